// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.charset;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WideFormTest {
    private static final List<Charset> WIDE =
            List.of(UTF_16LE, UTF_16BE, Charset.forName("UTF-32LE"), Charset.forName("UTF-32BE"));

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<p>正文</p>", "\n\t <html>", "\r\n<p>", "\f<", "正文：<p>一</p>", "<p>表情😀和𠮷</p>", "a\tb", "  ", "~~"
            })
    void zeroBytesTellTheOrder(String page) {
        for (var charset : WIDE) {
            assertThat(WideForm.of(page.getBytes(charset))).isEqualTo(charset);
        }
    }

    @Test
    void onlyTheBeginningIsLookedAt() {
        for (var charset : WIDE) {
            var page = "<p>" + "文".repeat(40) + "</p>" + " ".repeat(300);
            assertThat(WideForm.of((page + "\0\0\0").getBytes(charset))).isEqualTo(charset);
        }
    }

    @Test
    void fewerThanFourBytesTellNothing() {
        assertThat(WideForm.of(bytes())).isNull();
        assertThat(WideForm.of(bytes('<', 0, 'p'))).isNull();
        assertThat(WideForm.of(bytes('<', 0, 'p', 0))).isEqualTo(UTF_16LE);
        assertThat(WideForm.of(bytes(0, '<', 0, 'p'))).isEqualTo(UTF_16BE);
        assertThat(WideForm.of(bytes('<', 0, 0, 0))).isEqualTo(WideForm.UTF_32LE);
        assertThat(WideForm.of(bytes(0, 0, 0, '<'))).isEqualTo(WideForm.UTF_32BE);
    }

    @Test
    void theLastPlaneInUseIsTheLimit() {
        assertThat(WideForm.of(bytes(0, 3, 0xFF, 0xFF))).isEqualTo(WideForm.UTF_32BE);
        assertThat(WideForm.of(bytes(0, 4, 0, '<'))).isNull();
        assertThat(WideForm.of(bytes(1, 0, 0, '<'))).isEqualTo(UTF_16BE);
        assertThat(WideForm.of(bytes(0, 0, 0, ' '))).isEqualTo(WideForm.UTF_32BE);
        assertThat(WideForm.of(bytes(0, 0, 0, 0x1F))).isNull();
    }

    @Test
    void aQuarterOfAsciiIsEnoughWhereverItStands() {
        assertThat(WideForm.of("文文文a".repeat(9).getBytes(UTF_16LE))).isEqualTo(UTF_16LE);
        assertThat(WideForm.of(("文文文a".repeat(9) + "文").getBytes(UTF_16LE))).isNull();
        assertThat(WideForm.of(("a文文文".repeat(9) + "aa").getBytes(UTF_16BE))).isEqualTo(UTF_16BE);
    }

    @Test
    void twoCharactersOfAsciiAreEnoughWhereTheyAreTheFirst() {
        assertThat(WideForm.of(("<p" + "文".repeat(250)).getBytes(UTF_16LE))).isEqualTo(UTF_16LE);
        assertThat(WideForm.of(("<" + "文".repeat(250) + "p").getBytes(UTF_16LE)))
                .isNull();
        assertThat(WideForm.of("<p一".getBytes(UTF_16BE))).isEqualTo(UTF_16BE);
        assertThat(WideForm.of("<p一一".getBytes(UTF_16BE))).isNull();
    }

    @Test
    void zeroBytesOfTheOtherOrderSpeakAgainstIt() {
        assertThat(WideForm.of("文a文abc一".getBytes(UTF_16BE))).isEqualTo(UTF_16BE);
        assertThat(WideForm.of("文a文ab一".getBytes(UTF_16BE))).isNull();
        assertThat(WideForm.of("文a文abc\1".getBytes(UTF_16BE))).isEqualTo(UTF_16BE);
        assertThat(WideForm.of("文a文ab\1".getBytes(UTF_16BE))).isNull();
        assertThat(WideForm.of("文a文ab\u0100".getBytes(UTF_16BE))).isEqualTo(UTF_16BE);
    }

    @Test
    void pagesInWhichZeroBytesHaveStrayedAreNotWide() {
        var random = new Random(5);
        for (int i = 0; i < 500; i++) {
            var page = new StringBuilder("<html><body><p>" + InventedText.SIMPLIFIED.characters(300, i) + "</p>");
            for (int k = random.nextInt(60); k >= 0; k--) {
                page.insert(random.nextInt(page.length()), '\0');
            }
            assertThat(WideForm.of(page.toString().getBytes(UTF_8))).isNull();
            assertThat(WideForm.of(page.toString().getBytes(CharsetLabels.GB18030)))
                    .isNull();
        }
    }
}
