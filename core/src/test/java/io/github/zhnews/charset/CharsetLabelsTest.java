// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetLabelsTest {
    @ParameterizedTest
    @CsvSource({
        "utf-8, UTF-8",
        "UTF8, UTF-8",
        "utf_8, UTF-8",
        "' utf-8 ', UTF-8",
        "unicode-1-1-utf-8, UTF-8",
        "utf8mb4, UTF-8",
        // A page in these is recognised by its bytes, so that the label is wrong.
        "utf-16, UTF-8",
        "utf-16le, UTF-8",
        "UTF-16BE, UTF-8",
        "iso-10646-ucs-2, UTF-8",
        "utf-32, UTF-8",
        "UTF-32LE, UTF-8",
        "gb2312, GB18030",
        "GB_2312-80, GB18030",
        "gbk, GB18030",
        "x-gbk, GB18030",
        "cp936, GB18030",
        "gb18030, GB18030",
        "euc-cn, GB18030",
        "big5, Big5-HKSCS",
        "big5-hkscs, Big5-HKSCS",
        "cn-big5, Big5-HKSCS",
        "x-x-big5, Big5-HKSCS",
        "cp950, Big5-HKSCS",
        "euc-tw, x-EUC-TW",
        "x-euc-tw, x-EUC-TW",
        "shift_jis, windows-31j",
        "sjis, windows-31j",
        "ms932, windows-31j",
        "euc-jp, EUC-JP",
        "x-euc-jp, EUC-JP",
        "iso-2022-jp, ISO-2022-JP",
        "iso-2022-kr, ISO-2022-KR",
        "iso-2022-cn, ISO-2022-CN",
        "euc-kr, x-windows-949",
        "ks_c_5601-1987, x-windows-949",
        "windows-949, x-windows-949",
        "ascii, windows-1252",
        "us-ascii, windows-1252",
        "latin1, windows-1252",
        "iso-8859-1, windows-1252",
        "iso8859-1, windows-1252",
        "x-user-defined, windows-1252",
        "windows-1250, windows-1250",
        "cp1251, windows-1251",
        "iso-8859-9, windows-1254",
        "tis-620, x-windows-874",
        "iso-8859-2, ISO-8859-2",
        "iso-8859-8-i, ISO-8859-8",
        "iso-8859-15, ISO-8859-15",
        "koi8-r, KOI8-R",
        "koi8-ru, KOI8-U",
        "macintosh, x-MacRoman",
        "ibm866, IBM866",
    })
    void labelsMeanWhatBrowsersTakeThemToMean(String label, String charset) {
        assertThat(CharsetLabels.charset(label)).isEqualTo(Charset.forName(charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "mystery-7", "gbk2", "utf-9", "utf-7", "replacement", "hz-gb-2312", "中文", "ｇｂｋ"})
    void otherLabelsMeanNothing(String label) {
        assertThat(CharsetLabels.charset(label)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "utf-7, true",
        "UTF_7, true",
        "hz, true",
        "replacement, true",
        "gbk, false",
        "iso-2022-jp, false",
        "'', false"
    })
    void setsThatHideInAsciiAreKnown(String label, boolean hides) {
        assertThat(CharsetLabels.hidesInAscii(label)).isEqualTo(hides);
    }

    @Test
    void setsOfSevenBitsAreThoseOfIso2022() {
        assertThat(CharsetLabels.isSevenBit(Charset.forName("ISO-2022-JP"))).isTrue();
        assertThat(CharsetLabels.isSevenBit(Charset.forName("ISO-2022-KR"))).isTrue();
        assertThat(CharsetLabels.isSevenBit(Charset.forName("EUC-JP"))).isFalse();
        assertThat(CharsetLabels.isSevenBit(CharsetLabels.GB18030)).isFalse();
    }
}
