// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.accuracy;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Between which values a mean would lie with other pages of the same kind, 95 times of 100.
 *
 * @param low the lower bound
 * @param high the upper bound
 */
public record Interval(double low, double high) {
    private static final int DRAWS = 10_000;
    private static final long SEED = 20_240_501;

    /**
     * Finds the interval of a mean by drawing pages again and again (percentile bootstrap). The same values give the same
     * interval.
     *
     * @param values the values of the pages
     * @return the interval
     * @throws IllegalArgumentException if there are no values
     */
    public static Interval ofMean(double[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("no values");
        }
        var random = new SplittableRandom(SEED);
        var means = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            double sum = 0;
            for (int i = 0; i < values.length; i++) {
                sum += values[random.nextInt(values.length)];
            }
            means[draw] = sum / values.length;
        }
        Arrays.sort(means);
        return new Interval(means[DRAWS / 40 - 1], means[DRAWS - DRAWS / 40]);
    }
}
