// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineDifferenceTest {
    @Test
    void eachTextTellsTheFirstLineThatTheOtherLacks() {
        var difference = new LineDifference("甲\n乙乙\n丙", "甲\n丙\n丁丁丁\n戊");

        assertThat(difference.onlyFirst()).isEqualTo("乙乙");
        assertThat(difference.onlySecond()).isEqualTo("丁丁丁");
        assertThat(difference.shared()).isEqualTo(new SharedText(4, 6, 2));
    }

    @Test
    void lineThatStandsMoreOftenIsLackingOnce() {
        var difference = new LineDifference("甲\n甲\n甲", "甲\n甲");

        assertThat(difference.onlyFirst()).isEqualTo("甲");
        assertThat(difference.onlySecond()).isEmpty();
        assertThat(difference.shared()).isEqualTo(new SharedText(3, 2, 2));
    }

    @Test
    void sameLinesInAnotherOrderTellTheFirstThatStandsElsewhere() {
        var difference = new LineDifference("甲\n乙\n丙", "甲\n丙\n乙");

        assertThat(difference.onlyFirst()).isEqualTo("乙");
        assertThat(difference.onlySecond()).isEqualTo("丙");
        assertThat(difference.shared()).isEqualTo(new SharedText(3, 3, 3));
    }

    @Test
    void textsWithoutALineShareNothing() {
        var difference = new LineDifference("", "甲乙");

        assertThat(difference.onlyFirst()).isEmpty();
        assertThat(difference.shared()).isEqualTo(new SharedText(0, 2, 0));
    }
}
