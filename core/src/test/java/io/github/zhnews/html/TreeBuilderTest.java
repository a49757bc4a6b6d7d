// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhnews.model.Limits;
import io.github.zhnews.model.PageLimitException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreeBuilderTest {

    @Test
    void pageHasItsFrameEvenIfItsTagsAreMissing() {
        assertThat(Outline.of("<title>t</title>春")).isEqualTo("html(head(title) body(春))");
        assertThat(Outline.of("春")).isEqualTo("html(head body(春))");
        assertThat(Outline.of("<body><p>春")).isEqualTo("html(head body(p(春)))");
        assertThat(Outline.of("\uFEFF<!DOCTYPE html><html><head></head><body>春"))
                .isEqualTo("html(head body(春))");
    }

    @Test
    void emptyPageIsARootAlone() {
        for (var page : new String[] {"", " \n", "<!-- x -->", "</p>", "<p", "\uFEFF"}) {
            assertThat(new TreeBuilder(Limits.defaults().withCharacters(100))
                            .build(page)
                            .size())
                    .as(page)
                    .isEqualTo(1);
        }
    }

    @Test
    void impliedFrameTakesNoAttributes() {
        var tree = new TreeBuilder(Limits.defaults()).build("<div id=d>春</div>");
        assertThat(Outline.of(tree)).isEqualTo("html(head body(div(春)))");
        assertThat(tree.attr(1, Attr.ID)).isNull();
        assertThat(tree.attr(3, Attr.ID)).isNull();
        assertThat(tree.attr(4, Attr.ID)).isEqualTo("d");
    }

    @Test
    void contentAfterTheEndOfThePageBelongsToItsBody() {
        assertThat(Outline.of("<html><body><div>春</div></body></html><div>夏</div><p>秋"))
                .isEqualTo("html(head body(div(春) div(夏) p(秋)))");
        assertThat(Outline.of("<html><body>春</html><html><head><body><p>夏")).isEqualTo("html(head body(春 p(夏)))");
    }

    @Test
    void contentThatCannotStandInTheHeadEndsIt() {
        assertThat(Outline.of("<head><meta><div>春</div><link><title>t</title>"))
                .isEqualTo("html(head(meta) body(div(春) link title))");
    }

    @Test
    void fallbacksInTheHeadDoNotEndIt() {
        assertThat(Outline.of("<head><noscript><img><p>春</p></noscript><meta></head><body>夏"))
                .isEqualTo("html(head(noscript(img p) meta) body(夏))");
        assertThat(Outline.of("<head><template><div>春</div></template><meta><body>夏"))
                .isEqualTo("html(head(template(div) meta) body(夏))");
        assertThat(Outline.of("<head><noscript><img><body>夏")).isEqualTo("html(head(noscript(img)) body(夏))");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p>春<p>夏|p(春) p(夏)",
                "<p>春<div>夏</div>秋|p(春) div(夏) 秋",
                "<p><span>春<div>夏</div>秋|p(span(春)) div(夏) 秋",
                "<ul><li>春<li>夏<ul><li>秋</ul><li>冬</ul>|ul(li(春) li(夏 ul(li(秋))) li(冬))",
                "<ul><li><div>春<li>夏|ul(li(div(春)) li(夏))",
                "<dl><dt>春<dd>夏<dt>秋<dd>冬|dl(dt(春) dd(夏) dt(秋) dd(冬))",
                "<h1>春<h2>夏</h2>秋|h1(春) h2(夏) 秋",
                "<h1>春</h2>夏|h1(春) 夏",
                "<p>春<hr>夏|p(春) hr 夏",
                "<button>春<button>夏|button button",
                "<a href=x>春<a href=y>夏|a(春) a(夏)",
                "<ruby>漢<rp>(<rt>かん<rp>)</ruby>字|ruby(漢 rp(() rt(かん) rp())) 字",
            })
    void endTagsMayBeLeftOut(String page, String outline) {
        assertThat(Outline.ofBody(page)).isEqualTo(outline);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<div><span>春</div>夏|div(span(春)) 夏",
                "<div>春</span></ul></b>夏</div>秋|div(春 夏) 秋",
                "<span><div>春</span>夏</div>秋|span(div(春 夏) 秋)",
                "<ul><li>春<ol></li></ol>夏</ul>|ul(li(春 ol 夏))",
                "<div>春</x-y>夏|div(春 夏)",
                "<x-y><x-z>春</x-y>夏|other(other(春)) 夏",
                "<x-y>春</X-Y >夏|other(春) 夏",
                "<div>春</body>夏</div>秋|div(春 夏) 秋",
                "<div><object><div>夏</object></div>秋|div(object(div)) 秋",
            })
    void endTagsReachAsFarAsTheStandardSays(String page, String outline) {
        assertThat(Outline.ofBody(page)).isEqualTo(outline);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<b><p>春</b>夏</p>秋|b(p(春 夏)) 秋",
                "<div><font><p>春</font><p>夏</div>秋|div(font(p(春)) p(夏)) 秋",
                "<div><font><p>春</font></p><p>夏</div>|div(font(p(春)) p(夏))",
                "<b><i>春</b>夏</i>秋|b(i(春)) 夏 秋",
            })
    void inlineElementEndsWithTheBlockWithinIt(String page, String outline) {
        assertThat(Outline.ofBody(page)).isEqualTo(outline);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<table><tr><td>春<td>夏<tr><td>秋</table>冬|table(tbody(tr(td(春) td(夏)) tr(td(秋)))) 冬",
                "<table><td>春</table>|table(tbody(tr(td(春))))",
                "<table><thead><tr><th>春<tbody><tr><td>夏</table>|table(thead(tr(th(春))) tbody(tr(td(夏))))",
                "<table><caption>春<col><tr><td>夏</table>|table(caption(春) colgroup(col) tbody(tr(td(夏))))",
                "<table><tr><td><table><tr><td>春</table>夏</table>|table(tbody(tr(td(table(tbody(tr(td(春)))) 夏))))",
                "<table><tr><td><p>春</td></div></p><td>夏</table>|table(tbody(tr(td(p(春)) p td(夏))))",
                "<table><tr><td><div>春</table>夏|table(tbody(tr(td(div(春))))) 夏",
                "<table><tr><td>春</tr></tbody></table>夏|table(tbody(tr(td(春)))) 夏",
                "<div><td>春</td><tr>夏</div>|div(春 夏)",
                "<table><tr><table><tr><td>春</table>|table(tbody(tr)) table(tbody(tr(td(春))))",
                "<table><form><tr><td>春</form><td>夏</table>|table(form tbody(tr(td(春) td(夏))))",
            })
    void tablesAreCompleted(String page, String outline) {
        assertThat(Outline.ofBody(page)).isEqualTo(outline);
    }

    @Test
    void textBesideTheCellsOfATableStaysInPlace() {
        assertThat(Outline.ofBody("<table>春<tr>夏<td>秋</table>冬")).isEqualTo("table(春 tbody(tr(夏 td(秋)))) 冬");
    }

    @Test
    void tableEndsAParagraphUnlessThePageRunsInQuirksMode() {
        assertThat(Outline.ofBody("<!DOCTYPE html><p>春<table></table>夏")).isEqualTo("p(春) table 夏");
        assertThat(Outline.ofBody("<p>春<table></table>夏")).isEqualTo("p(春 table 夏)");
        assertThat(Outline.ofBody("<html><!DOCTYPE html><p>春<table></table>夏")).isEqualTo("p(春 table 夏)");
    }

    @Test
    void strayEndOfAParagraphIsAnEmptyParagraph() {
        assertThat(Outline.ofBody("春</p>夏")).isEqualTo("春 p 夏");
        assertThat(Outline.ofBody("<div>春</br>夏</div>")).isEqualTo("div(春 br 夏)");
    }

    @Test
    void formsDoNotNestAndEndWithoutTheirContent() {
        assertThat(Outline.ofBody("<form><p>春<form>夏</form>秋")).isEqualTo("form(p(春 夏)) 秋");
        assertThat(Outline.ofBody("<form><div>春</form>夏</div>秋<form>冬")).isEqualTo("form(div(春 夏)) 秋 form(冬)");
        assertThat(Outline.ofBody("<form><table><tr><td><p>春</form>夏</table>秋"))
                .isEqualTo("form(table(tbody(tr(td(p(春 夏))))) 秋)");
    }

    @Test
    void selectHoldsOptionsAlone() {
        assertThat(Outline.ofBody("<select><option>a<div>b<option>c<optgroup><option>d</select>夏"))
                .isEqualTo("select(option option optgroup(option)) 夏");
    }

    @Test
    void selectEndsWhereAnotherFieldOrATablePartStarts() {
        assertThat(Outline.ofBody("<table><tr><td><select><option>a<td>春</table>"))
                .isEqualTo("table(tbody(tr(td(select(option)) td(春))))");
        assertThat(Outline.ofBody("<select><option>a<input>春")).isEqualTo("select(option) input 春");
        assertThat(Outline.ofBody("<select><option>a<select>春")).isEqualTo("select(option) 春");
    }

    @Test
    void voidElementsHoldNothing() {
        assertThat(Outline.ofBody("<p>春<br>夏<img></img><wbr/>秋<image>")).isEqualTo("p(春 br 夏 img wbr 秋 img)");
    }

    @Test
    void drawingsMayCloseTheirElementsAtOnceAndEndWhereHtmlStarts() {
        assertThat(Outline.ofBody("<svg><path/><g><title>t</title></g></svg>春")).isEqualTo("svg(other other(title)) 春");
        assertThat(Outline.ofBody("<svg/>春<math><x>")).isEqualTo("svg 春 math(other)");
        assertThat(Outline.ofBody("<svg><g><div>春</div>夏")).isEqualTo("svg(other) div(春) 夏");
    }

    @Test
    void deepNestingIsCutToSiblings() {
        var tree = new TreeBuilder(Limits.defaults()).build("<div>".repeat(2000) + "春" + "</div>".repeat(2000) + "夏");
        int deepest = 0;
        for (int i = 0; i < tree.size(); i++) {
            int depth = 0;
            for (int up = i; up > 0; up = tree.parent(up)) {
                depth++;
            }
            deepest = Math.max(deepest, depth);
        }
        assertThat(deepest).isEqualTo(Limits.defaults().depth());
        assertThat(new String(tree.chars(), 0, tree.textTo(0))).isEqualTo("春夏");
        assertThat(tree.parent(tree.size() - 1)).isEqualTo(3);
    }

    @Test
    void builderForgetsThePageBefore() {
        var builder = new TreeBuilder(Limits.defaults().withCharacters(1000).withNodes(1000));
        builder.build("<!DOCTYPE html><form><a href=x><svg><select><b><p>春");
        var page = "<p>春<table></table><form>夏</form><a>秋";
        assertThat(Outline.of(builder.build(page))).isEqualTo(Outline.of(page));
    }

    @Test
    void pageIsPutTogetherOfPieces() {
        var tree = new TreeBuilder(Limits.defaults())
                .start(100)
                .markup("<div class='a b'>春<!-- 夏 -->")
                .open(Tag.H2)
                .text("<i>&amp;")
                .close(Tag.H2)
                .image("https://img.example/1.jpg")
                .markup("<b id=c>秋</b></div><script>冬</script>")
                .finish();
        assertThat(Outline.of(tree)).isEqualTo("html(head body(div(春 h2(<i>&amp;) img b(秋)) script))");
        assertThat(tree.attr(4, Attr.CLASS)).isEqualTo("a b");
        assertThat(tree.attr(8, Attr.SRC)).isEqualTo("https://img.example/1.jpg");
        assertThat(tree.attr(9, Attr.ID)).isEqualTo("c");
        assertThat(tree.raw(11)).isEqualTo("冬");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- ", "<p title='", "<script>", "<textarea>", "<![CDATA[", "<p"})
    void whatAPieceBreaksOffInEndsWithIt(String html) {
        var tree = new TreeBuilder(Limits.defaults())
                .start(100)
                .markup(html)
                .open(Tag.P)
                .markup("春--> '></script></textarea>")
                .close(Tag.P)
                .finish();
        assertThat(Outline.of(tree)).contains("p(春--> '>)");
    }

    @Test
    void pageOverTheLimitIsRefused() {
        assertThatThrownBy(() ->
                        new TreeBuilder(Limits.defaults().withCharacters(10).withNodes(100)).build("<p>12345678"))
                .isInstanceOfSatisfying(PageLimitException.class, e -> {
                    assertThat(e.actual()).isEqualTo(11);
                    assertThat(e.limit()).isEqualTo(10);
                })
                .hasMessageContaining("characters");
        assertThatThrownBy(() ->
                        new TreeBuilder(Limits.defaults().withCharacters(1000).withNodes(10)).build("<p>".repeat(20)))
                .isInstanceOf(PageLimitException.class)
                .hasMessageContaining("nodes");
    }

    @Test
    void builderReadsOnAfterARefusedPage() {
        var builder = new TreeBuilder(Limits.defaults().withCharacters(1000).withNodes(10));
        assertThatThrownBy(() -> builder.build("<a href=x><p>".repeat(20))).isInstanceOf(PageLimitException.class);
        assertThat(Outline.of(builder.build("<p>春"))).isEqualTo("html(head body(p(春)))");
    }
}
