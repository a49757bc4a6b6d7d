package io.github.zhnews.body;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** What of a region stays. Lines are counted from the region's first. */
final class Trimmed {
    private final @Nullable String[] reasons;
    private final BitSet dropped;
    private final int pictureEnd;
    private final int tail;

    /**
     * The outcome of a trim.
     *
     * @param reasons for each line of the region why it is left out, or {@code null} where it stays
     * @param dropped the nodes of parts that are left out as a whole
     * @param pictureEnd the node from which on pictures are no longer the article's
     * @param tail the line that ended the text, or the region's end
     */
    Trimmed(@Nullable String[] reasons, BitSet dropped, int pictureEnd, int tail) {
        this.reasons = reasons;
        this.dropped = dropped;
        this.pictureEnd = pictureEnd;
        this.tail = tail;
    }

    /** Whether a line is, or stands behind, the one that ended the text. */
    boolean isTail(int line) {
        return line >= tail;
    }

    boolean keeps(int line) {
        return reasons[line] == null;
    }

    /** Why a line is left out, or {@code null} where it stays. */
    @Nullable
    String reason(int line) {
        return reasons[line];
    }

    /** Whether a picture or video is not the article's. */
    boolean isOutside(int node) {
        return dropped.get(node) || node >= pictureEnd;
    }
}
