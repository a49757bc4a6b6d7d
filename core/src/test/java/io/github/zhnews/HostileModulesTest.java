// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.rule.RuleSet;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever stands around an article, it is read. */
@Tag("hostile")
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileModulesTest {
    private static final NewsParser PARSER =
            NewsParser.builder().rules(RuleSet.none()).build();

    private static final String HEAD = "<h1>停航三个月的渡口恢复通航</h1><p>2024-03-12 08:30 来源：山城日报</p><div>"
            + "<p>停航三个月的云溪渡口昨日恢复通航，首班渡船载客四十余人。船工说，往后每天开六班，赶集的日子再加两班。</p>".repeat(4);

    private static final String[] PIECES = {
        "<p>",
        "</p>",
        "<div>",
        "</div>",
        "<ul><li>",
        "</ul>",
        "<table><tr><td>",
        "<td>",
        "</table>",
        "<a href='/1.html'>",
        "<a href='//gu.qq.com/sh600998'>",
        "</a>",
        "<h3>",
        "</h3>",
        "<span id='stock_sh600998'>",
        "<span id='quote_sh600998'>",
        "</span>",
        "评论",
        "参与",
        "跟贴",
        "12",
        "条",
        "(3)",
        "开播时间 | ",
        "3-02 09:00",
        "99-99",
        "股票简称 最新价 涨跌幅",
        "东礁电子 4.20 -1.18%",
        "01-17 青礁股份 920999 5.57",
        "热门排行",
        "相关阅读",
        "24小时",
        "更多>>",
        "北岭县今年再添三所小学",
        "（600998）",
        "[10.71 3.48% 股吧 研报]",
        "(115.395, 2.79, 2.47%)",
        "（",
        "）",
        "[",
        "%",
        "--",
        "-",
        "0",
        ",",
        ".",
        "。",
        "\n",
        "\u3000",
        "\uD840",
        "登录后查看全文",
        "展开全文",
        "安全验证",
    };

    @Test
    void anyMixtureOfPiecesIsRead() {
        var random = new Random(20240312);
        for (int i = 0; i < 1500; i++) {
            var page = new StringBuilder(i % 2 == 0 ? HEAD : "");
            for (int k = random.nextInt(80); k >= 0; k--) {
                page.append(PIECES[random.nextInt(PIECES.length)]);
            }
            assertThat(PARSER.read(PageInput.html(page.toString()))
                            .page()
                            .quality()
                            .score())
                    .isBetween(0.0, 1.0);
            assertThat(PARSER.read(PageInput.text(page.toString())).page().modules())
                    .isNotNull();
        }
    }
}
