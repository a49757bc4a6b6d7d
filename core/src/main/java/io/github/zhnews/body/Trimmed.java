// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import io.github.zhnews.model.Reason;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a region stays.
 *
 * @param first the region's first line
 * @param reasons for each line of the region why it is left out, or {@code null} where it stays
 * @param dropped the nodes that are left out
 * @param partly those of them that are parts of lines which stay
 * @param pictureEnd the node from which on pictures are no longer the article's
 * @param tail the line that ended the text
 */
record Trimmed(int first, List<@Nullable Reason> reasons, BitSet dropped, BitSet partly, int pictureEnd, int tail) {
    /** Why a line is left out, or {@code null} where it stays. */
    @Nullable
    Reason reason(int line) {
        return reasons.get(line - first);
    }

    /** How many of some lines stay. */
    int kept(int from, int to) {
        return Collections.frequency(reasons.subList(from - first, to - first), null);
    }

    /** Whether a part of a line that stays is left out. */
    boolean isCut(int firstNode, int endNode) {
        int cut = partly.nextSetBit(firstNode);
        return cut >= 0 && cut < endNode;
    }

    /** Whether a picture or video is not the article's. */
    boolean isOutside(int node) {
        return dropped.get(node) || node >= pictureEnd;
    }
}
