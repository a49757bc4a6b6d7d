// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.charset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.Decoding;
import io.github.zhnews.model.Decoding.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlDecoderTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5-HKSCS");

    private static final String SIMPLIFIED =
            "<p>本市第三座跨河步行桥昨天通车，市民可以从东岸公园直接走到对面的老街。设计师钱镕基、胡喆说，桥面用了回收的木材，二〇二三年开工，总长一百八十米。</p>";
    private static final String TRADITIONAL =
            "<p>本市第三座跨河步行橋昨天通車，市民可以從東岸公園直接走到對面的老街。設計師說，橋面用了回收的木材，兩年前開工，總長一百八十公尺，這裡晚上還會點燈。</p>";

    private static Decoded decode(byte[] body) {
        return HtmlDecoder.decode(body, null);
    }

    private static void assertDecoded(Decoded decoded, String text, Charset charset, Reason reason) {
        assertThat(decoded.text()).isEqualTo(text);
        assertThat(decoded.how().charset()).isEqualTo(charset.name());
        assertThat(decoded.how().reason()).isEqualTo(reason);
        assertThat(decoded.how().malformed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gb2312",
                "GB2312",
                "gbk",
                "x-gbk",
                "gb_2312-80",
                "chinese",
                "csGB2312",
                "iso-ir-58",
                "GB18030",
                "gb-2312"
            })
    void labelsOfTheGbFamilyAreReadAsGb18030(String label) {
        String page = "<meta charset=\"" + label + "\">" + SIMPLIFIED;
        assertDecoded(decode(page.getBytes(GB18030)), page, GB18030, Reason.META);
        assertDecoded(
                HtmlDecoder.decode(SIMPLIFIED.getBytes(GB18030), "text/html; charset=" + label),
                SIMPLIFIED,
                GB18030,
                Reason.HEADER);
    }

    @Test
    void charactersBeyondGb2312Survive() {
        String page = "<meta charset=gb2312><p>" + "镕喆囧〇·—玥赟祎".repeat(3);
        assertThat(decode(page.getBytes(GB18030)).text()).isEqualTo(page);
    }

    @Test
    void fourByteFormsAreRead() {
        String page = "<meta charset=gbk><p>生僻字㐂和𠮷都在这条新闻里，还有一个表情😀。";
        assertDecoded(decode(page.getBytes(GB18030)), page, GB18030, Reason.META);
    }

    @ParameterizedTest
    @ValueSource(strings = {"big5", "Big5-HKSCS", "cn-big5", "csbig5", "x-x-big5"})
    void labelsOfBig5AreReadAsBig5Hkscs(String label) {
        String page = "<meta charset=" + label + ">" + TRADITIONAL + "香港嘅啲嘢";
        assertDecoded(decode(page.getBytes(BIG5)), page, BIG5, Reason.META);
    }

    @ParameterizedTest
    @CsvSource({
        "shift_jis, windows-31j, 今日の天気は晴れ",
        "euc-jp, EUC-JP, 今日の天気は晴れ",
        "euc-kr, x-windows-949, 오늘의 날씨",
        "latin1, windows-1252, naïve “café”",
        "windows-1251, windows-1251, погода сегодня",
        "koi8-r, KOI8-R, погода сегодня",
    })
    void otherLabelsAreReadAsBrowsersReadThem(String label, String charset, String text) {
        String page = "<meta charset=" + label + "><p>" + text + "</p>";
        assertDecoded(decode(page.getBytes(Charset.forName(charset))), page, Charset.forName(charset), Reason.META);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\" />",
                "<META CONTENT='text/html;charset = gb2312' HTTP-EQUIV=content-type>",
                "<meta http-equiv=Content-Type content=text/html;charset=gb2312>",
                "<meta charset = \" gb2312 \" >",
                "<meta charset='gb2312;'>",
                "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312>\n<meta name=\"a\">",
            })
    void metaIsFoundHoweverItIsWritten(String meta) {
        String page = "<html><head>" + meta + "</head>" + SIMPLIFIED;
        Decoded decoded = decode(page.getBytes(GB18030));
        assertDecoded(decoded, page, GB18030, Reason.META);
        assertThat(decoded.how().declared()).isEqualTo("gb2312");
    }

    @Test
    void metaIsFoundBehindLongScripts() {
        String page = "<html><head><script>if (a<b) document.write('<meta charset=big5>');"
                + "var filler = 0;".repeat(2000)
                + "</script><!-- <meta charset=shift_jis> --><style>a{}</style><meta charset=gbk></head>"
                + SIMPLIFIED;
        assertDecoded(decode(page.getBytes(GB18030)), page, GB18030, Reason.META);
    }

    @Test
    void metaBehindTheHeadIsText() {
        String page = "<head>" + " ".repeat(2000) + "</head><body><meta charset=big5>" + SIMPLIFIED;
        assertThat(decode(page.getBytes(GB18030)).how().declared()).isEmpty();
    }

    @Test
    void headerCarriesMoreWeightThanMeta() {
        String page = "<meta charset=windows-1251><p>Ñ";
        Decoding how = HtmlDecoder.decode(page.getBytes(ISO_8859_1), "text/html; charset=windows-1252")
                .how();
        assertThat(how.charset()).isEqualTo("windows-1252");
        assertThat(how.reason()).isEqualTo(Reason.HEADER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html; charset=\"gbk\"",
                "text/html;Charset= 'GBK' ; q=1",
                "charset:gbk",
                "text/html; foo; charset=gbk"
            })
    void headerIsReadWithQuotesAndJunk(String contentType) {
        assertDecoded(
                HtmlDecoder.decode(SIMPLIFIED.getBytes(GB18030), contentType), SIMPLIFIED, GB18030, Reason.HEADER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "iso-8859-1", "windows-1252", "us-ascii", "big5"})
    void wrongHeaderLosesToTheMetaThatTheBytesConfirm(String wrong) {
        String page = "<meta charset=gb2312>" + SIMPLIFIED.repeat(2);
        assertDecoded(
                HtmlDecoder.decode(page.getBytes(GB18030), "text/html; charset=" + wrong), page, GB18030, Reason.META);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gb2312", "gbk", "big5", "iso-8859-1", "euc-kr", "shift_jis"})
    void wrongMetaLosesToValidUtf8(String wrong) {
        String page = "<meta charset=" + wrong + ">" + SIMPLIFIED;
        Decoded decoded = decode(page.getBytes(UTF_8));
        assertDecoded(decoded, page, UTF_8, Reason.CONTENT);
        assertThat(decoded.how().declared()).isEqualTo(wrong);
    }

    @Test
    void wrongUtf8LabelLosesToChineseInAnotherSet() {
        String simplified = "<meta charset=utf-8>" + SIMPLIFIED;
        assertDecoded(decode(simplified.getBytes(GB18030)), simplified, GB18030, Reason.CONTENT);
        String traditional = "<meta charset=utf-8>" + TRADITIONAL;
        assertDecoded(decode(traditional.getBytes(BIG5)), traditional, BIG5, Reason.CONTENT);
    }

    @Test
    void gbLabelLosesToBig5AndTheReverse() {
        String traditional = "<meta charset=gb2312>" + TRADITIONAL;
        assertDecoded(decode(traditional.getBytes(BIG5)), traditional, BIG5, Reason.CONTENT);
        String simplified = "<meta charset=big5>" + SIMPLIFIED;
        assertDecoded(decode(simplified.getBytes(GB18030)), simplified, GB18030, Reason.CONTENT);
    }

    @Test
    void withoutALabelTheBytesDecide() {
        assertDecoded(decode(SIMPLIFIED.getBytes(GB18030)), SIMPLIFIED, GB18030, Reason.CONTENT);
        assertDecoded(decode(TRADITIONAL.getBytes(GB18030)), TRADITIONAL, GB18030, Reason.CONTENT);
        assertDecoded(decode(TRADITIONAL.getBytes(BIG5)), TRADITIONAL, BIG5, Reason.CONTENT);
        assertDecoded(decode(SIMPLIFIED.getBytes(UTF_8)), SIMPLIFIED, UTF_8, Reason.CONTENT);
        assertDecoded(decode("plain".getBytes(US_ASCII)), "plain", UTF_8, Reason.CONTENT);
        assertDecoded(
                decode("un été à la campagne, déjà".getBytes(ISO_8859_1)),
                "un été à la campagne, déjà",
                Charset.forName("windows-1252"),
                Reason.CONTENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"步行桥昨天通车", "老街新貌", "市民走上街头看灯", "今日要闻", "联通"})
    void shortTitlesInGbkAreTold(String title) {
        String page = "<title>" + title + "</title>";
        assertDecoded(decode(page.getBytes(GB18030)), page, GB18030, Reason.CONTENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"步行橋昨天通車", "老街的新風貌", "市民走上街頭看燈", "今日要聞與社論"})
    void shortTitlesInBig5AreTold(String title) {
        String page = "<title>" + title + "</title>";
        assertDecoded(decode(page.getBytes(BIG5)), page, BIG5, Reason.CONTENT);
    }

    @Test
    void cutOrBrokenUtf8StaysUtf8() {
        String page = "<meta charset=utf-8>" + SIMPLIFIED.replace("</p>", "");
        byte[] bytes = page.getBytes(UTF_8);
        Decoded cut = decode(Arrays.copyOf(bytes, bytes.length - 1));
        assertThat(cut.text()).isEqualTo(page.substring(0, page.length() - 1) + "\uFFFD");
        assertThat(cut.how())
                .isEqualTo(
                        Decoding.of("UTF-8", Reason.META).withDeclared("utf-8").withMalformed(true));

        bytes[bytes.length / 2] = (byte) 0xFF;
        assertThat(decode(bytes).how())
                .isEqualTo(
                        Decoding.of("UTF-8", Reason.META).withDeclared("utf-8").withMalformed(true));
        assertThat(HtmlDecoder.decode(bytes, "text/html; charset=gbk").how().charset())
                .isEqualTo("GB18030");
    }

    @Test
    void replacementCharactersThatThePageContainsAreNoErrors() {
        assertThat(decode("<meta charset=utf-8>乱\uFFFD码".getBytes(UTF_8)).how().malformed())
                .isFalse();
        assertThat(decode("<meta charset=gbk>乱\uFFFD码之后的字".getBytes(GB18030))
                        .how()
                        .malformed())
                .isFalse();
    }

    @Test
    void brokenGbTakesNoMarkupWithIt() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(("<meta charset=gbk>" + SIMPLIFIED + "<b>半个").getBytes(GB18030));
        bytes.write(0xB0);
        bytes.writeBytes("</b>".getBytes(US_ASCII));
        bytes.write(0xC4);
        Decoded decoded = decode(bytes.toByteArray());
        assertThat(decoded.text()).endsWith("<b>半个\uFFFD</b>\uFFFD");
        assertThat(decoded.how())
                .isEqualTo(
                        Decoding.of("GB18030", Reason.META).withDeclared("gbk").withMalformed(true));
    }

    @Test
    void byte80IsTheEuroSign() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(("<meta charset=gbk>" + SIMPLIFIED + "票价").getBytes(GB18030));
        bytes.write(0x80);
        bytes.writeBytes("5".getBytes(US_ASCII));
        Decoded decoded = decode(bytes.toByteArray());
        assertThat(decoded.text()).endsWith("票价€5");
        assertThat(decoded.how().malformed()).isFalse();
    }

    @Test
    void byteOrderMarkDecidesAndIsDropped() {
        String page = "<meta charset=gbk>" + SIMPLIFIED;
        assertDecoded(
                HtmlDecoder.decode(("\uFEFF" + page).getBytes(UTF_8), "text/html;charset=big5"),
                page,
                UTF_8,
                Reason.BOM);
        assertDecoded(decode(("\uFEFF" + page).getBytes(UTF_16LE)), page, UTF_16LE, Reason.BOM);
        assertDecoded(decode(("\uFEFF" + page).getBytes(UTF_16BE)), page, UTF_16BE, Reason.BOM);
    }

    @Test
    void utf16IsToldByItsZeroBytes() {
        assertDecoded(decode(SIMPLIFIED.getBytes(UTF_16LE)), SIMPLIFIED, UTF_16LE, Reason.CONTENT);
        assertDecoded(
                HtmlDecoder.decode(SIMPLIFIED.getBytes(UTF_16BE), "text/html; charset=gbk"),
                SIMPLIFIED,
                UTF_16BE,
                Reason.CONTENT);
    }

    @Test
    void aMetaThatSaysUtf16MeansUtf8() {
        String page = "<meta charset=utf-16>" + SIMPLIFIED;
        assertDecoded(decode(page.getBytes(UTF_8)), page, UTF_8, Reason.META);
    }

    @Test
    void xmlDeclarationCountsLast() {
        String page = "<?xml version=\"1.0\" encoding=\"gb2312\"?><html>" + SIMPLIFIED;
        assertDecoded(decode(page.getBytes(GB18030)), page, GB18030, Reason.XML_DECLARATION);
    }

    @Test
    void unknownLabelsAreReportedAndIgnored() {
        Decoded decoded = decode(("<meta charset=mystery-7>" + SIMPLIFIED).getBytes(GB18030));
        assertThat(decoded.how())
                .isEqualTo(Decoding.of("GB18030", Reason.CONTENT).withDeclared("mystery-7"));
    }

    @Test
    void noBytesAreNoText() {
        assertThat(decode(new byte[0])).isEqualTo(new Decoded("", Decoding.of("UTF-8", Reason.CONTENT)));
    }

    @Test
    void anyBytesAreReadToText() {
        var random = new Random(20240501);
        String[] pieces = {
            "<meta charset=gbk", "<meta http-equiv=", "<!--", "<script>", "</head>", "charset=", "<?xml", "\"", ">"
        };
        for (int i = 0; i < 20_000; i++) {
            var bytes = new ByteArrayOutputStream();
            for (int k = random.nextInt(6); k > 0; k--) {
                byte[] noise = new byte[random.nextInt(12)];
                random.nextBytes(noise);
                bytes.writeBytes(noise);
                bytes.writeBytes(pieces[random.nextInt(pieces.length)].getBytes(US_ASCII));
            }
            @Nullable
            String contentType = i % 3 == 0 ? null : "text/html; charset=" + (i % 3 == 1 ? "utf-8" : "\u0000\"gbk");
            assertThat(HtmlDecoder.decode(bytes.toByteArray(), contentType)
                            .text()
                            .length())
                    .isLessThanOrEqualTo(bytes.size());
        }
    }
}
