// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.report;

import io.github.zhnews.bench.accuracy.Portals;
import io.github.zhnews.bench.accuracy.Run;
import java.util.Locale;

/** The text by portal and extractor, tinted by what is wrong. */
final class HeatMap {
    /** Above this the tint asks for white letters. */
    private static final double DARK = 0.75;

    private HeatMap() {}

    static String of(Run run) {
        var html = new StringBuilder("<div><table class='heat'>\n<thead><tr><th></th><th>pages</th>");
        run.extractors()
                .keySet()
                .forEach(name -> html.append("<th>").append(Svg.escaped(name)).append("</th>"));
        html.append("</tr></thead>\n<tbody>\n");
        var set = "";
        for (var portal : Portals.of(run)) {
            if (!portal.set().equals(set)) {
                set = portal.set();
                html.append("<tr class='set'><th colspan='")
                        .append(run.extractors().size() + 2)
                        .append("'>")
                        .append(Svg.escaped(set))
                        .append("</th></tr>\n");
            }
            html.append("<tr><td>")
                    .append(Svg.escaped(portal.name()))
                    .append("</td><td>")
                    .append(portal.pages())
                    .append("</td>");
            portal.body().values().forEach(value -> html.append(cell(value)));
            html.append("</tr>\n");
        }
        return html.append("</tbody>\n</table></div>\n").toString();
    }

    private static String cell(double value) {
        double tint = 0.92 * (1 - ErrorScale.of(value));
        return String.format(
                Locale.ROOT,
                "<td%s style='background: rgba(var(--bad), %.2f)'>%s</td>",
                tint > DARK ? " class='dark'" : "",
                tint,
                value > 0.9995 ? "1" : String.format(Locale.ROOT, "%.3f", value));
    }
}
