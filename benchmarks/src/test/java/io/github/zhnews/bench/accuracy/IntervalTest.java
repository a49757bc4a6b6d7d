// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IntervalTest {

    @Test
    void sameValuesHaveNoSpread() {
        assertThat(Interval.ofMean(new double[] {1, 1, 1})).isEqualTo(new Interval(1, 1));
    }

    @Test
    void sameValuesGiveTheSameInterval() {
        var values = halves(40);

        assertThat(Interval.ofMean(values)).isEqualTo(Interval.ofMean(values));
    }

    @Test
    void intervalIsThatOfTheNormalApproximation() {
        // of 400 values, half of them 1: the mean's deviation is 0.5 / 20, and 1.96 times that is 0.049
        var interval = Interval.ofMean(halves(400));

        assertThat(interval.low()).isCloseTo(0.5 - 0.049, within(0.006));
        assertThat(interval.high()).isCloseTo(0.5 + 0.049, within(0.006));
    }

    private static double[] halves(int count) {
        return IntStream.range(0, count).mapToDouble(i -> i % 2).toArray();
    }
}
