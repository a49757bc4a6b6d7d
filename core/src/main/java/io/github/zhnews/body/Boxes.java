// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import io.github.zhnews.html.Attr;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.model.Reason;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Leaves out what stands in a text as a part of its own: hidden and named parts, a box of a summary. */
final class Boxes {
    /** The letters from which a line with stops is a sentence of a text. */
    private static final int SENTENCE = 30;
    /** The letters of a text that may well have more comments than words. */
    private static final int SHORT_TEXT = 80;
    /** The fewest values that stand together for programs. */
    private static final int MIN_DATA = 6;
    /** How many lines a player or a form has at the most. */
    private static final int MAX_TOOL_LINES = 80;

    private final Tree tree;
    private final Lines lines;
    private final Region region;
    private final BitSet captions;
    private final Cuts cuts;
    private final Headline headline;
    private final Folded folded;

    private Boxes(Page page, Headline headline, Region region, LineKinds kinds, BitSet captions, Cuts cuts) {
        this.tree = page.tree();
        this.lines = page.lines();
        this.captions = captions;
        this.cuts = cuts;
        this.headline = headline;
        folded = new Folded(page, region, kinds);
        this.region = region;
    }

    /** Drops the boxes. The heads of links are returned; see {@link LinkBoxes#drop}. */
    static BitSet drop(Page page, Headline headline, Region region, LineKinds kinds, BitSet captions, Cuts cuts) {
        var boxes = new Boxes(page, headline, region, kinds, captions, cuts);
        boxes.dropSections();
        var heads = LinkBoxes.drop(page, region, kinds, cuts);
        Repeats.drop(page, region, kinds, cuts);
        Followers.drop(page, headline, region, kinds, cuts);
        return heads;
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
            boolean isMost = tree.letters(node) * 3 > all
                    && !isAfterText(node)
                    && !(tree.isHidden(node) && !hasSentence(node))
                    && !isData(node);
            var reason = isCaption || isMost ? null : reason(node);
            if (reason == null) {
                node++;
                continue;
            }
            if (reason == Reason.HIDDEN) {
                cuts.dropElement(node, reason);
            } else {
                cuts.dropLines(node, reason);
            }
            if (!SectionNames.isPlayer(tree, node)) { // its video is the article's
                cuts.dropNodes(node, tree.end(node));
            }
            node = tree.end(node);
        }
    }

    /** Why an element is no text, by its markup; or {@code null}. */
    private @Nullable Reason reason(int node) {
        if (tree.isHidden(node)) {
            return folded.has(node) ? null : Reason.HIDDEN;
        }
        boolean isNamed = SectionNames.isAnyBox(tree, node);
        if (isNamed && SectionNames.isUnseen(tree, node)) {
            return Reason.HIDDEN;
        }
        if (isNamed && SectionNames.isBoilerplate(tree, node)) {
            return isHead(node) ? null : Reason.SECTION;
        }
        if (isData(node)) {
            return Reason.HIDDEN;
        }
        if (tree.tag(node) == Tag.SELECT) { // what may be chosen there is shown to nobody
            return Reason.SECTION;
        }
        boolean isTool = tree.tag(node) == Tag.FORM || isNamed && SectionNames.isPlayer(tree, node);
        return isTool && !hasSentence(node) ? Reason.SECTION : null;
    }

    /** Whether all that an element says are values for programs, each in an element of its own; style sheets hide it. */
    private boolean isData(int node) {
        int from = lines.at(node);
        int to = lines.at(tree.end(node));
        if (to - from < MIN_DATA || to - from > MAX_TOOL_LINES || !tree.hasAttr(node, Attr.ITEMSCOPE)) {
            return false;
        }
        int i = from;
        while (i < to && isValue(i, node)) {
            i++;
        }
        return i == to;
    }

    private boolean isValue(int line, int box) {
        int block = lines.block(line);
        int value = block > box ? block : tree.parent(lines.firstNode(line));
        return value > box && tree.attr(value, Attr.ITEMPROP) != null;
    }

    /** The head of an article may hold its lead, below the headline or without it. */
    private boolean isHead(int node) {
        int line = headline.line();
        return line >= 0
                && line < region.endLine()
                && (tree.isWithin(lines.firstNode(line), node) || isFirst(node, lines.endNode(line)))
                && SectionNames.isHeader(tree, node)
                && hasSentence(node);
    }

    /** Whether next to nothing of the text stands before an element below the headline. */
    private boolean isFirst(int node, int below) {
        int from = Math.max(region.from(), below);
        return from <= node && tree.lettersBetween(from, node) < SENTENCE;
    }

    private boolean hasSentence(int node) {
        int to = lines.at(tree.end(node));
        if (to - lines.at(node) > MAX_TOOL_LINES) {
            return true;
        }
        for (int i = lines.at(node); i < to; i++) {
            if (lines.letters(i) - lines.linkLetters(i) >= SENTENCE && lines.stops(i) > 1 && hasChineseStop(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasChineseStop(int line) {
        int i = lines.from(line);
        while (i < lines.to(line) && "，。！？；".indexOf(tree.chars()[i]) < 0) {
            i++;
        }
        return i < lines.to(line);
    }

    private boolean isAfterText(int node) {
        return SectionNames.isReaders(tree, node) && tree.lettersBetween(region.from(), node) >= SHORT_TEXT;
    }
}
