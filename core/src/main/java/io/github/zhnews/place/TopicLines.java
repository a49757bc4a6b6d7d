// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.place;

import io.github.zhnews.html.Tree;
import io.github.zhnews.page.Lines;
import java.util.BitSet;

/**
 * Which pairs of letters of a page's headline stand in each of its lines. Places ask for the same lines again and again: each is
 * read once, and what it has is kept as bits in the order of the {@link PairSet} of the headline.
 */
final class TopicLines {
    private final Tree tree;
    private final Lines lines;
    private final long[] topic = new long[PairSet.LONGS];
    private final int size;
    /** For each long of the topic how many pairs stand in those before it. */
    private final int[] before = new int[PairSet.LONGS];
    /** How many longs the pairs of a line take. */
    private final int longs;

    private final long[] pairs;
    private final BitSet read = new BitSet();

    TopicLines(Tree tree, Lines lines, String headline) {
        this.tree = tree;
        this.lines = lines;
        size = PairSet.add(topic, headline);
        for (int i = 1; i < before.length; i++) {
            before[i] = before[i - 1] + Long.bitCount(topic[i - 1]);
        }
        longs = (size + Long.SIZE - 1) / Long.SIZE;
        pairs = new long[lines.size() * longs];
    }

    /** How many pairs the headline has. */
    int size() {
        return size;
    }

    /** A set of pairs that were met, to be used for {@link #hits}. */
    long[] noneMet() {
        return new long[longs];
    }

    /** How many pairs stand in a line that were not met before. */
    int hits(long[] met, int line) {
        if (!read.get(line)) {
            read.set(line);
            read(line);
        }
        int hits = 0;
        for (int i = 0; i < longs; i++) {
            long own = pairs[line * longs + i];
            hits += Long.bitCount(own & ~met[i]);
            met[i] |= own;
        }
        return hits;
    }

    private void read(int line) {
        char[] s = tree.chars();
        int to = lines.to(line);
        for (int i = lines.from(line) + 1; i < to; i++) {
            int bit = PairSet.bit(s[i - 1], s[i]);
            long others = topic[bit >>> 6] >>> bit;
            if ((others & 1) != 0) {
                int pair = before[bit >>> 6] + Long.bitCount(topic[bit >>> 6]) - Long.bitCount(others);
                pairs[line * longs + pair / Long.SIZE] |= 1L << pair;
            }
        }
    }
}
