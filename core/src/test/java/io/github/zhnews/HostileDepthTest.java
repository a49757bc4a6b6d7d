// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.html.Selector;
import io.github.zhnews.rule.RuleSet;
import org.assertj.core.api.Assertions;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is nested as deep as the input is long needs no deep stack. */
@Tag("hostile")
class HostileDepthTest {
    private final NewsParser parser = NewsParser.builder().rules(RuleSet.none()).build();

    private static final int DEEP = 20_000;
    private static final String TEXT = "<h1>云溪渡口恢复通航</h1><p>停航三个月的云溪渡口昨日恢复通航，首班渡船载客四十余人。</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "div",
                "span",
                "b",
                "a",
                "font",
                "p",
                "ul><li",
                "dl><dd",
                "table><tr><td",
                "blockquote",
                "pre",
                "figure",
                "video",
                "form",
                "svg",
                "math",
                "select",
                "button",
                "noscript",
                "template",
                "object",
                "x-y",
                "h1",
                "code",
                "ruby><rt"
            })
    void elements(String name) {
        var html = TEXT + ("<" + name + ">").repeat(DEEP) + "渡口。";

        assertThat(parser.read(PageInput.html(html)).page().article().toMarkdown())
                .isNotNull();
        assertThat(parser.parse(html).toHtml()).isNotNull();
        assertThat(parser.read(PageInput.html(html)).list().entries()).isNotNull();
        assertThat(parser.read(PageInput.html(html)).explanation().lines()).isNotNull();
    }

    /** A document that a caller has built may be deeper than any that is parsed. */
    @Test
    void documents() {
        var document = Jsoup.parse(TEXT);
        var element = document.body();
        for (int i = 0; i < DEEP; i++) {
            element = element.appendElement("div");
        }
        element.text("渡口。");

        assertThat(parser.read(PageInput.document(document)).article()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[|]",
                "{\"a\":|}",
                "{\"articleBody\":[|]}",
                "(|)",
                "(function(a){return |})(1)",
                "[(|)]",
                "-|",
                "!|",
                "void |",
                "new Array(|)",
                "a?|:1",
                "1+|",
                "JSON.parse(|)",
                "Object.assign({},|)",
                "function(){|}",
                "'x'+|",
                "/*|*/",
            })
    void scripts(String start, String end) {
        var close = end == null ? "" : end;
        for (int deep : new int[] {70, 200, DEEP}) {
            var value = start.repeat(deep) + "1" + close.repeat(deep);
            for (var before : new String[] {
                "<script type='application/ld+json'>",
                "<script>window.__INITIAL_STATE__=",
                "<script>__NUXT__=",
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"渡口\",\"keywords\":"
            }) {
                assertThat(parser.read(PageInput.html("<title>渡口</title>" + before + value + "}</script>"))
                                .page())
                        .isNotNull();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"div ", "div > ", ":not(", "a, ", "div + ", "div ~ ", ".a", "[a=b]", ":nth-child(2)"})
    void selectors(String piece) {
        try {
            assertThat(Selector.compile(piece.repeat(DEEP) + "p")).isNotNull();
        } catch (IllegalArgumentException e) {
            Assertions.assertThat(e).hasMessageContaining("selector");
        }
    }
}
