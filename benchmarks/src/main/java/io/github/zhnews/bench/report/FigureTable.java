// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.report;

import io.github.zhnews.bench.accuracy.Figure;
import io.github.zhnews.bench.accuracy.Interval;
import io.github.zhnews.bench.accuracy.Row;
import io.github.zhnews.bench.accuracy.Run;
import io.github.zhnews.bench.peer.Peers;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The means of a set or of its half. */
final class FigureTable {
    private FigureTable() {}

    static String of(Run run, Run.Group group) {
        var html = new StringBuilder("<div class='scroll'><table>\n<tr><th></th>");
        for (var figure : Figure.values()) {
            html.append("<th>").append(figure.label()).append("</th>");
        }
        html.append("<th>failed</th></tr>\n");
        var best = best(run, group);
        for (var extractor : run.extractors().keySet()) {
            html.append(extractor.startsWith(Peers.ZHNEWS) ? "<tr class='own'>" : "<tr>")
                    .append("<td title='%s'>%s</td>"
                            .formatted(
                                    Svg.escaped(run.extractors().getOrDefault(extractor, "")), Svg.escaped(extractor)));
            var rows = run.rows(extractor, group.rows());
            for (var figure : Figure.values()) {
                html.append(cell(rows, figure, best));
            }
            html.append("<td>")
                    .append(rows.stream().filter(Row::failed).count())
                    .append("</td></tr>\n");
        }
        return html.append("</table></div>\n").toString();
    }

    private static String cell(List<Row> rows, Figure figure, Map<Figure, Double> best) {
        var mean = Run.mean(rows, figure);
        if (mean.isEmpty()) {
            return "<td>–</td>";
        }
        double value = mean.getAsDouble();
        var range = "";
        if (figure == Figure.BODY) {
            var interval = Interval.ofMean(Run.values(rows, figure));
            range = String.format(
                    Locale.ROOT, " <span class='range'>%.3f–%.3f</span>", interval.low(), interval.high());
        }
        boolean isBest = value >= best.getOrDefault(figure, 2.0) - 0.00005;
        return String.format(Locale.ROOT, "<td%s>%.4f%s</td>", isBest ? " class='best'" : "", value, range);
    }

    /** The best mean of each figure; none where all are the same. */
    private static Map<Figure, Double> best(Run run, Run.Group group) {
        var best = new EnumMap<Figure, Double>(Figure.class);
        var worst = new EnumMap<Figure, Double>(Figure.class);
        for (var extractor : run.extractors().keySet()) {
            var rows = run.rows(extractor, group.rows());
            for (var figure : Figure.values()) {
                Run.mean(rows, figure).ifPresent(mean -> {
                    best.merge(figure, mean, Math::max);
                    worst.merge(figure, mean, Math::min);
                });
            }
        }
        best.entrySet().removeIf(entry -> entry.getValue().equals(worst.get(entry.getKey())));
        return best;
    }
}
