// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.cli.check.Findings;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class CheckHtmlTest {
    private static Document page(String text) {
        return Jsoup.parse(CheckHtml.of(Findings.of(text)));
    }

    @Test
    void summaryStandsOnTop() {
        var terms = page("x").select("header .summary > div");

        assertThat(terms.eachText())
                .contains("pages 8", "of these with a layout 3, 75 % of the articles", "layouts met 2 of 4")
                .last()
                .isEqualTo("pages that differ, by field title 1, body 1");
    }

    @Test
    void tableOfLayoutsHasTheOneThatDiffersMostFirstAndLeadsToItsValues() {
        var page = page("x");
        var rows = page.select("table.layouts tbody tr");

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).select("td").eachText())
                .containsExactly(
                        "shore/pc-2020",
                        "3",
                        "undated, 2021, 2023",
                        "2",
                        "1",
                        "1",
                        "title 2/3, source 1/3, keywords 0/3, body 1/3",
                        "1",
                        "wrong");
        assertThat(page.select("table.layouts thead th")).hasSize(9);
        assertThat(page.getElementById(rows.get(0).select("a").attr("href").substring(1)))
                .isNotNull();
    }

    @Test
    void valuesWithTheRuleAndWithoutStandSideBySide() {
        var notes = page("x").select("[id=shore/pc-2020] table.notes tbody tr");

        assertThat(notes).hasSize(4);
        assertThat(notes.get(0).select("td").eachText()).containsExactly("title different", "x1.html", "甲x", "乙x");
        assertThat(notes.get(3).select("td").eachText())
                .contains("x1.html shared 180 of the rule's 200 characters, of the generic 240");
    }

    @Test
    void pagesHostsAndLayoutsThatNoPageHasFollow() {
        var text = page("x").select("main").text();

        assertThat(text).contains("x4.html shore.example article, 2022-02 shore/pc-2020 lacks h1 and #text");
        assertThat(text).contains("two.example 2 1").contains("2 layouts that no page has shore/pc-2024 shore/pc-2010");
    }

    @Test
    void nothingOfAPageIsMoreThanText() {
        var evil = "</title></style><script>alert(1)</script><img src=x onerror=alert(2)>\"'\u202E";
        var page = page(evil);

        assertThat(page.select("script, img, iframe, object, embed, link, form, base"))
                .isEmpty();
        assertThat(page.getAllElements().stream().flatMap(element -> element.attributes().asList().stream()))
                .allMatch(attribute -> !attribute.getKey().startsWith("on"));
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'");
        assertThat(page.text()).contains("<script>alert(1)</script>").doesNotContain("\u202E");
    }
}
