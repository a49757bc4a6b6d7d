// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.page.Lines;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** What a line is by its markup: a list item, a quote, a heading or a plain paragraph. */
final class LineShapes {
    /** The most letters of a heading. */
    private static final int MAX_HEADING = 60;
    /** The most letters of a subheading that is marked by bold type alone. */
    private static final int MAX_BOLD_HEADING = 30;

    private final Tree tree;
    private final Lines lines;
    private final int container;
    /** The elements that hold code, once they have been looked for. */
    private final BitSet coded = new BitSet();

    private boolean hasLookedForCode;
    /** Whether elements of several lines are items, as far as that has been asked. */
    private final Map<Integer, Boolean> items = new HashMap<>(0);

    /** Shapes of the lines in a container. */
    LineShapes(Tree tree, Lines lines, int container) {
        this.tree = tree;
        this.lines = lines;
        this.container = container;
    }

    /** The list, quote or code that a line is a part of, of lists within lists the outermost; or -1. */
    int group(int line) {
        int list = -1;
        int item = -1;
        int n = lines.block(line);
        for (int i = 0; i < Lines.MAX_CLIMB && n > container; i++, n = tree.parent(n)) {
            int tag = tree.tag(n);
            if (tag == Tag.LI && item < 0) {
                item = n;
            } else if (isList(tag) && item >= 0) {
                boolean isItem = list < 0 && isOneLine(item) || isItem(item);
                if (!isItem) {
                    return list;
                }
                list = n;
                item = -1;
            } else if (list < 0 && tag == Tag.BLOCKQUOTE && tree.letters(n) * 2 < tree.letters(container)) {
                return n;
            } else if (list < 0 && tag == Tag.PRE && isCode(n)) {
                return n;
            }
        }
        return list;
    }

    /** The innermost list that a line is an item of, or -1. */
    int list(int line) {
        int item = tree.climb(lines.block(line), container, Lines.MAX_CLIMB, n -> tree.tag(n) == Tag.LI);
        return tree.climb(tree.parent(Math.max(0, item)), container, Lines.MAX_CLIMB, n -> isList(tree.tag(n)));
    }

    private static boolean isList(int tag) {
        return tag == Tag.UL || tag == Tag.OL;
    }

    private boolean isCode(int pre) {
        if (!hasLookedForCode) {
            hasLookedForCode = true;
            for (int i = container + 1; i < tree.end(container); i++) {
                for (int n = i; tree.tag(i) == Tag.CODE && n > container && !coded.get(n); n = tree.parent(n)) {
                    coded.set(n);
                }
            }
        }
        return coded.get(pre);
    }

    private boolean isOneLine(int item) {
        return lines.at(tree.end(item)) - lines.at(item) == 1;
    }

    /** Whether an element is a line behind which nothing but lists stands. */
    private boolean isItem(int item) {
        return lines.at(item) < lines.at(tree.end(item)) && items.computeIfAbsent(item, this::hasListsAlone);
    }

    private boolean hasListsAlone(int item) {
        int end = lines.at(tree.end(item));
        int line = lines.at(item);
        if (listWithin(item, line) >= 0) {
            return false;
        }
        line++;
        while (line < end) {
            int list = listWithin(item, line);
            if (list < 0) {
                return false;
            }
            line = lines.at(tree.end(list));
        }
        return true;
    }

    /** The outermost list within an item that a line stands in, or -1. */
    private int listWithin(int item, int line) {
        int list = -1;
        int n = lines.block(line);
        for (int i = 0; i < Lines.MAX_CLIMB && n > item; i++, n = tree.parent(n)) {
            list = isList(tree.tag(n)) ? n : list;
        }
        return n == item ? list : -1;
    }

    /** 2 to 6 for a heading, else 0. */
    int headingLevel(int line) {
        int block = lines.block(line);
        int letters = lines.letters(line);
        int heading = heading(tree, lines, container, line);
        if (heading > 0) {
            return letters > MAX_HEADING ? 0 : Math.max(2, tree.tag(heading) - Tag.H1 + 1);
        }
        return letters >= 2 && letters <= MAX_BOLD_HEADING && isBold(line, block) && !endsSentence(line) ? 3 : 0;
    }

    /** The heading that a line stands in within a container, or -1. */
    static int heading(Tree tree, Lines lines, int container, int line) {
        return tree.climb(lines.block(line), container, Lines.MAX_CLIMB, node -> Tag.isHeading(tree.tag(node)));
    }

    private boolean isBold(int line, int block) {
        return tree.climb(tree.parent(lines.firstNode(line)), block, Lines.MAX_CLIMB, node -> {
                    int tag = tree.tag(node);
                    return (tag == Tag.STRONG || tag == Tag.B) && tree.end(node) >= lines.endNode(line);
                })
                > 0;
    }

    private boolean endsSentence(int line) {
        return endsSentence(tree, lines, line);
    }

    /** Whether a line ends in a stop, or in a mark behind which it goes on. */
    static boolean endsSentence(Tree tree, Lines lines, int line) {
        char last = tree.chars()[lines.to(line) - 1];
        return "。！；，、：…”,.;:".indexOf(last) >= 0;
    }
}
