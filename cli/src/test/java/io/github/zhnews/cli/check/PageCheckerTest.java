// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhnews.NewsParser;
import io.github.zhnews.PageInput;
import io.github.zhnews.model.Field;
import io.github.zhnews.model.LayoutTrial;
import java.io.IOException;
import java.net.URI;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageCheckerTest {
    private static final PageChecker CHECKER = new PageChecker(
            ShoreRule.RULES,
            (rules, fallback) ->
                    NewsParser.builder().rules(rules).fallback(fallback).build());

    private static PageFindings check(String html, String url) throws IOException {
        return CHECKER.check("a.html", PageInput.html(html).at(URI.create(url)));
    }

    private static Comparison comparison(PageFindings page, Field field) {
        return page.comparisons().stream()
                .filter(comparison -> comparison.field() == field)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void pageTellsItsHostItsMonthItsLayoutAndWhatOfThatFindsNothing() throws IOException {
        var page = check(
                ShoreRule.page("2021-05-06", "海岸晚报", "<p class=ad>下载客户端</p>"), "https://News.Shore.example/1.html");

        assertThat(page.host()).isEqualTo("news.shore.example");
        assertThat(page.rules()).containsExactly("shore");
        assertThat(page.published()).contains(YearMonth.of(2021, 5));
        assertThat(page.layout()).isEqualTo("shore/pc-2020");
        assertThat(page.idle()).containsExactly("keywords: text(.tags)", "drop: .later");
        assertThat(page.nearest()).isEmpty();
        assertThat(page.comparisons())
                .extracting(Comparison::field)
                .containsExactly(Field.TITLE, Field.SOURCE, Field.KEYWORDS, Field.BODY);
    }

    @Test
    void valuesOfTheLayoutAreComparedWithThoseFoundWithoutRules() throws IOException {
        var html = ShoreRule.page("2021-05-06", "灯塔月刊", "")
                .replace("来源：海岸晚报", "")
                .replace("</title>", "</title><meta name=keywords content=码头,渔船>");
        var page = check(html, "https://shore.example/1.html");

        assertThat(comparison(page, Field.TITLE).agreement()).isEqualTo(Agreement.SAME);
        assertThat(comparison(page, Field.SOURCE).agreement()).isEqualTo(Agreement.RULE_ALONE);
        assertThat(comparison(page, Field.SOURCE).ruled()).isEqualTo("灯塔月刊");
        assertThat(comparison(page, Field.KEYWORDS).agreement()).isEqualTo(Agreement.GENERIC_ALONE);
        assertThat(comparison(page, Field.KEYWORDS).ruled()).isEmpty();
        assertThat(comparison(page, Field.KEYWORDS).generic()).isEqualTo("码头、渔船");
    }

    @Test
    void bodiesThatDifferTellTheFirstLineOfEachAndHowMuchIsShared() throws IOException {
        var extra = "茶摊的主人姓何，今年六十三岁，在这个渡口卖了四十年茶，见过的船比镇上任何一个人都要多得多。";
        var page = check(
                ShoreRule.page("2021-05-06", "", "<p class=later>" + extra + "</p>"), "https://shore.example/1.html");

        var body = comparison(page, Field.BODY);
        assertThat(body.agreement()).isEqualTo(Agreement.DIFFERENT);
        assertThat(body.ruled()).isEmpty();
        assertThat(body.generic()).isEqualTo(extra);
        var shared = body.shared().orElseThrow();
        assertThat(shared.shared()).isEqualTo(shared.ruled()).isGreaterThan(100);
        assertThat(shared.generic()).isEqualTo(shared.ruled() + extra.length());
    }

    @Test
    void unprovenLayoutIsComparedByItsOwnValues() throws IOException {
        var html = ShoreRule.page("2021-05-06", "", "")
                .replace("id=\"text\"", "id=\"story\"")
                .replace("<h1>", "<h4 class=old>码头旁的茶摊</h4><h1>");
        var page = check(html, "https://shore.example/1.html");

        assertThat(page.layout()).isEqualTo("shore/pc-2010");
        assertThat(comparison(page, Field.TITLE).ruled()).isEqualTo("码头旁的茶摊");
        assertThat(comparison(page, Field.TITLE).generic()).isEqualTo("灯塔旁的小码头重新开放");
    }

    @Test
    void pageOfAKnownHostThatNoLayoutFitsNamesTheOneThatLacksLeast() throws IOException {
        var page = check(
                ShoreRule.page("2021-05-06", "", "").replace("id=\"text\"", "id=\"story\""),
                "https://shore.example/1.html");

        assertThat(page.isMatched()).isFalse();
        assertThat(page.comparisons()).isEmpty();
        assertThat(page.nearest()).contains(LayoutTrial.of("shore/pc-2020", List.of("#text")));
    }

    @Test
    void whatIsNoTextIsNoPage() {
        var picture = new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};

        assertThatThrownBy(() -> CHECKER.check("a.html", PageInput.bytes(picture)))
                .isInstanceOf(IOException.class)
                .hasMessage("no page: its bytes are no text");
    }
}
