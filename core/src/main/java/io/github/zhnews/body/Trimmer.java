// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.model.Favour;
import io.github.zhnews.model.Reason;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import io.github.zhnews.vocabulary.Phrases;
import io.github.zhnews.vocabulary.Phrases.Scope;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides line by line what of a region is no text of the article. Each line that goes has a reason; position and shape must
 * agree with the words before a phrase counts.
 */
final class Trimmer {
    /** How many lines into the text its headline may be said again. */
    private static final int NEAR_HEADLINES = 3;
    /** How many lines into the text any byline may stand. */
    private static final int NEAR_LINES = 10;

    /** The most letters that belong to a call or stand below a rule, at the end of a text. */
    private static final int REST = 60;

    /** The most letters of a line that only introduces what follows it. */
    private static final int LABEL_LETTERS = 12;

    /** What stands before remarks, and not before the items of a list. */
    private static final String SIGNS = "☆★※◎►▶";

    private final Page page;
    private final Region region;
    private final Tree tree;
    private final Lines lines;
    private final Headline headline;
    private final int first;
    private final int end;
    private final LineKinds kinds;
    private final BitSet captions;
    private final Cuts cuts;
    private final LineShapes shapes;
    private final SaidAgain again;

    private int pictureEnd;
    /** The line that ends the text. */
    private int tail;

    private Trimmer(Page page, Headline headline, Region region, LineKinds kinds, BitSet captions, Favour favour) {
        this.page = page;
        this.region = region;
        this.kinds = kinds;
        this.captions = captions;
        this.tree = page.tree();
        this.lines = page.lines();
        this.headline = headline;
        first = region.firstLine();
        end = region.endLine();
        tail = end;
        cuts = new Cuts(page, region, favour);
        shapes = new LineShapes(tree, lines, region.container());
        again = new SaidAgain(tree, lines, headline.text());
    }

    static Trimmed trim(Page page, Headline headline, Region region, LineKinds kinds, BodyMarks marks, Favour favour) {
        var trimmer = new Trimmer(page, headline, region, kinds, marks.captions(), favour);
        marks.dropped().stream().filter(node -> !trimmer.cuts.nodes().get(node)).forEach(trimmer::dropMarked);
        trimmer.dropTail(marks.tail());
        trimmer.run();
        Doubts.drop(page, region, kinds, trimmer.cuts);
        return new Trimmed(
                trimmer.first,
                trimmer.cuts.reasons(),
                trimmer.cuts.nodes(),
                trimmer.cuts.partly(),
                trimmer.pictureEnd,
                trimmer.tail);
    }

    private void run() {
        var heads = Boxes.drop(page, headline, region, kinds, captions, cuts);
        trimHead();
        trimTail();
        heads.stream().forEach(line -> drop(line, Reason.RELATED));
        tail = Math.min(tail, Endings.drop(page, region, kinds, cuts, pictureEnd));
        dropBylines();
        var marks = new SiteMarks(page);
        for (int i = first; i < end; i++) {
            var group = group(i);
            if (isOpen(i) && group != null && group.scope() == Scope.ANY) {
                drop(i, group.reason());
            } else if (isOpen(i) && kinds.isMoment(i)) {
                drop(i, Reason.DATELINE);
            } else if (isOpen(i) && (kinds.isCounter(i) || isQuotationMark(i) || marks.is(i))) {
                drop(i, Reason.TOOLS);
            }
        }
    }

    /** The ornament of a quotation that is set apart. */
    private boolean isQuotationMark(int line) {
        return lines.to(line) - lines.from(line) == 1 && "“”「」『』❝❞\"".indexOf(tree.chars()[lines.from(line)]) >= 0;
    }

    /** What a layout says ends the text does so wherever it has text before it. */
    private void dropTail(List<String> starts) {
        for (int i = firstSentence(first) + 1; i < end && !starts.isEmpty(); i++) {
            var text = isOpen(i) ? lines.text(i) : "";
            if (starts.stream().anyMatch(text::startsWith)) {
                dropRange(i, end, Reason.TAIL);
                tail = i;
                cuts.dropNodes(lines.firstNode(i), region.to());
                return;
            }
        }
    }

    /** Drops what a layout says is no text. */
    private void dropMarked(int node) {
        cuts.dropElement(node, Reason.RULE);
        cuts.dropNodes(node, tree.end(node));
    }

    // ---- by words and position

