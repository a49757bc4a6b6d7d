package io.github.zhnews.body;

import io.github.zhnews.model.Reason;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** What of a region stays. */
final class Trimmed {
    private final int first;
    private final @Nullable Reason[] reasons;
    private final BitSet dropped;
    private final BitSet partly;
    private final int pictureEnd;
    private final int tail;

    /**
     * The outcome of a trim.
     *
     * @param first the region's first line
     * @param reasons for each line of the region why it is left out, or {@code null} where it stays
     * @param dropped the nodes that are left out
     * @param partly those of them that are parts of lines which stay
     * @param pictureEnd the node from which on pictures are no longer the article's
     * @param tail the line that ended the text
     */
    Trimmed(int first, @Nullable Reason[] reasons, BitSet dropped, BitSet partly, int pictureEnd, int tail) {
        this.first = first;
        this.reasons = reasons;
        this.dropped = dropped;
        this.partly = partly;
        this.pictureEnd = pictureEnd;
        this.tail = tail;
    }

    int tail() {
        return tail;
    }

    /** Why a line is left out, or {@code null} where it stays. */
    @Nullable
    Reason reason(int line) {
        return reasons[line - first];
    }

    /** How many of some lines stay. */
    int kept(int from, int to) {
        int kept = 0;
        for (int i = from; i < to; i++) {
            kept += reason(i) == null ? 1 : 0;
        }
        return kept;
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
