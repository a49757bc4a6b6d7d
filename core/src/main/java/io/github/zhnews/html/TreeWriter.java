// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.html;

import io.github.zhnews.limit.Budget;
import io.github.zhnews.model.Limit;
import io.github.zhnews.model.Limits;
import io.github.zhnews.model.PageLimitException;
import java.util.Arrays;

/**
 * Appends nodes to a tree in page order and keeps account of what a reader sees and of what is open: the standard's "stack of
 * open elements".
 *
 * <p>An element whose end tag comes while a block within it is open can't be taken from the middle of the stack, since
 * subtrees are ranges of nodes. It is marked as ended and closes with what is open within it.
 */
final class TreeWriter {
    /** Stands in for the tag of an ended element: no search stops at it. */
    private static final int ENDED = Tag.TEXT;

    final Tree tree = new Tree();
    private final Limits limits;
    private final int maxNodes;
    /** The open elements, outermost first; what is nested deeper than the array becomes siblings at its end. */
    final int[] nodes;

    final int[] tags;
    private final int[] counts = new int[Tag.COUNT];
    int depth;
    /** Where in the source the tag or text being read starts: what it closes ends here. */
    private int at;
    /** The first attribute of the tag being read: an element implied by it must not take them. */
    private int firstAttr;

    private int unread;
    private int foreign;
    private boolean inLink;
    private boolean inText;
    private boolean afterBreak;
    private int letters;
    private int linkLetters;
    private int stops;

    TreeWriter(Limits limits) {
        this.limits = limits;
        maxNodes = limits.nodes();
        nodes = new int[limits.depth()];
        tags = new int[limits.depth()];
    }

    void start(int chars, Budget budget) {
        tree.clear(chars, budget);
        Arrays.fill(counts, 0);
        depth = unread = foreign = 0;
        letters = linkLetters = stops = 0;
        inLink = inText = false;
        afterBreak = true;
        at(0, 0);
        open(Tag.ROOT, 0);
    }

    Tree finish() {
        at(tree.sourceLength);
        closeTo(0);
        tree.textStart[tree.size] = tree.textLength;
        tree.attrs[tree.size] = tree.attributes.size();
        totals(tree.size);
        return tree;
    }

    /** Says where the next tag starts and which its first attribute is. */
    void at(int sourceStart, int attributesFrom) {
        at = sourceStart;
        firstAttr = attributesFrom;
    }

    /** Says where the next text, end tag or tag without attributes starts. */
    void at(int sourceStart) {
        at(sourceStart, tree.attributes.size());
    }

    void checkLength(int chars) {
        if (chars > limits.characters()) {
            throw PageLimitException.of(Limit.CHARACTERS, chars, limits.characters());
        }
    }

    boolean isForeign() {
        return foreign > 0;
    }

    /** Whether no text stands between here and the last start or end of a block: white space means nothing then. */
    boolean isAfterBreak() {
        return afterBreak;
    }

    /** Whether the text here is displayed with the spaces and line breaks that it has. */
    boolean keepsSpaces() {
        return has(Tag.PRE);
    }

    boolean isInLink() {
        return inLink;
    }

    /** Whether a reader sees a text that stands here. */
    boolean isRead() {
        return unread == 0;
    }

    void endLink() {
        inLink = false;
    }

    /** A tag parts texts, also one that opens and ends nothing. */
    void endText() {
        inText = false;
    }

    /** Opens an element that has no tag of its own. */
    void openImplied(int tag) {
        open(tag, at);
    }

    /** Opens the element of the tag being read. */
    void open(int tag, int contentStart) {
        closeTo(nodes.length - 1);
        int n = node(tag, contentStart);
        nodes[depth] = n;
        tags[depth++] = tag;
        counts[tag]++;
        if (Tag.isUnread(tag)) {
            unread++;
        }
        if (tag == Tag.A) {
            inLink = tree.attributes.find(firstAttr, tree.attributes.size(), Attr.HREF) >= 0;
        } else if (tag == Tag.SVG || tag == Tag.MATH) {
            foreign++;
        }
    }

