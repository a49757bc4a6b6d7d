// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.charset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FitTest {
    @Test
    void convincingIsWhatScoresLikeText() {
        assertThat(new Fit(1, 0.6).isConvincing()).isTrue();
        assertThat(new Fit(400, 0.59).isConvincing()).isFalse();
        assertThat(new Fit(0, 3).isConvincing()).isFalse();
    }

    @Test
    void disturbingIsWhatMayBeText() {
        assertThat(new Fit(1, 0.3).isDisturbing()).isTrue();
        assertThat(new Fit(400, 0.29).isDisturbing()).isFalse();
        assertThat(new Fit(0, 3).isDisturbing()).isFalse();
    }

    @Test
    void sureIsWhatScoresWellOverManyCharacters() {
        assertThat(new Fit(100, 1.5).isSure()).isTrue();
        assertThat(new Fit(99, 3).isSure()).isFalse();
        assertThat(new Fit(400, 1.49).isSure()).isFalse();
    }

    @Test
    void sixteenCharactersAreEnoughToTell() {
        assertThat(new Fit(16, 0).isClear()).isTrue();
        assertThat(new Fit(15, 0).isClear()).isFalse();
    }

    @Test
    void aLabelIsOverruledByAClearLead() {
        assertThat(new Fit(16, 1.6).overrules(new Fit(16, 1))).isTrue();
        assertThat(new Fit(16, 1.5).overrules(new Fit(16, 1))).isFalse();
        assertThat(new Fit(15, 3).overrules(new Fit(16, 1))).isFalse();
        assertThat(new Fit(16, 0.5).overrules(new Fit(16, -3))).isFalse();
    }

    @Test
    void aLabelIsDoubtedForASlightLead() {
        assertThat(new Fit(1, 1.25).casts(new Fit(1, 1))).isTrue();
        assertThat(new Fit(1, 1.125).casts(new Fit(1, 1))).isFalse();
        assertThat(new Fit(1, 0.5).casts(new Fit(1, 0))).isFalse();
    }

    @Test
    void aRivalIsNotFarBehind() {
        assertThat(new Fit(1, 0.875).rivals(new Fit(1, 1))).isTrue();
        assertThat(new Fit(1, 0.75).rivals(new Fit(1, 1))).isFalse();
        assertThat(new Fit(1, 2).rivals(new Fit(1, 1))).isTrue();
    }
}
