package io.github.zhnews.body;

import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.model.Reason;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import java.util.BitSet;

/** Leaves out what stands in a text as a part of its own: hidden and named parts, links to other articles, a box of a summary. */
final class Boxes {
    /** The length in letters from which a line that stands twice is no coincidence. */
    private static final int REPEATED_LETTERS = 30;
    /** The letters of a text that may well have more comments than words. */
    private static final int SHORT_TEXT = 80;
    /** How many lines a summary box has at the most. */
    private static final int MAX_BOX_LINES = 3;

    private final Tree tree;
    private final Lines lines;
    private final int first;
    private final int end;
    private final Region region;
    private final LineKinds kinds;
    private final BitSet captions;
    private final Cuts cuts;

    private Boxes(Page page, Region region, LineKinds kinds, BitSet captions, Cuts cuts) {
        this.tree = page.tree();
        this.lines = page.lines();
        this.kinds = kinds;
        this.captions = captions;
        this.cuts = cuts;
        first = region.firstLine();
        end = region.endLine();
        this.region = region;
    }

    static void drop(Page page, Region region, LineKinds kinds, BitSet captions, Cuts cuts) {
        var boxes = new Boxes(page, region, kinds, captions, cuts);
        boxes.dropSections();
        boxes.dropLinks();
        boxes.dropRepeated();
    }

    private void dropSections() {
        int all = region.letters(tree);
        int node = region.firstInner();
        while (node < region.to()) {
            int tag = tree.tag(node);
            if (tag == Tag.TEXT || tag == Tag.CODE) { // the comments of code are no readers'
                node = tree.end(node);
                continue;
            }
            boolean isCaption = tag == Tag.FIGCAPTION || captions.get(node);
            var reason = isCaption
                    ? null
                    : tree.isHidden(node)
                            ? Reason.HIDDEN
                            : SectionNames.isBoilerplate(tree, node) ? Reason.SECTION : null;
            if (reason == null || tree.letters(node) * 3 > all && !isAfterText(node)) {
                node++;
                continue;
            }
            cuts.dropNode(node, reason);
            node = tree.end(node);
        }
    }

    private boolean isAfterText(int node) {
        return SectionNames.isReaders(tree, node) && tree.lettersBetween(region.from(), node) >= SHORT_TEXT;
    }

    private void dropLinks() {
        if (region.linkLetters(tree) * 2 > region.letters(tree)) {
            return;
        }
        for (int i = first; i < end; i++) {
            int letters = lines.letters(i);
            if (letters > 0 && lines.linkLetters(i) * 5 >= letters * 4 && !kinds.leadsToFile(i)) {
                cuts.drop(i, Reason.LINKS);
            }
        }
    }

    /** A box before the text may say what a paragraph says again. */
    private void dropRepeated() {
        int boxes = 0;
        for (int i = first; i < end && boxes < MAX_BOX_LINES; i++) {
            if (!cuts.isOpen(i)) {
                continue;
            }
            boxes++;
            if (lines.letters(i) >= REPEATED_LETTERS && tree.tag(lines.block(i)) != Tag.LI && isRepeated(i)) {
                cuts.drop(i, Reason.REPEATED);
            }
        }
    }

    private boolean isRepeated(int line) {
        long hash = kinds.hash(line);
        for (int i = line + 1; i < end; i++) {
            if (cuts.isOpen(i) && lines.letters(i) == lines.letters(line) && kinds.hash(i) == hash) {
                return true;
            }
        }
        return false;
    }
}
