// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
    private final Words titles = Words.of("roles.titles");

    @Test
    void wordIsFoundWhole() {
        assertThat(titles.has("教授")).isTrue();
        assertThat(titles.has("副教授")).isFalse();
        assertThat(titles.has("教")).isFalse();
        assertThat(titles.has("")).isFalse();
    }

    @Test
    void longestWordCounts() {
        assertThat(titles.at("博士生林远", 0)).isEqualTo(3);
        assertThat(titles.at("博士林远", 0)).isEqualTo(2);
        assertThat(titles.before("某大学副研究员", 7)).isEqualTo(3);
        assertThat(Words.of("labels.source").before("本文来源", 4)).isEqualTo(4);
    }

    @Test
    void wordIsFoundWhereverItStands() {
        assertThat(titles.indexIn("林远教授与何青博士", 0)).isEqualTo(2);
        assertThat(titles.indexIn("林远教授与何青博士", 3)).isEqualTo(7);
        assertThat(titles.indexIn("石桥", 0)).isEqualTo(-1);
        assertThat(titles.lastEnd("林远教授与何青", 7)).isEqualTo(4);
        assertThat(titles.lastEnd("林远教授与何青", 3)).isEqualTo(-1);
        assertThat(titles.in("石桥的教授")).isTrue();
        assertThat(titles.begin("教授林远")).isTrue();
        assertThat(titles.end("林远教授")).isTrue();
    }

    @Test
    void outsideOfATextStandsNothing() {
        assertThat(titles.at("教授", 2)).isZero();
        assertThat(titles.at("教授", -1)).isZero();
        assertThat(titles.before("教授", 0)).isZero();
    }

    @Test
    void widthAndCaseMeanNothingInAnArray() {
        var labels = Words.of("pages.keyword-labels");
        assertThat(labels.at("ＴＡＧＳ：桥".toCharArray(), 0, 6)).isEqualTo(4);
        assertThat(labels.at("tags".toCharArray(), 0, 3)).isEqualTo(3);
    }
}
