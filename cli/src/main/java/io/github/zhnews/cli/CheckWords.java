// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import io.github.zhnews.cli.check.Agreement;
import io.github.zhnews.cli.check.LayoutFindings;
import io.github.zhnews.cli.check.PageFindings;
import io.github.zhnews.cli.check.Seen;
import io.github.zhnews.cli.check.SharedText;
import io.github.zhnews.model.Field;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What findings about rules are called where people read them. */
final class CheckWords {
    private static final int PERCENT = 100;

    private CheckWords() {}

    /** A field by its word in rule files. */
    static String field(Field field) {
        return field == Field.NEXT_PAGE ? "nextPage" : field.name().toLowerCase(Locale.ROOT);
    }

    static String pages(int number) {
        return number + (number == 1 ? " page" : " pages");
    }

    static String percent(double share) {
        return Math.round(share * PERCENT) + " %";
    }

    /** Years with the number of their pages. */
    static String years(LayoutFindings layout) {
        return layout.years().entrySet().stream()
                .map(entry -> (entry.getKey() == 0 ? "undated" : entry.getKey().toString())
                        + (entry.getValue() == 1 ? "" : " ×" + entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** Months and number of pages. */
    static String seen(Seen seen) {
        var months = seen.from().isEmpty()
                ? ""
                : seen.from().get() + ".." + seen.to().get() + ", ";
        return months + pages(seen.pages());
    }

    /** How often fields were found. */
    static String found(LayoutFindings layout) {
        int all = layout.met().pages();
        return layout.fields().stream()
                .map(count -> field(count.field()) + " " + (count.found() == all ? "all" : count.found() + "/" + all))
                .collect(Collectors.joining(", "));
    }

    /** How many pages differ in which field. */
    static String differences(Map<Field, Integer> differences) {
        return differences.isEmpty()
                ? "none"
                : differences.entrySet().stream()
                        .map(entry -> field(entry.getKey()) + " " + entry.getValue())
                        .collect(Collectors.joining(", "));
    }

    /** How much of two bodies is the same. */
    static String shared(SharedText text) {
        return "%d of the rule's %d characters, of the generic %d"
                .formatted(text.shared(), text.ruled(), text.generic());
    }

    /** What a page is that no layout fits, and what the nearest lacks. */
    static String nearest(PageFindings page) {
        return page.nearest()
                .map(trial -> trial.layout() + " lacks " + String.join(" and ", trial.missing()))
                .orElse("");
    }

    /** Kind and month of a page. */
    static String what(PageFindings page) {
        var kind = page.kind().name().toLowerCase(Locale.ROOT);
        return page.published().map(month -> kind + ", " + month).orElse(kind);
    }

    /** What the notes of an agreement say of a field. */
    static String agreement(Agreement agreement) {
        return switch (agreement) {
            case SAME -> "same";
            case DIFFERENT -> "different";
            case RULE_ALONE -> "rule alone";
            case GENERIC_ALONE -> "generic alone";
            case NEITHER -> "neither";
        };
    }
}
