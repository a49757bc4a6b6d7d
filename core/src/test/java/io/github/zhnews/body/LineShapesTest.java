// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.html.Selector;
import io.github.zhnews.html.Tag;
import io.github.zhnews.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineShapesTest {
    private static Page page(String html) {
        return Sample.page("<ul><li><h2><b>首页</b></h2><div class=caption id=text>" + html + "</div></ul>");
    }

    private LineShapes shapes(Page page) {
        return new LineShapes(
                page.tree(), page.lines(), Selector.compile("#text").first(page.tree(), 0));
    }

    private int headingLevel(String html) {
        return shapes(page(html)).headingLevel(1);
    }

    /** The name of the group that the line with the words 石桥 is a part of, or an empty string. */
    private String group(String html) {
        var page = page(html);
        int line = 0;
        while (!page.lines().text(line).contains("石桥")) {
            line++;
        }
        int group = shapes(page).group(line);
        return group < 0 ? "" : Tag.name(page.tree().tag(group));
    }

    @ParameterizedTest
    @CsvSource({"h1, 2", "h2, 2", "h3, 3", "h4, 4", "h5, 5", "h6, 6", "p, 0"})
    void headingsKeepTheirLevelBelowTheHeadlines(String tag, int level) {
        assertThat(headingLevel("<" + tag + ">石桥</" + tag + ">")).isEqualTo(level);
        assertThat(headingLevel("<" + tag + "><div>石桥</div></" + tag + ">")).isEqualTo(level);
    }

    @Test
    void aHeadingIsNotAParagraphLong() {
        assertThat(headingLevel("<h3>" + "桥".repeat(60) + "</h3>")).isEqualTo(3);
        assertThat(headingLevel("<h3>" + "桥".repeat(61) + "</h3>")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><b>石桥</b></p>",
                "<p><strong>石桥的往事</strong></p>",
                "<p><b><font>石桥</font></b></p>",
                "<b>石桥</b>",
                "<p><b>石<i>桥</i></b></p>"
            })
    void shortBoldLineIsASubheading(String html) {
        assertThat(headingLevel(html)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>石桥</p>",
                "<p><b>石</b>桥</p>",
                "<p>石<b>桥</b></p>",
                "<p><b>桥</b></p>",
                "<p><b>石桥。</b></p>",
                "<p><b>石桥：</b></p>",
                "<p><i>石桥</i></p>"
            })
    void otherShortLinesAreNone(String html) {
        assertThat(headingLevel(html)).isZero();
    }

    @Test
    void boldSubheadingHasAFewWords() {
        assertThat(headingLevel("<b>" + "桥".repeat(30) + "</b>")).isEqualTo(3);
        assertThat(headingLevel("<b>" + "桥".repeat(31) + "</b>")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<ul><li>石桥</ul>; ul",
                "<ol><li>石桥<li>渡口</ol>; ol",
                "<ul><li>渡口<ol><li>石桥</ol></ul>; ul",
                "<ul><li><ol><li>石桥</ol></ul>; ol",
                "<ul><li>渡口<p>老街</p><ol><li>石桥</ol></ul>; ol",
                "<ul><li><p>石桥</p></ul>; ul",
                "<p>渡口的风吹了一整天</p><blockquote>石桥</blockquote>; blockquote",
                "<p>渡口的风吹了一整天</p><blockquote><p>石桥</p></blockquote>; blockquote",
                "<pre><code>石桥</code></pre>; pre",
                "<pre><b>旧</b><code>石桥</code></pre>; pre",
            })
    void listsQuotesAndCodeAreGroups(String html, String name) {
        assertThat(group(html)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>石桥</p>",
                "<ul><li><p>石桥</p><p>渡口</p></ul>",
                "<ul>石桥</ul>",
                "<blockquote><p>石桥</p></blockquote>",
                "<p>渡口</p><blockquote>石桥</blockquote>",
                "<pre>石桥</pre>",
                "<pre>石桥</pre><code>渡口</code>",
            })
    void whatIsATextsOwnFormIsNone(String html) {
        assertThat(group(html)).isEmpty();
    }
}
