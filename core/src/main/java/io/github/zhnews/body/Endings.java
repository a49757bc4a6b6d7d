// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.model.Reason;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;

/**
 * Leaves out what stands at a text's end and has lost what it was there for: the heading of a box that is gone, a line that leads
 * over to links, a call that was made together with others.
 */
final class Endings {
    /** The most lines that go so. */
    private static final int MAX_LINES = 4;
    /** The most letters of a heading or a call. */
    private static final int MAX_CALL = 40;
    /** The most letters of a line that only introduces what follows it. */
    private static final int MAX_LABEL = 12;
    /** The most letters of a sentence that introduces links. */
    private static final int MAX_INTRODUCTION = 60;
    /** The letters of the text that must stand before. */
    private static final int MIN_TEXT = 100;

    private static final String STOPS = "。！？…”」』）)!?.；;，,～";

    private final Page page;
    private final Tree tree;
    private final Lines lines;
    private final Region region;
    private final LineKinds kinds;
    private final Cuts cuts;
    private final int pictureEnd;

    private Endings(Page page, Region region, LineKinds kinds, Cuts cuts, int pictureEnd) {
        this.page = page;
        tree = page.tree();
        lines = page.lines();
        this.region = region;
        this.kinds = kinds;
        this.cuts = cuts;
        this.pictureEnd = Math.min(pictureEnd, region.to());
    }

    /** Drops such lines; a picture or video behind a line is what the line leads to. The first line behind the text is returned. */
    static int drop(Page page, Region region, LineKinds kinds, Cuts cuts, int pictureEnd) {
        return new Endings(page, region, kinds, cuts, pictureEnd).drop();
    }

    private int drop() {
        int line = last(region.endLine());
        for (int i = 0; i < MAX_LINES && line > region.firstLine() && hangs(line); i++) {
            cuts.dropDoubtful(line, Reason.TAIL);
            line = last(line);
        }
        return line + 1;
    }

    /** The last line before another that is left, or one before the region. */
    private int last(int before) {
        int line = before - 1;
        while (line >= region.firstLine() && !cuts.isOpen(line)) {
            line--;
        }
        return line;
    }

    private boolean hangs(int line) {
        int letters = lines.letters(line);
        char end = tree.chars()[lines.to(line) - 1];
        if (letters > MAX_INTRODUCTION || tree.lettersBetween(region.from(), lines.firstNode(line)) < MIN_TEXT) {
            return false;
        }
        boolean isIntroduction = ":：︰".indexOf(end) >= 0;
        boolean isHanging = isIntroduction
                ? letters <= MAX_LABEL || leadsToLinks(line + 1)
                : letters <= MAX_CALL
                        && STOPS.indexOf(end) < 0
                        && (isHeading(line) && !isHeading(last(line)) || isCall(line));
        return isHanging && !hasPictureBehind(line);
    }

    /** Where all lines are set as headings, none of them is one. */
    private boolean isHeading(int line) {
        return line >= region.firstLine() && LineShapes.heading(tree, lines, region.container(), line) > 0;
    }

    /** A line that ends in a link, before lines that went as the site's: where the line above ends in one, both are references. */
    private boolean isCall(int line) {
        return line + 1 < region.endLine()
                && !cuts.isOpen(line + 1)
                && kinds.isBoilerplate(line + 1)
                && endsInLink(line)
                && !endsInLink(last(line))
                && !kinds.leadsToFile(line);
    }

    private boolean endsInLink(int line) {
        return line >= region.firstLine() && page.linkAround(lines.endNode(line) - 1) > region.container();
    }

    private boolean leadsToLinks(int line) {
        return line < lines.size() && lines.linkLetters(line) * 5 >= lines.letters(line) * 4 && lines.letters(line) > 0;
    }

    private boolean hasPictureBehind(int line) {
        for (int node = lines.endNode(line); node < pictureEnd; node++) {
            int tag = tree.tag(node);
            if ((tag == Tag.IMG || tag == Tag.VIDEO || tag == Tag.IFRAME || tag == Tag.TABLE_TAG)
                    && !cuts.nodes().get(node)) {
                return true;
            }
        }
        return false;
    }
}
