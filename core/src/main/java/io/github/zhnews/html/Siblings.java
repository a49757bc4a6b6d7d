package io.github.zhnews.html;

import java.util.HashMap;
import java.util.Map;

/** The places of elements among their siblings, counted in one walk. */
final class Siblings {
    private final Tree tree;
    private final int[] previous;
    private final int[] places;
    private final int[] placesOfType;
    /** An element's last child that is an element, or 0. */
    private final int[] lastChild;
    /** How many siblings of its type an element's last one of them has seen, itself included. */
    private final Map<Type, Integer> counts = new HashMap<>();

    /** Elements of one name within one parent. */
    private record Type(int parent, int tag, String name) {}

    Siblings(Tree tree) {
        this.tree = tree;
        previous = new int[tree.size];
        places = new int[tree.size];
        placesOfType = new int[tree.size];
        lastChild = new int[tree.size];
        for (int node = 1; node < tree.size; node++) {
            if (tree.tag(node) >= Tag.OTHER) {
                int parent = tree.parent(node);
                previous[node] = lastChild[parent];
                places[node] = places[lastChild[parent]] + 1;
                lastChild[parent] = node;
                placesOfType[node] = counts.merge(type(node), 1, Integer::sum);
            }
        }
    }

    private Type type(int node) {
        int tag = tree.tag(node);
        return new Type(tree.parent(node), tag, tag == Tag.OTHER ? tree.name(node) : "");
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
        return lastChild[tree.parent(node)] == node;
    }

    boolean isLastOfType(int node) {
        return counts.getOrDefault(type(node), 0) == placesOfType[node];
    }
}
