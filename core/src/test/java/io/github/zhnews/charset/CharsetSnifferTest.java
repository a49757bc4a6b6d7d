// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.charset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.Decoding.Doubt;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetSnifferTest {
    private static final Charset GB18030 = CharsetLabels.GB18030;
    private static final Charset BIG5 = Charset.forName("Big5-HKSCS");

    private static CharsetSniffer sniffer(String text, Charset charset) {
        return new CharsetSniffer(text.getBytes(charset), 0);
    }

    private static CharsetSniffer.@Nullable Suggestion suggestion(String text, String charset) {
        return sniffer(text, Charset.forName(charset)).suggestion();
    }

    @ParameterizedTest
    @CsvSource({
        // What is certainly UTF-8.
        "步行桥昨天通车, UTF-8, UTF-8, NONE",
        "été déjà passé à côté où çà là öäü, UTF-8, UTF-8, NONE",
        "plain, UTF-8, UTF-8, NONE",
        // A character that might as well be another one of GB18030.
        "été, UTF-8, GB18030, UNSURE",
        // Too few characters to be sure of, then enough.
        "步行桥昨天通车, GBK, GB18030, UNSURE",
        "步行橋昨天通車, Big5, Big5-HKSCS, UNSURE",
        "市民可以从东岸公园直接走到对面的老街, GBK, GB18030, NONE",
        "市民可以從東岸公園直接走到對面的老街, Big5, Big5-HKSCS, NONE",
        "市民可以從東岸公園直接走到對面的老街, x-EUC-TW, x-EUC-TW, NONE",
        "市民は東岸の公園からまっすぐに古い町まで歩くことができます, EUC-JP, EUC-JP, NONE",
        "市民は東岸の公園からまっすぐに古い町まで歩くことができます, Shift_JIS, windows-31j, NONE",
        "시민들은 공원에서 오래된 거리까지 바로 걸어갈 수 있습니다, EUC-KR, x-windows-949, NONE",
    })
    void bytesSuggestASet(String text, String written, String read, Doubt doubt) {
        assertThat(suggestion(text, written)).isEqualTo(new CharsetSniffer.Suggestion(Charset.forName(read), doubt));
    }

    @Test
    void westernBytesSuggestNothing() {
        assertThat(suggestion("déjà vu, naïve", "windows-1252")).isNull();
    }

    @Test
    void mostlyValidUtf8IsAGuess() {
        var sniffer = new CharsetSniffer(
                new byte[] {'a', (byte) 0xC3, (byte) 0x99, 'b', (byte) 0xC3, (byte) 0x99, 'c', (byte) 0xFF, ' '}, 0);
        assertThat(sniffer.suggestion()).isEqualTo(new CharsetSniffer.Suggestion(UTF_8, Doubt.UNSURE));
    }

    @ParameterizedTest
    @CsvSource({
        "市民可以从东岸公园直接走到对面的老街, GBK, GB18030, false",
        "市民可以从东岸公园直接走到对面的老街, GBK, Big5-HKSCS, true",
        "市民可以从东岸公园直接走到对面的老街, GBK, UTF-8, true",
        "市民可以从东岸公园直接走到对面的老街, GBK, windows-1252, true",
        "市民可以从东岸公园直接走到对面的老街, GBK, KOI8-R, true",
        "市民可以从东岸公园直接走到对面的老街, GBK, EUC-JP, true",
        "市民可以从东岸公园直接走到对面的老街, GBK, windows-31j, true",
        "市民可以从东岸公园直接走到对面的老街, GBK, x-windows-949, true",
        "市民可以从东岸公园直接走到对面的老街, GBK, ISO-2022-JP, true",
        "市民可以从东岸公园直接走到对面的老街, UTF-8, UTF-8, false",
        "市民可以从东岸公园直接走到对面的老街, UTF-8, GB18030, true",
        "市民可以从东岸公园直接走到对面的老街, UTF-8, windows-1252, true",
        // Fifteen characters do not overrule a label of another set of two bytes, sixteen do.
        "市民可以从东岸公园走到老街来, GBK, Big5-HKSCS, false",
        "市民可以从东岸公园走到老街来, GBK, windows-1252, true",
        "déjà vu, windows-1252, windows-1252, false",
        "déjà vu, windows-1252, GB18030, false",
        "déjà vu, windows-1252, UTF-8, true",
        "plain, UTF-8, ISO-2022-JP, false",
        "plain, UTF-8, GB18030, false",
        "plain, UTF-8, UTF-8, false",
    })
    void bytesContradictALabel(String text, String written, String declared, boolean contradicted) {
        assertThat(sniffer(text, Charset.forName(written)).contradicts(Charset.forName(declared)))
                .isEqualTo(contradicted);
    }

    @ParameterizedTest
    @CsvSource({
        "市民可以从东岸公园直接走到对面的老街, GBK, GB18030, NONE",
        "老街新貌, GBK, GB18030, NONE",
        "市民可以从东岸公园走到老街来, GBK, Big5-HKSCS, UNSURE",
        "plain, UTF-8, GB18030, NONE",
        "plain, UTF-8, windows-1252, NONE",
        "déjà vu, windows-1252, windows-1252, NONE",
        "погода сегодня хорошая, windows-1251, windows-1251, NONE",
    })
    void aLabelIsDoubted(String text, String written, String declared, Doubt doubt) {
        assertThat(sniffer(text, Charset.forName(written)).doubt(Charset.forName(declared)))
                .isEqualTo(doubt);
    }

    @Test
    void codesThatNoTextHasAreGarbledWhereThereAreEnoughOfThem() {
        var codes = "\u00A3J".repeat(16).getBytes(ISO_8859_1);
        assertThat(new CharsetSniffer(codes, 0).doubt(GB18030)).isEqualTo(Doubt.GARBLED);
        assertThat(new CharsetSniffer(codes, 2).doubt(GB18030)).isEqualTo(Doubt.NONE);
    }

    @Test
    void pairsOfBytesPutASetOfSingleBytesInDoubt() {
        // A rare character beside a common one: no good Chinese, but hardly Western words.
        assertThat(sniffer("丂在", GB18030).contradicts(CharsetLabels.WESTERN)).isTrue();
        assertThat(sniffer("丂丄啊", GB18030).contradicts(CharsetLabels.WESTERN)).isFalse();
        assertThat(sniffer("丂丄啊", GB18030).doubt(CharsetLabels.WESTERN)).isEqualTo(Doubt.UNSURE);
        assertThat(sniffer("丂丄丅啊", GB18030).doubt(CharsetLabels.WESTERN)).isEqualTo(Doubt.NONE);
    }

    @Test
    void asciiIsWhatHasNoOtherByteBehindTheStart() {
        assertThat(sniffer("plain", UTF_8).isAscii()).isTrue();
        assertThat(sniffer("桥", BIG5).isAscii()).isFalse();
        assertThat(new CharsetSniffer(new byte[] {(byte) 0xEF, 'a'}, 1).isAscii())
                .isTrue();
        assertThat(new CharsetSniffer(new byte[0], 0).isAscii()).isTrue();
    }
}
