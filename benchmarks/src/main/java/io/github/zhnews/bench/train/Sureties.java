// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.train;

import io.github.zhnews.fields.SurenessTable;
import io.github.zhnews.model.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Tells how often values are right that are said to be as sure as that. */
final class Sureties {
    private static final double[] BINS = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95};

    private record Said(Weighed value, double before, double after) {}

    private Sureties() {}

    /** By field, set and half, in bins of what is said: values, mean of what is said, and share that is right. */
    static String table(List<Weighed> values, int folds) {
        var groups = new TreeMap<String, List<Said>>();
        for (int i = 0; i < folds; i++) {
            int fold = i;
            var others = values.stream()
                    .filter(value -> value.isTune() && value.fold(folds) != fold)
                    .toList();
            add(
                    values.stream()
                            .filter(value -> value.isTune() && value.fold(folds) == fold)
                            .toList(),
                    others,
                    groups);
        }
        add(
                values.stream().filter(value -> !value.isTune()).toList(),
                values.stream().filter(Weighed::isTune).toList(),
                groups);
        var table = new StringBuilder();
        groups.forEach((name, group) -> {
            table.append(name).append(System.lineSeparator());
            row(
                    "before",
                    group.stream()
                            .map(said ->
                                    new double[] {said.before(), said.value().right()})
                            .toList(),
                    table);
            row(
                    "after",
                    group.stream()
                            .map(said ->
                                    new double[] {said.after(), said.value().right()})
                            .toList(),
                    table);
        });
        return table.toString();
    }

    private static void add(List<Weighed> measured, List<Weighed> counted, Map<String, List<Said>> groups) {
        var table = SurenessTable.of(SurenessTrainer.table(counted));
        for (var value : measured) {
            var name = "%s, %s, %s, %s"
                    .formatted(
                            value.field().name().toLowerCase(Locale.ROOT),
                            value.isVariant() ? "variants" : "pages",
                            value.hasRules() ? "rules" : "no rules",
                            value.isTune() ? "tune" : "check");
            boolean isText = value.field() == Field.BODY;
            double before = isText && value.isTold() ? 0.97 : value.said();
            double after = value.isTold() ? table.of(value.field(), value.evidence()) : value.said();
            groups.computeIfAbsent(name, key -> new ArrayList<>()).add(new Said(value, before, after));
        }
    }

    private static void row(String title, List<double[]> said, StringBuilder table) {
        table.append("  %-7s".formatted(title));
        for (int i = 0; i < BINS.length; i++) {
            double from = BINS[i];
            double to = i + 1 < BINS.length ? BINS[i + 1] : 2;
            var bin = said.stream().filter(one -> one[0] >= from && one[0] < to).toList();
            if (!bin.isEmpty()) {
                table.append("  %.2f+: %d %.3f %.3f"
                        .formatted(
                                from,
                                bin.size(),
                                bin.stream()
                                        .mapToDouble(one -> one[0])
                                        .average()
                                        .orElse(0),
                                bin.stream()
                                        .mapToDouble(one -> one[1])
                                        .average()
                                        .orElse(0)));
            }
        }
        table.append(System.lineSeparator());
    }
}
