// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli.check;

import io.github.zhnews.model.Field;
import io.github.zhnews.model.LayoutTrial;
import io.github.zhnews.model.PageKind;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Findings for tests. */
public final class Findings {
    private Findings() {}

    /** What pages of an invented portal tell, with a text in every place where one of a page may stand. */
    public static RuleFindings of(String text) {
        var collector = new Collector(ShoreRule.RULES, Set.of());
        collector.add(matched(
                text + "1.html",
                "2021-05",
                List.of("drop: .ad", "drop: .later"),
                value(Field.TITLE, Agreement.DIFFERENT, "甲" + text, "乙" + text),
                value(Field.SOURCE, Agreement.RULE_ALONE, text, ""),
                value(Field.KEYWORDS, Agreement.GENERIC_ALONE, "", "丁" + text),
                new Comparison(Field.BODY, Agreement.DIFFERENT, "", text, Optional.of(new SharedText(200, 240, 180)))));
        collector.add(
                matched("2.html", "2023-07", List.of("drop: .later"), value(Field.TITLE, Agreement.SAME, "丙", "丙")));
        collector.add(matched("3.html", null, List.of("drop: .later", "body: #text")));
        collector.add(unmatched(text + "4.html", "shore.example", PageKind.ARTICLE));
        collector.add(unmatched("5.html", "shore.example", PageKind.LIST));
        collector.add(unmatched("6.html", "one.example", PageKind.ARTICLE));
        collector.add(unmatched("7.html", "two.example", PageKind.ARTICLE));
        collector.add(elsewhere("8.html", "two.example"));
        return collector.findings();
    }

    static Comparison value(Field field, Agreement agreement, String ruled, String generic) {
        return new Comparison(field, agreement, ruled, generic, Optional.empty());
    }

    static PageFindings matched(String page, @Nullable String month, List<String> idle, Comparison... comparisons) {
        return new PageFindings(
                page,
                "shore.example",
                List.of("shore"),
                PageKind.ARTICLE,
                Optional.ofNullable(month).map(YearMonth::parse),
                "shore/pc-2020",
                idle,
                List.of(comparisons),
                Optional.empty());
    }

    static PageFindings unmatched(String page, String host, PageKind kind) {
        boolean isKnown = host.equals("shore.example");
        return new PageFindings(
                page,
                host,
                isKnown ? List.of("shore") : List.of(),
                kind,
                Optional.of(YearMonth.of(2022, 2)),
                "",
                List.of(),
                List.of(),
                isKnown ? Optional.of(LayoutTrial.of("shore/pc-2020", List.of("h1", "#text"))) : Optional.empty());
    }

    static PageFindings elsewhere(String page, String host) {
        return new PageFindings(
                page,
                host,
                List.of(),
                PageKind.ARTICLE,
                Optional.empty(),
                "shore/cms",
                List.of(),
                List.of(value(Field.TITLE, Agreement.SAME, "己", "己")),
                Optional.empty());
    }
}
