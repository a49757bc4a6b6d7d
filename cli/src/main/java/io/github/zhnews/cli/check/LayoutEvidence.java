// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli.check;

import io.github.zhnews.cli.check.LayoutFindings.FieldCount;
import io.github.zhnews.cli.check.LayoutFindings.Note;
import io.github.zhnews.model.Field;
import io.github.zhnews.rule.Layout;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects what pages tell of one layout. Not thread-safe. */
final class LayoutEvidence {
    private final String name;
    private final Layout layout;
    private final TreeMap<Integer, Integer> years = new TreeMap<>();
    private final List<YearMonth> months = new ArrayList<>();
    private final Map<Field, Map<Agreement, Integer>> counts = new EnumMap<>(Field.class);
    private final List<Note> notes = new ArrayList<>();
    private int pages;
    /** What has found nothing yet; {@code null} before the first page. */
    private @Nullable Set<String> unmet;

    LayoutEvidence(String name, Layout layout) {
        this.name = name;
        this.layout = layout;
    }

    /** Adds a page that the layout read. */
    void add(PageFindings page) {
        pages++;
        page.published().ifPresent(months::add);
        years.merge(page.published().map(YearMonth::getYear).orElse(0), 1, Integer::sum);
        if (unmet == null) {
            unmet = new LinkedHashSet<>(page.idle());
        } else {
            unmet.retainAll(page.idle());
        }
        for (var comparison : page.comparisons()) {
            counts.computeIfAbsent(comparison.field(), field -> new EnumMap<>(Agreement.class))
                    .merge(comparison.agreement(), 1, Integer::sum);
            if (comparison.agreement().isNotable()) {
                notes.add(new Note(page.page(), comparison));
            }
        }
    }

    /** What was found. */
    LayoutFindings findings() {
        notes.sort(Comparator.comparing(note -> note.comparison().field()));
        return new LayoutFindings(
                name,
                Seen.told(layout),
                Seen.met(months, pages),
                years,
                LayoutFields.of(layout).stream().map(this::count).toList(),
                List.copyOf(notes),
                Optional.ofNullable(unmet).map(List::copyOf).orElse(List.of()));
    }

    private FieldCount count(Field field) {
        var of = counts.getOrDefault(field, Map.of());
        int different = of.getOrDefault(Agreement.DIFFERENT, 0);
        int ruleAlone = of.getOrDefault(Agreement.RULE_ALONE, 0);
        return new FieldCount(
                field,
                of.getOrDefault(Agreement.SAME, 0) + different + ruleAlone,
                different,
                ruleAlone,
                of.getOrDefault(Agreement.GENERIC_ALONE, 0));
    }
}
