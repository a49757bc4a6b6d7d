// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Keys by which fingerprints that differ in few bits meet. The 64 bits are cut into two blocks more than bits may differ; each pair of
 * blocks, with their bits, is a key. Where at most {@code distance} bits differ, they are in at most so many blocks, and the two blocks
 * that are left at the least are a key that both have: none is missed. The more bits a key has, the fewer fingerprints share it by
 * chance.
 *
 * @param distance in how many bits fingerprints may differ, from 1 to {@value #MOST}
 */
record Bands(int distance) implements Serializable {
    static final int MOST = 7;
    /** A key has its number above the bits of its blocks, which are 44 at the most. */
    private static final int NUMBER_AT = 56;

    Bands {
        if (distance < 1 || distance > MOST) {
            throw new IllegalArgumentException("distance is " + distance + ", must be from 1 to " + MOST);
        }
    }

    /** The keys of a fingerprint. */
    List<Long> keys(long bits) {
        int blocks = distance + 2;
        var keys = new ArrayList<Long>();
        for (int first = 0; first < blocks; first++) {
            for (int second = first + 1; second < blocks; second++) {
                long both = block(bits, first) << Long.SIZE / blocks + 1 | block(bits, second);
                keys.add((long) keys.size() << NUMBER_AT | both);
            }
        }
        return keys;
    }

    /** The bits of a block; blocks differ by one bit in length where 64 can't be divided. */
    private long block(long bits, int number) {
        int blocks = distance + 2;
        int from = Long.SIZE * number / blocks;
        int to = Long.SIZE * (number + 1) / blocks;
        return bits << Long.SIZE - to >>> Long.SIZE - to + from;
    }
}
