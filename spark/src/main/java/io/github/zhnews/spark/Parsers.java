// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.spark;

import io.github.zhnews.NewsParser;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The parsers of a JVM, driver or executor: one for each setting, shared by all of its tasks. */
final class Parsers {
    private static final Map<ParserSettings, NewsParser> BY_SETTINGS = new ConcurrentHashMap<>();
    private static final AtomicInteger BUILT = new AtomicInteger();

    private Parsers() {}

    static NewsParser of(ParserSettings settings) {
        return BY_SETTINGS.computeIfAbsent(settings, made -> {
            BUILT.incrementAndGet();
            return made.build();
        });
    }

    /** How many have been built in this JVM. */
    static int built() {
        return BUILT.get();
    }
}
