// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.Decoding;
import io.github.zhnews.model.Decoding.Doubt;
import io.github.zhnews.model.PageKind;
import io.github.zhnews.model.Quality.Flaw;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes that are no text give no text. */
class BinaryInputTest {
    private static final NewsParser PARSER = NewsParser.create();

    private static final String TEXT = "湖区管理处昨天说，今年冬天飞来的灰鹤比去年多了一倍，观鸟的栈桥因此延长开放两小时。";
    private static final String MORE = "志愿者在岸边数了三天，带着望远镜和记录本，孩子们也学会了分辨三种水鸟，还给栈桥写了新的说明牌。";
    private static final String PAGE =
            "<!DOCTYPE html><html><head><meta charset=utf-8><title>灰鹤飞临湖区</title></head><body><h1>灰鹤飞临湖区</h1>" + "<p>"
                    + TEXT + "</p>\n<p>" + MORE + "</p></body></html>";

    static Stream<Arguments> files() throws IOException {
        return Stream.of(
                file("PNG", "\u0089PNG\r\n\u001A\n\0\0\0\rIHDR\0\0\2X\0\0\1\u0090\b\2\0\0\0", deflated()),
                file("JPEG", "\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF\0\1\1\0\0\1\0\1\0\0", random(5000)),
                file(
                        "JPEG with the words of its camera",
                        "\u00FF\u00D8\u00FF\u00E1",
                        PAGE.getBytes(StandardCharsets.UTF_8)),
                file(
                        "GIF",
                        "GIF89a\1\0\1\0\u0080\0\0\u00FF\u00FF\u00FF\0\0\0!\u00F9\4\1\0\0\0\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0;",
                        random(0)),
                file("old GIF", "GIF87a", random(500)),
                file("WebP", "RIFF\u00E8\3\0\0WEBPVP8 ", random(1000)),
                file(
                        "PDF",
                        "%PDF-1.4\n%\u00E2\u00E3\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n",
                        PAGE.getBytes(StandardCharsets.UTF_8)),
                file("gzip", "", gzip()),
                file("zip", "", zip()),
                file("MP4", "\0\0\0 ftypisom\0\0\2\0isomiso2avc1mp41\0\0\0\bfree", random(5000)),
                file("WOFF", "wOFF\0\1\0\0\0\0\u00124", random(3000)),
                file("WOFF 2", "wOF2\0\1\0\0\0\0\u00124", random(3000)),
                file("TrueType", "\0\1\0\0\0\u0011\1\0\0\4\0\u0010DSIG\0\0\0\1\0\0", random(3000)),
                file("class", "", own()),
                file("random", "", random(4000)),
                file("zero bytes", "", new byte[1000]),
                file("compressed without a header", "", deflated()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aFileThatIsNoTextIsOfNoKindAndEmpty(String name, byte[] bytes) {
        for (var contentType : new String[] {null, "text/html; charset=utf-8", "text/html; charset=gbk", "image/png"}) {
            var page =
                    PARSER.read(PageInput.bytes(bytes).contentType(contentType)).page();
            var report = page.report();
            assertThat(page.article().kind()).isEqualTo(PageKind.OTHER);
            assertThat(page.article().title()).isEmpty();
            assertThat(page.article().text()).isEmpty();
            assertThat(page.article().blocks()).isEmpty();
            assertThat(report.decoding()).map(Decoding::doubt).contains(Doubt.BINARY);
            assertThat(page.quality().flaws()).contains(Flaw.NO_TEXT, Flaw.DOUBTFUL_CHARSET);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 0x0B, 0x0E, 0x1B, 0x1F, 0x7F})
    void controlCodesInAPageCostNoText(int control) {
        var random = new Random(4);
        for (var page : new String[] {PAGE, PAGE.replace("<!DOCTYPE html>", ""), (char) control + " " + PAGE}) {
            var strewn = new ByteArrayOutputStream();
            for (int i = 0; i < page.length(); i++) {
                char c = page.charAt(i);
                strewn.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
                if (c == '。' || c == '\n' || c > 127 && random.nextInt(8) == 0) {
                    strewn.write(control);
                }
            }
            var extraction = PARSER.read(PageInput.bytes(strewn.toByteArray())).extraction();
            assertThat(extraction.report().decoding()).map(Decoding::isDoubtful).contains(false);
            assertThat(extraction.article().text().replaceAll("[^\\p{IsHan}，。]", ""))
                    .isEqualTo(TEXT + MORE);
        }
    }

    @Test
    void someControlCodesInPlainTextAreNoFile() {
        var text = (TEXT + "\0\1\2").repeat(4) + "\0";
        assertThat(PARSER.read(PageInput.bytes(text.getBytes(StandardCharsets.UTF_8)))
                        .report()
                        .decoding())
                .map(Decoding::doubt)
                .contains(Doubt.NONE);
    }

    @Test
    void aPageWhoseBeginningIsSpoiltIsRead() {
        var spoilt = ("湖区" + "\0".repeat(600) + PAGE.repeat(60)).getBytes(StandardCharsets.UTF_8);
        assertThat(PARSER.read(PageInput.bytes(spoilt)).article().text()).contains(TEXT);
    }

    private static Arguments file(String name, String beginning, byte[] rest) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(beginning.getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(rest);
        return Arguments.of(name, bytes.toByteArray());
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static byte[] deflated() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes)) {
            // Noise of few values compresses, but not to nothing.
            var noise = random(8000);
            for (int i = 0; i < noise.length; i++) {
                noise[i] &= 31;
            }
            out.write(noise);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(PAGE.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("page.html"));
            out.write(PAGE.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] own() throws IOException {
        try (var in = BinaryInputTest.class.getResourceAsStream("BinaryInputTest.class")) {
            return in == null ? new byte[0] : in.readAllBytes();
        }
    }
}
