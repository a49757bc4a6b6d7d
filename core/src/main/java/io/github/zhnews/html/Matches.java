package io.github.zhnews.html;

/** Runs through the elements of a page that a selector matches, by the shortest list of elements that may do. */
final class Matches {
    private final Tree tree;
    private final Compound selector;
    private final TreeIndex index;
    /** The range of nodes to look at next. */
    private int node;

    private int end;
    private final int rootEnd;
    /** The next element with the id or class that leads the search, or {@link TreeIndex#NONE}. */
    private int entry = TreeIndex.NONE;
    /** Whether the elements of the list may match themselves; otherwise what lies within them may. */
    private boolean direct;

    Matches(Tree tree, Compound selector, int root) {
        this.tree = tree;
        this.selector = selector;
        index = tree.index();
        node = root;
        end = rootEnd = tree.end(root);
        if (isImpossible()) {
            end = node;
            return;
        }
        var lead = selector;
        while (lead != null && !lead.isKeyed()) {
            lead = lead.combinator() == '+' ? null : lead.left();
        }
        if (lead != null) {
            direct = selector.isKeyed();
            entry = index.first(lead.key());
            end = node;
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

    /** Whether the page lacks an id or a class that the selector asks for. */
    private boolean isImpossible() {
        for (var part = selector; part != null; part = part.left()) {
            if (part.isKeyed() && index.first(part.key()) == TreeIndex.NONE) {
                return true;
            }
        }
        return false;
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
            end = Math.min(rootEnd, direct ? leader + 1 : tree.end(leader));
        }
    }
}
