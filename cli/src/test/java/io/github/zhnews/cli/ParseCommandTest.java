// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParseCommandTest {
    private static final String FIRST = "山脚果园头一批杏子上市";
    private static final String SECOND = "两座旧粮仓改作乡村书屋";
    private static final List<String> KEYS = List.of(
            "file",
            "kind",
            "url",
            "title",
            "subtitle",
            "publishedAt",
            "modifiedAt",
            "source",
            "authors",
            "byline",
            "editors",
            "keywords",
            "summary",
            "channel",
            "language",
            "siteName",
            "image",
            "location",
            "access",
            "originalTitle",
            "corrections",
            "text",
            "blocks",
            "images",
            "videos",
            "nextPage",
            "removed",
            "charset",
            "layout",
            "origins");

    @TempDir
    Path folder;

    @Test
    void gbkFileBecomesOneIndentedRecordWithAllKeysInOrder() throws IOException {
        var page = folder.resolve("bridge.html");
        Files.write(page, Pages.bridge().getBytes(Charset.forName("GBK")));

        var run = Zhnews.run("parse", "--url", "https://news.hekou.example/2024/bridge.html", page.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("{\n  \"file\": ").endsWith("}\n");
        var json = run.json();
        assertThat(names(json.fieldNames())).isEqualTo(KEYS);
        assertThat(json.get("file").textValue()).isEqualTo(page.toString());
        assertThat(json.get("kind").textValue()).isEqualTo("article");
        assertThat(json.get("title").textValue()).isEqualTo("青石河新桥通车 两岸往来只需三分钟");
        assertThat(json.get("subtitle").isNull()).isTrue();
        assertThat(json.get("publishedAt").textValue()).isEqualTo("2024-05-06T08:15");
        assertThat(json.get("source").get("name").textValue()).isEqualTo("河口晚报");
        assertThat(json.get("authors")).isEmpty();
        assertThat(json.get("language").textValue()).isEqualTo("zh-Hans");
        assertThat(json.get("text").textValue().lines()).hasSize(3);
        assertThat(json.get("blocks").get(0).get("type").textValue()).isEqualTo("paragraph");
        assertThat(json.get("images").get(0).get("url").textValue())
                .isEqualTo("https://news.hekou.example/pic/bridge.jpg");
        assertThat(json.get("charset").textValue()).startsWith("GB");
        assertThat(json.get("layout").isNull()).isTrue();
        assertThat(json.get("origins").get("title").get("confidence").doubleValue())
                .isBetween(0.5, 1.0);
    }

    @Test
    void folderBecomesOneLineForEachPageInOrderOfThePaths() throws IOException {
        IntStream.range(0, 40)
                .forEach(i -> write("d%d/page%02d.html".formatted(i % 3, i), Pages.titled("山脚果园第" + i + "批杏子上市")));
        write("index.shtml", Pages.titled(FIRST));
        write("d1/old.HTM", Pages.titled(SECOND));
        write("d1/notes.txt", "不是网页");

        var run = Zhnews.run("parse", folder.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.files())
                .hasSize(42)
                .isSorted()
                .allMatch(file -> file.startsWith(folder + "/"))
                .contains(folder + "/index.shtml", folder + "/d1/old.HTM");
        assertThat(run.jsonLines())
                .allSatisfy(line -> assertThat(line.get("title").textValue()).isNotEmpty());
    }

    @Test
    void filesKeepTheOrderOfTheArguments() {
        var second = write("b.html", Pages.titled(SECOND));
        var first = write("a.html", Pages.titled(FIRST));

        assertThat(Zhnews.run("parse", second, first).files()).containsExactly(second, first);
    }

    @Test
    void severalTeiDocumentsAreACorpus() {
        var first = write("a.html", Pages.titled(FIRST));
        var second = write("b.html", Pages.titled(SECOND));

        var one = Jsoup.parse(Zhnews.run("parse", "--format", "tei", first).out(), Parser.xmlParser());
        var both = Jsoup.parse(
                Zhnews.run("parse", "--format", "tei", first, second).out(), Parser.xmlParser());

        assertThat(one.select("> TEI > teiHeader title").eachText()).containsExactly(FIRST);
        assertThat(both.select("> teiCorpus > teiHeader")).hasSize(1);
        assertThat(both.select("> teiCorpus > TEI > teiHeader title").eachText())
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void missingFileIsARecordWithItsErrorAndTheRunGoesOn() {
        var good = write("a.html", Pages.titled(FIRST));
        var missing = folder.resolve("missing.html").toString();

        var run = Zhnews.run("parse", missing, good);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.files()).containsExactly(missing, good);
        assertThat(names(run.jsonLines().get(0).fieldNames())).containsExactly("file", "error");
        assertThat(run.err().lines())
                .hasSize(2)
                .startsWith("zhnews: " + missing + ": no such file")
                .last()
                .asString()
                .matches("zhnews: 2 pages, 0 articles, 1 failed, \\d+\\.\\d seconds");
    }

    @Test
    void emptyFileIsNoError() {
        var run = Zhnews.run("parse", write("empty.html", ""));

        assertThat(run.exitCode()).isZero();
        assertThat(run.json().get("kind").textValue()).isEqualTo("other");
        assertThat(run.json().get("title").isNull()).isTrue();
    }

    @Test
    void addressesAreFoundByPathAndThenByFileName() {
        write("x/a.html", Pages.titled(FIRST));
        write("y/a.html", Pages.titled(SECOND));
        var urls = write(
                "urls.tsv", "# name\taddress\n\na.html\thttps://one.example/a\ny/a.html\thttps://two.example/{a} b%\n");

        var run = Zhnews.run("parse", "--urls", urls, folder.toString());

        assertThat(run.jsonLines().stream().map(line -> line.get("url").textValue()))
                .containsExactly("https://one.example/a", "https://two.example/%7Ba%7D%20b%25");
    }

    @Test
    void standardInputIsReadAsBytes() {
        var run = Zhnews.run(Pages.bridge().getBytes(Charset.forName("GB18030")), "parse", "-");

        assertThat(run.json().get("file").textValue()).isEqualTo("-");
        assertThat(run.json().get("title").textValue()).startsWith("青石河新桥通车");
    }

    @Test
    void contentTypeOutranksWhatThePageDeclares() {
        var page = Pages.titled(FIRST).replace("charset=\"utf-8\"", "charset=\"iso-8859-1\"");

        var run = Zhnews.run(
                page.getBytes(StandardCharsets.UTF_8),
                "parse",
                "--report",
                "--content-type",
                "text/html; charset=utf-8",
                "-");

        assertThat(run.json().get("title").textValue()).isEqualTo(FIRST);
        assertThat(run.json().get("decoding").get("reason").textValue()).isEqualTo("header");
    }

    @Test
    void reportAddsWarningsAndDecoding() {
        var run = Zhnews.run(Pages.bridge().getBytes(Charset.forName("GBK")), "parse", "--report", "-");

        assertThat(names(run.json().fieldNames()))
                .startsWith(KEYS.toArray(String[]::new))
                .endsWith("warnings", "warningKinds", "decoding");
        assertThat(run.json().get("decoding").get("declared").textValue()).isEqualTo("gb2312");
        assertThat(run.json().get("decoding").get("malformed").booleanValue()).isFalse();
        assertThat(run.json().get("decoding").get("doubt").isNull()).isTrue();
    }

    @Test
    void reportSaysWhyAFileGivesNoText() {
        var picture = "\u0089PNG\r\n\u001A\n\0\0\0\rIHDR".getBytes(StandardCharsets.ISO_8859_1);

        var run = Zhnews.run(picture, "parse", "--report", "-");

        assertThat(run.exitCode()).isZero();
        assertThat(run.json().get("kind").textValue()).isEqualTo("other");
        assertThat(run.json().get("decoding").get("doubt").textValue()).isEqualTo("binary");
    }

    @Test
    void jsonOfSeveralPagesIsAnArrayEvenIfOneFailed() {
        var good = write("a.html", Pages.titled(FIRST));

        var run = Zhnews.run(
                "parse", "--format", "json", good, folder.resolve("no").toString(), good);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.json().isArray()).isTrue();
        assertThat(run.json()).hasSize(3);
    }

    @Test
    void textNamesEachOfSeveralPages() {
        var first = write("a.html", Pages.titled(FIRST));
        var second = write("b.html", Pages.titled(SECOND));

        assertThat(Zhnews.run("parse", "--format", "text", first).out()).startsWith(FIRST + "\n\n山脚下");
        assertThat(Zhnews.run("parse", "--format", "text", first, second).out().lines())
                .contains("==> " + first + " <==", "==> " + second + " <==", FIRST, SECOND);
    }

    @Test
    void markdownPagesAreSeparatedByAThematicBreak() {
        var first = write("a.html", Pages.titled(FIRST));
        var second = write("b.html", Pages.titled(SECOND));

        var run = Zhnews.run(
                "parse", "--format", "markdown", first, folder.resolve("no").toString(), second);

        assertThat(run.out()).startsWith("# " + FIRST + "\n").containsOnlyOnce("\n\n---\n\n# " + SECOND + "\n");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void htmlIsOneArticleElementForEachPage() {
        var run = Zhnews.run("parse", "--format", "html", write("a.html", Pages.titled(FIRST)));

        assertThat(run.out()).startsWith("<article").endsWith("</article>\n").contains("<h1>" + FIRST + "</h1>");
    }

    @Test
    void outputGoesToTheFileGiven() throws IOException {
        var target = folder.resolve("out.jsonl");

        var run = Zhnews.run("parse", write("a.html", Pages.titled(FIRST)), "-o", target.toString());

        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(target)).contains("\"title\": \"" + FIRST + "\"");
    }

    private String write(String name, String content) {
        var file = folder.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return file.toString();
    }

    private static List<String> names(java.util.Iterator<String> names) {
        var list = new ArrayList<String>();
        names.forEachRemaining(list::add);
        return list;
    }
}
