// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import io.github.zhnews.html.Tag;
import io.github.zhnews.model.Reason;
import io.github.zhnews.page.Headline;
import io.github.zhnews.vocabulary.Phrases;
import io.github.zhnews.vocabulary.Phrases.Scope;
import org.jspecify.annotations.Nullable;

/** Drops what stands before a text: the headline said again, the bar below it, calls to follow or download. */
final class HeadTrimmer {
    /** How many lines into the text its headline may be said again. */
    private static final int NEAR_HEADLINES = 3;
    /** How many lines above the text its headline may stand. */
    private static final int NEAR_LINES = 10;

    private final RegionLines text;
    private final Headline headline;
    private final LineShapes shapes;
    private final SaidAgain again;

    HeadTrimmer(RegionLines text, Headline headline) {
        this.text = text;
        this.headline = headline;
        shapes = new LineShapes(text.tree, text.lines, text.region.container());
        again = new SaidAgain(text.tree, text.lines, headline.text());
    }

    void trim() {
        dropHeadline();
        int body = text.firstSentence(text.first);
        int start = text.first;
        if (headline.line() >= text.first
                && headline.line() < text.end
                && text.lettersBetween(text.first, headline.line()) * 3
                        < text.lettersBetween(headline.line(), text.end)) {
            dropAbove(headline.line());
            start = headline.line() + 1;
            body = text.firstSentence(start);
        }
        int last = start - 1;
        for (int i = start; i < Math.min(text.end, Math.max(body, start + 1)); i++) {
            if (!text.isOpen(i)) {
                continue;
            }
            var group = text.groupWithin(i);
            if (text.kinds.isBar(i)
                    || i + 1 == body && text.kinds.isMedium(i)
                    || text.kinds.isCounts(i)
                    || group != null && group.scope() != Scope.TAIL) {
                last = i;
            } else if (body == text.end) {
                break; // verse, a list: nothing tells where the text starts but the end of the bar
            }
        }
        // Also a longer line that calls to follow or download may stand before the first sentence.
        while (body < text.end && text.isOpen(body) && isEdge(text.groupWithin(body))) {
            last = body;
            body = text.firstSentence(body + 1);
        }
        text.dropRange(start, last + 1, Reason.HEAD);
    }

    /** A text may begin with the very words of its headline, or with a part of them. */
    private void dropHeadline() {
        int said = headline.line();
        int near = 0;
        boolean isFirst = true;
        for (int i = text.first; i < text.end && said >= 0 && near < NEAR_HEADLINES; i++) {
            if (!text.isOpen(i)) {
                continue;
            }
            near++;
            boolean isSame = text.kinds.areSame(i, said);
            boolean isFirstBelow = isFirst && i > said && !text.kinds.isBar(i) && text.group(i) == null;
            if (i != said && (isSame || isFirstBelow && again.has(i))) {
                text.drop(i, Reason.HEAD);
            }
            isFirst &= !isFirstBelow;
        }
        // Where the headline stands above the text, too, the line is what a picture that is lost was called.
        if (said >= text.first && said < text.end && isDisplayedAbove(said)) {
            text.drop(said, Reason.HEAD);
        }
    }

    /** Whether a line that is no heading stands above the text in the same words. */
    private boolean isDisplayedAbove(int line) {
        int i = shapes.headingLevel(line) > 0 ? -1 : text.first - 1;
        int last = Math.max(0, text.first - NEAR_LINES);
        while (i >= last && !text.kinds.areSame(i, line)) {
            i--;
        }
        return i >= last;
    }

    /** A text may say its headline again below a lead; above the headline proper no sentence is its own. */
    private void dropAbove(int line) {
        boolean isHeading = LineShapes.heading(text.tree, text.lines, text.region.container(), line) > 0;
        for (int i = text.first; i <= line; i++) {
            boolean isOwn = i == line ? isParagraph(line) : text.kinds.isSentence(i) && text.group(i) == null;
            if (isHeading || !isOwn) {
                text.dropRange(i, i + 1, Reason.HEAD);
            }
        }
    }

    /** A page may take the first sentence of its text for its headline. */
    private boolean isParagraph(int line) {
        return text.tree.tag(text.lines.block(line)) == Tag.P && text.tree.chars()[text.lines.to(line) - 1] == '。';
    }

    private static boolean isEdge(@Nullable Phrases group) {
        return group != null && group.scope() == Scope.EDGE;
    }
}
