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

    /** How many bits there are for each character that a word begins with, lest others share them. */
    private static final int BITS_OF_FIRST = 16;

    /** An edge and, in the lower half, the node that it leads to: one look tells both; 0 where the table is free. */
    private final long[] edges;
    /** The word that ends at a node. */
    private final int[] words;

    /** A bit for each character that a word begins with, shared by some others: most searches end here. */
    private final long[] firsts;

    private int size = 1;

    /** The words are known by their index. The tables are no larger than they must be: the less memory, the nearer it is. */
    Trie(String[] words) {
        var sorted = words.clone();
        Arrays.sort(sorted);
        int nodes = 1;
        int begun = 0;
        var before = "";
        for (var word : sorted) {
            int shared = shared(before, word);
            nodes += word.length() - shared;
            begun += shared == 0 ? 1 : 0;
            before = word;
        }
        edges = new long[Integer.highestOneBit(nodes + nodes / 2) * 2];
        firsts = new long[Math.max(1, Integer.highestOneBit(begun * 2) * BITS_OF_FIRST / Long.SIZE)];
        this.words = new int[nodes];
        Arrays.fill(this.words, NONE);
        for (int i = 0; i < words.length; i++) {
            add(words[i], i);
        }
    }

    /** How many characters two words begin with alike. */
    private static int shared(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int shared = 0;
        while (shared < most && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared;
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

    private int first(char c) {
        return c / Long.SIZE & firsts.length - 1;
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
