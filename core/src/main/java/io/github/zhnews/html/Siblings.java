package io.github.zhnews.html;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** The places of elements among their siblings, counted in one walk. */
final class Siblings {
    private final Tree tree;
    private final int[] previous;
    private final int[] places;
    private final int[] placesOfType;
    private final BitSet last = new BitSet();
    private final BitSet lastOfType = new BitSet();

    /** The last child of each name seen so far within one parent, or 0: those with a number, and the others. */
    private final int[] lastByTag = new int[Tag.COUNT];

    private final Map<String, Integer> lastByName = new HashMap<>();

    Siblings(Tree tree) {
        this.tree = tree;
        previous = new int[tree.size];
        places = new int[tree.size];
        placesOfType = new int[tree.size];
        for (int parent = 0; parent < tree.size; parent++) {
            int first = tree.firstChild(parent);
            if (first >= 0) {
                count(first);
            }
        }
    }

    private void count(int first) {
        int before = 0;
        for (int node = first; node >= 0; node = tree.nextSibling(node)) {
            int tag = tree.tag(node);
            if (tag >= Tag.OTHER) {
                previous[node] = before;
                places[node] = places[before] + 1;
                before = node;
                int equal = tag == Tag.OTHER ? put(tree.name(node), node) : put(tag, node);
                placesOfType[node] = placesOfType[equal] + 1;
            }
        }
        if (before > 0) {
            last.set(before);
        }
        for (int node = before; node > 0; node = previous[node]) {
            int tag = tree.tag(node);
            if (tag != Tag.OTHER && lastByTag[tag] > 0) {
                lastOfType.set(lastByTag[tag]);
                lastByTag[tag] = 0;
            }
        }
        lastByName.values().forEach(lastOfType::set);
        lastByName.clear();
    }

    /** Notes an element as the last of its name so far, and gives the one before it, or 0. */
    private int put(int tag, int node) {
        int equal = lastByTag[tag];
        lastByTag[tag] = node;
        return equal;
    }

    private int put(String name, int node) {
        var equal = lastByName.put(name, node);
        return equal == null ? 0 : equal;
    }

    /** The element right before an element, or 0. */
    int previous(int node) {
        return previous[node];
    }

    int place(int node) {
        return places[node];
    }

    int placeOfType(int node) {
        return placesOfType[node];
    }

    boolean isLast(int node) {
        return last.get(node);
    }

    boolean isLastOfType(int node) {
        return lastOfType.get(node);
    }
}
