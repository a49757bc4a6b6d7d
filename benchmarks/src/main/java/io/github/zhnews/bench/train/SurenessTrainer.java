// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.train;

import io.github.zhnews.fields.Agreement;
import io.github.zhnews.fields.SurenessTable;
import io.github.zhnews.model.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * Counts how often values were right by what spoke for them, as a {@link SurenessTable}. A site counts once for each kind of
 * evidence, however many of its pages show it; what few sites show is drawn towards what is to be expected of such evidence; and
 * stronger evidence is never less sure than weaker one.
 */
final class SurenessTrainer {
    /** How many sites what is expected beforehand counts. */
    private static final double PRIOR = 4;
    /** Nothing is surer, however often it was right: the pages it was counted on are those that the finders were made on. */
    private static final double MOST = 0.99;
    /** The steps of strength that are told apart in all. */
    private static final double STEPS = 1000;
    /** The steps of the share of a text that was kept. */
    private static final double[] KEPT = {0, 0.3, 0.5, 0.7, 0.85, 0.95};
    /** How often the text of a layout is expected to be right beforehand. */
    private static final double TEXT = 0.95;

    private record Group(Field field, boolean isRuled, Agreement agreement) {
        @Override
        public String toString() {
            return field.name().toLowerCase(Locale.ROOT) + (isRuled ? " ruled " : " found ") + agreement;
        }
    }

    private SurenessTrainer() {}

    /** The lines of a table. */
    static List<String> table(List<Weighed> values) {
        var groups = values.stream()
                .filter(Weighed::isTold)
                .collect(Collectors.groupingBy(value -> new Group(
                        value.field(),
                        value.evidence().isRuled(),
                        value.evidence().agreement())));
        var lines = new ArrayList<String>();
        groups.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
                .forEach(entry -> lines.addAll(rows(entry.getKey(), entry.getValue())));
        return lines;
    }

    private static List<String> rows(Group group, List<Weighed> values) {
        var steps = new TreeMap<Double, List<Weighed>>();
        values.forEach(value -> steps.computeIfAbsent(step(value), strength -> new ArrayList<>())
                .add(value));
        double expected =
                values.stream().mapToDouble(SurenessTrainer::expected).average().orElse(1);
        var whole = new Mean(values, expected);
        var means = new ArrayList<Mean>();
        steps.forEach((strength, some) -> {
            double prior = expected(some.get(0)) * whole.value() / expected;
            means.add(new Mean(some, Math.min(MOST, prior)));
        });
        var sure = rising(means);
        var lines = new ArrayList<String>();
        int i = 0;
        for (var strength : steps.keySet()) {
            if (i == 0 || sure[i] > sure[i - 1]) {
                lines.add(String.format(Locale.ROOT, "%s %s %.3f", group, strength, sure[i]));
            }
            i++;
        }
        return lines;
    }

    private static double step(Weighed value) {
        double strength = Math.round(value.evidence().strength() * STEPS) / STEPS;
        if (value.field() != Field.BODY) {
            return strength;
        }
        double step = 0;
        for (double least : KEPT) {
            step = strength >= least ? least : step;
        }
        return step;
    }

    private static double expected(Weighed value) {
        return value.field() == Field.BODY ? TEXT : value.evidence().strength();
    }

    /** How often values were right, each site counted once, and what was expected as some sites more. */
    private static final class Mean {
        private final double sum;
        private final double weight;

        Mean(List<Weighed> values, double prior) {
            Map<String, List<Weighed>> sites =
                    new HashMap<>(values.stream().collect(Collectors.groupingBy(Weighed::site)));
            sum = prior * PRIOR
                    + sites.values().stream()
                            .mapToDouble(site -> site.stream()
                                    .mapToDouble(Weighed::right)
                                    .average()
                                    .orElse(0))
                            .sum();
            weight = PRIOR + sites.size();
        }

        double value() {
            return sum / weight;
        }
    }

    /** The nearest values that never fall: neighbours in the wrong order share their mean. */
    private static double[] rising(List<Mean> means) {
        var sums = new ArrayList<double[]>();
        for (var mean : means) {
            sums.add(new double[] {mean.sum, mean.weight, 1});
            while (sums.size() > 1 && value(sums, 1) <= value(sums, 2)) {
                var last = sums.remove(sums.size() - 1);
                var before = sums.get(sums.size() - 1);
                for (int i = 0; i < last.length; i++) {
                    before[i] += last[i];
                }
            }
        }
        return sums.stream()
                .flatMapToDouble(sum -> DoubleStream.generate(() -> Math.min(MOST, sum[0] / sum[1]))
                        .limit((long) sum[2]))
                .toArray();
    }

    private static double value(List<double[]> sums, int fromEnd) {
        var sum = sums.get(sums.size() - fromEnd);
        return sum[0] / sum[1];
    }
}
