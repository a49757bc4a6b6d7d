// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.charset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.Decoding.Doubt;
import io.github.zhnews.model.Decoding.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteOrderMarkTest {
    private static @Nullable ByteOrderMark mark(String hex) {
        return ByteOrderMark.of(HexFormat.of().parseHex(hex));
    }

    @ParameterizedTest
    @CsvSource({
        "EFBBBF, UTF-8, 3, false",
        "EFBBBF3C3C, UTF-8, 3, false",
        "FFFE, UTF-16LE, 2, true",
        "FFFE3C00, UTF-16LE, 2, true",
        "FFFE0000, UTF-32LE, 4, true",
        "FEFF, UTF-16BE, 2, true",
        "FEFF0000, UTF-16BE, 2, true",
        "0000FEFF, UTF-32BE, 4, true",
        "84319533, GB18030, 4, false",
    })
    void marksNameTheirSet(String hex, String charset, int length, boolean wide) {
        assertThat(mark(hex)).isEqualTo(new ByteOrderMark(Charset.forName(charset), length));
        assertThat(mark(hex).isWide()).isEqualTo(wide);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "EF",
                "EFBB",
                "EFBBBE",
                "FE",
                "FF",
                "FFFD",
                "0000",
                "0000FE",
                "0000FEFE",
                "843195",
                "84319534"
            })
    void whatIsNearlyAMarkIsNone(String hex) {
        assertThat(mark(hex)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "EFBBBF, UTF-8",
        "FFFE, UTF-16LE",
        "FEFF, UTF-16BE",
        "FFFE0000, UTF-32LE",
        "0000FEFF, UTF-32BE",
        "84319533, GB18030"
    })
    void aMarkOutranksEveryLabelAndIsDropped(String hex, String charset) {
        for (var label : new String[] {"utf-8", "gbk", "big5", "windows-1252"}) {
            var page = InventedText.SIMPLIFIED.page(200, 1, Charset.forName(charset), "<meta charset=" + label + ">");
            var decoded = HtmlDecoder.decode(marked(hex, page, charset), "text/html; charset=" + label);
            assertThat(decoded.text()).isEqualTo(page);
            assertThat(decoded.how().charset()).isEqualTo(charset);
            assertThat(decoded.how().reason()).isEqualTo(Reason.BOM);
            assertThat(decoded.how().declared()).isEmpty();
            assertThat(decoded.how().isDoubtful()).isFalse();
        }
    }

    @Test
    void aMarkOfUtf8BeforeGbkIsDroppedAndNotBelieved() {
        var page = InventedText.SIMPLIFIED.page(200, 2, CharsetLabels.GB18030, "<meta charset=gbk>");
        var decoded = HtmlDecoder.decode(marked("EFBBBF", page, "GBK"), null);
        assertThat(decoded.text()).isEqualTo(page);
        assertThat(decoded.how().reason()).isEqualTo(Reason.META);
        assertThat(decoded.how().declared()).isEqualTo("gbk");
        page = page.replace("<meta charset=gbk>", "");
        decoded = HtmlDecoder.decode(marked("EFBBBF", page, "GBK"), null);
        assertThat(decoded.text()).isEqualTo(page);
        assertThat(decoded.how().reason()).isEqualTo(Reason.CONTENT);
    }

    @Test
    void aMarkOfUtf16BeforeAnythingElseIsDoubtful() {
        var page = InventedText.SIMPLIFIED.page(400, 3, CharsetLabels.GB18030, "");
        assertThat(HtmlDecoder.decode(marked("FFFE", page, "GBK"), null).how().doubt())
                .isEqualTo(Doubt.UNSURE);
        assertThat(HtmlDecoder.decode(marked("FFFE", "", "GBK"), null).how().doubt())
                .isEqualTo(Doubt.NONE);
    }

    @Test
    void aMarkBeforeBytesThatMakeNoTextIsGarbled() {
        var bytes = marked("FEFF", "\u0100\uD800\uD801".repeat(9), "UTF-16BE");
        for (int i = 4; i < bytes.length; i += 2) {
            bytes[i] = (byte) 0xD8;
        }
        assertThat(HtmlDecoder.decode(bytes, null).how().doubt()).isEqualTo(Doubt.GARBLED);
    }

    private static byte[] marked(String hex, String page, String charset) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(HexFormat.of().parseHex(hex));
        bytes.writeBytes(page.getBytes(Charset.forName(charset)));
        return bytes.toByteArray();
    }
}
