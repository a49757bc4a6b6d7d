// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews;

import static io.github.zhnews.rule.Read.attr;
import static io.github.zhnews.rule.Read.script;
import static io.github.zhnews.rule.Read.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhnews.model.Extraction;
import io.github.zhnews.model.Field;
import io.github.zhnews.model.Origin;
import io.github.zhnews.model.Source;
import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.LayoutBuilder;
import io.github.zhnews.rule.PortalRule;
import io.github.zhnews.rule.RuleSet;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A layout that no page has proved fills what is found nowhere else. */
class UnprovenLayoutTest {
    private static final URI ADDRESS = URI.create("https://ferry.example/1.html");

    private static final String TEXT = """
            <p>老渡口的候船室修好了，墙上仍旧挂着那块手写的班次牌，只是把末班船的时间往后挪了四十分钟。</p>
            <p>负责修缮的木匠说，窗框用的是拆下来的旧船板，刷过三遍桐油，再过二十年也不用换新的。</p>
            <p>第一天坐船的人比平日多了一倍，卖票的窗口前排起了队，有人专程从对岸过来看一眼。</p>
            """;

    private static final String PAGE = "<html><head><title>老渡口的候船室修好了</title></head><body><h1>老渡口的候船室修好了</h1>"
            + "<div>2022-03-04 08:30 来源：渡口晚报</div><div id=story>" + TEXT + "</div><p id=aside>对岸的茶馆今天歇业</p>"
            + "<b class=other data-name=茶馆周刊 data-deck=旧船板做的窗框></b></body></html>";

    private record Rule(Layout layout) implements PortalRule {
        @Override
        public String id() {
            return "ferry";
        }

        @Override
        public String name() {
            return "渡口网";
        }

        @Override
        public Set<String> hosts() {
            return Set.of("ferry.example");
        }

        @Override
        public List<Layout> layouts() {
            return List.of(layout);
        }
    }

    private static NewsParser.Builder parser(LayoutBuilder layout) {
        return NewsParser.builder().rules(RuleSet.of(new Rule(layout.build())));
    }

    private static LayoutBuilder wrong() {
        return Layout.named("pc")
                .has("h1")
                .title(text("#aside"))
                .published(attr(".other", "data-name"))
                .source(attr(".other", "data-name"))
                .subtitle(attr(".other", "data-deck"))
                .body("#aside");
    }

    private static Extraction read(NewsParser parser, String html) {
        return parser.read(PageInput.html(html).at(ADDRESS)).extraction();
    }

    @Test
    void whatIsFoundWithoutTheLayoutIsTakenAndTheLayoutGivesTheRest() {
        var read = read(parser(wrong().unproven()).build(), PAGE);
        var generic = read(NewsParser.builder().rules(RuleSet.none()).build(), PAGE);

        assertThat(generic.article().subtitle()).isEmpty();
        assertThat(read.article().subtitle()).isEqualTo("旧船板做的窗框");
        assertThat(read.report().finding(Field.SUBTITLE).orElseThrow().origin().kind())
                .isEqualTo(Origin.Kind.RULE);
        assertThat(read.article().title()).isEqualTo("老渡口的候船室修好了");
        assertThat(read.article().source().map(Source::name)).contains("渡口晚报");
        assertThat(read.article().published()).isEqualTo(generic.article().published());
        assertThat(read.article().blocks())
                .isEqualTo(generic.article().blocks())
                .hasSize(3);
        assertThat(read.report().layout()).isEqualTo("ferry/pc");
        assertThat(read.report().warnings()).isEmpty();
    }

    @Test
    void provenLayoutGoesBeforeWhatIsFoundWithoutIt() {
        var read = read(parser(wrong()).build(), PAGE).article();

        assertThat(read.title()).isEqualTo("对岸的茶馆今天歇业");
    }

    @Test
    void textThatIsFoundNowhereElseIsTheLayouts() {
        var html = "<html><head><title>老渡口的候船室修好了</title></head><body><h1>老渡口的候船室修好了</h1><div id=app></div>"
                + "<script>var ferry = {w: {x: \"" + TEXT.replace("\n", "") + "\"}};</script></body></html>";
        var layout = Layout.named("pc").has("#app").bodyData(script("ferry", "w.x"));
        var generic = read(NewsParser.builder().rules(RuleSet.none()).build(), html);
        var read = read(parser(layout.unproven()).build(), html);

        assertThat(generic.article().blocks()).isEmpty();
        assertThat(read.article().blocks()).hasSize(3);
        assertThat(read.report().finding(Field.BODY).orElseThrow().origin())
                .isEqualTo(Origin.rule("ferry/pc", "bodyData(script(ferry, w.x))"));
    }

    @Test
    void metadataAloneGivesWayLikewise() {
        var read = parser(wrong().unproven())
                .build()
                .read(PageInput.html(PAGE).at(ADDRESS))
                .metadata();

        assertThat(read.title()).isEqualTo("老渡口的候船室修好了");
        assertThat(read.subtitle()).isEqualTo("旧船板做的窗框");
    }

    @Test
    void withoutFallbackItReadsAloneAsAnyOther() {
        var unproven = read(parser(wrong().unproven()).fallback(false).build(), PAGE);

        assertThat(unproven).isEqualTo(read(parser(wrong()).fallback(false).build(), PAGE));
        assertThat(unproven.article().title()).isEqualTo("对岸的茶馆今天歇业");
    }

    @Test
    void layoutThatPagesProvedIsNotUnproven() {
        assertThatThrownBy(
                        () -> wrong().seen("2022-01", "2022-03", 2).unproven().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unproven: it was proved on 2 pages");
        assertThat(wrong().seen("2022-01", "2022-03", 0).unproven().build().isUnproven())
                .isTrue();
    }
}
