// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.charset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.Decoding.Doubt;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes of any kind give a text of no more characters than they are, and never an exception. */
class DecodeAnythingTest {
    private static final List<String> SETS = List.of(
            "UTF-8 GB18030 Big5-HKSCS x-EUC-TW EUC-JP windows-31j x-windows-949 ISO-2022-JP UTF-16LE UTF-16BE UTF-32LE UTF-32BE"
                    .split(" "));
    private static final List<String> LABELS = List.of(
            "utf-8 gbk big5 euc-tw euc-jp shift_jis euc-kr iso-2022-jp iso-2022-kr iso-2022-cn utf-7 replacement windows-1252"
                    .concat(" koi8-r none")
                    .split(" "));

    private static Decoded assertDecodes(byte[] bytes, @Nullable String contentType) {
        var decoded = HtmlDecoder.decode(bytes, contentType);
        assertThat(decoded.text().length()).isLessThanOrEqualTo(bytes.length);
        assertThat(Charset.isSupported(decoded.how().charset())).isTrue();
        return decoded;
    }

    @Test
    void randomBytesAreDecodedUnderAnyLabel() {
        var random = new Random(20240502);
        for (int i = 0; i < 6000; i++) {
            var bytes = new byte[random.nextInt(80)];
            random.nextBytes(bytes);
            assertDecodes(bytes, "text/html; charset=" + LABELS.get(i % LABELS.size()));
        }
    }

    @Test
    void randomBytesOfOneHalfOfTheCodeTableAreDecoded() {
        var random = new Random(20240503);
        for (int i = 0; i < 6000; i++) {
            var bytes = new byte[random.nextInt(80)];
            random.nextBytes(bytes);
            for (int k = 0; k < bytes.length; k++) {
                bytes[k] = (byte) (i % 2 == 0 ? bytes[k] | 0x80 : bytes[k] & 0x7F);
            }
            assertDecodes(bytes, i % 3 == 0 ? null : "text/html; charset=" + LABELS.get(i % LABELS.size()));
        }
    }

    @Test
    void randomBytesOfSomeLengthAreSaidToBeDoubtful() {
        var random = new Random(20240504);
        for (int i = 0; i < 2000; i++) {
            var bytes = new byte[200 + random.nextInt(2000)];
            random.nextBytes(bytes);
            assertThat(assertDecodes(bytes, i % 2 == 0 ? null : "text/html; charset=" + LABELS.get(i % LABELS.size()))
                            .how()
                            .isDoubtful())
                    .isTrue();
        }
    }

    @Test
    void everyPrefixOfAPageIsDecoded() {
        for (var set : SETS) {
            var charset = Charset.forName(set);
            for (var label : new String[] {"", "<meta charset=" + set + ">"}) {
                var bytes = InventedText.TRADITIONAL.page(60, 3, charset, label).getBytes(charset);
                for (int length = 0; length <= bytes.length; length++) {
                    assertDecodes(Arrays.copyOf(bytes, length), null);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "Big5-HKSCS", "x-EUC-TW", "EUC-JP", "windows-31j", "x-windows-949"})
    void aCharacterCutInTwoCostsItselfAlone(String set) {
        var charset = Charset.forName(set);
        var page = InventedText.TRADITIONAL
                .page(300, 5, charset, "")
                .replace("</p>\n</body></html>", "")
                .strip();
        var bytes = page.getBytes(charset);
        int last = page.substring(page.length() - 1).getBytes(charset).length;
        for (int missing = 1; missing < last; missing++) {
            var decoded = assertDecodes(Arrays.copyOf(bytes, bytes.length - missing), null);
            assertThat(decoded.text().replaceAll("\uFFFD+$", "")).isEqualTo(page.substring(0, page.length() - 1));
            assertThat(decoded.how().malformed()).isTrue();
            assertThat(decoded.how().doubt()).isEqualTo(Doubt.NONE);
        }
    }

    @Test
    void unpairedBytesInAWidePageCostThemselvesAlone() {
        var page = InventedText.SIMPLIFIED.page(100, 6, StandardCharsets.UTF_16LE, "");
        var bytes = (page + "\n").getBytes(StandardCharsets.UTF_16LE);
        var decoded = assertDecodes(Arrays.copyOf(bytes, bytes.length - 1), null);
        assertThat(decoded.text()).isEqualTo(page + "\uFFFD");
        assertThat(decoded.how().malformed()).isTrue();
    }

    @Test
    void markupThatNeverEndsIsDecoded() {
        for (var piece : List.of(
                "<",
                "<!--",
                "<script>",
                "<style",
                "<meta ",
                "<meta charset=\"",
                "<meta a='",
                "<meta content=charset",
                "</head",
                "<?xml ",
                "<meta http-equiv",
                "\u001B$B",
                "\u001B",
                "~{",
                "charset=")) {
            var bytes = new ByteArrayOutputStream();
            bytes.writeBytes(piece.repeat(20_000 / piece.length()).getBytes(StandardCharsets.US_ASCII));
            assertDecodes(bytes.toByteArray(), piece.repeat(20_000 / piece.length()));
            bytes.write(0xC4);
            assertDecodes(bytes.toByteArray(), null);
        }
    }
}
