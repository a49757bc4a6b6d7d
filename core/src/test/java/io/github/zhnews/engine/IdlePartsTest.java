// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.engine;

import static io.github.zhnews.rule.Read.jsonLd;
import static io.github.zhnews.rule.Read.meta;
import static io.github.zhnews.rule.Read.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.NewsParser;
import io.github.zhnews.PageInput;
import io.github.zhnews.model.LayoutTrial;
import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import io.github.zhnews.rule.RuleSet;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IdlePartsTest {
    private static final String PAGE = """
            <html><head><title>渠边的磨坊又转起来了</title><meta property="og:title" content="渠边的磨坊又转起来了"></head><body>
            <h1>渠边的磨坊又转起来了</h1><p class="outside">磨坊夜话</p>
            <div id="text"><p>渠边的磨坊停了十一年，清明以后水位上来，木轮又转了起来，磨出来的荞麦面还是从前那个味道。</p>
            <p>守磨坊的老人每天天不亮就去渠口清水草，他说水里一有草，轮子的声音就变了，隔着半里地都听得出来。</p>
            <p class="ad">扫码下单</p><span class="words">图为木轮</span><p>磨坊夜报：明天见</p></div>
            <p>渠边快讯</p><a class="next" href="/2.html">下一页</a></body></html>
            """;

    private record Rule(List<Layout> layouts) implements PortalRule {
        @Override
        public String id() {
            return "mill";
        }

        @Override
        public String name() {
            return "磨坊报";
        }

        @Override
        public Set<String> hosts() {
            return Set.of("mill.example");
        }
    }

    private static List<String> idle(Layout... layouts) {
        var parser = NewsParser.builder()
                .rules(RuleSet.of(new Rule(List.of(layouts))))
                .build();
        return parser
                .read(PageInput.html(PAGE).at(URI.create("https://mill.example/1.html")))
                .explanation()
                .layouts()
                .stream()
                .filter(LayoutTrial::used)
                .flatMap(trial -> trial.idle().stream())
                .toList();
    }

    @Test
    void everyPartOfTheLayoutUsedThatFindsNothingIsNamed() {
        var layout = Layout.named("pc")
                .has("h1")
                .elsewhere("#text", "#no-mark")
                .title(text("h2"), meta("og:title"))
                .source(text(".no-source"))
                .body("#no-text", "#text")
                .bodyData(jsonLd("articleBody"))
                .drop(".ad", ".no-ad")
                .captions(".words", ".no-words")
                .tail("磨坊夜报", "无此栏目")
                .nextPage("a.next", "a.no-next")
                .build();

        assertThat(idle(layout))
                .containsExactly(
                        "elsewhere: #no-mark",
                        "title: text(h2)",
                        "source: text(.no-source)",
                        "body: #no-text",
                        "bodyData: jsonLd(articleBody)",
                        "drop: .no-ad",
                        "captions: .no-words",
                        "tail: 无此栏目",
                        "nextPage: a.no-next");
    }

    @Test
    void whatStandsOutsideOfTheTextIsNotDroppedFromIt() {
        var layout = Layout.named("pc")
                .has("h1")
                .body("#text")
                .drop(".outside")
                .tail("渠边快讯")
                .build();

        assertThat(idle(layout)).containsExactly("drop: .outside", "tail: 渠边快讯");
    }

    @Test
    void partsOfALayoutThatIsNotUsedAreNotLookedFor() {
        var other = Layout.named("m").has("h6").title(text("h6")).build();
        var used = Layout.named("pc").has("h1").title(text("h1")).build();

        assertThat(idle(other, used)).isEmpty();
    }
}
