// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

    private static Tree tree(String page) {
        return new TreeBuilder(Limits.defaults()).build(page);
    }

    private static int first(Tree tree, int tag) {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.tag(i) == tag) {
                return i;
            }
        }
        throw new AssertionError("no " + Tag.name(tag));
    }

    private static String raw(String page, int tag) {
        var tree = tree(page);
        return tree.raw(first(tree, tag));
    }

    @Test
    void attributesAreReadInEveryNotation() {
        var tree = tree("<p ID = a CLASS='b \"c\"' title=\"x>y\"style=d/ lang hidden='' data-x=&amp; data-y>");
        int p = first(tree, Tag.P);
        assertThat(tree.attr(p, Attr.ID)).isEqualTo("a");
        assertThat(tree.attr(p, Attr.CLASS)).isEqualTo("b \"c\"");
        assertThat(tree.attr(p, Attr.TITLE)).isEqualTo("x>y");
        assertThat(tree.attr(p, Attr.STYLE)).isEqualTo("d/");
        assertThat(tree.attr(p, Attr.LANG)).isEmpty();
        assertThat(tree.attr(p, Attr.HIDDEN)).isEmpty();
        assertThat(tree.attr(p, "data-x")).isEqualTo("&");
        assertThat(tree.attr(p, "data-y")).isEmpty();
        assertThat(tree.attr(p, "data-")).isNull();
        assertThat(tree.attr(p, "data-xy")).isNull();
        assertThat(tree.attr(p, "id")).isEqualTo("a");
        assertThat(tree.hasAttr(p, Attr.LANG)).isTrue();
        assertThat(tree.hasAttr(p, Attr.HREF)).isFalse();
    }

    @Test
    void ofDoubleAttributesTheFirstCounts() {
        var tree = tree("<p class=a CLASS=b data-x=1 DATA-X=2>");
        int p = first(tree, Tag.P);
        assertThat(tree.attr(p, Attr.CLASS)).isEqualTo("a");
        assertThat(tree.attr(p, "data-x")).isEqualTo("1");
    }

    @Test
    void valueMayContainAWordInAnyCase() {
        var tree = tree("<div class='nav Main-Body' id=x>");
        int div = first(tree, Tag.DIV);
        assertThat(tree.attrContains(div, Attr.CLASS, "main")).isTrue();
        assertThat(tree.attrContains(div, Attr.CLASS, "body")).isTrue();
        assertThat(tree.attrContains(div, Attr.CLASS, "bodyx")).isFalse();
        assertThat(tree.attrContains(div, Attr.HREF, "x")).isFalse();
    }

    /** Each of many finders looks at the names of the elements around a line. */
    @Test
    void onlyTheBeginningOfAVeryLongValueIsLookedAt() {
        var tree = tree("<div class='nav " + "x ".repeat(100_000) + "main'>");
        int div = first(tree, Tag.DIV);
        assertThat(tree.attrContains(div, Attr.CLASS, "nav")).isTrue();
        assertThat(tree.attrContains(div, Attr.CLASS, "main")).isFalse();
        assertThat(tree.isNamed(div, NameSet.of("headline"))).isFalse();
    }

    @Test
    void attributesOfDroppedTagsGoWithThem() {
        var tree = tree("<div><td id=a></div id=b><body id=c><p>");
        for (int i = 0; i < tree.size(); i++) {
            if (tree.tag(i) != Tag.TEXT) {
                assertThat(tree.attr(i, Attr.ID)).isNull();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a<b|a",
                "a< b <3 c<|a< b <3 c<",
                "1</2>3</ x>4</>5|1345",
                "1<!-- <p> -->2<!---->3<!-->4<!--->5<!-- --!>6|123456",
                "1<!x>2<!>3<?php a ?>4|1234",
                "1<!-- a -- > b --->2|12",
                "1<![CDATA[x]]>2|12",
                "1<!-- never closed <p>2</p>|1",
                "1<!doctype|1",
                "1</|1</",
                "1</p|1",
                "1<p|1",
                "1<p class=\"x>2|1",
                "1</p x='>'>2|1 p 2",
            })
    void markupIsToldFromText(String page, String outline) {
        assertThat(Outline.ofBody(page)).isEqualTo(outline);
    }

    @Test
    void nullCharactersVanishFromText() {
        assertThat(Outline.ofBody("\0春\0夏\0")).isEqualTo("春夏");
    }

    @Test
    void whiteSpaceBetweenBlocksLeavesNoNode() {
        assertThat(Outline.ofBody("<div>\n <p>春</p>\n <p> <b>夏</b> <i>秋</i> </p>\n</div>"))
                .isEqualTo("div(p(春) p(b(夏)   i(秋)  ))");
    }

    @Test
    void rawTextIsKeptAsItStands() {
        assertThat(raw("<script type=x>if (a<b && '</p>') {}</SCRIPT ><p>", Tag.SCRIPT))
                .isEqualTo("if (a<b && '</p>') {}");
        assertThat(raw("<style>a > b</styles></style><p>", Tag.STYLE)).isEqualTo("a > b</styles>");
        assertThat(raw("<title>春 &amp; 夏 <b></title>", Tag.TITLE)).isEqualTo("春 & 夏 <b>");
        assertThat(raw("<textarea>&lt;</textarea>", Tag.TEXTAREA)).isEqualTo("<");
        assertThat(raw("<iframe>&lt;</iframe>", Tag.IFRAME)).isEqualTo("&lt;");
        assertThat(raw("<plaintext></plaintext>", Tag.PLAINTEXT)).isEqualTo("</plaintext>");
        var tree = tree("<script>12345</script>");
        int script = first(tree, Tag.SCRIPT);
        assertThat(tree.rawTo(script) - tree.rawFrom(script)).isEqualTo(5);
    }

    @Test
    void scriptWithinACommentDoesNotEndTheScript() {
        assertThat(raw("<script><!-- '<script></script>' --></script>春", Tag.SCRIPT))
                .isEqualTo("<!-- '<script></script>' -->");
        assertThat(raw("<script><!-- a --> '<script>'</script>春", Tag.SCRIPT)).isEqualTo("<!-- a --> '<script>'");
        assertThat(raw("<script><!--> '<script>'</script>春", Tag.SCRIPT)).isEqualTo("<!--> '<script>'");
    }

    @Test
    void commentThatIsNeverClosedDoesNotHideTheEndOfAScript() {
        assertThat(Outline.of("<script><!-- '<script>' </script><p>春")).isEqualTo("html(head(script) body(p(春)))");
    }

    @Test
    void scriptThatIsNeverClosedTakesTheRest() {
        assertThat(Outline.of("<p>春<script>var a;</p>夏")).isEqualTo("html(head body(p(春 script)))");
    }

    @Test
    void titleThatIsNeverClosedEndsAtTheNextTag() {
        assertThat(Outline.of("<title>春 < 夏</p><meta><body>秋")).isEqualTo("html(head(title meta) body(秋))");
        assertThat(raw("<title>春 < 夏</p><meta><body>秋", Tag.TITLE)).isEqualTo("春 < 夏</p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>春 \u3000&nbsp;\t夏&emsp; 秋</p>|春 夏 秋",
                "<p>春\u200B夏&#8203;秋&shy;冬\uFEFF</p>|春夏秋冬",
                "<p>春 <b> 夏</b></p>|春  夏",
                "<pre>春  夏&nbsp;\u200B秋</pre>|春  夏\u00A0秋",
            })
    void textIsKeptAsItDisplays(String html, String text) {
        var tree = tree(html);

        assertThat(new String(tree.chars(), 0, tree.textTo(0))).isEqualTo(text);
    }

    @Test
    void stopsCountHoweverTheyAreSpelled() {
        assertThat(tree("<p>春,夏，秋").stops(0)).isEqualTo(2);
        assertThat(tree("<p>春&#44;夏&#xFF0C;秋").stops(0)).isEqualTo(2);
        assertThat(tree("<p>春\u200B,夏").stops(0)).isEqualTo(1);
    }

    @Test
    void cdataIsTextInADrawingAlone() {
        assertThat(Outline.ofBody("<svg><![CDATA[a > b <p>]]><g/></svg>春")).isEqualTo("svg(other) 春");
        assertThat(Outline.ofBody("<p><![CDATA[a > b]]>春")).isEqualTo("p( b]]>春)");
    }

    @Test
    void rawTextInADrawingIsMarkup() {
        assertThat(Outline.ofBody("<svg><style><g/></style></svg>春")).isEqualTo("svg(style(other)) 春");
    }
}
