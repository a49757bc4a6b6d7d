// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.Article;
import io.github.zhnews.model.Favour;
import io.github.zhnews.rule.RuleSet;
import org.junit.jupiter.api.Test;

class FavourTest {
    private static final String FIRST = "停航三个月的云溪渡口昨日恢复通航，首班渡船载客四十余人，船工说江面上的雾比往年散得早。";
    private static final String SECOND = "渡口管理所介绍，停航期间更换了两条渡船的发动机，并重修了东岸的候船亭，老人和学生凭证件免费乘坐。";
    private static final String THIRD = "记者在船上看到，甲板换上了防滑的木条，救生衣按座位摆放，船头还留着几十年前刻下的水位线。";

    private static Article read(Favour favour, String... lines) {
        var page = "<h1>云溪渡口恢复通航</h1><div>2024-05-06 09:30 来源：云溪日报</div><div class='text'><p>"
                + String.join("</p><p>", lines) + "</p></div>";
        return NewsParser.builder().rules(RuleSet.none()).favour(favour).build().parse(page);
    }

    private static String text(Favour favour, String... lines) {
        return read(favour, lines).text();
    }

    @Test
    void precisionDropsWhatWordsAloneSayToBeNoText() {
        var call = "更多精彩内容，请下载云溪新闻客户端";

        assertThat(text(Favour.BALANCED, FIRST, call, SECOND, THIRD)).contains(call);
        assertThat(text(Favour.PRECISION, FIRST, call, SECOND, THIRD))
                .isEqualTo(String.join("\n", FIRST, SECOND, THIRD));
        assertThat(text(Favour.PRECISION, FIRST, SECOND, THIRD, call)).doesNotContain(call);
    }

    @Test
    void precisionDropsLinesAroundTheSentences() {
        assertThat(text(Favour.BALANCED, FIRST, SECOND, THIRD, "渡口的早晨")).endsWith("渡口的早晨");
        assertThat(text(Favour.PRECISION, FIRST, SECOND, THIRD, "渡口的早晨")).endsWith(THIRD);
    }

    @Test
    void recallKeepsBylinesAndWhatOnlyItsPlaceSpeaksAgainst() {
        assertThat(text(Favour.BALANCED, FIRST, "文/林小舟", SECOND, THIRD)).doesNotContain("文/林小舟");
        assertThat(text(Favour.RECALL, FIRST, "文/林小舟", SECOND, THIRD)).contains("文/林小舟");
        assertThat(text(Favour.BALANCED, FIRST, SECOND, THIRD, "作者：林小舟")).endsWith(THIRD);
        assertThat(text(Favour.RECALL, FIRST, SECOND, THIRD, "作者：林小舟")).endsWith("林小舟");
    }

    @Test
    void recallDropsPromotionAllTheSame() {
        var call = "更多精彩内容，请下载云溪新闻客户端";

        assertThat(text(Favour.RECALL, FIRST, SECOND, THIRD, call)).endsWith(THIRD);
    }

    @Test
    void aTextWithoutDoubtIsTheSameForAll() {
        for (var favour : Favour.values()) {
            assertThat(text(favour, FIRST, SECOND, THIRD)).isEqualTo(String.join("\n", FIRST, SECOND, THIRD));
        }
    }

    @Test
    void linesOfATextThatIsOneLinkAreNoLinksToOthers() {
        var page = "<h1>云溪渡口恢复通航</h1><div>2024-05-06 09:30 来源：云溪日报</div><div class='text'><a href='/full.html'><p>"
                + String.join("</p><p>", FIRST, SECOND, THIRD) + "</p></a></div>";

        for (var favour : Favour.values()) {
            assertThat(NewsParser.builder()
                            .rules(RuleSet.none())
                            .favour(favour)
                            .build()
                            .parse(page)
                            .text())
                    .isEqualTo(String.join("\n", FIRST, SECOND, THIRD));
        }
    }
}
