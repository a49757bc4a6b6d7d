// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import io.github.zhnews.html.Tag;
import io.github.zhnews.model.Reason;
import io.github.zhnews.vocabulary.Phrases;

/** Drops what stands behind a text: an editor's line and what follows it, disclaimers, calls, marks. */
final class TailTrimmer {
    /** The most letters that belong to a call or stand below a rule, at the end of a text. */
    private static final int REST = 60;

    /** The most letters of a line that only introduces what follows it. */
    private static final int LABEL_LETTERS = 12;

    /** What stands before remarks, and not before the items of a list. */
    private static final String SIGNS = "☆★※◎►▶";

    /** The tenths of the text that stand before any line which ends it; see {@link #neededBefore}. */
    private static final long FEWEST_TENTHS = 3;

    private static final int NOT_ASKED = -2;

    private final RegionLines text;
    /** The first line that has not been asked whether it is a sentence, and the last sentence before it, or -1. */
    private int asked;

    private int sentence = -1;
    /** The last sentence of all. */
    private int last = NOT_ASKED;

    TailTrimmer(RegionLines text) {
        this.text = text;
        asked = text.first;
    }

    /**
     * Where a text ends.
     *
     * @param line the first line behind it
     * @param pictureEnd the node behind its last picture
     */
    record End(int line, int pictureEnd) {}

    End trim() {
        int cut = terminal();
        // Where no line is a sentence none would stop the search.
        int floor = text.firstSentence(text.first) < text.end ? text.first : text.first + (text.end - text.first) / 2;
        boolean isLast = true;
        for (int i = cut - 1; i >= floor; i--) {
            if (!text.isOpen(i)) {
                continue;
            }
            if (text.group(i) != null
                    || text.kinds.isEdition(i)
                    || text.kinds.isByline(i)
                    || text.kinds.isTools(i)
                    || isBesideSign(i, cut)
                    || isLast && isMark(i, cut)) {
                cut = i;
                isLast = true;
            } else if (text.kinds.isSentence(i)) {
                break;
            } else {
                isLast = false;
            }
        }
        int pictureEnd = text.region.to();
        for (int k = cut; k < text.end; k++) {
            var group = text.group(k);
            if (text.isOpen(k) && (group == null ? !text.kinds.isMark(k) : !goesWithPictures(group))) {
                pictureEnd = Math.min(pictureEnd, text.lines.firstNode(k));
            }
            text.drop(k, group);
            text.cuts.dropDoubtful(k, text.kinds.isByline(k) ? Reason.BYLINE : Reason.TAIL);
        }
        return new End(cut, pictureEnd);
    }

    /**
     * Whether a line that nothing of the text follows is no part of it, either. An address below a line that says what it is
     * belongs to that line, and such a line to what follows it.
     */
    private boolean isMark(int line, int cut) {
        boolean isNamed = line > text.first && text.group(line - 1) == null && text.kinds.introduces(line - 1);
        return text.kinds.isMark(line) && !isNamed
                || cut < text.end && text.lines.letters(line) <= LABEL_LETTERS && text.kinds.introduces(line);
    }

    /** Sites set the same sign before each of their own lines: one is known by the other. */
    private boolean isBesideSign(int line, int cut) {
        char sign = text.tree.chars()[text.lines.from(line)];
        return SIGNS.indexOf(sign) >= 0 && (isSiteLine(line - 1, sign) || line + 1 == cut && isSiteLine(cut, sign));
    }

    private boolean isSiteLine(int line, char sign) {
        return line >= text.first
                && line < text.end
                && text.tree.chars()[text.lines.from(line)] == sign
                && text.group(line) != null;
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
        long before = 0;
        int all = text.lettersBetween(text.first, text.end);
        for (int i = text.first; i < text.end; i++) {
            if (!text.isOpen(i)) {
                continue;
            }
            boolean isNearEnd = before * 10 > all * 9L;
            var group = before * 10 <= all * FEWEST_TENTHS ? null : isNearEnd ? text.group(i) : text.groupWithin(i);
            if (group != null && before * 10 > all * neededBefore(group, i)) {
                if (group.reason() != Reason.RELATED || !isWithinText(i)) {
                    return i;
                }
                text.drop(i, Reason.RELATED);
            }
            if (isNearEnd && text.kinds.isRule(i) && text.lettersBetween(i + 1, text.end) <= REST) {
                return i;
            }
            before += text.lines.letters(i);
        }
        return text.end;
    }

    /** Whether the last sentence stands behind a line, and is the equal of the last one before it. */
    private boolean isWithinText(int line) {
        for (; asked < line; asked++) {
            sentence = isOwnSentence(asked) ? asked : sentence;
        }
        if (last == NOT_ASKED) {
            last = text.end - 1;
            while (last >= text.first && !(isOwnSentence(last) && text.lines.linkLetters(last) == 0)) {
                last--;
            }
        }
        return last > line && areEquals(sentence, last);
    }

    private boolean isOwnSentence(int line) {
        return text.isOpen(line) && text.kinds.isSentence(line) && text.group(line) == null;
    }

    /** Whether two lines are paragraphs of one parent. */
    private boolean areEquals(int one, int other) {
        int a = one < 0 ? -1 : text.lines.block(one);
        int b = text.lines.block(other);
        return a >= 0
                && text.tree.tag(a) == text.tree.tag(b)
                && text.tree.tag(a) != Tag.LI
                && text.tree.parent(a) == text.tree.parent(b);
    }

    /** The tenths of the text that must stand before a line which ends it. */
    private long neededBefore(Phrases group, int line) {
        return switch (group.reason()) {
            case SITE -> FEWEST_TENTHS;
            case EDITOR, RELATED -> text.lines.letters(line) <= 30 ? 6 : 10;
            case DISCLAIMER, COPYRIGHT -> 9;
            case PROMOTION -> text.lettersBetween(line + 1, text.end) <= REST ? 9 : 10;
            default -> 10;
        };
    }
}
