// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.place;

import java.util.function.IntUnaryOperator;

/**
 * The lines one after another that weigh most together.
 *
 * @param first the first of them
 * @param end the line behind the last
 * @param weight what they weigh, 0 where no line weighs more than nothing
 */
public record HeaviestRun(int first, int end, int weight) {
    /** Finds the run among the lines {@code from} to {@code to}, by what each weighs. */
    public static HeaviestRun of(IntUnaryOperator weights, int from, int to) {
        int best = 0;
        int first = from;
        int end = from;
        int sum = 0;
        int start = from;
        for (int i = from; i < to; i++) {
            sum += weights.applyAsInt(i);
            if (sum <= 0) {
                sum = 0;
                start = i + 1;
            } else if (sum > best) {
                best = sum;
                first = start;
                end = i + 1;
            }
        }
        return new HeaviestRun(first, end, best);
    }
}
