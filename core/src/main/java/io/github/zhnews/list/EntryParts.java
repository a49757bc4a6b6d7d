// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.list;

import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.text.Spaces;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The pieces of text within an entry: title, time, summary, labels. A piece is what stands in one element; an inline element
 * that stands among words is part of them.
 */
final class EntryParts {
    /** The pieces of one entry that are looked at. */
    private static final int MAX_PIECES = 60;

    private static final int MAX_CHARS = 2000;

    private final Tree tree;
    /** The elements that have words of their own, not only in elements within. */
    private final BitSet worded = new BitSet();

    /** A piece of text. */
    record Piece(String text, int node) {}

    EntryParts(Tree tree) {
        this.tree = tree;
        for (int i = 1; i < tree.size(); i++) {
            if (tree.tag(i) == Tag.TEXT && tree.letters(i) > 0) {
                worded.set(tree.parent(i));
            }
        }
    }

    /** The pieces of the nodes {@code from} to {@code to}, in page order. */
    List<Piece> of(int from, int to) {
        var pieces = new ArrayList<Piece>();
        var text = new StringBuilder();
        int box = -1;
        int first = -1;
        for (int i = from; i < to && pieces.size() < MAX_PIECES; i++) {
            boolean isText = tree.tag(i) == Tag.TEXT;
            int around = isText ? box(i) : -1;
            if (tree.tag(i) == Tag.BR || isText && around != box && tree.letters(i) > 0) {
                add(pieces, text, first);
                box = around;
                first = i;
            }
            if (isText && (around == box || tree.letters(i) > 0)) {
                int length = Math.min(tree.textTo(i) - tree.textFrom(i), MAX_CHARS - text.length());
                text.append(tree.chars(), tree.textFrom(i), Math.max(0, length));
            }
        }
        add(pieces, text, first);
        return pieces;
    }

    private static void add(List<Piece> pieces, StringBuilder text, int first) {
        var words = Spaces.clean(text);
        if (!words.isEmpty() && first >= 0) {
            pieces.add(new Piece(words, first));
        }
        text.setLength(0);
    }

    private int box(int text) {
        int node = tree.parent(text);
        while (node > 0 && tree.tag(node) != Tag.A && !Tag.isBlock(tree.tag(node)) && worded.get(tree.parent(node))) {
            node = tree.parent(node);
        }
        return node;
    }

    /** The link around a node, or -1. */
    int linkAround(int node) {
        int n = node;
        while (n > 0 && tree.tag(n) != Tag.A) {
            n = tree.parent(n);
        }
        return n > 0 ? n : -1;
    }
}
