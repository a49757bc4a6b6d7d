// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.report;

import io.github.zhnews.bench.accuracy.Figure;
import io.github.zhnews.bench.accuracy.Row;
import io.github.zhnews.bench.accuracy.Run;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** The text of each page by extractor: a row of dots with a box each. */
final class BoxPlot {
    private static final double WIDTH = 1024;
    private static final double LEFT = 140;
    private static final double RIGHT = 70;
    private static final double TOP = 26;
    private static final double ROW = 38;

    private BoxPlot() {}

    static String of(Run run, Run.Group group) {
        var svg = new Svg();
        var extractors = List.copyOf(run.extractors().keySet());
        double bottom = TOP + extractors.size() * ROW;
        for (double tick : ErrorScale.TICKS) {
            svg.line(x(tick), TOP - 4, x(tick), bottom, "grid");
            svg.text(x(tick), TOP - 10, "middle", "tick", ErrorScale.label(tick));
        }
        svg.line(x(0.995), TOP - 4, x(0.995), bottom, "mark");
        svg.text(WIDTH, TOP - 10, "end", "tick", "exact");
        for (int i = 0; i < extractors.size(); i++) {
            var name = extractors.get(i);
            row(svg, name, TOP + (i + 0.5) * ROW, run.rows(name, group.rows()));
        }
        return svg.picture(WIDTH, bottom + 6, "F1 of the text of each page of " + group.name() + ", by extractor");
    }

    private static void row(Svg svg, String name, double y, List<Row> rows) {
        svg.add("<g class='%s'>", Svg.colour(name));
        svg.text(LEFT - 14, y + 4, "end", "name " + Svg.colour(name), name);
        var random = new SplittableRandom(7);
        for (var row : rows) {
            double body = row.figures().getOrDefault(Figure.BODY, 0.0);
            svg.add(
                    "<circle cx='%.1f' cy='%.1f' r='2.4' class='dot'><title>%s: %.4f</title></circle>",
                    x(body), y + (random.nextDouble() - 0.5) * ROW * 0.62, Svg.escaped(row.page()), body);
        }
        var sorted = Run.values(rows, Figure.BODY);
        double mean = Arrays.stream(sorted).average().orElse(0);
        Arrays.sort(sorted);
        double low = x(quantile(sorted, 0.25));
        double high = x(quantile(sorted, 0.75));
        svg.line(x(quantile(sorted, 0.05)), y, low, y, "whisker");
        svg.line(high, y, x(quantile(sorted, 0.95)), y, "whisker");
        svg.add(
                "<rect x='%.1f' y='%.1f' width='%.1f' height='%.1f' rx='2' class='box'/>",
                low, y - ROW * 0.3, Math.max(high - low, 1), ROW * 0.6);
        double median = x(quantile(sorted, 0.5));
        svg.line(median, y - ROW * 0.3, median, y + ROW * 0.3, "median");
        svg.add("<circle cx='%.1f' cy='%.1f' r='4' class='mean'><title>mean %.4f</title></circle>", x(mean), y, mean);
        double exact = Run.mean(rows, Figure.EXACT).orElse(0);
        svg.text(WIDTH, y + 4, "end", "share", String.format(Locale.ROOT, "%.0f %%", exact * 100));
        svg.add("</g>");
    }

    /** The value below which a share of the sorted values lies, between two of them by their distance. */
    static double quantile(double[] sorted, double share) {
        double at = (sorted.length - 1) * share;
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    private static double x(double value) {
        return LEFT + ErrorScale.of(value) * (WIDTH - LEFT - RIGHT);
    }
}
