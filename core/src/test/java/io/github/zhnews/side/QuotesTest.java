// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.side;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotesTest {
    private static final String HEADER = "<p>名称 最新价 涨跌额 涨跌幅</p>";

    private static List<String> found(String html, String... text) {
        var page = SidePage.of(html, text);
        return Quotes.find(page.lines()).stream()
                .flatMap(list -> list.items().stream())
                .map(q -> q.name() + " " + q.code() + " " + q.last() + " "
                        + q.change().orElse(null) + " " + q.changePercent().orElse(null))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "名称 最新价 涨跌额 涨跌幅; 东礁电子 14.20 -0.17 -1.18%; 东礁电子  14.20 -0.17 -1.18",
                "股票 涨跌幅 最新价; 东礁电子 -1.18% 14.20; 东礁电子  14.20 null -1.18",
                "名称 现价 涨跌; 东礁电子 14.20 -1.18%; 东礁电子  14.20 null -1.18",
                "名称 现价 涨跌; 东礁电子 14.20 -0.17; 东礁电子  14.20 -0.17 null",
                "代码 名称 最新价 涨幅; 600998 东礁电子 14.20 1.18%; 东礁电子 600998 14.20 null 1.18",
                "名称 代码 最新价 涨幅; 东礁电子 600998 14.20 1.18%; 东礁电子 600998 14.20 null 1.18",
                "名称 最新价 涨跌幅 成交量 换手率; 东礁电子 14.20 1.18% 1,200 3.2%; 东礁电子  14.20 null 1.18",
                "名称 最新价 涨跌幅; 东礁电子 14.20 -0.17 -1.18%; 东礁电子  14.20 -0.17 -1.18",
                "名称 最新价 涨跌幅 成交量; 东礁电子 14.20 -1.18%; 东礁电子  14.20 null -1.18",
                "名称 最新价 涨跌幅; 东礁 电子 14.20 --; 东礁 电子  14.20 null null",
            })
    void rowsBelowAHeaderArePrices(String header, String row, String quote) {
        assertThat(found("<p>" + header + "</p><p>" + row + "</p>")).containsExactly(quote);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>名称 最新价</p><p>东礁电子 14.20 1.18%</p>",
                "<p>名称 涨跌幅</p><p>东礁电子 14.20 1.18%</p>",
                "<p>最新价 涨跌幅 桥</p><p>东礁电子 14.20 1.18%</p>",
                HEADER + "<p>东礁电子 14.20</p>",
                HEADER + "<p>东 14.20 1.18%</p>",
                HEADER + "<p>东礁电子 1.18% 14.20</p>",
                HEADER + "<p>东礁电子 14.20 0.17</p>",
                HEADER + "<p>03-08 东礁电子 14.20 1.18%</p>",
                HEADER + "<p>东礁电子的名字实在是太长太长了一共有二十一个 14.20 1.18%</p>",
            })
    void otherRowsAndHeadersAreNone(String html) {
        assertThat(found(html)).isEmpty();
    }

    @Test
    void tableHasALineForEachCell() {
        assertThat(found(
                        "<table><tr><th>名称<th>最新价<th>涨跌幅<tr><td><a href=https://stock.example/sh600998>东礁电子</a><td>14.20<td>1.18%"
                                + "<tr><td>北岭科技<td>9.10<td>0.00%</table>"))
                .containsExactly("东礁电子 600998 14.20 null 1.18", "北岭科技  9.10 null 0.00");
        assertThat(found("<table><tr><th>代码<th>名称<th>最新价<th>涨跌幅<tr><td>600998<td>东礁电子<td>14.20<td>1.18%</table>"))
                .containsExactly("东礁电子 600998 14.20 null 1.18");
    }

    @Test
    void listGoesOnOverAFewOtherLines() {
        var rows = "<p>东礁电子 14.20 0.17 1.18%</p>" + "<p>桥</p>".repeat(4) + "<p>北岭科技 9.10 0.00 0.00%</p>";
        assertThat(found(HEADER + rows)).hasSize(2);
        assertThat(found(HEADER + rows.replaceFirst("<p>桥</p>", "<p>桥</p><p>桥</p>")))
                .hasSize(1);
        assertThat(found(HEADER + rows.replaceFirst("<p>桥</p>", "<h3>基金</h3>"))).hasSize(1);
    }

    @Test
    void textIsNoList() {
        assertThat(found(HEADER + "<p>东礁电子 14.20 0.17 1.18%</p>", "东礁电子 14.20 0.17 1.18%"))
                .isEmpty();
    }
}
