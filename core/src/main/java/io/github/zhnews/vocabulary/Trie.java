// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.vocabulary;

import java.util.Arrays;

/**
 * Words as a tree of their characters, so that all words are looked for at once. An edge is an entry of one hash table under
 * its node and its character; node 0 is the root.
 */
final class Trie {
    /** What no word ends at. */
    static final int NONE = -1;

    private static final int FIRSTS = 4096;

    /** An edge and, in the lower half, the node that it leads to: one look tells both; 0 where the table is free. */
    private final long[] edges;
    /** The word that ends at a node. */
    private final int[] words;

    /** A bit for each character that a word begins with, shared by those 4096 apart: most searches end here. */
    private final long[] firsts = new long[FIRSTS / Long.SIZE];

    private int size = 1;

    /** The words are known by their index. */
    Trie(String[] words) {
        int characters = 1;
        for (var word : words) {
            characters += word.length();
        }
        int capacity = Integer.highestOneBit(characters) * 4;
        edges = new long[capacity];
        this.words = new int[characters];
        Arrays.fill(this.words, NONE);
        for (int i = 0; i < words.length; i++) {
            add(words[i], i);
        }
    }

    private void add(String word, int index) {
        int node = 0;
        if (!word.isEmpty()) {
            firsts[first(word.charAt(0))] |= 1L << word.charAt(0);
        }
        for (int i = 0; i < word.length(); i++) {
            int slot = slot(node, word.charAt(i));
            if (edges[slot] == 0) {
                edges[slot] = (long) edge(node, word.charAt(i)) << 32 | size++;
            }
            node = (int) edges[slot];
        }
        words[node] = words[node] == NONE ? index : words[node];
    }

    /** The node that a character leads to, or 0. */
    int next(int node, char c) {
        return node == 0 && !begins(c) ? 0 : (int) edges[slot(node, c)];
    }

    /** Whether a word may begin with a character. */
    boolean begins(char c) {
        return (firsts[first(c)] >>> c & 1) != 0;
    }

    private static int first(char c) {
        return (c & FIRSTS - 1) / Long.SIZE;
    }

    /** The word that ends at a node, or {@link #NONE}. */
    int word(int node) {
        return words[node];
    }

    private int slot(int node, char c) {
        int edge = edge(node, c);
        int mask = edges.length - 1;
        int slot = edge * 0x9E3779B9 >>> 15 & mask;
        while (edges[slot] != 0 && (int) (edges[slot] >>> 32) != edge) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static int edge(int node, char c) {
        return node << 16 | c;
    }
}
