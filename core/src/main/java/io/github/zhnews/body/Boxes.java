package io.github.zhnews.body;

import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.model.Reason;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import io.github.zhnews.text.Spaces;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Leaves out what stands in a text as a part of its own: hidden and named parts, a box of a summary. */
final class Boxes {
    /** The letters from which a line that stands twice is no coincidence, and one with stops a sentence of a text. */
    private static final int REPEATED_LETTERS = 30;
    /** The most letters of what such a box is called. */
    private static final int MAX_LABEL = 8;
    /** The letters of a text that may well have more comments than words. */
    private static final int SHORT_TEXT = 80;
    /** How many lines a player or a form has at the most. */
    private static final int MAX_TOOL_LINES = 80;
    /** How many lines a summary box has at the most. */
    private static final int MAX_BOX_LINES = 3;
    /** How many lines into a text a summary stands at the most, below headline and bar. */
    private static final int MAX_ABOVE = 6;

    private final Tree tree;
    private final Lines lines;
    private final int first;
    private final int end;
    private final Region region;
    private final LineKinds kinds;
    private final BitSet captions;
    private final Cuts cuts;
    private final Headline headline;
    private final Folded folded;

    private Boxes(Page page, Headline headline, Region region, LineKinds kinds, BitSet captions, Cuts cuts) {
        this.tree = page.tree();
        this.lines = page.lines();
        this.kinds = kinds;
        this.captions = captions;
        this.cuts = cuts;
        this.headline = headline;
        folded = new Folded(page, region, kinds);
        first = region.firstLine();
        end = region.endLine();
        this.region = region;
    }

    /** Drops the boxes. The heads of links are returned; see {@link LinkBoxes#drop}. */
    static BitSet drop(Page page, Headline headline, Region region, LineKinds kinds, BitSet captions, Cuts cuts) {
        var boxes = new Boxes(page, headline, region, kinds, captions, cuts);
        boxes.dropSections();
        var heads = LinkBoxes.drop(page, region, kinds, cuts);
        boxes.dropRepeated();
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
            boolean isMost =
                    tree.letters(node) * 3 > all && !isAfterText(node) && !(tree.isHidden(node) && !hasSentence(node));
            var reason = isCaption || isMost ? null : reason(node);
            if (reason == null) {
                node++;
                continue;
            }
            cuts.dropLines(node, reason);
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
        if (SectionNames.isUnseen(tree, node)) {
            return Reason.HIDDEN;
        }
        if (SectionNames.isBoilerplate(tree, node)) {
            return isHead(node) ? null : Reason.SECTION;
        }
        boolean isTool = tree.tag(node) == Tag.FORM || SectionNames.isPlayer(tree, node);
        return isTool && !hasSentence(node) ? Reason.SECTION : null;
    }

    /** The head of an article may hold its lead, below the headline or without it. */
    private boolean isHead(int node) {
        int line = headline.line();
        return line >= 0
                && line < end
                && (tree.isWithin(lines.firstNode(line), node) || isFirst(node, lines.endNode(line)))
                && SectionNames.isHeader(tree, node)
                && hasSentence(node);
    }

    /** Whether next to nothing of the text stands before an element below the headline. */
    private boolean isFirst(int node, int below) {
        int from = Math.max(region.from(), below);
        return from <= node && tree.lettersBetween(from, node) < REPEATED_LETTERS;
    }

    private boolean hasSentence(int node) {
        int to = lines.at(tree.end(node));
        if (to - lines.at(node) > MAX_TOOL_LINES) {
            return true;
        }
        for (int i = lines.at(node); i < to; i++) {
            if (lines.letters(i) - lines.linkLetters(i) >= REPEATED_LETTERS
                    && lines.stops(i) > 1
                    && hasChineseStop(i)) {
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

    /** A box before the text may say what a paragraph says again. */
    private void dropRepeated() {
        int above = 0;
        for (int i = first; i < end && above < MAX_ABOVE; i++) {
            if (!cuts.isOpen(i)) {
                continue;
            }
            above++;
            if (lines.letters(i) >= REPEATED_LETTERS
                    && tree.tag(lines.block(i)) != Tag.LI
                    && (isMadeFrom(i, i + 1) || isMadeFrom(i, i + 2) || above <= MAX_BOX_LINES && isRepeated(i))) {
                cuts.drop(i, Reason.REPEATED);
                dropLabel(i - 1);
            }
        }
    }

    /** What such a box is called goes with it. */
    private void dropLabel(int line) {
        if (line >= first && cuts.isOpen(line) && lines.letters(line) <= MAX_LABEL && lines.stops(line) == 0) {
            cuts.drop(line, Reason.REPEATED);
        }
    }

    private boolean isRepeated(int line) {
        long hash = kinds.hash(line);
        int told = told(line);
        for (int i = line + 1; i < end; i++) {
            if (cuts.isOpen(i)
                    && (lines.letters(i) == lines.letters(line) && kinds.hash(i) == hash || begins(i, line, told))) {
                return true;
            }
        }
        return false;
    }

    /** A summary that was made of the first paragraphs begins with the whole first of them, or with what it has room for of it. */
    private boolean isMadeFrom(int summary, int line) {
        if (!cuts.isOpen(line) || lines.letters(line) == lines.letters(summary)) {
            return false; // the same words again may be a refrain
        }
        int told = told(summary);
        int to = told > 0 ? lines.from(summary) + told : lines.to(summary);
        // Before it may stand what it is called: 【导读】.
        for (int named = 0; named <= MAX_LABEL && lines.from(summary) + named < to; named++) {
            if (isSame(lines.from(summary) + named, to, told > 0, line)) {
                return true;
            }
        }
        return false;
    }

    /** Whether some characters say, blanks apart, what a line says from its beginning to its end, or to theirs. */
    private boolean isSame(int from, int to, boolean mayEnd, int line) {
        char[] s = tree.chars();
        int letters = 0;
        int a = from;
        int b = lines.from(line);
        while (a < to && b < lines.to(line)) {
            if (Spaces.isSpace(s[a])) {
                a++;
            } else if (Spaces.isSpace(s[b])) {
                b++;
            } else if (s[a++] != s[b++]) {
                return false;
            } else {
                letters++;
            }
        }
        return letters >= REPEATED_LETTERS && (b == lines.to(line) || mayEnd);
    }

    /** The characters of a line before the points that say that it goes on, or 0. */
    private int told(int line) {
        char[] s = tree.chars();
        int to = lines.to(line);
        while (to > lines.from(line) && (s[to - 1] == '…' || s[to - 1] == '.')) {
            to--;
        }
        return to < lines.to(line) ? to - lines.from(line) : 0;
    }

    /** Whether a line begins with so many characters of another. */
    private boolean begins(int line, int other, int count) {
        char[] s = tree.chars();
        int same = 0;
        while (same < count
                && lines.from(line) + same < lines.to(line)
                && s[lines.from(line) + same] == s[lines.from(other) + same]) {
            same++;
        }
        return count > 0 && same == count;
    }
}
