// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.stock;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.page.Pages;
import io.github.zhnews.page.Region;
import io.github.zhnews.stock.Marks.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTest {
    private static List<Mark> marks(String html) {
        var page = Pages.of("<p>" + html + "</p>");
        return Marks.in(page, Region.of(page, page.lines().block(0)));
    }

    private static List<String> shown(String html) {
        return marks(html).stream()
                .map(m -> m.name() + " " + CodeTest.shown(m.code()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<span id=stock_sh600998>东礁电子</span>; 东礁电子 600998 SHANGHAI",
                "<span id=stock_000998>北岭酒业</span>; 北岭酒业 000998 SHENZHEN",
                "<span id=hkstock_hk00998>云溪集团</span>; 云溪集团 00998 HONG_KONG",
                "<span id=hkstock_00998>云溪集团</span>; 云溪集团 00998 HONG_KONG",
                "<span id=usstock_yxjt>云溪集团</span>; 云溪集团 YXJT UNITED_STATES",
                "<a href=https://stock.example/sh600998.html>东礁电子</a>; 东礁电子 600998 SHANGHAI",
                "<a href=https://stock.example/sh600998.html>$东礁电子(SH600998)$</a>; 东礁电子 600998 SHANGHAI",
                "<a href=https://stock.example/sh600998.html>【东礁电子】</a>; 东礁电子 600998 SHANGHAI",
                "<a href=https://stock.example/sh600998.html>[ 东礁电子 ]</a>; 东礁电子 600998 SHANGHAI",
                "<a id=stock_sz000998 href=https://stock.example/sh600998.html>北岭酒业</a>; 北岭酒业 000998 SHENZHEN",
            })
    void elementsAndLinksMarkNames(String html, String mark) {
        assertThat(shown("周二，" + html + "发布公告。")).containsExactly(mark);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<span id=livestock_sh600998>东礁电子</span>",
                "<span id=stock_price>东礁电子</span>",
                "<span id=hkstock_998>云溪集团</span>",
                "<span id=hkstock_yxjt>云溪集团</span>",
                "<span id=usstock_12>云溪集团</span>",
                "<span id=stock_sh600998>600998</span>",
                "<span id=stock_sh600998></span>",
                "<span href=https://stock.example/sh600998.html>东礁电子</span>",
                "<a href=https://news.example/sh600998.html>东礁电子</a>",
                "<a href=https://stock.example/sh600998.html>东礁电子上半年净利润同比增长两成，董事会通过了新的分红方案和计划</a>",
            })
    void otherMarkupMarksNone(String html) {
        assertThat(marks("周二，" + html + "发布公告。")).isEmpty();
    }

    @Test
    void priceInTheElementBehindAMarkGoesWithIt() {
        var marks = marks("<b id=stock_sh600998>东礁电子</b> <i id=quote_sh600998>(10.71, 0.36, 3.48%)</i>"
                + "<b id=stock_sz000998>北岭酒业</b>和<i id=quote_sz000998>(9.00, 0.10, 1.12%)</i>"
                + "<b id=stock_bj920998>青礁股份</b><i id=other>(9.00, 0.10, 1.12%)</i>"
                + "<b id=stock_bj920999>云溪股份</b><i id=quote_bj920999>()</i>");
        assertThat(marks).hasSize(4);
        assertThat(marks.get(0).quote().last()).isEqualByComparingTo("10.71");
        assertThat(marks.subList(1, 4)).extracting(Mark::quote).containsOnlyNulls();
    }

    @Test
    void onlyTheTextIsLookedAt() {
        var page = Pages.of("<p>东礁电子</p><p><b id=stock_sh600998>东礁电子</b></p>");
        assertThat(Marks.in(page, Region.NONE)).isEmpty();
        assertThat(Marks.in(page, Region.of(page, page.lines().block(0)))).isEmpty();
        assertThat(Marks.in(page, Region.of(page, page.lines().block(1)))).hasSize(1);
    }

    @Test
    void aLongTextHasItsFirstMarks() {
        assertThat(marks("<b id=stock_sh600998>东礁电子</b>".repeat(300))).hasSize(200);
    }
}
