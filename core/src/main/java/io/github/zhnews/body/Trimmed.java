package io.github.zhnews.body;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * What of a region stays.
 *
 * @param reasons for each line of the region why it is left out, or {@code null} where it stays
 * @param dropped the nodes of parts that are left out as a whole
 * @param pictureEnd the node from which on pictures are no longer the article's
 */
record Trimmed(@Nullable String[] reasons, BitSet dropped, int pictureEnd) {
    boolean keeps(int index) {
        return reasons[index] == null;
    }
}
