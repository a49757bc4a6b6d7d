package io.github.zhnews.html;

import io.github.zhnews.limit.Budget;
import io.github.zhnews.model.Limit;
import io.github.zhnews.model.Limits;
import io.github.zhnews.model.PageLimitException;
import java.util.Arrays;

/** Appends nodes to a tree in page order and keeps account of what is open and of what a reader sees. */
final class TreeWriter {
    final Tree tree = new Tree();
    final OpenElements open;
    private final Limits limits;
    private final int maxNodes;
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
        open = new OpenElements(limits.depth());
    }

    void start(int chars, Budget budget) {
        tree.clear(chars, budget);
        open.clear();
        unread = foreign = 0;
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
            throw new PageLimitException(Limit.CHARACTERS, chars, limits.characters());
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
        return open.has(Tag.PRE);
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
        while (open.isFull()) {
            close();
        }
        int n = node(tag, contentStart);
        open.push(n, tag);
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
        int most = tree.textLength + text.length();
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
            int n = open.pop();
            int tag = tree.tag[n];
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
        } while (open.depth() > 0 && open.isTopEnded());
    }

    /** Closes elements until there are {@code depth} left, or fewer. */
    void closeTo(int depth) {
        while (open.depth() > depth) {
            close();
        }
    }

    private int node(int tag, int contentStart) {
        inText = false;
        int n = tree.size;
        if (n >= maxNodes) {
            throw new PageLimitException(Limit.NODES, n + 1, maxNodes);
        }
        tree.size = n + 1;
        if (tree.size == tree.tag.length) {
            tree.growNodes();
        }
        tree.tag[n] = (short) tag;
        tree.parent[n] = open.depth() == 0 ? -1 : open.topNode();
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
