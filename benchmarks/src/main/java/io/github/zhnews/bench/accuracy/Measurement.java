// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.accuracy;

import static java.util.stream.Collectors.toSet;

import io.github.zhnews.bench.corpus.GoldPage;
import io.github.zhnews.bench.peer.Peer;
import io.github.zhnews.bench.peer.Reading;
import java.util.ArrayList;
import java.util.List;

/** Lets extractors read pages and scores what they read. */
public final class Measurement {
    private static final Reading NOTHING = new Reading("", "", "", "", List.of(), List.of(), List.of());

    private Measurement() {}

    /**
     * Reads every page with every extractor.
     *
     * @param pages the pages
     * @param peers the extractors
     * @return a row for each page and extractor
     */
    public static List<Row> of(List<GoldPage> pages, List<Peer> peers) {
        var rows = new ArrayList<Row>();
        for (var peer : peers) {
            rows.addAll(
                    ofFieldsItHas(pages.stream().map(page -> row(page, peer)).toList()));
        }
        return rows;
    }

    /** Where an extractor failed, it has found nothing in the fields that it has; those that it lacks stay unscored. */
    private static List<Row> ofFieldsItHas(List<Row> rows) {
        var fields = rows.stream()
                .filter(row -> !row.failed())
                .flatMap(row -> row.figures().keySet().stream())
                .collect(toSet());
        return rows.stream().map(row -> row.failed() ? row.of(fields) : row).toList();
    }

    private static Row row(GoldPage page, Peer peer) {
        var reading = NOTHING;
        var failure = "";
        try {
            reading = peer.read(page.html(), page.url());
        } catch (Exception | StackOverflowError | LinkageError e) {
            failure = e.getClass().getSimpleName();
        }
        var figures = Score.of(page.gold(), reading);
        return new Row(page.set(), page.name(), page.half(), page.portal(), peer.name(), figures, failure);
    }
}
