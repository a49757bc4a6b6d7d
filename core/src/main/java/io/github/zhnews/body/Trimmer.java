// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import io.github.zhnews.html.Tag;
import io.github.zhnews.model.Favour;
import io.github.zhnews.model.Reason;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import io.github.zhnews.vocabulary.Phrases.Scope;
import java.util.BitSet;
import java.util.List;

/**
 * Decides line by line what of a region is no text of the article. Each line that goes has a reason; position and shape must
 * agree with the words before a phrase counts.
 */
final class Trimmer {
    /** How many lines into the text any byline may stand. */
    private static final int NEAR_LINES = 10;

    private final RegionLines text;
    private final Headline headline;
    private final BitSet captions;
    private int pictureEnd;
    /** The line that ends the text. */
    private int tail;

    private Trimmer(RegionLines text, Headline headline, BitSet captions) {
        this.text = text;
        this.headline = headline;
        this.captions = captions;
        tail = text.end;
    }

    static Trimmed trim(Page page, Headline headline, Region region, LineKinds kinds, BodyMarks marks, Favour favour) {
        var cuts = new Cuts(page, region, favour);
        var text = new RegionLines(page, region, kinds, cuts);
        var trimmer = new Trimmer(text, headline, marks.captions());
        trimmer.dropMarked(marks.dropped());
        if (!marks.tail().isEmpty()) {
            trimmer.dropTail(marks.tail());
        }
        trimmer.run();
        Doubts.drop(page, region, kinds, cuts);
        return new Trimmed(text.first, cuts.reasons(), cuts.nodes(), cuts.partly(), trimmer.pictureEnd, trimmer.tail);
    }

    private void run() {
        var heads = Boxes.drop(text.page, headline, text.region, text.kinds, captions, text.cuts);
        new HeadTrimmer(text, headline).trim();
        var end = new TailTrimmer(text).trim();
        pictureEnd = end.pictureEnd();
        heads.stream().forEach(line -> text.drop(line, Reason.RELATED));
        tail = Math.min(tail, end.line());
        tail = Math.min(tail, Endings.drop(text.page, text.region, text.kinds, text.cuts, pictureEnd));
        dropBylines();
        var marks = new SiteMarks(text.page);
        for (int i = text.first; i < text.end; i++) {
            if (!text.isOpen(i)) {
                continue;
            }
            var group = text.groupWithin(i);
            if (group != null && group.scope() == Scope.ANY) {
                text.drop(i, group.reason());
            } else if (text.kinds.isMoment(i)) {
                text.drop(i, Reason.DATELINE);
            } else if (text.kinds.isCounter(i) || isQuotationMark(i) || marks.is(i)) {
                text.drop(i, Reason.TOOLS);
            }
        }
    }

    /** The ornament of a quotation that is set apart. */
    private boolean isQuotationMark(int line) {
        return text.lines.to(line) - text.lines.from(line) == 1
                && "“”「」『』❝❞\"".indexOf(text.tree.chars()[text.lines.from(line)]) >= 0;
    }

    /** What a layout says ends the text does so wherever it has text before it. */
    private void dropTail(List<String> starts) {
        for (int i = text.firstSentence(text.first) + 1; i < text.end; i++) {
            if (text.isOpen(i) && startsWithAny(i, starts)) {
                text.dropRange(i, text.end, Reason.TAIL);
                tail = i;
                text.cuts.dropNodes(text.lines.firstNode(i), text.region.to());
                return;
            }
        }
    }

    private boolean startsWithAny(int line, List<String> starts) {
        char first = text.tree.chars()[text.lines.from(line)];
        for (var start : starts) {
            if (start.charAt(0) == first && text.lines.text(line).startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    /** Drops what a layout says is no text; what stands within a part that goes need not be looked at. */
    private void dropMarked(BitSet marked) {
        for (int node = marked.nextSetBit(0); node >= 0; node = marked.nextSetBit(text.tree.end(node))) {
            text.cuts.dropElement(node, Reason.RULE);
            text.cuts.dropNodes(node, text.tree.end(node));
        }
    }

    private void dropBylines() {
        int near = 0;
        for (int i = text.first; i < text.end; i++) {
            if (text.isOpen(i)) {
                near++;
                if ((near <= NEAR_LINES || text.kinds.isSignature(i))
                        && text.kinds.isByline(i)
                        && text.tree.tag(text.lines.block(i)) != Tag.FIGCAPTION) {
                    text.cuts.dropDoubtful(i, Reason.BYLINE);
                }
            }
        }
    }
}
