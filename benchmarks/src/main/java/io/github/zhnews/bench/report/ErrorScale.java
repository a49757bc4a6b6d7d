// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.report;

/** A scale from 0 to 1 that stretches what is close to 1: the logarithm of what is missing. */
final class ErrorScale {
    /** Where a line of the grid stands. */
    static final double[] TICKS = {0, 0.5, 0.8, 0.9, 0.95, 0.98, 0.99, 1};

    /** What is missing where a text counts as exact; less than that is drawn close together. */
    private static final double SMALL = 0.005;

    private static final double WIDTH = Math.log((1 + SMALL) / SMALL);

    private ErrorScale() {}

    /** Where a value from 0 to 1 stands, from 0 to 1. */
    static double of(double value) {
        return Math.log((1 + SMALL) / (1 - value + SMALL)) / WIDTH;
    }

    /** The label of a tick. */
    static String label(double tick) {
        return tick == Math.rint(tick) ? String.valueOf(Math.round(tick)) : String.valueOf(tick);
    }
}
