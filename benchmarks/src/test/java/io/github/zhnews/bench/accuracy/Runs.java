// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.accuracy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Small measurements. */
public final class Runs {
    private Runs() {}

    /** Of zhnews without rules and of a peer that has only a text, on pages of two sets. */
    public static Run small(double bodyOfFirst) {
        var own = "zhnews-no-rules";
        var peer = "Dense & lines";
        var extractors = new LinkedHashMap<String, String>();
        extractors.put(own, "1");
        extractors.put(peer, "2.0");
        return new Run(
                Map.of("JDK", "17"),
                extractors,
                List.of(
                        row("hills", "one", own, body(bodyOfFirst, 1)),
                        row("hills", "two<b>", own, body(1, 1)),
                        row("lakes", "three", own, body(0.5, 0)),
                        row("hills", "one", peer, Map.of(Figure.BODY, 0.25, Figure.EXACT, 0.0)),
                        new Row("hills", "two<b>", "", "p1", peer, Map.of(Figure.BODY, 0.0, Figure.EXACT, 0.0), "Oops"),
                        row("lakes", "three", peer, Map.of(Figure.BODY, 0.75, Figure.EXACT, 0.0))),
                Map.of(own, 0.4, peer, 4.0));
    }

    /** Of zhnews and of a peer, with a name of the test's choice for all that has one. */
    public static Run named(String name) {
        var own = "zhnews-no-rules";
        var extractors = new LinkedHashMap<String, String>();
        extractors.put(own, name);
        extractors.put("peer " + name, name);
        return new Run(
                Map.of("JDK " + name, name),
                extractors,
                List.of(
                        new Row("set " + name, "page " + name, "", "portal " + name, own, body(0.5, 0), ""),
                        new Row(
                                "set " + name,
                                "page " + name,
                                "",
                                "portal " + name,
                                "peer " + name,
                                body(0.25, 0),
                                name)),
                Map.of(own, 0.4, "peer " + name, 4.0));
    }

    /** The small one with the pages of one set in halves. */
    public static Run halved() {
        var all = small(0.9);
        var rows = all.rows().stream()
                .map(row -> new Row(
                        row.set(),
                        row.page(),
                        row.set().equals("lakes") ? "" : row.page().equals("one") ? "tune" : "check",
                        row.portal(),
                        row.extractor(),
                        row.figures(),
                        row.failure()))
                .toList();
        return new Run(all.environment(), all.extractors(), rows, all.speed());
    }

    private static Map<Figure, Double> body(double body, double title) {
        return Map.of(Figure.BODY, body, Figure.EXACT, body >= 0.995 ? 1.0 : 0, Figure.TITLE, title);
    }

    private static Row row(String set, String page, String extractor, Map<Figure, Double> figures) {
        return new Row(set, page, "", "p1", extractor, figures, "");
    }
}
