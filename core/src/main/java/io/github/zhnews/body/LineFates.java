// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import io.github.zhnews.model.LineDecision.Verdict;
import io.github.zhnews.model.Reason;
import io.github.zhnews.page.Region;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the reader of a text did with each line of its region.
 *
 * @param region where the text was read, or no region where it stood in data
 * @param leads the lines before the region that are the text's lead
 * @param reasons for each line of the region what it became
 * @param tail the line that ended the text
 */
public record LineFates(Region region, List<Integer> leads, List<Reason> reasons, int tail) {
    /** All lines stand outside. */
    public static final LineFates NONE = new LineFates(Region.NONE, List.of(), List.of(), 0);

    /** What became of a line, or {@code null} where it stands outside of the text's element. */
    public @Nullable Reason of(int line) {
        if (leads.contains(line)) {
            return Reason.PARAGRAPH;
        }
        return line >= region.firstLine() && line < region.endLine() ? reasons.get(line - region.firstLine()) : null;
    }

    /** The lines that are text. */
    public BitSet text() {
        var text = new BitSet();
        leads.forEach(text::set);
        for (int i = 0; i < reasons.size(); i++) {
            text.set(region.firstLine() + i, reasons.get(i).isText());
        }
        return text;
    }

    /** What a reader of the page is told of a line. */
    public Verdict verdict(int line) {
        var reason = of(line);
        if (reason == null) {
            return Verdict.OUTSIDE;
        }
        return reason.isText() ? Verdict.KEPT : line >= tail ? Verdict.TAIL : Verdict.DROPPED;
    }

    /** The same where the text turns out to be no article's. */
    LineFates ofNoArticle() {
        var none = reasons.stream()
                .map(reason -> reason.isText() ? Reason.NO_ARTICLE : reason)
                .toList();
        return new LineFates(region, List.of(), none, tail);
    }
}
