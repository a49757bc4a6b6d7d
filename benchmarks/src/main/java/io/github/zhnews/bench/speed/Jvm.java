// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.speed;

/** The options of all processes that measure: ratios of speed depend on the collector, and somewhat on the heap. */
final class Jvm {
    static final String COLLECTOR = "-XX:+UseG1GC";
    static final String HEAP = "-Xms1g";
    static final String MAX_HEAP = "-Xmx1g";

    /** The same in words. */
    static final String TEXT = "G1, 1 GB heap";

    private Jvm() {}
}
