// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.accuracy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The figures as text. */
public final class Tables {
    private Tables() {}

    /**
     * The means of every set and of its halves, an extractor a line. A dash stands for a field that the extractor doesn't have or that no gold
     * tells.
     *
     * @param run the measurement
     * @return lines, each ended by a line feed
     */
    public static String means(Run run) {
        var text = new StringBuilder();
        for (var group : run.groups()) {
            long pages = run.rows().stream()
                    .filter(group.rows())
                    .map(Row::page)
                    .distinct()
                    .count();
            text.append(group.name()).append(": ").append(pages).append(" pages\n");
            text.append("%-17s%7s  %-13s".formatted("", Figure.BODY.label(), "95 %"));
            others().forEach(figure -> text.append("%10s".formatted(figure.label())));
            text.append("%8s\n".formatted("failed"));
            for (var extractor : run.extractors().keySet()) {
                line(text, extractor, run.rows(extractor, group.rows()));
            }
            text.append('\n');
        }
        return text.toString();
    }

    /**
     * The mean body of every portal, an extractor a column.
     *
     * @param run the measurement
     * @return lines, each ended by a line feed
     */
    public static String portals(Run run) {
        var text = new StringBuilder("%-34s%6s".formatted("body by portal", "pages"));
        run.extractors().keySet().forEach(name -> text.append("%17s".formatted(name)));
        text.append('\n');
        for (var portal : Portals.of(run)) {
            text.append("%-34s%6d".formatted(portal.set() + "/" + portal.name(), portal.pages()));
            portal.body().values().forEach(value -> text.append("%17s".formatted(number(value))));
            text.append('\n');
        }
        return text.toString();
    }

    /**
     * The pages on which an extractor is worst.
     *
     * @param run the measurement
     * @param extractor the extractor
     * @param count how many pages
     * @return lines, each ended by a line feed
     */
    public static String worst(Run run, String extractor, int count) {
        var text = new StringBuilder("worst pages of " + extractor + "\n");
        run.rows(extractor, row -> true).stream()
                .sorted(Comparator.comparing(row -> row.figures().getOrDefault(Figure.BODY, 0.0)))
                .limit(count)
                .forEach(row -> {
                    text.append("  %-40s".formatted(row.set() + "/" + row.page()));
                    for (var figure : Figure.values()) {
                        var value = row.figures().get(figure);
                        if (value != null) {
                            text.append(' ').append(figure.label()).append('=').append(number(value));
                        }
                    }
                    text.append(row.failed() ? " " + row.failure() : "").append('\n');
                });
        return text.toString();
    }

    /**
     * The bars, those that were missed marked.
     *
     * @param outcomes the bars and what was reached
     * @return lines, each ended by a line feed
     */
    public static String bars(List<Bars.Outcome> outcomes) {
        var text = new StringBuilder("%-10s%-10s%-11s%7s%7s\n".formatted("set", "mode", "figure", "value", "bar"));
        for (var o : outcomes) {
            text.append("%-10s%-10s%-11s%7s%7s%s\n"
                    .formatted(
                            o.set(),
                            o.mode(),
                            o.figure().label(),
                            number(o.value()),
                            String.format(Locale.ROOT, "%.3f", o.bar()),
                            o.below() ? "  BELOW" : ""));
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String extractor, List<Row> rows) {
        var body = Run.values(rows, Figure.BODY);
        var interval = Interval.ofMean(body);
        text.append("%-17s%7s  %-13s"
                .formatted(
                        extractor,
                        number(Run.mean(rows, Figure.BODY).orElse(0)),
                        String.format(Locale.ROOT, "%.3f–%.3f", interval.low(), interval.high())));
        for (var figure : others()) {
            var mean = Run.mean(rows, figure);
            text.append("%10s".formatted(mean.isPresent() ? number(mean.getAsDouble()) : "–"));
        }
        text.append("%8d\n".formatted(rows.stream().filter(Row::failed).count()));
    }

    private static List<Figure> others() {
        var others = new ArrayList<>(List.of(Figure.values()));
        others.remove(Figure.BODY);
        return others;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
