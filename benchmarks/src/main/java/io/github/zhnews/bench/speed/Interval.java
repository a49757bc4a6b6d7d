// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.speed;

import java.util.Arrays;
import java.util.Locale;

/**
 * A figure with its 95 % interval.
 *
 * @param estimate the geometric mean
 * @param low the interval's lower end
 * @param high the interval's upper end
 */
record Interval(double estimate, double low, double high) {
    /** The two-sided 95 % quantiles of Student's t for 1 to 15 degrees of freedom. */
    private static final double[] T = {
        12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131
    };

    /**
     * The interval of a ratio or amount, from its values in independent processes. What differs from one process to the next
     * (what the compiler made of the code, where memory lies) is the greater part of the noise, so that the stretches within
     * a process are no independent values. Logarithms, because these figures scatter by a factor.
     *
     * @param values the values, all above 0
     * @return the interval, unbounded for fewer than two values
     */
    static Interval of(double... values) {
        int n = values.length;
        double mean = Arrays.stream(values).map(Math::log).average().orElse(Double.NaN);
        if (n < 2) {
            return new Interval(Math.exp(mean), 0, Double.POSITIVE_INFINITY);
        }
        double squares = Arrays.stream(values)
                .map(value -> Math.log(value) - mean)
                .map(d -> d * d)
                .sum();
        double half = T[Math.min(n - 1, T.length) - 1] * Math.sqrt(squares / (n - 1) / n);
        return new Interval(Math.exp(mean), Math.exp(mean - half), Math.exp(mean + half));
    }

    /** How far the interval's ends are from the estimate, as a share of it. */
    double relativeError() {
        return Math.sqrt(high / low) - 1;
    }

    /** How the figure stands to what it was, if it may grow by a share of that. */
    Verdict against(double before, double allowed) {
        double limit = before * (1 + allowed);
        if (low > limit) {
            return Verdict.WORSE;
        }
        return high <= limit ? Verdict.OK : Verdict.UNDECIDED;
    }

    /** The figure in a table, with some digits behind the point. */
    String text(int digits, double unit) {
        var format = "%." + digits + "f";
        return String.format(
                Locale.ROOT, format + " [" + format + ", " + format + "]", estimate / unit, low / unit, high / unit);
    }
}
