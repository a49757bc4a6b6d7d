// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.accuracy;

import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Means by portal. */
public final class Portals {
    private Portals() {}

    /**
     * How the extractors do on a portal's pages.
     *
     * @param set the set
     * @param name the portal
     * @param pages the number of its pages
     * @param body the mean body by extractor, in their order
     */
    public record Portal(String set, String name, int pages, Map<String, Double> body) {}

    /**
     * Groups a measurement by portal.
     *
     * @param run the measurement
     * @return the portals of each set, by their names
     */
    public static List<Portal> of(Run run) {
        return run.sets().stream().flatMap(set -> ofSet(run, set).stream()).toList();
    }

    private static List<Portal> ofSet(Run run, String set) {
        var byPortal = run.rows().stream()
                .filter(row -> row.set().equals(set))
                .collect(groupingBy(Row::portal, TreeMap::new, Collectors.toList()));
        return byPortal.entrySet().stream()
                .map(entry -> portal(run, set, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Portal portal(Run run, String set, String name, List<Row> rows) {
        var body = new LinkedHashMap<String, Double>();
        for (var extractor : run.extractors().keySet()) {
            var own = rows.stream()
                    .filter(row -> row.extractor().equals(extractor))
                    .toList();
            body.put(extractor, Run.mean(own, Figure.BODY).orElse(0));
        }
        int pages = (int) rows.stream().map(Row::page).distinct().count();
        return new Portal(set, name, pages, body);
    }
}
