// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.place;

/** Sets of pairs of letters that stand beside each other, as bits: what two texts have in common shows in them. */
final class PairSet {
    /** How many bits a set has, in longs. */
    static final int LONGS = 64;

    private PairSet() {}

    /** Adds a text's pairs and tells how many were new. */
    static int add(long[] set, String text) {
        int size = 0;
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                before = 0;
                continue;
            }
            if (before != 0) {
                int bit = bit(before, c);
                size += isIn(set, bit) ? 0 : 1;
                put(set, bit);
            }
            before = c;
        }
        return size;
    }

    /** Tells how many of a set's pairs stand in a text and were not seen before. */
    static int hits(long[] set, long[] seen, char[] s, int from, int to) {
        int hits = 0;
        for (int i = from + 1; i < to; i++) {
            int bit = bit(s[i - 1], s[i]);
            if (isIn(set, bit) && !isIn(seen, bit)) {
                put(seen, bit);
                hits++;
            }
        }
        return hits;
    }

    /** The bit of a pair. */
    static int bit(char a, char b) {
        return (a * 31 + b) * 0x9E3779B1 >>> 20;
    }

    private static boolean isIn(long[] set, int bit) {
        return (set[bit >>> 6] >>> bit & 1) != 0;
    }

    private static void put(long[] set, int bit) {
        set[bit >>> 6] |= 1L << bit;
    }

    /** The first letters of a text. */
    static String letters(String text, int most) {
        var letters = new StringBuilder();
        for (int i = 0; i < text.length() && letters.length() < most; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters.append(text.charAt(i));
            }
        }
        return letters.toString();
    }

    /** Whether letters stand in the first part of a text, other characters left out. */
    static boolean startsWith(char[] s, int from, int to, String letters) {
        int end = Math.min(to, from + 60);
        for (int start = from; start < end; start++) {
            if (s[start] == letters.charAt(0) && isAt(s, start, to, letters)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(char[] s, int from, int to, String letters) {
        int k = 0;
        for (int i = from; i < to && k < letters.length(); i++) {
            if (s[i] == letters.charAt(k)) {
                k++;
            } else if (Character.isLetterOrDigit(s[i])) {
                return false;
            }
        }
        return k == letters.length();
    }
}
