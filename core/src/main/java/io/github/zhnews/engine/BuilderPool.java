// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.engine;

import io.github.zhnews.html.TreeBuilder;
import io.github.zhnews.model.Limits;
import java.lang.ref.SoftReference;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.function.Function;

/**
 * Tree builders whose buffers are used again. Threads never wait for one: where none is free a new one is made, and what does
 * not fit back or has grown too large is left to the garbage collector, as all of them are where memory runs short.
 */
final class BuilderPool {
    /** The size of a page in characters above which its buffers are not kept. */
    private static final int KEEP_CHARS = 1 << 20;

    private final ArrayBlockingQueue<SoftReference<TreeBuilder>> free;
    private final Limits limits;

    BuilderPool(Limits limits) {
        this.limits = limits;
        free = new ArrayBlockingQueue<>(Math.max(2, Runtime.getRuntime().availableProcessors()));
    }

    /** Lends a builder to a task; what it has built must not be used afterwards. */
    <T> T lend(Function<TreeBuilder, T> task) {
        var builder = take();
        try {
            return task.apply(builder);
        } finally {
            giveBack(builder);
        }
    }

    private TreeBuilder take() {
        var kept = free.poll();
        var builder = kept == null ? null : kept.get();
        return builder != null ? builder : new TreeBuilder(limits);
    }

    private void giveBack(TreeBuilder builder) {
        if (builder.isKeepable(KEEP_CHARS)) {
            free.offer(new SoftReference<>(builder));
        }
    }
}
