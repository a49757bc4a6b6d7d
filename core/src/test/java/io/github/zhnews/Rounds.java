// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews;

/** How often a test tries what it makes by chance. Longer: {@code -Dzhnews.times=10}. */
public final class Rounds {
    private static final int TIMES = Integer.getInteger("zhnews.times", 1);

    private Rounds() {}

    /** So many, as often as it was asked for. */
    public static int of(int few) {
        return few * TIMES;
    }
}