    private void trimHead() {
        dropHeadline();
        int body = firstSentence(first);
        int start = first;
        if (headline.line() >= first
                && headline.line() < end
                && lettersBetween(first, headline.line()) * 3 < lettersBetween(headline.line(), end)) {
            dropAbove(headline.line());
            start = headline.line() + 1;
            body = firstSentence(start);
        }
        int last = start - 1;
        for (int i = start; i < Math.min(end, Math.max(body, start + 1)); i++) {
            if (!isOpen(i)) {
                continue;
            }
            var group = group(i);
            if (kinds.isBar(i)
                    || i + 1 == body && kinds.isMedium(i)
                    || kinds.isCounts(i)
                    || group != null && group.scope() != Scope.TAIL) {
                last = i;
            } else if (body == end) {
                break; // verse, a list: nothing tells where the text starts but the end of the bar
            }
        }
        // Also a longer line that calls to follow or download may stand before the first sentence.
        while (body < end && isOpen(body) && isEdge(group(body))) {
            last = body;
            body = firstSentence(body + 1);
        }
        dropRange(start, last + 1, Reason.HEAD);
    }

    /** A text may begin with the very words of its headline, or with a part of them. */
    private void dropHeadline() {
        int said = headline.line();
        int near = 0;
        boolean isFirst = true;
        for (int i = first; i < end && said >= 0 && near < NEAR_HEADLINES; i++) {
            if (!isOpen(i)) {
                continue;
            }
            near++;
            boolean isSame = kinds.areSame(i, said);
            boolean isBelow = i > said && !kinds.isBar(i) && group(i) == null;
            if (i != said && (isSame || isBelow && isFirst && again.has(i))) {
                drop(i, Reason.HEAD);
            }
            isFirst &= !isBelow;
        }
        // Where the headline stands above the text, too, the line is what a picture that is lost was called.
        if (said >= first && said < end && isDisplayedAbove(said)) {
            drop(said, Reason.HEAD);
        }
    }

    /** Whether a line that is no heading stands above the text in the same words. */
    private boolean isDisplayedAbove(int line) {
        int i = shapes.headingLevel(line) > 0 ? -1 : first - 1;
        int last = Math.max(0, first - NEAR_LINES);
        while (i >= last && !kinds.areSame(i, line)) {
            i--;
        }
        return i >= last;
    }

    /** A text may say its headline again below a lead; above the headline proper no sentence is its own. */
    private void dropAbove(int line) {
        boolean isHeading = LineShapes.heading(tree, lines, region.container(), line) > 0;
        for (int i = first; i <= line; i++) {
            boolean isOwn = i == line ? isParagraph(line) : kinds.isSentence(i) && group(i) == null;
            if (isHeading || !isOwn) {
                dropRange(i, i + 1, Reason.HEAD);
            }
        }
    }

    /** A page may take the first sentence of its text for its headline. */
    private boolean isParagraph(int line) {
        return tree.tag(lines.block(line)) == Tag.P && tree.chars()[lines.to(line) - 1] == '。';
    }

    private void dropBylines() {
        int near = 0;
        for (int i = first; i < end; i++) {
            if (isOpen(i)) {
                near++;
                if ((near <= NEAR_LINES || kinds.isSignature(i))
                        && kinds.isByline(i)
                        && tree.tag(lines.block(i)) != Tag.FIGCAPTION) {
                    cuts.dropDoubtful(i, Reason.BYLINE);
                }
            }
        }
    }

    private static boolean isEdge(@Nullable Phrases group) {
        return group != null && group.scope() == Scope.EDGE;
    }

    /** The first line from {@code from} on that reads as a sentence. */
    private int firstSentence(int from) {
        int i = from;
        while (i < end && !(isOpen(i) && kinds.isSentence(i))) {
            i++;
        }
        return i;
    }

    private void trimTail() {
        int cut = terminal();
        // Where no line is a sentence none would stop the search.
        int floor = firstSentence(first) < end ? first : first + (end - first) / 2;
        boolean isLast = true;
        for (int i = cut - 1; i >= floor; i--) {
            if (!isOpen(i)) {
                continue;
            }
            if (group(i) != null
                    || kinds.isEdition(i)
                    || kinds.isByline(i)
                    || kinds.isTools(i)
                    || isBesideSign(i, cut)
                    || isLast && isMark(i, cut)) {
                cut = i;
                isLast = true;
            } else if (kinds.isSentence(i)) {
                break;
            } else {
                isLast = false;
            }
        }
        tail = Math.min(tail, cut);
        pictureEnd = region.to();
        for (int k = cut; k < end; k++) {
            var group = group(k);
            if (isOpen(k) && (group == null ? !kinds.isMark(k) : !goesWithPictures(group))) {
                pictureEnd = Math.min(pictureEnd, lines.firstNode(k));
            }
            drop(k, group);
            cuts.dropDoubtful(k, kinds.isByline(k) ? Reason.BYLINE : Reason.TAIL);
        }
    }

