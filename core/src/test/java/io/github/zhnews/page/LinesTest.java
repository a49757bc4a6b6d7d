// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.html.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "石桥<br>渡口|石桥,渡口",
                "石桥<br><br/> <br>渡口|石桥,渡口",
                "石桥<div>渡口</div>老街|石桥,渡口,老街",
                "<p>石桥<p>渡口|石桥,渡口",
                "<div><div>石桥</div></div><div>渡口</div>|石桥,渡口",
                "<ul><li>石桥<li>渡口</ul>|石桥,渡口",
                "<ul><li>石桥<ul><li>渡口</ul>老街</ul>|石桥,渡口,老街",
                "<dl><dt>石桥<dd>渡口</dl>|石桥,渡口",
                "<table><tr><td>石桥<td>渡口<tr><td>老街</table>|石桥,渡口,老街",
                "<table><tr><td>石桥<table><tr><td>渡口</table>老街</table>|石桥,渡口,老街",
                "石桥<hr>渡口|石桥,渡口",
                "<blockquote>石桥</blockquote>渡口|石桥,渡口",
                "<b>石桥<div>渡口</div>老街</b>|石桥,渡口,老街",
            })
    void blocksAndBreaksPartLines(String html, String lines) {
        assertThat(Pages.lines(html)).containsExactly(lines.split(","));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "青岩镇的<b>石</b>桥",
                "<span>青</span><span>岩</span>镇的<font color=red>石桥</font>",
                "青岩镇的<a href=/b>石桥</a>",
                "青岩<!-- 断开 -->镇的石桥",
                "青岩镇<script>var a = 1;</script>的石桥",
                "青岩镇的<wbr>石桥",
                "<o:p>青岩镇的</o:p>石桥",
                "<i><b><u>青岩</u></b>镇的</i><sup>石桥</sup>",
                "青岩镇的<img src=a.gif>石桥",
            })
    void inlineElementsDoNotPartAWord(String html) {
        assertThat(Pages.lines("<p>" + html + "</p>")).containsExactly("青岩镇的石桥");
    }

    @Test
    void blanksAroundAndWithinALineAreCollapsed() {
        assertThat(Pages.lines("<p>\u3000\u3000&nbsp;石桥\n\t  渡口&nbsp;&nbsp;\u200B老街 \uFEFF</p>"))
                .containsExactly("石桥 渡口 老街");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "&nbsp;", "\u3000\u3000", "\u200B\uFEFF", "<b> </b>", "<img src=a.jpg>"})
    void whatShowsNoTextIsNoLine(String html) {
        assertThat(Pages.lines("<p>" + html + "</p><p>石桥</p>")).containsExactly("石桥");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>石</script>",
                "<style>石</style>",
                "<noscript>石</noscript>",
                "<textarea>石</textarea>",
                "<select><option>石</select>"
            })
    void whatAReaderDoesNotSeeIsNoLine(String html) {
        assertThat(Pages.lines("<p>石桥</p>" + html)).containsExactly("石桥");
    }

    @Test
    void lineKnowsTheInnermostBlockAroundIt() {
        var page = Pages.of("<div>石桥<p>渡<b>口</b></p><i>老街</i></div>");
        var lines = page.lines();

        assertThat(page.tree().tag(lines.block(0))).isEqualTo(Tag.DIV);
        assertThat(page.tree().tag(lines.block(1))).isEqualTo(Tag.P);
        assertThat(lines.block(2)).isEqualTo(lines.block(0));
    }

    @Test
    void lettersOfLinksAndStopsAreCountedLineByLine() {
        var lines = Pages.of("<p>石桥，<a href=/a>渡口。</a>老街。</p><p>南塘</p>").lines();

        assertThat(lines.letters(0)).isEqualTo(6);
        assertThat(lines.linkLetters(0)).isEqualTo(2);
        assertThat(lines.stops(0)).isEqualTo(2);
        assertThat(lines.letters(1)).isEqualTo(2);
        assertThat(lines.linkLetters(1)).isZero();
        assertThat(lines.stops(1)).isZero();
    }

    @Test
    void linesOfAnElementAreThoseFromItsNodeToItsEnd() {
        var page = Pages.of("<p>石桥</p><div><p>渡口</p><p>老街</p></div><p>南塘</p>");
        var tree = page.tree();
        var lines = page.lines();
        int div = tree.parent(lines.block(1));

        assertThat(tree.tag(div)).isEqualTo(Tag.DIV);
        assertThat(lines.at(div)).isEqualTo(1);
        assertThat(lines.at(tree.end(div))).isEqualTo(3);
        assertThat(lines.at(tree.size())).isEqualTo(lines.size());
    }

    @Test
    void pageWithoutTextHasNoLines() {
        assertThat(Pages.of("<img src=a.jpg>").lines().size()).isZero();
    }

    @Test
    void anyNumberOfLinesIsKept() {
        var lines = Pages.lines("<p>石桥</p>".repeat(1000));

        assertThat(lines).hasSize(1000).containsOnly("石桥");
    }
}
