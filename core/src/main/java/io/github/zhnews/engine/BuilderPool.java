// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.engine;

import io.github.zhnews.html.TreeBuilder;
import io.github.zhnews.model.Limits;
import java.lang.ref.SoftReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tree builders whose buffers are used again. Threads never wait for one: where none is free a new one is made, and what does
 * not fit back or has grown too large is left to the garbage collector, as all of them are where memory runs short. The one
 * used last is used next, for its buffers are in the processor's cache.
 */
final class BuilderPool {
    /** The size of a page in characters above which its buffers are not kept: many apps' pages have two or three million. */
    private static final int KEEP_CHARS = 1 << 22;

    private final AtomicReferenceArray<@Nullable SoftReference<TreeBuilder>> free;
    private final Limits limits;

    BuilderPool(Limits limits) {
        this.limits = limits;
        free = new AtomicReferenceArray<>(Math.max(2, Runtime.getRuntime().availableProcessors()));
    }

    /**
     * Lends a builder to a task; what it has built must not be used afterwards.
     *
     * @param chars the length of the page that it is for: a large one has buffers of its own, lest those that fit most pages
     *     are lost for it
     */
    <T> T lend(int chars, Function<TreeBuilder, T> task) {
        var builder = chars > KEEP_CHARS ? new TreeBuilder(limits) : take();
        try {
            return task.apply(builder);
        } finally {
            giveBack(builder);
        }
    }

    private TreeBuilder take() {
        for (int i = 0; i < free.length(); i++) {
            var kept = free.get(i) == null ? null : free.getAndSet(i, null);
            var builder = kept == null ? null : kept.get();
            if (builder != null) {
                return builder;
            }
        }
        return new TreeBuilder(limits);
    }

    private void giveBack(TreeBuilder builder) {
        var kept = builder.isKeepable(KEEP_CHARS) ? new SoftReference<>(builder) : null;
        for (int i = 0; i < free.length() && kept != null; i++) {
            if (free.compareAndSet(i, null, kept)) {
                return;
            }
        }
    }
}