    /** Adds an element that has no content. */
    int leaf(int tag, int contentStart) {
        int n = node(tag, contentStart);
        tree.contentEnd[n] = contentStart;
        tree.end[n] = n + 1;
        return n;
    }

    /**
     * Adds a text, of which the tree's characters from its {@code textLength} to {@code textEnd} are already written; they
     * are kept only where a reader sees them. What only a comment parts is one text.
     */
    void text(int sourceEnd, int textEnd, int newLetters, int newStops) {
        int n = inText ? tree.size - 1 : leaf(Tag.TEXT, at);
        inText = true;
        tree.contentEnd[n] = sourceEnd;
        if (unread == 0) {
            tree.textLength = textEnd;
            letters += newLetters;
            if (inLink) {
                linkLetters += newLetters;
            } else {
                stops += newStops;
            }
        }
        afterBreak = false;
    }

    /** Adds a text in which nothing is markup. */
    void text(String text) {
        int most = tree.textLength + text.length() + Tree.AHEAD;
        if (tree.text.length < most) {
            tree.text = Arrays.copyOf(tree.text, Math.max(1024, most * 2));
        }
        int t = tree.textLength;
        boolean spaced = keepsSpaces();
        int newLetters = 0;
        int newStops = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            byte kind = CharClass.kind(c);
            newLetters += kind == CharClass.LETTER ? 1 : 0;
            newStops += CharClass.isStop(kind, tree.text, t) ? 1 : 0;
            t = CharClass.add(c, kind, tree.text, tree.textLength, t, spaced);
        }
        text(tree.sourceLength, t, newLetters, newStops);
    }

    /** Closes the innermost element and those that had only waited for it. */
    void close() {
        inText = false;
        do {
            int n = nodes[--depth];
            int tag = tree.tag[n];
            counts[tag] -= tags[depth] == ENDED ? 0 : 1;
            tree.end[n] = tree.size;
            tree.contentEnd[n] = at;
            if (Tag.isUnread(tag)) {
                unread--;
            }
            afterBreak |= Tag.isBlock(tag);
            if (tag == Tag.A) {
                inLink = false;
            } else if (tag == Tag.SVG || tag == Tag.MATH) {
                foreign--;
            }
        } while (depth > 0 && topTag() == ENDED);
    }

    /** Closes elements until there are {@code left} left, or fewer. */
    void closeTo(int left) {
        while (depth > left) {
            close();
        }
    }

    int topTag() {
        return tags[depth - 1];
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

    /** Closes an inline element, or lets it wait for the blocks that are open within it. */
    void endInline(int place) {
        for (int i = place + 1; place > 0 && i < depth; i++) {
            if (Tag.is(tags[i], Tag.SPECIAL)) {
                endLater(place);
                return;
            }
        }
        closeFrom(place);
    }

    /** Ends an element that holds others which are open. */
    void endLater(int place) {
        counts[tags[place]]--;
        tags[place] = ENDED;
    }

    /** Closes the element at a place, if it is one, and what is open within it. */
    void closeFrom(int place) {
        if (place > 0) {
            closeTo(place);
        }
    }

    private int node(int tag, int contentStart) {
        inText = false;
        int n = tree.size;
        if (n >= maxNodes) {
            throw PageLimitException.of(Limit.NODES, n + 1, maxNodes);
        }
        tree.size = n + 1;
        if (tree.size == tree.tag.length) {
            tree.growNodes();
        }
        tree.tag[n] = (short) tag;
        tree.parent[n] = depth == 0 ? -1 : nodes[depth - 1];
        tree.textStart[n] = tree.textLength;
        tree.open[n] = at;
        tree.contentStart[n] = contentStart;
        tree.attrs[n] = firstAttr;
        totals(n);
        afterBreak |= Tag.isBlock(tag) || tag == Tag.BR;
        return n;
    }

    private void totals(int n) {
        tree.letters[n] = letters;
        tree.linkLetters[n] = linkLetters;
        tree.stops[n] = stops;
    }
}
