// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.html;

import java.util.Arrays;

/** A fixed set of ASCII names, found without regard to case in a character array and without making a string. */
final class NameTable {
    /** The letters of an empty name. */
    static final long NO_LETTERS = 0;
    /** Seven bits a letter: names shorter than this have the same letters only if they are the same. */
    private static final int EXACT_LENGTH = 9;

    private final String[] names;
    private final char[][] spelt;
    /** The keys of the names, each at the place its hash leads to or the next free one; 0 ends a search. */
    private final long[] keys;
    /** The number of the name whose key stands at the same place. */
    private final int[] ids;
    /** The answer for a name that is not in the table. */
    private final int unknown;

    NameTable(int unknown, String... names) {
        this.unknown = unknown;
        this.names = names.clone();
        spelt = Arrays.stream(names).map(String::toCharArray).toArray(char[][]::new);
        keys = new long[Integer.highestOneBit(names.length | 1) * 8];
        ids = new int[keys.length];
        for (int id = 0; id < names.length; id++) {
            long key = letters(spelt[id], 0, spelt[id].length);
            int slot = slot(key);
            while (keys[slot] != 0) {
                slot = slot + 1 & keys.length - 1;
            }
            keys[slot] = key;
            ids[slot] = id;
        }
    }

    int id(String name) {
        return id(name.toCharArray(), 0, name.length());
    }

    int id(char[] s, int from, int to) {
        return id(letters(s, from, to), s, from, to);
    }

    /** The number of the name {@code s[from..to)}, whose letters have been gathered while its end was looked for. */
    int id(long letters, char[] s, int from, int to) {
        if (letters == NO_LETTERS) {
            return unknown;
        }
        int slot = slot(letters);
        while (keys[slot] != letters) {
            if (keys[slot] == NO_LETTERS) {
                return unknown;
            }
            slot = slot + 1 & keys.length - 1;
        }
        int id = ids[slot];
        return to - from < EXACT_LENGTH || isSpelt(id, s, from, to) ? id : unknown;
    }

    /** Nearly all pages write a name in small letters, which are compared at once. */
    private boolean isSpelt(int id, char[] s, int from, int to) {
        return Arrays.equals(spelt[id], 0, spelt[id].length, s, from, to) || equal(names[id], s, from, to);
    }

    /** Adds a letter to the letters of a name, without regard to case. What is not ASCII makes it a name of no table. */
    static long append(long letters, char c) {
        return Long.rotateLeft(letters, 7) ^ (c < 128 ? c | 0x20 : 0x80);
    }

    private static long letters(char[] s, int from, int to) {
        long letters = NO_LETTERS;
        for (int i = from; i < to; i++) {
            letters = append(letters, s[i]);
        }
        return letters;
    }

    private int slot(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> 40) & keys.length - 1;
    }

    String name(int id) {
        return names[id];
    }

    static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
    }

    /** Whether {@code s[from..to)} begins with a word, without regard to case. */
    static boolean startsWith(String lowerCase, char[] s, int from, int to) {
        int end = from + lowerCase.length();
        return end <= to && equal(lowerCase, s, from, end);
    }

    static boolean contains(String lowerCase, char[] s, int from, int to) {
        char first = lowerCase.charAt(0);
        int last = to - lowerCase.length();
        for (int i = from; i <= last; i++) {
            if (lower(s[i]) == first && equal(lowerCase, s, i, i + lowerCase.length())) {
                return true;
            }
        }
        return false;
    }

    static boolean equal(String lowerCase, char[] s, int from, int to) {
        if (lowerCase.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (lower(s[i]) != lowerCase.charAt(i - from)) {
                return false;
            }
        }
        return true;
    }
}
