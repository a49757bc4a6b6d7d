// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.page;

import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.text.Spaces;
import java.util.Arrays;

/**
 * A page's text as a reader sees it: lines, parted by blocks and {@code <br>}, in page order. A line is one run of inline
 * content; the many inline tags that may split a word do not part it.
 */
public final class Lines {
    /** How many of the elements around a line are looked at; pages nest less deep, unless they are made to nest. */
    public static final int MAX_CLIMB = 40;

    /** So many nodes and more stand around a line on most pages. */
    private static final int NODES_OF_A_LINE = 5;

    private final Tree tree;
    private int size;
    private int[] first;
    private int[] end;
    private int[] block;
    private int[] from;
    private int[] to;
    private final int[] at;

    private Lines(Tree tree) {
        this.tree = tree;
        at = new int[tree.size() + 1];
        int lines = tree.size() / NODES_OF_A_LINE + 8;
        first = new int[lines];
        end = new int[lines];
        block = new int[lines];
        from = new int[lines];
        to = new int[lines];
    }

    static Lines of(Tree tree) {
        var lines = new Lines(tree);
        lines.read();
        return lines;
    }

    private void read() {
        int start = -1;
        int last = -1;
        int around = 0;
        int aroundEnd = 0;
        for (int i = 1; i < tree.size(); i++) {
            at[i] = start < 0 ? size : size + 1;
            int tag = tree.tag(i);
            if (start >= 0 && (i >= aroundEnd || tag == Tag.BR || Tag.isBlock(tag))) {
                add(start, last + 1, around);
                start = -1;
            }
            if (tag == Tag.TEXT && !isBlank(i)) {
                if (start < 0) {
                    start = i;
                    around = blockAround(i);
                    aroundEnd = tree.end(around);
                }
                last = i;
            }
        }
        if (start >= 0) {
            add(start, last + 1, around);
        }
        at[tree.size()] = size;
    }

    private int blockAround(int text) {
        int n = tree.parent(text);
        while (n > 0 && !Tag.isBlock(tree.tag(n))) {
            n = tree.parent(n);
        }
        return n;
    }

    private void add(int firstNode, int endNode, int blockNode) {
        char[] s = tree.chars();
        int a = tree.textFrom(firstNode);
        int b = tree.textTo(endNode - 1);
        while (a < b && isBlank(s[a])) {
            a++;
        }
        while (b > a && isBlank(s[b - 1])) {
            b--;
        }
        if (size == first.length) {
            int n = size * 2;
            first = Arrays.copyOf(first, n);
            end = Arrays.copyOf(end, n);
            block = Arrays.copyOf(block, n);
            from = Arrays.copyOf(from, n);
            to = Arrays.copyOf(to, n);
        }
        first[size] = firstNode;
        end[size] = endNode;
        block[size] = blockNode;
        from[size] = a;
        to[size] = b;
        size++;
    }

    /** What shows nothing, a space that does not collapse included, neither starts nor ends a line. */
    private boolean isBlank(int text) {
        char[] s = tree.chars();
        int to = tree.textTo(text);
        int i = tree.textFrom(text);
        while (i < to && isBlank(s[i])) {
            i++;
        }
        return i == to;
    }

    private static boolean isBlank(char c) {
        return Spaces.isSpace(c) || Spaces.isIgnorable(c);
    }

    public int size() {
        return size;
    }

    public int firstNode(int line) {
        return first[line];
    }

    /** The node behind a line's last text node. */
    public int endNode(int line) {
        return end[line];
    }

    public int block(int line) {
        return block[line];
    }

    /** Where a line's text starts, without blanks around it. */
    public int from(int line) {
        return from[line];
    }

    public int to(int line) {
        return to[line];
    }

    /** The line's letters; see {@link Tree#letters(int)}. */
    public int letters(int line) {
        return tree.lettersBetween(first[line], end[line]);
    }

    public int linkLetters(int line) {
        return tree.linkLettersBetween(first[line], end[line]);
    }

    /** The line's stops outside of links; see {@link Tree#stops(int)}. */
    public int stops(int line) {
        return tree.stopsBetween(first[line], end[line]);
    }

    public String text(int line) {
        return Spaces.clean(tree.chars(), from[line], to[line]);
    }

    /** The first line at or behind a node. */
    public int at(int node) {
        return at[node];
    }
}
