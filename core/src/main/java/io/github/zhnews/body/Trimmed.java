package io.github.zhnews.body;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** What of a region stays. Lines are counted from the region's first. */
final class Trimmed {
    private final @Nullable String[] reasons;
    private final BitSet dropped;
    private final BitSet partly;
    private final int pictureEnd;
    private final int tail;

    /**
     * The outcome of a trim.
     *
     * @param reasons for each line of the region why it is left out, or {@code null} where it stays
     * @param pictureEnd the node from which on pictures are no longer the article's
     */
    Trimmed(@Nullable String[] reasons, BitSet dropped, BitSet partly, int pictureEnd, int tail) {
        this.reasons = reasons;
        this.dropped = dropped;
        this.partly = partly;
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

    /** Whether a part of a line that stays is left out. */
    boolean isCut(int firstNode, int endNode) {
        int cut = partly.nextSetBit(firstNode);
        return cut >= 0 && cut < endNode;
    }

    /** Whether a piece of text is such a part. */
    boolean isCut(int node) {
        return partly.get(node);
    }

    /** Whether a picture or video is not the article's. */
    boolean isOutside(int node) {
        return dropped.get(node) || node >= pictureEnd;
    }
}
