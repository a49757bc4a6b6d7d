// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.html;

/** Runs through the elements of a page that a selector matches, by the shortest list of elements that may do. */
final class Matches {
    private final Tree tree;
    private final Compound selector;
    private final TreeIndex index;
    private final int rootEnd;
    /** The range of nodes to look at next. */
    private int node;

    private int end;
    /** The next element with the id or class that leads the search, or {@link TreeIndex#NONE}. */
    private int entry = TreeIndex.NONE;

    /**
     * Begins a search.
     *
     * @param selector one that {@linkplain Compound#mayBeIn may be} in the page
     */
    Matches(Tree tree, Compound selector, int root) {
        this.tree = tree;
        this.selector = selector;
        index = tree.index();
        node = root;
        rootEnd = tree.end(root);
        end = rootEnd;
        boolean mayLead = true;
        for (var part = selector; part != null; part = part.left()) {
            var lead = part.lead();
            if (lead != null && mayLead) {
                entry = index.first(lead.key());
                end = node;
            }
            mayLead &= lead == null && part.combinator() != '+';
        }
    }

    /** Passes over elements of another name: where there is no list of elements, most of them are. */
    private void skip() {
        int tag = selector.tag();
        if (tag != Compound.ANY) {
            short[] tags = tree.tag;
            int i = node;
            while (i < end && tags[i] != tag) {
                i++;
            }
            node = i;
        }
    }

    /** The next match in page order, or -1. */
    int next() {
        while (true) {
            while (node < end) {
                skip();
                if (node == end) {
                    break;
                }
                int candidate = node++;
                if (selector.matchesWithLeft(tree, candidate)) {
                    return candidate;
                }
            }
            if (entry == TreeIndex.NONE) {
                return -1;
            }
            int leader = index.node(entry);
            entry = index.next(entry);
            // Leaders may lie within one another: no node is looked at twice.
            node = Math.max(node, leader);
            // What leads a part to the left holds the elements that may match.
            end = Math.min(rootEnd, selector.lead() != null ? leader + 1 : tree.end(leader));
        }
    }
}
