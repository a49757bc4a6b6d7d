// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.Block;
import io.github.zhnews.model.Extraction;
import io.github.zhnews.model.Reason;
import io.github.zhnews.model.Removed;
import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import io.github.zhnews.rule.RuleSet;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a layout drops leaves the text, be it a whole line or a part of one. */
class RuledDropTest {
    private static final URI ADDRESS = URI.create("https://shancheng.example/a/1.html");
    private static final String REST = "<p>管理方说，夜间照明要到下个月才装好，在那之前步道只在白天开放，遇到大雾和雷雨也会临时关闭。</p>";

    private record Rule(List<Layout> layouts) implements PortalRule {
        @Override
        public String id() {
            return "shancheng";
        }

        @Override
        public String name() {
            return "山城新闻";
        }

        @Override
        public Set<String> hosts() {
            return Set.of("shancheng.example");
        }
    }

    private static Extraction read(String text) {
        var rule = new Rule(
                List.of(Layout.named("pc").has("#text").body("#text").drop(".x").build()));
        var parser = NewsParser.builder().rules(RuleSet.of(rule)).build();
        return parser.read(
                        PageInput.html("<h1>观景步道开放</h1><p>2021-03-18 09:05</p><div id=text>" + text + REST + "</div>")
                                .at(ADDRESS))
                .extraction();
    }

    private static List<String> removed(Extraction extraction) {
        return extraction.report().removed().stream()
                .filter(removed -> removed.reason() == Reason.RULE)
                .map(Removed::text)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<p>步道全长三公里<span class=x>(4.2, -1%)</span>，从山脚通到旧索道站。</p>; (4.2, -1%)",
                "<p><span class=x>【图】</span>步道全长三公里，从山脚通到旧索道站。</p>; 【图】",
                "<p>步道全长三公里，从山脚通到旧索道站。<a class=x href=/>更多步道</a></p>; 更多步道",
                "<p>步道<b>全长<i class=x>（约）</i>三</b>公里，从山脚通到旧索道站。</p>; （约）",
                "<p>步道全长三公里，<span class=x>甲</span>从山脚通<span class=x>乙</span>到旧索道站。</p>; 甲乙",
                "步道全长三公里，从山脚通到旧索道站。<span class=x>广告<br>推广</span><br>; 广告推广",
            })
    void partOfALineLeavesTheRestOfIt(String text, String dropped) {
        var extraction = read(text);
        assertThat(extraction.article().blocks().get(0).text()).isEqualTo("步道全长三公里，从山脚通到旧索道站。");
        assertThat(String.join("", removed(extraction))).isEqualTo(dropped);
    }

    @Test
    void wholeLinesLeaveWithWhatStandsInThem() {
        var extraction = read("<p class=x>扫一扫，关注山城步道</p><p>步道全长三公里，从山脚通到旧索道站。</p><div class=x><p>甲</p><p>乙</p></div>");
        assertThat(extraction.article().blocks()).hasSize(2);
        assertThat(removed(extraction)).containsExactly("扫一扫，关注山城步道", "甲", "乙");
    }

    @Test
    void lineOfWhichNothingIsLeftIsNoBlock() {
        var extraction = read("<p>步道全长三公里，从山脚通到旧索道站。</p><p><span class=x>甲</span> <span class=x>乙</span></p>");
        assertThat(extraction.article().blocks()).hasSize(2);
        assertThat(removed(extraction)).containsExactly("甲", "乙");
    }

    @Test
    void headingsAndListsLoseTheirPartsToo() {
        var extraction =
                read("<h2>开放时间<span class=x>[编辑]</span></h2><ul><li>春季<em class=x>*</em>七点</li><li>冬季八点</li></ul>");
        assertThat(extraction.article().blocks().subList(0, 2))
                .containsExactly(Block.Heading.of(2, "开放时间"), Block.ListBlock.ofTexts(false, List.of("春季七点", "冬季八点")));
    }
}
