// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.accuracy;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * How an extractor did on a page.
 *
 * @param set the page's set
 * @param page the page's name
 * @param half the half of its set that the page belongs to, or an empty string
 * @param portal who published it
 * @param extractor the extractor's name
 * @param figures the figures; one that has no gold, or is of a field that the extractor doesn't have, is left out
 * @param failure how the extractor failed, empty if it didn't
 */
public record Row(
        String set,
        String page,
        String half,
        String portal,
        String extractor,
        Map<Figure, Double> figures,
        String failure) {
    /** Copies the map. */
    public Row {
        figures = Map.copyOf(figures);
    }

    /**
     * Whether the extractor failed on the page; its figures are then those of nothing read.
     *
     * @return whether it failed
     */
    public boolean failed() {
        return !failure.isEmpty();
    }

    /** The same with some figures only. */
    Row of(Set<Figure> kept) {
        var some = new EnumMap<Figure, Double>(Figure.class);
        some.putAll(figures);
        some.keySet().retainAll(kept);
        return new Row(set, page, half, portal, extractor, some, failure);
    }
}
