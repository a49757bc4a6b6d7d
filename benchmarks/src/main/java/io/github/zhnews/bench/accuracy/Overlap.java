// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.accuracy;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How far two collections are the same.
 *
 * @param precision the share of what was read that is gold
 * @param recall the share of the gold that was read
 * @param f1 their harmonic mean
 */
record Overlap(double precision, double recall, double f1) {
    private static final int SHINGLE = 4;

    /** Of two texts, by their shingles, each as often as it occurs. */
    static Overlap ofTexts(String gold, String read) {
        var goldShingles = shingles(gold);
        var readShingles = shingles(read);
        int hits = 0;
        for (var shingle : goldShingles.entrySet()) {
            hits += Math.min(shingle.getValue(), readShingles.getOrDefault(shingle.getKey(), 0));
        }
        return of(hits, count(gold), count(read));
    }

    /** Of two sets. */
    static Overlap ofSets(Set<String> gold, Set<String> read) {
        return of((int) gold.stream().filter(read::contains).count(), gold.size(), read.size());
    }

    /** Of collections of which the sizes are known: 1 where both are empty, 0 where they share nothing. */
    static Overlap of(int hits, int gold, int read) {
        if (gold == 0 && read == 0) {
            return new Overlap(1, 1, 1);
        }
        return hits == 0
                ? new Overlap(0, 0, 0)
                : new Overlap((double) hits / read, (double) hits / gold, 2.0 * hits / (gold + read));
    }

    private static int count(String text) {
        return text.isEmpty() ? 0 : Math.max(1, Letters.length(text) - SHINGLE + 1);
    }

    /** The shingles of a text; a shorter text is one shingle. */
    private static Map<String, Integer> shingles(String text) {
        var shingles = new HashMap<String, Integer>();
        var chars = text.codePoints().toArray();
        for (int i = 0, n = count(text); i < n; i++) {
            shingles.merge(new String(chars, i, Math.min(SHINGLE, chars.length - i)), 1, Integer::sum);
        }
        return shingles;
    }
}
