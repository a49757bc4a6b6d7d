// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PenNamesTest {
    @ParameterizedTest
    @ValueSource(strings = {"小满", "灯塔下的老李", "阿满", "老李1978", "满", "May", "May-Lin", "O'Neil", "知秋·甲", "北岭局", "渡口会"})
    void writerMayUseAPenName(String word) {
        assertThat(PenNames.isWriter(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "佚名",
                "网友",
                "小编",
                "综合",
                "打印",
                "大",
                "管理员",
                "系统管理员",
                "海岛网",
                "海岛日报",
                "海岛大学",
                "北岭县教育局",
                "渡口研究会",
                "may",
                "NB123",
                "A_B",
                "小满!",
                "小满，",
                "灯塔下面住着的那位老李",
                "admin"
            })
    void otherWordsNameNoWriter(String word) {
        assertThat(PenNames.isWriter(word)).isFalse();
    }

    @Test
    void penNameIsShort() {
        assertThat(PenNames.isWriter("灯".repeat(10))).isTrue();
        assertThat(PenNames.isWriter("灯".repeat(11))).isFalse();
        assertThat(PenNames.isWriter("M" + "a".repeat(19))).isTrue();
        assertThat(PenNames.isWriter("M" + "a".repeat(20))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"小满", "NB12556", "newsdesk", "系统管理员", "方·可", "ab", "a-b", "a'b"})
    void editorMayBeAnAccountOrACode(String word) {
        assertThat(PenNames.isEditor(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"满", "a", "12345", "佚名", "海岛网", "小满!", "小-满", "小'满", "{editor}", "", "··"})
    void otherWordsNameNoEditor(String word) {
        assertThat(PenNames.isEditor(word)).isFalse();
    }

    @Test
    void accountIsShort() {
        assertThat(PenNames.isEditor("a".repeat(20))).isTrue();
        assertThat(PenNames.isEditor("a".repeat(21))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "NB12556, true",
        "0, true",
        "9, true",
        "z9, true",
        "NB, false",
        "NB-1, false",
        "NB_1, false",
        "方1, false",
        "１, false",
        "'', false"
    })
    void codesAreLettersAndDigits(String word, boolean isCode) {
        assertThat(PenNames.isCode(word)).isEqualTo(isCode);
    }

    @ParameterizedTest
    @CsvSource({"分享, true", "返回首页, true", "返回, true", "大, false", "方可, false", "不返回, false"})
    void furnitureIsThePagesOwn(String word, boolean isFurniture) {
        assertThat(PenNames.isFurniture(word)).isEqualTo(isFurniture);
    }
}
