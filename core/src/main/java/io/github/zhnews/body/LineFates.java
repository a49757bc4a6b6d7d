package io.github.zhnews.body;

import io.github.zhnews.model.LineDecision.Verdict;
import io.github.zhnews.model.Reason;
import io.github.zhnews.page.Region;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** What the reader of a text did with each line of its region. Immutable. */
public final class LineFates {
    /** All lines stand outside. */
    public static final LineFates NONE = new LineFates(Region.NONE, new Reason[0], 0);

    private final Region region;
    private final Reason[] reasons;
    /** The line that ended the text. */
    private final int tail;

    LineFates(Region region, Reason[] reasons, int tail) {
        this.region = region;
        this.reasons = reasons;
        this.tail = tail;
    }

    /** Where the text was read, or no region where it stood in data. */
    public Region region() {
        return region;
    }

    /** What became of a line, or {@code null} where it stands outside of the text's element. */
    public @Nullable Reason of(int line) {
        int i = line - region.firstLine();
        return i >= 0 && i < reasons.length ? reasons[i] : null;
    }

    /** The lines that are text. */
    public BitSet text() {
        var text = new BitSet();
        for (int i = 0; i < reasons.length; i++) {
            text.set(region.firstLine() + i, reasons[i].isText());
        }
        return text;
    }

    Verdict verdict(int line) {
        var reason = of(line);
        if (reason == null) {
            return Verdict.OUTSIDE;
        }
        return reason.isText() ? Verdict.KEPT : line >= tail ? Verdict.TAIL : Verdict.DROPPED;
    }

    /** The same where the text turns out to be no article's. */
    LineFates ofNoArticle() {
        var none = Arrays.stream(reasons)
                .map(reason -> reason.isText() ? Reason.NO_ARTICLE : reason)
                .toArray(Reason[]::new);
        return new LineFates(region, none, tail);
    }
}
