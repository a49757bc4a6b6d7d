// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.report;

import static java.util.stream.Collectors.joining;

import io.github.zhnews.bench.accuracy.Figure;
import io.github.zhnews.bench.accuracy.Row;
import io.github.zhnews.bench.accuracy.Run;
import io.github.zhnews.bench.peer.Peers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A measurement as one HTML page that needs nothing beside it. */
public final class Report {
    /** The half of which nothing was looked at. */
    private static final String CHECK = "check";

    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z]+)}}");

    private Report() {}

    /**
     * Writes the page.
     *
     * @param run the measurement
     * @return its HTML
     */
    public static String of(Run run) {
        var environment = run.environment().entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(joining(" · "));
        var parts = Map.of(
                "environment", Svg.escaped(environment),
                "lead", Svg.escaped(lead(run)),
                "tables", ofGroups(run, FigureTable::of),
                "boxes", ofGroups(run, BoxPlot::of),
                "speednote", Svg.escaped(speedNote(run)),
                "scatter", run.speed().isEmpty() ? "" : Scatter.of(run),
                "heat", HeatMap.of(run),
                "wrong", WrongPages.of(run, Peers.ZHNEWS_NO_RULES) + WrongPages.of(run, Peers.ZHNEWS));
        // In one pass: what looks like a place in a name must not be filled.
        return PLACE.matcher(template())
                .replaceAll(place -> Matcher.quoteReplacement(parts.getOrDefault(place.group(1), place.group())));
    }

    private static String ofGroups(Run run, BiFunction<Run, Run.Group, String> part) {
        return run.groups().stream()
                .map(group -> "<h3>%s <span class='muted'>(%d pages)</span></h3>\n%s"
                        .formatted(
                                Svg.escaped(group.name()),
                                run.rows(Peers.ZHNEWS_NO_RULES, group.rows()).size(),
                                part.apply(run, group)))
                .collect(joining());
    }

    /** The result in a sentence, of the pages that were not looked at where there are such. */
    private static String lead(Run run) {
        var own = all(run, Peers.ZHNEWS_NO_RULES);
        var text = String.format(
                Locale.ROOT,
                "On %d pages%s zhnews, without rules for any portal, reads %.0f %% of the texts exactly, with a mean F1 of %.3f.",
                own.size(),
                hasCheck(run) ? " kept for checking" : "",
                100 * mean(own, Figure.EXACT),
                mean(own, Figure.BODY));
        var best = run.extractors().keySet().stream()
                .filter(name -> !name.startsWith(Peers.ZHNEWS))
                .max(Comparator.comparingDouble(name -> mean(all(run, name), Figure.BODY)));
        return text
                + best.map(name -> String.format(
                                Locale.ROOT,
                                " The best of the others, %s, reads %.0f %% exactly, with a mean of %.3f.",
                                name,
                                100 * mean(all(run, name), Figure.EXACT),
                                mean(all(run, name), Figure.BODY)))
                        .orElse("");
    }

    private static List<Row> all(Run run, String extractor) {
        return run.rows(extractor, row -> !hasCheck(run) || row.half().equals(CHECK));
    }

    private static boolean hasCheck(Run run) {
        return run.rows().stream().anyMatch(row -> row.half().equals(CHECK));
    }

    private static double mean(List<Row> rows, Figure figure) {
        return Run.mean(rows, figure).orElse(0);
    }

    private static String speedNote(Run run) {
        return run.speed().isEmpty()
                ? "Not timed."
                : "Mean F1 of the text over all pages, with its interval, against processor time from text to article. The times"
                        + " are rough: turn by turn in one process, without forks. The smaller the pages, and the more of them is"
                        + " text, the less of the work is Jsoup.parse's, and the higher are all multiples.";
    }

    private static String template() {
        try (var in = Report.class.getResourceAsStream("report.html")) {
            if (in == null) {
                throw new IllegalStateException("report.html is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
