// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.cli.check.Findings;
import org.junit.jupiter.api.Test;

class CheckTextTest {
    @Test
    void layoutsComeFirstThenPagesHostsAndLayoutsWithoutPagesAndTheSummary() {
        assertThat(CheckText.of(Findings.of("x"))).isEqualTo("""
                shore/pc-2020: 3 pages (undated, 2021, 2023)
                  found  title 2/3, source 1/3, keywords 0/3, body 1/3
                  never  drop: .later
                  seen   2020-03..2021-12, 2 pages; met 2021-05..2023-07, 3 pages
                  title, different: x1.html
                    rule     甲x
                    generic  乙x
                  source, rule alone: x1.html
                    rule     x
                  keywords, generic alone: x1.html
                    generic  丁x
                  body, different: x1.html, shared 180 of the rule's 200 characters, of the generic 240
                    generic  x

                shore/cms: 1 page (undated)
                  found  title all
                  seen   0 pages; met 1 page

                Pages of hosts with a rule that no layout fits: 2
                  x4.html (article, 2022-02): shore/pc-2020 lacks h1 and #text
                  5.html (list, 2022-02): shore/pc-2020 lacks h1 and #text

                Hosts without a rule: 2
                      2  two.example, 1 read by a layout known elsewhere
                      1  one.example

                Layouts that no page has: 2
                  shore/pc-2024, shore/pc-2010

                Summary
                  pages                        8
                  of hosts with a rule         5
                  of these with a layout       3 (75 % of the articles)
                  of these articles without    1
                  others with a layout         1
                  layouts met                  2 of 4
                  pages that differ, by field  title 1, body 1
                """);
    }

    @Test
    void nothingCommandsTheTerminal() {
        assertThat(CheckText.of(Findings.of("\u001b[2J\n")))
                .doesNotContain("\u001b")
                .contains("[U+001B]", "[U+000A]");
    }
}
