// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpacesTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '`',
            value = {
                "\u3000\u3000春天来了=>春天来了",
                "甲\u00A0\u2003 \t乙=>甲 乙",
                "\uFEFF甲\u200B乙\u00AD丙\u2060=>甲乙丙",
                "甲 \u200E 乙=>甲 乙",
                " 甲\u202F=>甲",
                "A  B\u0007C=>A BC",
            })
    void runsOfSpaceBecomeOneAndInvisibleCharactersGo(String raw, String clean) {
        assertThat(Spaces.clean(raw)).isEqualTo(clean);
    }

    @Test
    void preformattedTextKeepsLinesAndIndentation() {
        var text = " a\t= 1\n\u3000\u00A0b\u001B[31m\u202E\r\n\u0000c\u2028d\u0085e\f\uFEFF".toCharArray();

        assertThat(Spaces.preformatted(text, 0, text.length)).isEqualTo(" a\t= 1\n\u3000\u00A0b[31m \nc d e ");
        assertThat(Spaces.preformatted(text, 1, 4)).isEqualTo("a\t=");
    }

    @Test
    void aCleanStringIsReturnedAsItIs() {
        var line = "甲 乙 丙";
        assertThat(Spaces.clean(line)).isSameAs(line);
    }

    @Test
    void onlySpaceIsEmpty() {
        assertThat(Spaces.clean("\u3000 \u200B\n")).isEmpty();
    }

    @Test
    void onlyTheRangeIsCleaned() {
        var chars = "头 甲  乙 尾".toCharArray();
        assertThat(Spaces.clean(chars, 1, 6)).isEqualTo("甲 乙");
    }

    @ParameterizedTest
    @ValueSource(chars = {'汉', '漢', 'é', 'a', '7', '７', 'Ｂ', 'か', 'カ', '한', '〇', '々', '㐀'})
    void lettersOfAllScriptsInUseCount(char c) {
        assertThat(Spaces.isLetter(c)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(chars = {'，', '。', ' ', '\u3000', '·', '・', '×', '|', '　', '（', '\uFF5E', '\u200B', '\uD83D'})
    void punctuationAndSymbolsDoNot(char c) {
        assertThat(Spaces.isLetter(c)).isFalse();
    }

    @Test
    void aRareIdeographCountsOnce() {
        var rare = "𠮷";
        assertThat(rare.chars().filter(c -> Spaces.isLetter((char) c)).count()).isEqualTo(1);
        assertThat(Spaces.isHan(rare.codePointAt(0))).isTrue();
    }
}
