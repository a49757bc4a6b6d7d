// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.vocabulary;

/**
 * Words as a tree of their characters, so that all words are looked for at once. An edge is an entry of one hash table under
 * its node and its character. A place in the tree is the node that an edge leads to, below it the word that ends there; place 0
 * is the root. There are fewer words than 2¹⁵.
 */
final class Trie {
    /** What no word ends at. */
    static final int NONE = -1;

    /** The bits of a node, and of a character. */
    private static final int NODE_BITS = 16;

    private static final int FIRSTS = 4096;

    /** An edge and, in the lower half, the place that it leads to: one look tells all; 0 where the table is free. */
    private final long[] edges;

    /** A bit for each character that a word begins with, shared by those 4096 apart: most searches end here. */
    private final long[] firsts = new long[FIRSTS / Long.SIZE];

    private int size = 1;

    /** The words are known by their index. */
    Trie(String[] words) {
        int characters = 1;
        for (var word : words) {
            characters += word.length();
        }
        edges = new long[Integer.highestOneBit(characters * 3)];
        for (int i = 0; i < words.length; i++) {
            add(words[i], i);
        }
    }

    private void add(String word, int index) {
        int place = 0;
        int slot = -1;
        if (!word.isEmpty()) {
            firsts[first(word.charAt(0))] |= 1L << word.charAt(0);
        }
        for (int i = 0; i < word.length(); i++) {
            slot = slot(place, word.charAt(i));
            if (edges[slot] == 0) {
                edges[slot] = (long) edge(place, word.charAt(i)) << 32 | size++;
            }
            place = (int) edges[slot];
        }
        if (slot >= 0 && word(place) == NONE) {
            edges[slot] += (long) (index + 1) << NODE_BITS;
        }
    }

    /** The place that a character leads to, or 0. */
    int next(int place, char c) {
        return place == 0 && !begins(c) ? 0 : (int) edges[slot(place, c)];
    }

    /** Whether a word may begin with a character. */
    boolean begins(char c) {
        return (firsts[first(c)] >>> c & 1) != 0;
    }

    private static int first(char c) {
        return (c & FIRSTS - 1) / Long.SIZE;
    }

    /** The word that ends at a place, or {@link #NONE}. */
    static int word(int place) {
        return (place >>> NODE_BITS) - 1;
    }

    private int slot(int place, char c) {
        int edge = edge(place, c);
        int mask = edges.length - 1;
        int slot = edge * 0x9E3779B9 >>> 15 & mask;
        while (edges[slot] != 0 && (int) (edges[slot] >>> 32) != edge) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static int edge(int place, char c) {
        return place << NODE_BITS | c;
    }
}
