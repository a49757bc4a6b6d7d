// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.charset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.Decoding.Doubt;
import io.github.zhnews.model.Decoding.Reason;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of pages whose bytes and labels do not settle how they are read. */
class DoubtTest {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private static Decoded labelled(byte[] bytes, @Nullable String label) {
        return HtmlDecoder.decode(bytes, label == null ? null : "text/html; charset=" + label);
    }

    /** A page in UTF-8 in which some characters are broken. */
    private static byte[] broken(int errors, int characters) {
        return ("<p>" + "\u00FF ".repeat(errors)
                        + new String("文".repeat(characters).getBytes(UTF_8), ISO_8859_1))
                .getBytes(ISO_8859_1);
    }

    @ParameterizedTest
    @CsvSource({"2, 4, NONE", "3, 56, GARBLED", "3, 57, NONE", "10, 189, GARBLED", "10, 190, NONE"})
    void aPageIsGarbledWhereOneCharacterInTwentyIsBroken(int errors, int characters, Doubt doubt) {
        var decoded = labelled(broken(errors, characters), "utf-8");
        assertThat(decoded.how().charset()).isEqualTo("UTF-8");
        assertThat(decoded.how().reason()).isEqualTo(Reason.HEADER);
        assertThat(decoded.how().malformed()).isTrue();
        assertThat(decoded.how().doubt()).isEqualTo(doubt);
    }

    @Test
    void bytesThatMakeNoSenseAreReadAsTheLabelSaysAndDoubted() {
        var decoded = labelled("<p>café, déjà vu".getBytes(WESTERN), "utf-8");
        assertThat(decoded.text()).isEqualTo("<p>caf\uFFFD, d\uFFFDj\uFFFD vu");
        assertThat(decoded.how().reason()).isEqualTo(Reason.HEADER);
        assertThat(decoded.how().declared()).isEqualTo("utf-8");
        assertThat(decoded.how().doubt()).isEqualTo(Doubt.GARBLED);
    }

    @Test
    void aGuessOfTheLastResortIsUnsure() {
        for (var label : new String[] {null, "mystery-7"}) {
            var decoded = labelled("<p>café, déjà vu".getBytes(WESTERN), label);
            assertThat(decoded.text()).isEqualTo("<p>café, déjà vu");
            assertThat(decoded.how().reason()).isEqualTo(Reason.CONTENT);
            assertThat(decoded.how().declared()).isEqualTo(label == null ? "" : label);
            assertThat(decoded.how().doubt()).isEqualTo(Doubt.UNSURE);
        }
    }

    @Test
    void theFirstLabelIsReportedWhereNoneIsRight() {
        var page = InventedText.SIMPLIFIED.page(
                100, 1, CharsetLabels.GB18030, "<meta charset=mystery-8><meta charset=utf-8>");
        var how = HtmlDecoder.decode(page.getBytes(CharsetLabels.GB18030), "text/html; charset=mystery-7")
                .how();
        assertThat(how.declared()).isEqualTo("mystery-7");
        assertThat(how.reason()).isEqualTo(Reason.CONTENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"iso-8859-1", "windows-1252", "us-ascii", "latin1"})
    void westernLabelsMeanTheSetOfWindows(String label) {
        var bytes = new byte[128];
        for (int i = 0; i < 128; i++) {
            bytes[i] = (byte) (i % 2 == 0 ? ' ' : 0x80 + i / 2);
        }
        var text = labelled(bytes, label).text();
        assertThat(text).isEqualTo(new String(bytes, WESTERN));
        assertThat(text).startsWith(" €").contains("‚ ƒ „ … † ‡ ˆ ‰ Š ‹ Œ", "‘ ’ “ ” • – — ˜ ™ š › œ");
    }

    @ParameterizedTest
    @ValueSource(ints = {0xFA40, 0x8740, 0xFEFE, 0xC6DE, 0xA145, 0xF9D6, 0xC8A1})
    void big5IsReadWithTheCharactersOfHongKong(int code) {
        byte[] pair = {(byte) (code >> 8), (byte) code};
        var read = labelled(pair, "big5");
        assertThat(read.text()).isEqualTo(new String(pair, Charset.forName("Big5-HKSCS")));
        assertThat(read.how().malformed()).isFalse();
    }

    @Test
    void decodingNamesItsDoubt() {
        var sure = labelled("<p>正文".getBytes(UTF_8), "utf-8").how();
        assertThat(sure.isDoubtful()).isFalse();
        assertThat(labelled(broken(9, 10), "utf-8").how().isDoubtful()).isTrue();
    }
}
