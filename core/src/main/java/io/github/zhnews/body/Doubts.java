// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.model.Favour;
import io.github.zhnews.model.Reason;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;

/**
 * Leaves out what one sign says to be no text: words of promotion and the like wherever they stand, links, or the place before the
 * first sentence or behind the last one.
 */
final class Doubts {
    private final Tree tree;
    private final Lines lines;
    private final Region region;
    private final LineKinds kinds;
    private final LineShapes shapes;
    private final Cuts cuts;
    /** Where the whole text is a link, that a line is one tells nothing. */
    private final boolean isLink;

    private Doubts(Page page, Region region, LineKinds kinds, Cuts cuts) {
        tree = page.tree();
        lines = page.lines();
        this.region = region;
        this.kinds = kinds;
        this.cuts = cuts;
        shapes = new LineShapes(tree, lines, region.container());
        isLink = region.linkLetters(tree) * 2 > region.letters(tree);
    }

    /** Drops such lines where precision is favoured. */
    static void drop(Page page, Region region, LineKinds kinds, Cuts cuts) {
        if (cuts.favour() == Favour.PRECISION) {
            new Doubts(page, region, kinds, cuts).drop();
        }
    }

    private void drop() {
        int from = region.firstLine();
        while (from < region.endLine() && !isText(from)) {
            from++;
        }
        int last = region.endLine() - 1;
        while (last > from && !isText(last)) {
            last--;
        }
        boolean hasText = from < region.endLine();
        for (int i = region.firstLine(); i < region.endLine(); i++) {
            var group = kinds.group(i);
            if (group != null) {
                cuts.drop(i, group.reason());
            } else if (hasText && (i < from || i > last) && !isPart(i)) {
                cuts.drop(i, i < from ? Reason.HEAD : Reason.TAIL);
            } else if (isLinked(i)) {
                cuts.drop(i, Reason.LINKS);
            }
        }
    }

    private boolean isText(int line) {
        return cuts.isOpen(line) && kinds.isSentence(line) && kinds.group(line) == null && !isLinked(line);
    }

    private boolean isLinked(int line) {
        return !isLink && lines.linkLetters(line) * 2 > lines.letters(line);
    }

    /** Whether a line is set as an item, a cell, a quote or code: such a part of a text may have no sentence. */
    private boolean isPart(int line) {
        return shapes.group(line) >= 0 || tree.tag(lines.block(line)) == Tag.TD;
    }
}
