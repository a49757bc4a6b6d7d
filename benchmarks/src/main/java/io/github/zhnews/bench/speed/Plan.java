// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.speed;

import java.time.Duration;

/**
 * How long the guard measures.
 *
 * @param settle the CPU time for which each variant runs before anything is measured
 * @param blocks the number of blocks in a process
 * @param slice the CPU time of a variant in a block: so short that many of them are not interrupted by another process
 * @param minForks the number of processes after which a decision may be taken
 * @param maxForks the number of processes after which the noise is called too high
 * @param limit the time after which no further process is started
 */
record Plan(Duration settle, int blocks, Duration slice, int minForks, int maxForks, Duration limit) {
    /** For each change: within four minutes. */
    static final Plan SHORT =
            new Plan(Duration.ofSeconds(5), 400, Duration.ofMillis(10), 4, 7, Duration.ofSeconds(180));

    /** Before a release, and for a new baseline. */
    static final Plan LONG = new Plan(Duration.ofSeconds(8), 800, Duration.ofMillis(10), 8, 16, Duration.ofMinutes(20));
}
