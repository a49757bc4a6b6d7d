// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews;

import static io.github.zhnews.rule.Read.allTexts;
import static io.github.zhnews.rule.Read.jsonLd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhnews.model.Extraction;
import io.github.zhnews.model.Limit;
import io.github.zhnews.model.Limits;
import io.github.zhnews.model.PageLimitException;
import io.github.zhnews.model.Quality.Flaw;
import io.github.zhnews.model.Warning;
import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.LayoutBuilder;
import io.github.zhnews.rule.PortalRule;
import io.github.zhnews.rule.RuleSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that break a limit: an article of the rest and a warning, or a refusal with the figures. */
class PageLimitsTest {
    private static final String TEXT = """
            <p>连日降雨停了以后，云溪渡口昨天清晨恢复通航，第一班船载着三十多名乘客驶向对岸，船工说水位已经退到警戒线以下。</p>
            <p>渡口管理站介绍，恢复通航前他们检查了两条渡船和所有缆绳，换掉了七处磨损的部件，并在码头新装了六盏照明灯。</p>
            <p>乘客林女士每周要过江两次，她说停航的十二天里只能绕行二十公里外的大桥，如今又能坐船，来回省下一个多小时。</p>
            """;

    private record Rule(List<Layout> layouts) implements PortalRule {
        @Override
        public String id() {
            return "yunxi";
        }

        @Override
        public String name() {
            return "云溪";
        }

        @Override
        public Set<String> hosts() {
            return Set.of();
        }
    }

    private static RuleSet rules(LayoutBuilder layout) {
        return RuleSet.of(new Rule(List.of(layout.build())));
    }

    private static String page(String inner) {
        return "<title>云溪渡口恢复通航</title><h1>云溪渡口恢复通航</h1><p>2024-05-06 09:30</p><div id=text class=marked>" + TEXT
                + "</div>" + inner;
    }

    private static Extraction read(Limits limits, RuleSet rules, String page) {
        return NewsParser.builder()
                .rules(rules)
                .limits(limits)
                .build()
                .read(PageInput.html(page))
                .extraction();
    }

    private static Extraction read(Limits limits, String page) {
        return read(limits, RuleSet.none(), page);
    }

    private static LayoutBuilder layout() {
        return Layout.named("pc").has("#text").elsewhere(".marked").body("#text");
    }

    private static void assertReaches(Limit limit, Extraction extraction) {
        assertThat(extraction.report().warnings())
                .filteredOn(warning -> warning.kind() == Warning.Kind.LIMIT)
                .singleElement()
                .extracting(Warning::message)
                .asString()
                .contains(limit.unit());
    }

    @Test
    void ordinaryPageReachesNoLimit() {
        var extraction = read(Limits.defaults(), page(""));

        assertThat(extraction.article().text()).contains("水位已经退到警戒线以下").contains("省下一个多小时");
        assertThat(extraction.report().warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {24, 40})
    void keywordsThatFunctionsShareAreNoMoreThanThePageHasCharacters(int depth) {
        var value = "'渡口'";
        for (int i = 0; i < depth; i++) {
            value = "(function(a){return [a,a]})(" + value + ")";
        }
        var page = page("<script type='application/ld+json'>{\"keywords\":" + value + "}</script>");

        var article = read(Limits.defaults(), rules(layout().keywords(jsonLd("keywords"))), page)
                .article();

        assertThat(article.keywords()).hasSizeLessThan(page.length());
        assertThat(article.text()).contains("水位已经退到警戒线以下");
    }

    @Test
    void textOfElementsWithinOneAnotherIsTakenOnce() {
        var page = page("<span class=tag>".repeat(480) + "渡".repeat(5000) + "</span>".repeat(480)
                + "<span class=tag>通航</span>");

        var article = read(Limits.defaults(), rules(layout().channel(allTexts(".tag"))), page)
                .article();

        assertThat(article.channel()).containsExactly("渡".repeat(5000), "通航");
    }

    @Test
    void layoutWhoseSelectorsCostTooMuchIsNotUsed() {
        var deep = "<div>".repeat(400) + "<b class=x>渡</b>".repeat(2000) + "</div>".repeat(400);
        var limits = Limits.defaults().withWork(10);
        var rules = rules(layout().keywords(allTexts(".marked i .x")));
        var page = page(deep + "<i></i>");

        var extraction = read(limits, rules, page);

        assertReaches(Limit.WORK, extraction);
        assertThat(extraction.article().text()).contains("水位已经退到警戒线以下");
        assertThat(extraction.article().title()).isEqualTo("云溪渡口恢复通航");
        assertThatThrownBy(() -> read(limits.strict(true), rules, page))
                .isInstanceOfSatisfying(PageLimitException.class, e -> {
                    assertThat(e.what()).isEqualTo(Limit.WORK);
                    assertThat(e.limit()).isEqualTo(10L * Math.max(page.length(), 20_000));
                });
    }

    @Test
    void samePageCostsTheSameEachTime() {
        var deep = "<div class=y>".repeat(400) + "<b class=x>渡</b>".repeat(2000) + "</div>".repeat(400);
        var rules = rules(layout().keywords(allTexts(".y .y .z, .z .x")));

        var first = read(Limits.defaults().withWork(3), rules, page(deep));
        var second = read(Limits.defaults().withWork(3), rules, page(deep));

        assertThat(first).isEqualTo(second);
    }

    @Test
    void attributesBeyondTheLimitAreNotRead() {
        var page = page("").replace("<h1>", "<h1 a=1 b=2 c=3 d=4>");

        var extraction = read(Limits.defaults().withAttributes(3), page);

        assertReaches(Limit.ATTRIBUTES, extraction);
        assertThat(extraction.article().title()).isEqualTo("云溪渡口恢复通航");
    }

    @Test
    void blocksBeyondTheLimitAreLeftOut() {
        var extraction = read(Limits.defaults().withBlocks(2), page(""));

        assertReaches(Limit.BLOCKS, extraction);
        assertThat(extraction.article().blocks()).hasSize(2);
    }

    @Test
    void elementsBelowTheGreatestDepthKeepTheirText() {
        var text = TEXT.replace("<p>", "<div><div><div><p>").replace("</p>", "</p></div></div></div>");

        var extraction = read(Limits.defaults().withDepth(6), page("").replace(TEXT, text));

        assertThat(extraction.article().text()).contains("水位已经退到警戒线以下").contains("省下一个多小时");
        assertThat(extraction.report().warnings()).isEmpty();
    }

    @Test
    void scriptsBeyondTheLimitsAreNotReadForTheText() {
        var script = "<script>var data = {title:'云溪渡口恢复通航',time:'2024-05-06 09:30',list:[" + "1,".repeat(100)
                + "],content:'" + TEXT.replace("\n", "") + "'}</script>";

        assertThat(read(Limits.defaults(), script).article().text()).contains("省下一个多小时");
        var values = read(Limits.defaults().withScriptValues(20), script);
        assertReaches(Limit.SCRIPT_VALUES, values);
        assertThat(values.article().text()).isEmpty();
        var characters = read(Limits.defaults().withScriptCharacters(100), script + script);
        assertReaches(Limit.SCRIPT_CHARACTERS, characters);
    }

    @Test
    void qualityTellsThatALimitWasReached() {
        var parser = NewsParser.builder()
                .rules(RuleSet.none())
                .limits(Limits.defaults().withBlocks(2))
                .build();

        assertThat(parser.read(PageInput.html(page(""))).page().quality().flaws())
                .contains(Flaw.BEYOND_LIMIT);
    }
}
