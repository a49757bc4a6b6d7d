// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BinaryFormTest {
    private static boolean is(String text) {
        return BinaryForm.is(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0089PNG",
                "\u00FF\u00D8\u00FF",
                "GIF87a",
                "GIF89a",
                "RIFF",
                "%PDF-",
                "\u001F\u008B",
                "PK\u0003\u0004",
                "wOFF",
                "wOF2",
                "\u00CA\u00FE\u00BA\u00BE"
            })
    void filesAreToldByHowTheyBegin(String beginning) {
        assertThat(is(beginning)).isTrue();
        assertThat(is(beginning + "<html><p>text")).isTrue();
        assertThat(is(" " + beginning)).isFalse();
        assertThat(is(beginning.substring(0, beginning.length() - 1))).isFalse();
    }

    @Test
    void eightControlCodesAreNeededAndMoreThanOneInThirtyTwo() {
        assertThat(is("\1".repeat(7))).isFalse();
        assertThat(is("\1".repeat(8))).isTrue();
        assertThat(is("\1".repeat(8) + "a".repeat(247))).isTrue();
        assertThat(is("\1".repeat(8) + "a".repeat(248))).isFalse();
    }

    @Test
    void theWholePageIsCountedWhereItsBeginningIsSpoilt() {
        assertThat(is("\0".repeat(1024) + "a".repeat(1024 * 31 - 1))).isTrue();
        assertThat(is("\0".repeat(1024) + "a".repeat(1024 * 31))).isFalse();
        assertThat(is("a".repeat(1024) + "\0".repeat(100_000))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8, 0x0B, 0x10, 0x1A, 0x1C, 0x1F, 0x7F})
    void controlCodesCount(int control) {
        assertThat(is(String.valueOf((char) control).repeat(20))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {'\t', '\n', '\f', '\r', 0x0E, 0x0F, 0x1B, ' ', '~', 0x80, 0xFF})
    void whiteSpaceAndShiftsAreNone(int other) {
        assertThat(is(String.valueOf((char) other).repeat(20))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a", "<z", "<A", "<Z", "<!", "<?", " \n<p", "\0\1\u007F <p"})
    void whatBeginsWithATagIsAPage(String beginning) {
        assertThat(is(beginning + "\1".repeat(100))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<\0", "<@", "<[", "<`", "<{", "<1", "a<p", "\u0080<p", "  "})
    void whatBeginsOtherwiseIsNone(String beginning) {
        assertThat(is(beginning + "\1".repeat(100))).isTrue();
    }

    @Test
    void noBytesAreNoFile() {
        assertThat(is("")).isFalse();
        assertThat(is(" ")).isFalse();
        assertThat(is("\0\0\0\0\0\0\0\0")).isTrue();
    }
}
