// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import io.github.zhnews.html.Attr;
import io.github.zhnews.html.NameSet;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.text.time.Times;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How a line stands on its page: what it is marked up as and what follows it. */
final class LineContext {
    private static final NameSet HEADLINE = NameSet.of("headline");
    private static final NameSet NOT_HEADLINE = NameSet.of("not-headline");
    private static final int LINES_TO_TEXT = 40;
    private static final int LINES_TO_DATE = 4;
    private static final int PARAGRAPH_LETTERS = 24;

    private final Tree tree;
    private final Lines lines;

    LineContext(Page page) {
        tree = page.tree();
        lines = page.lines();
    }

    /** 1 to 6 for a line in {@code h1} to {@code h6}, else 0. */
    int headingLevel(int line) {
        int node = heading(line);
        return node < 0 ? 0 : tree.tag(node) - Tag.H1 + 1;
    }

    /** The heading that a line stands in, or -1. */
    int heading(int line) {
        return tree.climb(lines.block(line), 0, 4, node -> Tag.isHeading(tree.tag(node)));
    }

    /** Whether a class, an id or a property around the line, and around little else, names it a title. */
    boolean isNamedTitle(int line) {
        int most = lines.letters(line) + 80;
        return tree.climb(
                        tree.parent(lines.firstNode(line)),
                        0,
                        7,
                        node -> tree.letters(node) <= most
                                && (tree.isNamed(node, HEADLINE) && !tree.isNamed(node, NOT_HEADLINE)
                                        || tree.attrContains(node, Attr.ITEMPROP, "headline")))
                > 0;
    }

    boolean isLink(int line) {
        return lines.linkLetters(line) * 5 >= lines.letters(line) * 4 && lines.letters(line) > 0;
    }

    /** Whether it stands in a part of the page that is about other things than its article. */
    boolean isAside(int line) {
        int most = lines.letters(line) * 3 + 60;
        return tree.climb(lines.block(line), 0, Lines.MAX_CLIMB, node -> isAsideElement(node, most)) > 0;
    }

    private boolean isAsideElement(int node, int mostLetters) {
        int tag = tree.tag(node);
        return tag == Tag.NAV
                || tag == Tag.FOOTER
                || tag == Tag.ASIDE
                || tag == Tag.LI && tree.letters(node) <= mostLetters;
    }

    boolean isHidden(int line) {
        return tree.climb(lines.firstNode(line), 0, 8, node -> tree.tag(node) != Tag.TEXT && tree.isHidden(node)) > 0;
    }

    /** Whether a paragraph of running text follows soon. */
    boolean isFollowedByText(int line) {
        for (int i = line + 1; i < Math.min(lines.size(), line + 1 + LINES_TO_TEXT); i++) {
            if (isParagraph(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line with a date follows at once, as datelines do. */
    boolean isDatedSoon(int line) {
        for (int i = line + 1; i < Math.min(lines.size(), line + 1 + LINES_TO_DATE); i++) {
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
        return IntStream.range(line, end).mapToObj(lines::text).collect(Collectors.joining(" "));
    }

    /** The text of the heading that a line stands in, or of the line alone. */
    String headingText(int line) {
        int heading = heading(line);
        return heading < 0 || tree.letters(heading) > 100
                ? lines.text(line)
                : text(lines.at(heading), Math.max(lines.at(tree.end(heading)), line + 1));
    }
}
