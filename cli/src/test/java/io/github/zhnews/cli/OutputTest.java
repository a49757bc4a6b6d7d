// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhnews.NewsParser;
import io.github.zhnews.PageInput;
import io.github.zhnews.model.Article;
import io.github.zhnews.rule.RuleSet;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a page says, what is written of it does nothing but say it. */
class OutputTest {
    private static final URI ADDRESS = URI.create("https://news.yunxi.example/2024/0506/ferry.html");
    private static final NewsParser PARSER =
            NewsParser.builder().rules(RuleSet.none()).build();

    private static final Set<String> TEXT = Set.of(
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "p",
            "ol",
            "ul",
            "li",
            "blockquote",
            "pre",
            "code",
            "img",
            "a",
            "strong",
            "em",
            "sup",
            "sub");
    private static final Inert HTML = new Inert(
            plus(TEXT, "article", "table", "tbody", "tr", "th", "td", "figure", "figcaption"),
            Set.of("lang", "src", "alt", "href", "width", "height", "colspan", "rowspan"));
    private static final Inert MARKDOWN =
            new Inert(plus(TEXT, "table", "thead", "tbody", "tr", "th", "td"), Set.of("src", "alt", "href"));
    private static final Inert REPORT = new Inert(
            Set.of(
                    "meta", "title", "style", "header", "p", "h1", "h2", "span", "ul", "ol", "li", "b", "div", "main",
                    "aside", "section", "dl", "dt", "dd", "details", "summary", "bdi", "i", "code"),
            Set.of("lang", "class", "title", "style", "open", "charset", "http-equiv", "content", "name", "data-lang"));

    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());
    private static final Parser READER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(TABLES).build();

    private static Set<String> plus(Set<String> some, String... more) {
        var all = new HashSet<>(some);
        all.addAll(List.of(more));
        return all;
    }

    private static List<String> attacks() {
        return Attacks.all();
    }

    static String rendered(Article article) {
        return RENDERER.render(READER.parse(article.toMarkdown()));
    }

    @Test
    void thereAreAttacksOfAllKinds() {
        assertThat(attacks()).hasSizeGreaterThan(700).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>x</script>",
                "<p onclick=x>",
                "<a href='java\tscript:x'>",
                "<img src='\u0001data:x'>",
                "<svg></svg>",
                "<a href='https://a.example' target=x>"
            })
    void whatIsNotInertIsSeen(String html) {
        assertThatThrownBy(() -> HTML.check(Jsoup.parseBodyFragment(html))).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void articleSaysItAndDoesNothing(String attack) {
        var article = AttackedArticle.of(attack);
        var html = Jsoup.parseBodyFragment(article.toHtml());

        HTML.check(html);
        MARKDOWN.check(Jsoup.parseBodyFragment(rendered(article)));
        if (attack.chars().noneMatch(c -> c == 0 || c == '\r')) {
            assertThat(html.select("h1, h2, article > p, td, li, figcaption"))
                    .filteredOn(element -> element.selectFirst("a, img") == null
                            && !element.wholeText().isEmpty())
                    .allMatch(element -> element.wholeText().equals(attack));
        }
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void explanationSaysItAndDoesNothing(String attack) {
        var report = Jsoup.parse(ExplainReport.of(attack, AttackedArticle.explained(attack)));

        REPORT.check(report);
        assertThat(report.select("style")).hasSize(1);
        assertThat(report.getAllElements().eachAttr("style")).allMatch(style -> style.matches("width:\\d+%"));
        assertThat(report.getAllElements().eachAttr("http-equiv")).containsExactly("Content-Security-Policy");
        assertThat(report.wholeText().codePoints().filter(c -> c != '\n' && c != '\t'))
                .allMatch(Characters::isHarmless);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void whatIsReadOfAPageDoesNothing(String attack) {
        for (var pages : List.of(Attacks.shown(attack), Attacks.raw(attack))) {
            for (var page : pages) {
                var explanation = PARSER.read(PageInput.html(page).at(ADDRESS)).explanation();
                var article = explanation.extraction().article();
                HTML.check(Jsoup.parseBodyFragment(article.toHtml()));
                MARKDOWN.check(Jsoup.parseBodyFragment(rendered(article)));
                REPORT.check(Jsoup.parse(ExplainReport.of("a.html", explanation)));
            }
        }
    }
}
