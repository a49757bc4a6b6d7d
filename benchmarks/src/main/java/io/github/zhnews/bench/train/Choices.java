// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Tells how well places were chosen. */
final class Choices {
    private static final int BINS = 10;
    private static final int WORST = 60;

    private Choices() {}

    /** The mean F1 of the heaviest element, of the choice and of the best place, by set or damage and half. */
    static String table(List<Chosen> choices) {
        var groups = new TreeMap<String, List<Chosen>>();
        for (var chosen : choices) {
            var page = chosen.page();
            var group = page.damage().isEmpty() ? " " + page.set() : page.damage();
            groups.computeIfAbsent(group + " " + page.half(), key -> new ArrayList<>())
                    .add(chosen);
            if (!page.damage().isEmpty()) {
                groups.computeIfAbsent("variants " + page.half(), key -> new ArrayList<>())
                        .add(chosen);
            }
        }
        var table = new StringBuilder(
                "%-20s %5s %9s %9s %9s %14s%n".formatted("", "pages", "heaviest", "chosen", "best", "below 0.5"));
        groups.forEach((name, group) -> table.append("%-20s %5d %9.4f %9.4f %9.4f %5d -> %5d%n"
                .formatted(
                        name,
                        group.size(),
                        mean(group, chosen -> chosen.page().heaviest()),
                        mean(group, Chosen::f1),
                        mean(group, chosen -> chosen.page().best()),
                        group.stream()
                                .filter(chosen -> chosen.page().heaviest() < PlacePage.WRONG)
                                .count(),
                        group.stream()
                                .filter(chosen -> chosen.f1() < PlacePage.WRONG)
                                .count())));
        return table.toString();
    }

    private static double mean(List<Chosen> group, ToDoubleFunction<Chosen> figure) {
        return group.stream().mapToDouble(figure).average().orElse(0);
    }

    /** What became of what was expected: in each tenth the mean of both and the share that is right. */
    static String reliability(List<Chosen> choices) {
        var table = new StringBuilder("%-12s %6s %9s %9s %9s%n".formatted("expected", "pages", "mean", "F1", "right"));
        for (int bin = 0; bin < BINS; bin++) {
            int number = bin;
            var group = choices.stream()
                    .filter(chosen -> Math.min(BINS - 1, (int) (chosen.expected() * BINS)) == number)
                    .toList();
            table.append("%.1f to %.1f   %6d %9.3f %9.3f %9.3f%n"
                    .formatted(
                            (double) bin / BINS,
                            (bin + 1.0) / BINS,
                            group.size(),
                            mean(group, Chosen::expected),
                            mean(group, Chosen::f1),
                            mean(group, chosen -> chosen.f1() >= PlacePage.RIGHT ? 1 : 0)));
        }
        return table.toString();
    }

    /** The pages on which most is lost by the choice. */
    static String worst(List<Chosen> choices) {
        return choices.stream()
                .sorted(Comparator.comparing(
                        (Chosen chosen) -> chosen.f1() - chosen.page().best()))
                .limit(WORST)
                .map(chosen -> "%s/%s heaviest %.3f chosen %.3f best %.3f%n"
                        .formatted(
                                chosen.page().set(),
                                chosen.page().name(),
                                chosen.page().heaviest(),
                                chosen.f1(),
                                chosen.page().best()))
                .collect(Collectors.joining());
    }
}
