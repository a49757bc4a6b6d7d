// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.report;

import io.github.zhnews.bench.accuracy.Figure;
import io.github.zhnews.bench.accuracy.Row;
import io.github.zhnews.bench.accuracy.Run;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages on which an extractor has a figure below 1, the worst text first. */
final class WrongPages {
    private WrongPages() {}

    static String of(Run run, String extractor) {
        var wrong = run.rows(extractor, row -> !wrong(row).isEmpty()).stream()
                .sorted(Comparator.comparing(row -> row.figures().getOrDefault(Figure.BODY, 0.0)))
                .toList();
        int all = run.rows(extractor, row -> true).size();
        var html = new StringBuilder("<details><summary>%s: %d of %d pages</summary>\n"
                .formatted(Svg.escaped(extractor), wrong.size(), all));
        html.append("<table class='wrong'><tr><th>page</th><th>what is below 1</th></tr>\n");
        for (var row : wrong) {
            html.append("<tr><td>")
                    .append(Svg.escaped(row.set() + "/" + row.page()))
                    .append("</td><td>")
                    .append(wrong(row))
                    .append("</td></tr>\n");
        }
        return html.append("</table></details>\n").toString();
    }

    /** What is wrong; a text that counts as exact is right. */
    private static String wrong(Row row) {
        boolean isExact = row.figures().getOrDefault(Figure.EXACT, 0.0) == 1;
        return Stream.of(Figure.values())
                .filter(figure -> figure != Figure.EXACT)
                .filter(figure -> !isExact || (figure != Figure.BODY && figure != Figure.P && figure != Figure.R))
                .filter(figure -> row.figures().getOrDefault(figure, 1.0) < 1)
                .map(figure -> String.format(
                        Locale.ROOT, "%s %.3f", figure.label(), row.figures().getOrDefault(figure, 1.0)))
                .collect(Collectors.joining(", "));
    }
}
