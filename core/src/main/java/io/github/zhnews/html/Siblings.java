// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.html;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** The places of elements among their siblings, counted in one walk. */
final class Siblings {
    /** The place of the last among siblings, whatever its number. */
    static final int LAST = 0;

    private final Tree tree;
    private final int[] previous;
    private final int[] places;
    private final int[] placesOfType;
    private final BitSet last = new BitSet();
    private final BitSet lastOfType = new BitSet();

    /** The element of each name that was counted last, of whatever parent: names with a number, and the others. */
    private final int[] lastByTag = new int[Tag.COUNT];

    private final Map<String, Integer> lastByName = new HashMap<>();

    Siblings(Tree tree) {
        this.tree = tree;
        previous = new int[tree.size];
        places = new int[tree.size];
        placesOfType = new int[tree.size];
        for (int parent = 0; parent < tree.size; parent++) {
            count(tree.firstChild(parent));
        }
    }

    private void count(int first) {
        int before = 0;
        for (int node = first; node >= 0; node = tree.nextSibling(node)) {
            if (tree.tag(node) < Tag.OTHER) {
                continue;
            }
            int equal = lastOfName(node);
            previous[node] = before;
            places[node] = places[before] + 1;
            placesOfType[node] = placesOfType[equal] + 1;
            last.set(node);
            last.clear(before);
            lastOfType.set(node);
            lastOfType.clear(equal);
            before = node;
        }
    }

    /** The sibling of the same name that was counted before an element, or 0. */
    private int lastOfName(int node) {
        int tag = tree.tag(node);
        int before = lastByTag[tag];
        lastByTag[tag] = node;
        if (tag == Tag.OTHER) {
            var named = lastByName.put(tree.name(node), node);
            before = named == null ? 0 : named;
        }
        return tree.parent(before) == tree.parent(node) ? before : 0;
    }

    /** The element right before an element, or 0. */
    int previous(int node) {
        return previous[node];
    }

    /**
     * Whether an element has a place among its siblings. The page's outermost element has none, as in jsoup.
     *
     * @param ofType whether only siblings of the same name count
     */
    boolean isAt(int node, int place, boolean ofType) {
        if (tree.parent(node) <= 0) {
            return false;
        }
        if (place == LAST) {
            return (ofType ? lastOfType : last).get(node);
        }
        return place == (ofType ? placesOfType : places)[node];
    }
}
