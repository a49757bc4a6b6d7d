// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.zhnews.bench.corpus.Gold;
import io.github.zhnews.bench.peer.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The figures of small cases are counted by hand. */
class ScoreTest {

    @Test
    void bodyIsCountedInShinglesOfFourLetters() {
        // gold 天地玄黄 地玄黄宇 玄黄宇宙; read 天地玄黄 地玄黄洪: one of two, one of three
        var figures = Score.of(gold("天地玄黄宇宙"), text("天地玄黄洪"));

        assertThat(figures.get(Figure.P)).isEqualTo(1.0 / 2);
        assertThat(figures.get(Figure.R)).isEqualTo(1.0 / 3);
        assertThat(figures.get(Figure.BODY)).isEqualTo(2.0 / 5);
        assertThat(figures.get(Figure.EXACT)).isZero();
    }

    @Test
    void shingleThatOccursTwiceMustBeReadTwice() {
        // gold 日月盈昃日月盈昃: five shingles, 日月盈昃 twice; read once: one of five
        var figures = Score.of(gold("日月盈昃日月盈昃"), text("日月盈昃"));

        assertThat(figures.get(Figure.R)).isEqualTo(1.0 / 5);
        assertThat(figures.get(Figure.P)).isEqualTo(1.0);
    }

    @Test
    void punctuationSpaceAndWidthDoNotCount() {
        var figures = Score.of(gold("２０２４年，寒来暑往。"), text("2024年\n寒 来　暑往"));

        assertThat(figures.get(Figure.BODY)).isEqualTo(1.0);
        assertThat(figures.get(Figure.EXACT)).isEqualTo(1.0);
    }

    @Test
    void charactersBeyondTheBasicPlaneCountOnce() {
        // gold 𠮷野家店 and 野家店开; read the first alone
        assertThat(Score.of(gold("𠮷野家店开"), text("𠮷野家店")).get(Figure.R)).isEqualTo(1.0 / 2);
    }

    @Test
    void textShorterThanAShingleIsOne() {
        assertThat(Score.of(gold("秋收"), text("秋收")).get(Figure.BODY)).isEqualTo(1.0);
        assertThat(Score.of(gold("秋收"), text("冬藏")).get(Figure.BODY)).isZero();
    }

    @Test
    void nothingReadIsRightWhereThereIsNothing() {
        assertThat(Score.of(gold(), text("")).get(Figure.BODY)).isEqualTo(1.0);
        assertThat(Score.of(gold("闰余成岁"), text("")).get(Figure.BODY)).isZero();
        assertThat(Score.of(gold(), text("闰余成岁")).get(Figure.BODY)).isZero();
    }

    @Test
    void headlineAndCaptionsCountNeitherForNorAgainst() {
        var gold = new Gold(List.of("律吕调阳云腾致雨"), "露结为霜", null, null, null, null, null, List.of("图：金生丽水"), List.of());

        var figures = Score.of(gold, text("露结为霜 图：金生丽水 律吕调阳云腾致雨"));

        assertThat(figures.get(Figure.BODY)).isEqualTo(1.0);
    }

    @Test
    void textIsExactFromTheThresholdOn() {
        // n letters have n - 3 shingles, all different; one more letter at the end adds one: f1 = 2n / (2n + 1)
        assertThat(Score.of(gold(letters(102)), text(letters(103))).get(Figure.BODY))
                .isCloseTo(198.0 / 199, within(1e-12));
        assertThat(Score.of(gold(letters(102)), text(letters(103))).get(Figure.EXACT))
                .isZero();
        assertThat(Score.of(gold(letters(103)), text(letters(104))).get(Figure.EXACT))
                .isEqualTo(1.0);
    }

    @Test
    void pageIsNotCleanWithALineOfTheTail() {
        var gold = new Gold(
                List.of("果珍李柰菜重芥姜"), null, null, null, null, null, null, List.of(), List.of("扫码关注我们吧", "责编：甲"));

        assertThat(Score.of(gold, text("果珍李柰菜重芥姜")).get(Figure.CLEAN)).isEqualTo(1.0);
        assertThat(Score.of(gold, text("果珍李柰菜重芥姜 扫码 关注我们吧")).get(Figure.CLEAN)).isZero();
        // less than six letters may stand anywhere
        assertThat(Score.of(gold, text("果珍李柰菜重芥姜 责编：甲")).get(Figure.CLEAN)).isEqualTo(1.0);
    }

    @Test
    void valuesAreComparedWithoutSpaceAndWidth() {
        var gold = new Gold(
                List.of(),
                "海咸 河淡（图）",
                "2024-05-01T08:30",
                null,
                List.of("甲", "乙"),
                List.of(),
                null,
                List.of(),
                List.of());
        var reading = new Reading("", "海咸河淡(图)", "2024-05-01T08:30:15", "鳞潜报", List.of("乙", "丙", "丁"), List.of(), null);

        var figures = Score.of(gold, reading);

        assertThat(figures.get(Figure.TITLE)).isEqualTo(1.0);
        assertThat(figures.get(Figure.PUBLISHED)).isEqualTo(1.0);
        assertThat(figures.get(Figure.AUTHORS)).isEqualTo(2.0 / 5);
        assertThat(figures.get(Figure.EDITORS)).isEqualTo(1.0);
    }

    @Test
    void onlyWhatHasGoldAndAFieldIsScored() {
        var gold = new Gold(List.of(), "羽翔", null, "鳞潜报", null, null, List.of(), List.of(), List.of());
        var reading = new Reading("", null, "2024-05-01", "羽翔报", List.of("甲"), null, null);

        assertThat(Score.of(gold, reading))
                .containsEntry(Figure.SOURCE, 0.0)
                .doesNotContainKeys(Figure.TITLE, Figure.PUBLISHED, Figure.AUTHORS, Figure.EDITORS, Figure.IMAGES);
    }

    private static Gold gold(String... paragraphs) {
        return new Gold(List.of(paragraphs), null, null, null, null, null, null, List.of(), List.of());
    }

    private static Reading text(String text) {
        return new Reading(text, null, null, null, null, null, null);
    }

    /** As many letters, each once. */
    private static String letters(int count) {
        var letters = new StringBuilder();
        for (int i = 0; i < count; i++) {
            letters.append((char) ('一' + i));
        }
        return letters.toString();
    }
}
