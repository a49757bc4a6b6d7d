// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.text.label.Label;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditsTest {
    private static String read(String line, @Nullable Label role, boolean lenient) {
        var credits = Credits.read(line, role, lenient);
        return "authors " + String.join(",", credits.authors())
                + (credits.editors().isEmpty() ? "" : " editors " + String.join(",", credits.editors()))
                + (credits.unassigned().isEmpty() ? "" : " unassigned " + String.join(",", credits.unassigned()))
                + (credits.source() == null ? "" : " source " + credits.source())
                + (credits.complete() ? "" : " …");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "记者 林知远 苏晴; authors 林知远,苏晴",
                "林知远 记者; authors 林知远",
                "林知远/记者 苏晴/摄影; authors 林知远",
                "林知远 苏晴 文; authors 林知远,苏晴",
                "文 林知远 图 苏晴; authors 林知远",
                "文/图 林知远; authors 林知远",
                "图/海岛报记者 林知远; authors ",
                "摄影 记者 林知远; authors ",
                "记者 林知远 摄影 苏晴 编辑 方可; authors 林知远 editors 方可",
                "林知远 苏晴; authors  unassigned 林知远,苏晴",
                "林知远、苏晴 报道; authors 林知远,苏晴",
                "海岛网/林知远; authors 林知远 source 海岛网",
                "编辑 海岛网/林知远; authors  editors 林知远",
                "生活中心/林知远報導; authors 林知远",
                "记者 方 可 苏 晴; authors 方可,苏晴",
                "记者 林 知 远; authors 林知远",
                "林知远 苏; authors  unassigned 林知远 …",
                "记者 桥 头; authors  …",
                "记者林知苏晴; authors 林知,苏晴",
                "记者林知远苏映晴; authors 林知远,苏映晴",
                "记者桥头桥尾; authors  …",
                "记者 John Q Public; authors John Q Public",
                "记者 May Lin John Smith; authors May Lin John Smith",
                "记者 May Lin, John Smith; authors May Lin,John Smith",
                "记者 林知远 SF001; authors 林知远",
                "记者 SF001; authors  …",
                "记者 林知远 教授; authors 林知远",
                "记者 林知远 返回首页; authors 林知远",
                "记者 林知远 桥头; authors 林知远,桥头",
                "海岛日报 记者 林知远; authors 林知远",
                "海岛日报 记者林知远; authors 林知远",
                "海岛日报 林知远; authors  …",
                "海岛报评论员; authors 海岛报评论员",
                "海岛报评论员 林知远; authors 林知远",
                "小满/编译; authors 小满",
                "林知远 台北報導; authors 林知远",
                "林知远编译; authors 林知远",
                "林知远台北報導; authors 林知远",
                "林知远台北報導 苏晴; authors 林知远,苏晴",
                "记者 方、可; authors  …",
                "海岛新闻网络电视台财经频道观察 记者 林知远; authors 林知远",
                "海岛新闻网络电视台财经频道观察栏目网 记者 林知远; authors  …",
                "林知远 摄; authors ",
            })
    void roleWordsTellWhatPeopleDid(String line, String credits) {
        assertThat(read(line, null, false)).isEqualTo(credits.equals("authors") ? "authors " : credits);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "小满; authors 小满",
                "小满、阿满; authors 小满,阿满",
                "小满 阿满; authors 小满 …",
                "林知远 小满; authors 林知远 …",
                "林知远、小满; authors 林知远,小满",
                "海岛日报 林知远; authors 林知远",
                "北岭县教育局; authors  …",
            })
    void labelVouchesForThePenNamesBehindIt(String line, String credits) {
        assertThat(read(line, Label.AUTHOR, true)).isEqualTo(credits);
        assertThat(read("小满", Label.AUTHOR, false)).isEqualTo("authors  …");
    }

    @Test
    void editorsMayBeCodes() {
        assertThat(read("NB12556", Label.EDITOR, true)).isEqualTo("authors  editors NB12556");
        assertThat(read("NB12556", Label.AUTHOR, true)).isEqualTo("authors  …");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "记者（海岛社）林知远",
                "记者【海岛社】林知远",
                "记者 “林知远”",
                "记者■林知远",
                "记者：林知远",
                "记者 | 林知远",
                "记者, 林知远",
                "记者　林知远_NB12345",
                "《海岛》记者 林知远"
            })
    void bracketsQuotesAndSignsPartWords(String line) {
        assertThat(read(line, null, false)).isEqualTo("authors 林知远");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "林知远; 林知远",
                "林知远教授; 林知远",
                "研究员林知远; 林知远",
                "海岛社林知远; 林知远",
                "海岛社方可; 方可",
                "林知远NB100; 林知远",
                "方可返回首页; 方可",
                "林知远编译; 林知远",
                "林知远北京报道; 林知远",
                "桥头林知远; ",
                "海岛的方可以; ",
            })
    void wordHoldsANameBesideATitleAMediumOrACode(String word, @Nullable String name) {
        var found = NameInWord.find(word, false);
        assertThat(found == null ? null : found.name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"方可系海岛大学教授; 方可", "林知远为海岛大学教师; 林知远", "欧阳知远是海岛大学教师; 欧阳知远", "桥头系海岛大学的桥; ", "方可在海岛大学; "})
    void behindARoleANameMayBeginAWord(String word, @Nullable String name) {
        var found = NameInWord.find(word, true);
        assertThat(found == null ? null : found.name()).isEqualTo(name);
        assertThat(NameInWord.find(word, false)).isNull();
    }

    @Test
    void onlyTheStartOfALongLineIsRead() {
        assertThat(read("记者 " + "林知远、".repeat(48) + "苏晴", null, false)).isEqualTo("authors 林知远,苏晴");
        assertThat(read("记者 " + "林知远、".repeat(50) + "苏晴", null, false)).isEqualTo("authors 林知远 …");
    }

    @Test
    void somebodyIsAssignedWhereARoleIsKnown() {
        assertThat(Credits.read("摄影 林知远", null, false).assigned()).isTrue();
        assertThat(Credits.read("林知远 报道", null, false).assigned()).isTrue();
        assertThat(Credits.read("林知远", null, false).assigned()).isFalse();
        assertThat(Credits.read("报道", null, false).assigned()).isFalse();
        assertThat(Credits.read("记者", null, false).assigned()).isFalse();
    }
}
