// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.accuracy;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** In which pages two measurements differ, and by what. */
public final class Difference {
    private static final double SAME = 0.00005;

    private final Map<Key, Row> before;
    private final Map<Key, Row> after;
    private final List<String> extractors;

    private Difference(Run before, Run after) {
        this.before = byKey(before);
        this.after = byKey(after);
        extractors = before.extractors().keySet().stream()
                .filter(after.extractors()::containsKey)
                .toList();
    }

    private record Key(String set, String page, String extractor) {
        static Key of(Row row) {
            return new Key(row.set(), row.page(), row.extractor());
        }

        @Override
        public String toString() {
            return set + "/" + page;
        }
    }

    /**
     * Compares two measurements in the pages and extractors that both have.
     *
     * @param before the older one
     * @param after the newer one
     * @return for each extractor and figure that changed, the mean change with its interval and the number of pages that got
     *     better and worse, and the pages by name; then the extractors and pages that only one of them has
     */
    public static String of(Run before, Run after) {
        var difference = new Difference(before, after);
        var text = new StringBuilder();
        difference.extractors.forEach(extractor -> difference.extractor(text, extractor));
        if (text.isEmpty()) {
            text.append("The two do not differ in any page that both have.\n");
        }
        difference.alone(text, "only in the first", before, after);
        difference.alone(text, "only in the second", after, before);
        return text.toString();
    }

    private void extractor(StringBuilder text, String extractor) {
        var common = before.keySet().stream()
                .filter(key -> key.extractor.equals(extractor) && after.containsKey(key))
                .toList();
        var changed = new ArrayList<String>();
        for (var key : common) {
            var changes = Stream.of(Figure.values())
                    .filter(figure -> Math.abs(change(key, figure)) > SAME)
                    .map(figure ->
                            figure.label() + " " + value(before, key, figure) + " → " + value(after, key, figure))
                    .toList();
            if (!changes.isEmpty()) {
                changed.add("  %-40s %s".formatted(key, String.join(", ", changes)));
            }
        }
        if (changed.isEmpty()) {
            return;
        }
        text.append("%s: %d of %d pages differ\n".formatted(extractor, changed.size(), common.size()));
        for (var figure : Figure.values()) {
            summary(text, figure, common);
        }
        changed.forEach(line -> text.append(line).append('\n'));
        text.append('\n');
    }

    private void summary(StringBuilder text, Figure figure, List<Key> common) {
        var changes = common.stream()
                .filter(key -> has(before, key, figure) && has(after, key, figure))
                .mapToDouble(key -> change(key, figure))
                .toArray();
        long better = Arrays.stream(changes).filter(change -> change > SAME).count();
        long worse = Arrays.stream(changes).filter(change -> change < -SAME).count();
        if (better + worse > 0) {
            var interval = Interval.ofMean(changes);
            double mean = Arrays.stream(changes).average().orElse(0);
            text.append(String.format(
                    Locale.ROOT,
                    "  %-10s %+.4f (95 %%: %+.4f to %+.4f), %d better, %d worse\n",
                    figure.label(),
                    mean,
                    interval.low(),
                    interval.high(),
                    better,
                    worse));
        }
    }

    private double change(Key key, Figure figure) {
        var old = before.get(key);
        var now = after.get(key);
        return old == null || now == null
                ? 0
                : now.figures().getOrDefault(figure, 0.0) - old.figures().getOrDefault(figure, 0.0);
    }

    private static boolean has(Map<Key, Row> rows, Key key, Figure figure) {
        var row = rows.get(key);
        return row != null && row.figures().containsKey(figure);
    }

    private static String value(Map<Key, Row> rows, Key key, Figure figure) {
        var row = rows.get(key);
        var value = row == null ? null : row.figures().get(figure);
        return value == null ? "–" : String.format(Locale.ROOT, "%.4f", value);
    }

    /** Names the extractors that one measurement lacks, and of the others' pages those that it lacks. */
    private void alone(StringBuilder text, String where, Run run, Run other) {
        var pages = byKey(other).keySet().stream().map(Key::toString).collect(toSet());
        var names = new LinkedHashSet<>(run.extractors().keySet());
        names.removeAll(extractors);
        byKey(run).keySet().stream()
                .map(Key::toString)
                .filter(page -> !pages.contains(page))
                .forEach(names::add);
        if (!names.isEmpty()) {
            text.append("%s: %d\n".formatted(where, names.size()));
            names.forEach(name -> text.append("  ").append(name).append('\n'));
        }
    }

    private static Map<Key, Row> byKey(Run run) {
        return run.rows().stream().collect(toMap(Key::of, row -> row, (a, b) -> a, LinkedHashMap::new));
    }
}
