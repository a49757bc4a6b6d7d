// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.engine;

import static io.github.zhnews.rule.Read.after;
import static io.github.zhnews.rule.Read.allTexts;
import static io.github.zhnews.rule.Read.attr;
import static io.github.zhnews.rule.Read.match;
import static io.github.zhnews.rule.Read.meta;
import static io.github.zhnews.rule.Read.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.NewsParser;
import io.github.zhnews.PageInput;
import io.github.zhnews.html.TreeBuilder;
import io.github.zhnews.model.Field;
import io.github.zhnews.model.Limits;
import io.github.zhnews.model.Origin;
import io.github.zhnews.model.Warning;
import io.github.zhnews.page.Page;
import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import io.github.zhnews.rule.Read;
import io.github.zhnews.rule.RuleSet;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleBookTest {
    private static final URI ADDRESS = URI.create("https://news.a.example/1.html");

    private record Rule(String id, Set<String> hosts, List<Layout> layouts) implements PortalRule {
        @Override
        public String name() {
            return id;
        }
    }

    private static RuleSet rules(String id, String host, Layout... layouts) {
        return RuleSet.of(new Rule(id, Set.of(host), List.of(layouts)));
    }

    private static Layout layout(String name, String when) {
        return Layout.named(name).has(when.split(";")).body("div").build();
    }

    private static Page page(String html, URI address) {
        return Page.of(new TreeBuilder(Limits.defaults()).build(html), address);
    }

    private static String layoutOf(RuleSet rules, String html, URI address) {
        var layout = RuleBook.of(rules).layout(page(html, address));
        return layout == null ? "none" : layout.name();
    }

    @Test
    void firstLayoutWhoseConditionsAreAllMetIsUsed() {
        var rules = rules("a", "a.example", layout("new", "h1.t;#c"), layout("old", "h1"), layout("oldest", "#c"));
        assertThat(layoutOf(rules, "<h1 class=t>春</h1><div id=c>", ADDRESS)).isEqualTo("a/new");
        assertThat(layoutOf(rules, "<h1 class=t>春</h1>", ADDRESS)).isEqualTo("a/old");
        assertThat(layoutOf(rules, "<div id=c>", ADDRESS)).isEqualTo("a/oldest");
        assertThat(layoutOf(rules, "<p>春", ADDRESS)).isEqualTo("none");
    }

    @Test
    void layoutsOfTheNextSetAreTriedWhereTheFirstKnowsNone() {
        var rules = rules("mine", "a.example", layout("m", "h1.m")).plus(rules("a", "a.example", layout("pc", "h1")));
        assertThat(layoutOf(rules, "<h1 class=m>春", ADDRESS)).isEqualTo("mine/m");
        assertThat(layoutOf(rules, "<h1>春", ADDRESS)).isEqualTo("a/pc");
    }

    @Test
    void hostIsThePagesOwn() {
        var rules = rules("a", "a.example", layout("pc", "h1"));
        assertThat(layoutOf(rules, "<link rel=canonical href=https://www.a.example/2.html><h1>春", null))
                .isEqualTo("a/pc");
        assertThat(layoutOf(rules, "<h1>春", URI.create("https://b.example/"))).isEqualTo("none");
        assertThat(layoutOf(rules, "<h1>春", URI.create("file:/tmp/a.example"))).isEqualTo("none");
        assertThat(layoutOf(rules, "<h1>春", null)).isEqualTo("none");
    }

    private static RuledValues reader(String html, Read... places) {
        var layout = Layout.named("pc")
                .has("html")
                .title(places)
                .body(".none", ".body")
                .build();
        var reader = RuleBook.of(rules("a", "a.example", layout)).layout(page(html, ADDRESS));
        assertThat(reader).isNotNull();
        return reader;
    }

    private static List<String> read(String html, Read... places) {
        var found = reader(html, places).all(Field.TITLE, page(html, ADDRESS));
        return found == null ? List.of() : found.value();
    }

    @Test
    void textIsThatOfTheFirstElementWithAny() {
        assertThat(read("<p class=a> &nbsp;<p class=a> 春\n 夏 <b>秋</b><p class=a>冬", text(".a")))
                .containsExactly("春 夏 秋");
        assertThat(read("<p class=a>", text(".a"))).isEmpty();
    }

    @Test
    void blocksAndLinesArePartedByABlank() {
        assertThat(read("<div class=a><p>春<p><b>夏</b>秋<br>冬<ul><li>东</ul>西</div>", text(".a")))
                .containsExactly("春 夏秋 冬 东 西");
    }

    @Test
    void everyElementIsReadWhereAsked() {
        assertThat(read("<i>春</i><i></i><i>夏</i>", allTexts("i"))).containsExactly("春", "夏");
    }

    @Test
    void attributeIsThatOfTheFirstElementWhereItSaysSomething() {
        assertThat(read("<time>春</time><time datetime=' '></time><time datetime=' 2019 '>", attr("time", "datetime")))
                .containsExactly("2019");
        assertThat(read("<p data-x-y=春>", attr("p", "data-x-y"))).containsExactly("春");
    }

    @Test
    void metaIsReadByAnyOfItsNames() {
        assertThat(read("<meta property='og:Title' content=' 春 '>", meta("og:title")))
                .containsExactly("春");
        assertThat(read("<meta name=a content=''>", meta("a"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "责任编辑：,  责任编辑：春,      春",
        "责任编辑：,  责任编辑: 春,      春",
        "责任编辑,    （责任编辑：春）,  春）",
        "责任编辑,    责任编辑 春 夏,    春 夏",
        "编辑：,      编辑：,            ",
        "编辑：,      记者：春,          ",
    })
    void whatFollowsALabelIsRead(String label, String line, String value) {
        assertThat(read("<p>东</p><p>" + line + "</p>", after("p", label)))
                .isEqualTo(value == null ? List.of() : List.of(value));
    }

    @Test
    void firstPlaceWithATextWinsAndIsTold() {
        var html = "<h1></h1><h2>春</h2><h3>夏</h3>";
        var found = reader(html, text("h1"), text("h2"), text("h3")).first(Field.TITLE, page(html, ADDRESS));
        assertThat(found).isNotNull();
        assertThat(found.value()).isEqualTo("春");
        assertThat(found.origin()).isEqualTo(Origin.rule("a/pc", "text(h2)"));
        assertThat(reader(html, text("h1")).first(Field.TITLE, page(html, ADDRESS)))
                .isNull();
        assertThat(reader(html, text("h1")).first(Field.SOURCE, page(html, ADDRESS)))
                .isNull();
    }

    @Test
    void bodyIsTheFirstContainerWithText() {
        var html =
                "<div class=body><img></div><div class=body><p>春</p><p class=ad>夏<b class=ad>秋</b></p><div>冬</div></div>";
        var page = page(html, ADDRESS);
        var reader = reader(html, text("h1"));
        var body = reader.body(page);
        assertThat(body).isNotNull();
        assertThat(body.origin()).hasToString("rule:a/pc:body(.body)");
        int container = body.value();
        assertThat(page.tree().letters(container)).isEqualTo(4);
        assertThat(reader("<p>春", text("h1")).body(page("<p>春", ADDRESS))).isNull();
    }

    @Test
    void valueIsNeverAsLongAsAPage() {
        assertThat(read("<p>" + "春".repeat(100_000), text("p")).get(0)).hasSizeLessThan(25_000);
    }

    @Test
    void expressionThatGivesUpCostsItsPlaceAlone() {
        var html = "<p>" + "a".repeat(5_000) + "!</p><h1>春</h1>";
        var layout = Layout.named("pc")
                .has("html")
                .title(match("p", "^(a+)+$"), text("h1"))
                .body("p")
                .build();
        var parser = NewsParser.builder().rules(rules("a", "a.example", layout)).build();
        var extraction = parser.read(PageInput.html(html).at(ADDRESS)).extraction();

        assertThat(extraction.article().title()).isEqualTo("春");
        assertThat(extraction.report().warnings())
                .contains(Warning.of(
                        Warning.Kind.RULE, "layout a/pc, match(p, ^(a+)+$): the expression backtracks without bounds"));
    }

    @Test
    void hostOfAnAddressIsFoundHoweverItIsWritten() {
        var rules =
                rules("a", "a.example", layout("pc", "h1")).plus(rules("b", "xn--fiq228c.example", layout("pc", "h1")));
        for (var host :
                List.of("WWW.A.example.", "u:p@a.example:8080", "my_site.a.example", "u@my_site.a.example:80")) {
            assertThat(layoutOf(rules, "<h1>春", URI.create("https://" + host + "/1.html")))
                    .as(host)
                    .isEqualTo("a/pc");
        }
        assertThat(layoutOf(rules, "<h1>春", URI.create("https://中文.example/1.html")))
                .isEqualTo("b/pc");
        assertThat(layoutOf(rules, "<h1>春", URI.create("https://[::1]/1.html"))).isEqualTo("none");
    }
}
