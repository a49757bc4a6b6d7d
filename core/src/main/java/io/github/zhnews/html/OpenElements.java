package io.github.zhnews.html;

import java.util.Arrays;

/**
 * The elements that are open while a page is read, outermost first: the standard's "stack of open elements".
 *
 * <p>An element whose end tag comes while a block within it is open can't be taken from the middle of the stack, since
 * subtrees are ranges of nodes. It is marked as ended and closes with what is open within it.
 */
final class OpenElements {
    /** Stands in for the tag of an ended element: no search stops at it. */
    private static final int ENDED = Tag.TEXT;

    private final int[] nodes;
    private final int[] tags;
    private final int[] counts = new int[Tag.COUNT];
    private int depth;

    /** No elements; what is nested deeper than {@code maxDepth} becomes siblings at that depth. */
    OpenElements(int maxDepth) {
        nodes = new int[maxDepth];
        tags = new int[maxDepth];
    }

    void clear() {
        Arrays.fill(counts, 0);
        depth = 0;
    }

    int depth() {
        return depth;
    }

    boolean isFull() {
        return depth == nodes.length;
    }

    void push(int node, int tag) {
        nodes[depth] = node;
        tags[depth++] = tag;
        counts[tag]++;
    }

    /** Removes the innermost element. */
    int pop() {
        depth--;
        if (tags[depth] != ENDED) {
            counts[tags[depth]]--;
        }
        return nodes[depth];
    }

    int node(int place) {
        return nodes[place];
    }

    int tag(int place) {
        return tags[place];
    }

    int topNode() {
        return nodes[depth - 1];
    }

    int topTag() {
        return tags[depth - 1];
    }

    boolean isTopEnded() {
        return tags[depth - 1] == ENDED;
    }

    boolean has(int tag) {
        return counts[tag] > 0;
    }

    /** The place of the innermost element of a kind that no boundary hides, or -1. */
    int inScope(int tag, int boundary) {
        if (counts[tag] == 0) {
            return -1;
        }
        int place = depth - 1;
        for (; tags[place] != tag; place--) {
            if (Tag.is(tags[place], boundary)) {
                return -1;
            }
        }
        return place;
    }

    /** Whether a block is open within an element. */
    boolean holdsBlock(int place) {
        for (int i = place + 1; i < depth; i++) {
            if (Tag.is(tags[i], Tag.SPECIAL)) {
                return true;
            }
        }
        return false;
    }

    /** Ends an element that holds others which are open. */
    void end(int place) {
        counts[tags[place]]--;
        tags[place] = ENDED;
    }
}
