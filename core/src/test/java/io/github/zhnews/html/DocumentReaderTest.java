// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhnews.model.Limits;
import io.github.zhnews.model.PageLimitException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentReaderTest {

    private static Tree read(Document document) {
        return new DocumentReader(Limits.defaults()).read(document);
    }

    private static Tree read(String page) {
        return read(Jsoup.parse(page));
    }

    @ParameterizedTest
    @MethodSource("io.github.zhnews.html.OracleTest#bundledPages")
    void bundledPageIsCopiedAsItIs(Path file) throws IOException {
        var page = Files.readString(file);
        assertThat(PageText.of(read(page))).isEqualTo(PageText.of(Jsoup.parse(page)));
    }

    @Test
    void generatedPagesAreCopiedAsTheyAre() {
        for (int seed = 0; seed < 1000; seed++) {
            var page = String.join("", TagSoup.wild(seed));
            assertThat(PageText.of(read(page))).as(page).isEqualTo(PageText.of(Jsoup.parse(page)));
        }
    }

    @Test
    void sameTreeAsFromThePageItself() {
        var page = "<!DOCTYPE html><html lang=zh><head><title>春 &amp; 夏</title><script>if (a<b) c &amp;</script></head>"
                + "<body id=x>\n<div class='a b' title='&lt;&amp;amp;'>春，夏\n <b>秋</b> <a href=y>冬，a</a></div>\n<x-y data-z=1>东"
                + "<br>西,a<svg><title>s</title></svg><textarea>&lt;</textarea></x-y></body></html>";
        var copy = read(page);
        var built = new TreeBuilder(Limits.defaults()).build(page);
        assertThat(Outline.of(copy)).isEqualTo(Outline.of(built));
        assertThat(copy.size()).isEqualTo(built.size());
        for (int i = 0; i < built.size(); i++) {
            assertThat(copy.tag(i)).isEqualTo(built.tag(i));
            assertThat(copy.letters(i)).isEqualTo(built.letters(i));
            assertThat(copy.linkLetters(i)).isEqualTo(built.linkLetters(i));
            assertThat(copy.stops(i)).isEqualTo(built.stops(i));
            for (var name : new String[] {"lang", "id", "class", "title", "href", "data-z", "data-y"}) {
                assertThat(copy.attr(i, name)).isEqualTo(built.attr(i, name));
            }
            if (Tag.is(built.tag(i), Tag.RAW)) {
                assertThat(copy.raw(i)).isEqualTo(built.raw(i));
            }
        }
    }

    @Test
    void misnestedElementsStayAsJsoupHasPutThem() {
        assertThat(Outline.of(read("<b><p>春</b>夏</p><table>秋<tr><td>冬</table>")))
                .isEqualTo("html(head body(b p(b(春) 夏) 秋 table(tbody(tr(td(冬))))))");
    }

    @Test
    void documentMadeByHandIsReadToo() {
        var document = Document.createShell("");
        document.body()
                .appendElement("p")
                .appendElement("p")
                .text("春")
                .appendElement("my-tag")
                .text("夏");
        assertThat(Outline.of(read(document))).isEqualTo("html(head body(p(p(春 other(夏)))))");
        assertThat(Outline.of(read(new Document("")))).isEmpty();
    }

    @Test
    void whatIsNestedTooDeepBecomesSiblings() {
        var document = Document.createShell("");
        Element innermost = document.body();
        for (int i = 0; i < 3_000; i++) {
            innermost = innermost.appendElement("div");
        }
        innermost.text("春");
        document.body().appendElement("p").text("夏");
        var tree = read(document);
        assertThat(tree.size()).isEqualTo(3_007);
        assertThat(new String(tree.chars(), 0, tree.textTo(0))).isEqualTo("春夏");
        assertThat(tree.tag(tree.parent(tree.size() - 2))).isEqualTo(Tag.BODY);
    }

    @Test
    void documentIsNotChanged() {
        var document = Jsoup.parse("<p>春<!-- x --><script>1</script>");
        var before = document.outerHtml();
        read(document);
        assertThat(document.outerHtml()).isEqualTo(before);
    }

    @Test
    void documentOverTheLimitIsRefused() {
        var document = Jsoup.parse("<p title=12345678901234567890>春");
        assertThatThrownBy(() ->
                        new DocumentReader(Limits.defaults().withCharacters(40).withNodes(100)).read(document))
                .isInstanceOf(PageLimitException.class)
                .hasMessageContaining("characters");
        assertThatThrownBy(() -> new DocumentReader(
                                Limits.defaults().withCharacters(4000).withNodes(4))
                        .read(document))
                .isInstanceOf(PageLimitException.class)
                .hasMessageContaining("nodes");
    }
}
