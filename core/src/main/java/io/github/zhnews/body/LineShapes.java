package io.github.zhnews.body;

import io.github.zhnews.html.NameSet;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.vocabulary.Words;
import java.util.BitSet;

/** What a line is by its markup: a list item, a quote, a heading, a caption or a plain paragraph. */
final class LineShapes {
    /** The most letters of a heading. */
    private static final int MAX_HEADING = 60;
    /** The most letters of a subheading that is marked by bold type alone. */
    private static final int MAX_BOLD_HEADING = 30;
    /** The most letters of a caption. */
    private static final int MAX_CAPTION = 120;
    /** The most letters of a caption that nothing but its place tells. */
    private static final int MAX_SHORT_CAPTION = 60;
    /** The most nodes of a block that is a picture and its caption. */
    private static final int MAX_CAPTION_NODES = 200;

    private static final NameSet CAPTION = NameSet.of("caption");
    private static final Words CREDIT_ENDS = Words.of("furniture.caption-ends");
    private static final Words PROVIDERS = Words.of("furniture.caption-providers");
    private static final Words CREDIT_STARTS = Words.of("furniture.caption-starts");

    private final Page page;
    private final Tree tree;
    private final Lines lines;
    private final int container;
    /** The elements whose names were looked at, and those named as captions: the lines of a block ask one after another. */
    private final BitSet looked = new BitSet();

    private final BitSet captions = new BitSet();
    private final BitSet marked;
    /** The elements that hold code, once they have been looked for. */
    private final BitSet coded = new BitSet();

    private boolean hasLookedForCode;

    /** LineShapes of the lines in a container, {@code marked} being elements known to be captions. */
    LineShapes(Page page, int container, BitSet marked) {
        this.page = page;
        tree = page.tree();
        lines = page.lines();
        this.container = container;
        this.marked = marked;
    }

    /** The list, quote or code that a line is a part of, or -1. */
    int group(int line) {
        int item = -1;
        int n = lines.block(line);
        for (int i = 0; i < Lines.MAX_CLIMB && n > container; i++, n = tree.parent(n)) {
            int tag = tree.tag(n);
            if (tag == Tag.LI && item < 0) {
                item = n;
            } else if ((tag == Tag.UL || tag == Tag.OL) && item >= 0) {
                return isOneLine(item) ? n : -1;
            } else if (tag == Tag.BLOCKQUOTE && tree.letters(n) * 2 < tree.letters(container)) {
                return n;
            } else if (tag == Tag.PRE && isCode(n)) {
                return n;
            }
        }
        return -1;
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

    /** 2 to 6 for a heading, else 0. */
    int headingLevel(int line) {
        int block = lines.block(line);
        int letters = lines.letters(line);
        int heading = tree.climb(block, container, Lines.MAX_CLIMB, node -> Tag.isHeading(tree.tag(node)));
        if (heading > 0) {
            return letters > MAX_HEADING ? 0 : Math.max(2, tree.tag(heading) - Tag.H1 + 1);
        }
        return letters >= 2 && letters <= MAX_BOLD_HEADING && isBold(line, block) && !endsSentence(line) ? 3 : 0;
    }

    private boolean isBold(int line, int block) {
        return tree.climb(tree.parent(lines.firstNode(line)), block, Lines.MAX_CLIMB, node -> {
                    int tag = tree.tag(node);
                    return (tag == Tag.STRONG || tag == Tag.B) && tree.end(node) >= lines.endNode(line);
                })
                > 0;
    }

    private boolean endsSentence(int line) {
        char last = tree.chars()[lines.to(line) - 1];
        return "。！；，、：…”,.;:".indexOf(last) >= 0;
    }

    /** Whether a line that follows a picture describes it. */
    boolean isCaption(int line) {
        if (isMarked(line)) {
            return true;
        }
        if (lines.letters(line) > MAX_CAPTION) {
            return false;
        }
        int block = lines.block(line);
        int top = block > container ? Math.max(container, tree.parent(tree.parent(block))) : container;
        int caption = tree.climb(
                tree.parent(lines.firstNode(line)),
                top,
                Lines.MAX_CLIMB,
                node -> tree.tag(node) == Tag.FIGCAPTION || isNamedCaption(node));
        if (caption > 0) {
            return true;
        }
        return lines.letters(line) <= MAX_SHORT_CAPTION && hasPictureBefore(box(line), lines.firstNode(line))
                || isCredit(line);
    }

    private boolean isMarked(int line) {
        return !marked.isEmpty() && tree.climb(lines.firstNode(line), container, Lines.MAX_CLIMB, marked::get) > 0;
    }

    /** The block around a line; for a line that is no sentence the one around that, where it has no other text. */
    private int box(int line) {
        int block = lines.block(line);
        int around = tree.parent(block);
        return around > container && tree.letters(around) == lines.letters(line) && !endsSentence(line)
                ? around
                : block;
    }

    private boolean isNamedCaption(int node) {
        if (!looked.get(node)) {
            looked.set(node);
            captions.set(node, tree.isNamed(node, CAPTION));
        }
        return captions.get(node);
    }

    /** A picture and a short line in one and the same small block belong together. */
    private boolean hasPictureBefore(int block, int node) {
        if (block == container || tree.letters(block) > MAX_CAPTION || tree.end(block) - block > MAX_CAPTION_NODES) {
            return false;
        }
        for (int i = block + 1; i < node; i++) {
            if (tree.tag(i) == Tag.IMG && Pictures.read(page, i) != null) {
                return true;
            }
        }
        return false;
    }

    /** 新华社记者 某某 摄, （资料图）, 图/某某: what only captions end or start with. */
    private boolean isCredit(int line) {
        if (lines.letters(line) > MAX_SHORT_CAPTION) {
            return false;
        }
        char[] s = tree.chars();
        int to = lines.to(line);
        while (to > lines.from(line) && ")）】]。 ".indexOf(s[to - 1]) >= 0) {
            to--;
        }
        var text = new String(s, lines.from(line), to - lines.from(line));
        return CREDIT_ENDS.end(text) || text.length() < 40 && PROVIDERS.end(text) || CREDIT_STARTS.begin(text);
    }
}
