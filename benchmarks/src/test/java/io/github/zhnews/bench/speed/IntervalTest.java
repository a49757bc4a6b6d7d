// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class IntervalTest {

    @Test
    void intervalIsStudentsOnLogarithms() {
        // Logarithms -1, 0, 1: mean 0, deviation 1, so the half width is 4.303 / sqrt(3) = 2.484.
        var interval = Interval.of(Math.exp(-1), 1, Math.E);

        assertThat(interval.estimate()).isEqualTo(1, within(1e-9));
        assertThat(Math.log(interval.low())).isEqualTo(-2.484, within(0.001));
        assertThat(Math.log(interval.high())).isEqualTo(2.484, within(0.001));
    }

    @Test
    void oneValueSaysNothingOfTheNoise() {
        var interval = Interval.of(0.5);

        assertThat(interval.estimate()).isEqualTo(0.5, within(1e-9));
        assertThat(interval.against(0.5, 0.1)).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void relativeErrorIsOfBothEnds() {
        assertThat(new Interval(1, 1 / 1.2, 1.2).relativeError()).isEqualTo(0.2, within(1e-9));
    }

    @Test
    void onlyAnIntervalWhollyAboveTheLimitIsWorse() {
        assertThat(new Interval(0.36, 0.34, 0.38).against(0.35, 0.1)).isEqualTo(Verdict.OK);
        assertThat(new Interval(0.37, 0.34, 0.39).against(0.35, 0.1)).isEqualTo(Verdict.UNDECIDED);
        assertThat(new Interval(0.41, 0.39, 0.43).against(0.35, 0.1)).isEqualTo(Verdict.WORSE);
    }

    @Test
    void worseOutweighsUndecided() {
        assertThat(Verdict.WORSE.and(Verdict.UNDECIDED)).isEqualTo(Verdict.WORSE);
        assertThat(Verdict.OK.and(Verdict.UNDECIDED)).isEqualTo(Verdict.UNDECIDED);
        assertThat(Verdict.WORSE.exitCode()).isEqualTo(1);
        assertThat(Verdict.UNDECIDED.exitCode()).isEqualTo(2);
    }
}
