// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.list;

import io.github.zhnews.model.LinkPage;
import io.github.zhnews.model.LinkPage.Entry;
import io.github.zhnews.page.Page;
import io.github.zhnews.text.time.TimeContext;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the articles that a page leads to, the page that goes on with them, and how their addresses are made. */
public final class ListFinder {
    /** A page with fewer articles outside of rankings is a ranking itself. */
    private static final int FEW = 3;

    private ListFinder() {}

    /** Reads an index page. */
    public static LinkPage find(Page page, TimeContext context) {
        var tree = page.tree();
        var pieces = new EntryParts(tree);
        var anchors = new Anchors(page, new Headlines(tree, pieces));
        var columns = new Columns(tree, anchors);
        var times = new EntryTimes(tree, pieces, context);
        var kin = new Siblings(tree, pieces, columns);
        var zones = new OtherParts(page, anchors);
        var articles = new LinkWeights(anchors, columns, kin, zones, false).articles();
        if (articles.size() < FEW) {
            articles = new LinkWeights(anchors, columns, kin, zones, true).articles();
        }
        var entries = new EntryReader(tree, pieces, columns, articles, times).entries();
        return LinkPage.of(entries).withNextPage(Pager.next(page)).withPatterns(patterns(entries));
    }

    /** Where every address has a name of its own, the name is the id. */
    private static String withoutName(String pattern) {
        int end = pattern.endsWith("/") ? pattern.length() - 1 : pattern.length();
        int slash = pattern.lastIndexOf('/', end - 1);
        int dot = pattern.lastIndexOf('.');
        boolean isName = slash >= 0 && pattern.indexOf('*', slash) < 0 && pattern.indexOf('?') < 0;
        return isName ? pattern.substring(0, slash + 1) + "*" + pattern.substring(dot > slash ? dot : end) : pattern;
    }

    private static List<String> patterns(List<Entry> entries) {
        Map<String, Integer> exact = new LinkedHashMap<>();
        for (var entry : entries) {
            exact.merge(AddressShape.of(entry.url()).pattern(), 1, Integer::sum);
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        exact.forEach((pattern, n) -> counts.merge(n == 1 ? withoutName(pattern) : pattern, n, Integer::sum));
        int least = counts.values().stream().anyMatch(n -> n > 1) ? 2 : 1;
        return counts.entrySet().stream()
                .filter(e -> e.getValue() >= least)
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