    /**
     * Whether a line that nothing of the text follows is no part of it, either. An address below a line that says what it is
     * belongs to that line, and such a line to what follows it.
     */
    private boolean isMark(int line, int cut) {
        boolean isNamed = line > first && group(line - 1) == null && kinds.introduces(line - 1);
        return kinds.isMark(line) && !isNamed
                || cut < end && lines.letters(line) <= LABEL_LETTERS && kinds.introduces(line);
    }

    /** Sites set the same sign before each of their own lines: one is known by the other. */
    private boolean isBesideSign(int line, int cut) {
        char sign = tree.chars()[lines.from(line)];
        return SIGNS.indexOf(sign) >= 0 && (isSiteLine(line - 1, sign) || line + 1 == cut && isSiteLine(cut, sign));
    }

    private boolean isSiteLine(int line, char sign) {
        return line >= first && line < end && tree.chars()[lines.from(line)] == sign && group(line) != null;
    }

    /** A note on the pictures' source or rights may stand before the last of them. */
    private static boolean goesWithPictures(Phrases group) {
        return group.reason() == Reason.SOURCE || group.reason() == Reason.DISCLAIMER;
    }

    /**
     * An editor's line with most of the text before it ends the text, whatever follows; so does the foot of the site. What leads
     * over to others may stand within the text, too.
     */
    private int terminal() {
        int before = 0;
        int all = lettersBetween(first, end);
        int sentence = -1;
        int last = lastSentence();
        for (int i = first; i < end; i++) {
            if (!isOpen(i)) {
                continue;
            }
            var group = group(i);
            if (group != null && before * 10L > all * neededBefore(group, i)) {
                if (group.reason() != Reason.RELATED || last < i || !areEquals(sentence, last)) {
                    return i;
                }
                drop(i, Reason.RELATED);
            }
            if (kinds.isRule(i) && before * 10L > all * 9L && lettersBetween(i + 1, end) <= REST) {
                return i;
            }
            before += lines.letters(i);
            sentence = group == null && kinds.isSentence(i) ? i : sentence;
        }
        return end;
    }

    private int lastSentence() {
        int i = end - 1;
        while (i >= first && !(isOpen(i) && kinds.isSentence(i) && group(i) == null && lines.linkLetters(i) == 0)) {
            i--;
        }
        return i;
    }

    /** Whether two lines are paragraphs of one parent. */
    private boolean areEquals(int one, int other) {
        int a = one < 0 ? -1 : lines.block(one);
        int b = lines.block(other);
        return a >= 0 && tree.tag(a) == tree.tag(b) && tree.tag(a) != Tag.LI && tree.parent(a) == tree.parent(b);
    }

    /** The tenths of the text that must stand before a line which ends it. */
    private long neededBefore(Phrases group, int line) {
        return switch (group.reason()) {
            case SITE -> 3;
            case EDITOR, RELATED -> lines.letters(line) <= 30 ? 6 : 10;
            case DISCLAIMER, COPYRIGHT -> 9;
            case PROMOTION -> lettersBetween(line + 1, end) <= REST ? 9 : 10;
            default -> 10;
        };
    }

    // ---- small helpers

    private int lettersBetween(int from, int to) {
        return from < to ? tree.lettersBetween(lines.firstNode(from), lines.endNode(to - 1)) : 0;
    }

    private @Nullable Phrases group(int line) {
        return kinds.group(line);
    }

    private boolean isOpen(int line) {
        return cuts.isOpen(line);
    }

    private void dropRange(int from, int to, Reason reason) {
        for (int i = from; i < to; i++) {
            drop(i, group(i));
            drop(i, reason);
        }
    }

    private void drop(int line, @Nullable Phrases group) {
        if (group != null) {
            drop(line, group.reason());
        }
    }

    private void drop(int line, Reason reason) {
        cuts.drop(line, reason);
    }
}
