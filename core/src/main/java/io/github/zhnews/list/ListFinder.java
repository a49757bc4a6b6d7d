package io.github.zhnews.list;

import io.github.zhnews.model.LinkPage;
import io.github.zhnews.model.LinkPage.Entry;
import io.github.zhnews.page.Page;
import io.github.zhnews.text.TimeContext;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the articles that a page leads to, the page that goes on with them, and how their addresses are made. */
public final class ListFinder {
    /** A page with fewer articles outside of rankings is a ranking itself. */
    private static final int FEW = 3;

    private ListFinder() {}

    /**
     * Reads an index page.
     *
     * @param page the page
     * @param context what is known about its times
     * @return what it lists; empty where it leads to no article
     */
    public static LinkPage find(Page page, TimeContext context) {
        var tree = page.tree();
        var pieces = new Pieces(tree);
        var anchors = new Anchors(page, new Headlines(tree, pieces));
        var columns = new Columns(tree, anchors);
        var zones = new Zones(page, anchors);
        var articles = new Judge(page, anchors, columns, zones, false).articles();
        if (articles.size() < FEW) {
            articles = new Judge(page, anchors, columns, zones, true).articles();
        }
        var entries = new EntryReader(tree, pieces, columns, articles, context).entries();
        return new LinkPage(entries, Pager.next(page), patterns(entries));
    }

    private static List<String> patterns(List<Entry> entries) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (var entry : entries) {
            counts.merge(AddressShape.of(entry.url()).pattern(), 1, Integer::sum);
        }
        int least = counts.values().stream().anyMatch(n -> n > 1) ? 2 : 1;
        return counts.entrySet().stream()
                .filter(e -> e.getValue() >= least)
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
