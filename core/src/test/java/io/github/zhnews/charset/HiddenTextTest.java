// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.charset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.Decoding.Doubt;
import io.github.zhnews.model.Decoding.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sets that write other characters in ASCII. */
class HiddenTextTest {
    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @ParameterizedTest
    @CsvSource({"ISO-2022-JP, TRADITIONAL", "ISO-2022-JP, JAPANESE", "ISO-2022-KR, KOREAN"})
    void escapeSequencesTellTheSet(String set, InventedText text) {
        var charset = Charset.forName(set);
        var page = text.page(100, 1, charset, "");
        var bare = HtmlDecoder.decode(page.getBytes(charset), null);
        assertThat(bare.text()).isEqualTo(page);
        assertThat(bare.how().reason()).isEqualTo(Reason.CONTENT);
        assertThat(bare.how().isDoubtful()).isFalse();
        var wrong = HtmlDecoder.decode(page.getBytes(charset), "text/html; charset=utf-8");
        assertThat(wrong.text()).isEqualTo(page);
        var right = HtmlDecoder.decode(page.getBytes(charset), "text/html; charset=" + set);
        assertThat(right.text()).isEqualTo(page);
        assertThat(right.how().reason()).isEqualTo(Reason.HEADER);
        assertThat(right.how().isDoubtful()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'$B', ISO-2022-JP",
        "'$@', ISO-2022-JP",
        "'$)C', ISO-2022-KR",
        "'$)A', ISO-2022-CN",
        "'$)G', ISO-2022-CN"
    })
    void eachSetHasItsOwnSequences(String sequence, String set) {
        assertThat(Escapes.charset(ascii("<p>\u001B" + sequence))).isEqualTo(Charset.forName(set));
        assertThat(Escapes.charset(ascii("\u001B[0m\u001B" + sequence + "..."))).isEqualTo(Charset.forName(set));
        assertThat(Escapes.charset(ascii("\u001B" + sequence.substring(0, sequence.length() - 1))))
                .isNull();
    }

    @Test
    void otherEscapesTellNothing() {
        assertThat(Escapes.charset(ascii("\u001B[31m$B"))).isNull();
        assertThat(Escapes.charset(ascii("$B$)C"))).isNull();
        assertThat(Escapes.charset(ascii(""))).isNull();
        var colours = HtmlDecoder.decode(ascii("<p>\u001B[31mred"), "text/html; charset=gbk");
        assertThat(colours.how().reason()).isEqualTo(Reason.HEADER);
    }

    @Test
    void chineseOfIso2022IsRead() {
        // 中国 between shift out and shift in.
        var page = HtmlDecoder.decode(ascii("<p>\u001B$)A\u000EVP9z\u000F</p>"), null);
        assertThat(page.text()).isEqualTo("<p>中国</p>");
        assertThat(page.how().charset()).isEqualTo("ISO-2022-CN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-7", "UTF7", "hz-gb-2312", "replacement", "iso-2022-cn-ext", "unicode-1-1-utf-7"})
    void setsThatAreNotReadAreDoubtful(String label) {
        var page = ascii("<p>~{VP9z~} +Ti1W/Q-</p>");
        assertThat(HtmlDecoder.decode(page, "text/html; charset=" + label).how().doubt())
                .isEqualTo(Doubt.UNSURE);
        assertThat(HtmlDecoder.decode(ascii("<meta charset=" + label + "><p>~{VP9z~}"), "text/html; charset=gbk")
                        .how()
                        .doubt())
                .isEqualTo(Doubt.UNSURE);
        assertThat(HtmlDecoder.decode(page, "text/html; charset=gbk").how().doubt())
                .isEqualTo(Doubt.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-7", "hz-gb-2312", "replacement", "iso-2022-jp", "iso-2022-kr", "iso-2022-cn"})
    void bytesThatTheSetCannotHaveOutdoItsLabel(String label) {
        for (var set : new String[] {"UTF-8", "GBK", "Big5"}) {
            var page = InventedText.TRADITIONAL.page(100, 2, Charset.forName(set), "<meta charset=" + label + ">");
            var decoded = HtmlDecoder.decode(page.getBytes(Charset.forName(set)), null);
            assertThat(decoded.text()).isEqualTo(page);
            assertThat(decoded.how().declared()).isEqualTo(label);
            assertThat(decoded.how().isDoubtful()).isFalse();
        }
    }
}
