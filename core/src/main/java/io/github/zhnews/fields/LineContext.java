package io.github.zhnews.fields;

import io.github.zhnews.html.Attr;
import io.github.zhnews.html.NameSet;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.text.time.Times;
import java.util.BitSet;

/** How a line stands on its page: what it is marked up as and what follows it. */
final class LineContext {
    private static final NameSet HEADLINE = NameSet.of("headline");
    private static final NameSet NOT_HEADLINE = NameSet.of("not-headline");
    private static final int LINES_TO_TEXT = 40;
    private static final int LINES_TO_DATE = 4;
    private static final int PARAGRAPH_LETTERS = 24;

    private final Tree tree;
    private final Lines lines;
    /** Elements of which it is known whether they are hidden. */
    private final BitSet looked;

    private final BitSet hidden = new BitSet();

    LineContext(Page page) {
        tree = page.tree();
        lines = page.lines();
        looked = new BitSet(tree.size());
    }

    /** 1 to 6 for a line in {@code h1} to {@code h6}, else 0. */
    int headingLevel(int line) {
        int node = heading(line);
        return node < 0 ? 0 : tree.tag(node) - Tag.H1 + 1;
    }

    /** The heading that a line stands in, or -1. */
    int heading(int line) {
        int node = lines.block(line);
        for (int i = 0; i < 4 && node > 0; i++, node = tree.parent(node)) {
            if (Tag.isHeading(tree.tag(node))) {
                return node;
            }
        }
        return -1;
    }

    /** Whether a class, an id or a property around the line, and around little else, names it a title. */
    boolean isNamedTitle(int line) {
        int most = lines.letters(line) + 80;
        int node = tree.parent(lines.firstNode(line));
        for (int i = 0; i < 7 && node > 0 && tree.letters(node) <= most; i++, node = tree.parent(node)) {
            if (tree.isNamed(node, HEADLINE) && !tree.isNamed(node, NOT_HEADLINE)
                    || tree.attrContains(node, Attr.ITEMPROP, "headline")) {
                return true;
            }
        }
        return false;
    }

    boolean isLink(int line) {
        return lines.linkLetters(line) * 5 >= lines.letters(line) * 4 && lines.letters(line) > 0;
    }

    /** Whether it stands in a part of the page that is about other things than its article. */
    boolean isAside(int line) {
        int most = lines.letters(line) * 3 + 60;
        int node = lines.block(line);
        for (int i = 0; i < Lines.MAX_CLIMB && node > 0; i++, node = tree.parent(node)) {
            int tag = tree.tag(node);
            if (tag == Tag.NAV
                    || tag == Tag.FOOTER
                    || tag == Tag.ASIDE
                    || tag == Tag.LI && tree.letters(node) <= most) {
                return true;
            }
        }
        return false;
    }

    boolean isHidden(int line) {
        int node = lines.firstNode(line);
        for (int i = 0; i < 8 && node > 0; i++, node = tree.parent(node)) {
            if (isHiddenElement(node)) {
                return true;
            }
        }
        return false;
    }

    private boolean isHiddenElement(int node) {
        if (!looked.get(node)) {
            looked.set(node);
            hidden.set(
                    node,
                    tree.tag(node) != Tag.TEXT
                            && (tree.hasAttr(node, Attr.HIDDEN)
                                    || tree.attrContains(node, Attr.STYLE, "display:none")
                                    || tree.attrContains(node, Attr.STYLE, "display: none")));
        }
        return hidden.get(node);
    }

    /** Whether a paragraph of running text follows soon. */
    boolean isFollowedByText(int line) {
        int end = Math.min(lines.size(), line + 1 + LINES_TO_TEXT);
        for (int i = line + 1; i < end; i++) {
            if (isParagraph(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line with a date follows at once, as datelines do. */
    boolean isDatedSoon(int line) {
        int end = Math.min(lines.size(), line + 1 + LINES_TO_DATE);
        for (int i = line + 1; i < end; i++) {
            if (hasDate(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is running text: headlines have stops, too, but seldom as many letters and no full stop. */
    boolean isParagraph(int line) {
        int letters = lines.letters(line);
        return letters >= PARAGRAPH_LETTERS
                && lines.stops(line) >= 1
                && lines.linkLetters(line) * 4 <= letters
                && (letters >= 2 * PARAGRAPH_LETTERS || tree.chars()[lines.to(line) - 1] == '。')
                && heading(line) < 0;
    }

    boolean hasDate(int line) {
        return Times.hasTime(tree.chars(), lines.from(line), lines.to(line));
    }

    /** The text of some lines. */
    String text(int line, int end) {
        var text = new StringBuilder(lines.text(line));
        for (int i = line + 1; i < end; i++) {
            text.append(' ').append(lines.text(i));
        }
        return text.toString();
    }

    /** The text of the heading that a line stands in, or of the line alone. */
    String headingText(int line) {
        int heading = heading(line);
        if (heading < 0 || tree.letters(heading) > 100) {
            return lines.text(line);
        }
        return text(lines.at(heading), Math.max(lines.at(tree.end(heading)), line + 1));
    }
}
