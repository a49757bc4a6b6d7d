// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.html;

import io.github.zhnews.model.Limit;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Leads from ids and classes to the elements that may have them. Words are known by their hashes alone: what is found must be
 * tested. The arrays are used again for the next page.
 *
 * <p>Buckets are chosen by a seed of each table's own, so that no page can be made whose words all want the same one.
 */
final class TreeIndex {
    /** The answer where no further element has a word. */
    static final int NONE = -1;

    private final Tree tree;
    private final int seed = (int) (System.nanoTime() ^ System.identityHashCode(this));
    private boolean ready;
    private @Nullable Siblings siblings;
    /** The first entry of each bucket. */
    private int[] buckets = new int[256];
    /** An entry is the hash of a word, an element that has it and the next entry of the same bucket, in page order. */
    private int[] hashes = new int[256];

    private int[] nodes = new int[256];
    private int[] nexts = new int[256];
    private int size;
    /** One less than the buckets of this page, a power of two. */
    private int mask;
    /** How many entries there may be. */
    private int most;

    TreeIndex(Tree tree) {
        this.tree = tree;
    }

    void clear() {
        ready = false;
        siblings = null;
    }

    Siblings siblings() {
        if (siblings == null) {
            siblings = new Siblings(tree);
        }
        return siblings;
    }

    /** The first entry of a word, or {@link #NONE}. */
    int first(int hash) {
        if (!ready) {
            build();
        }
        return find(hash, buckets[bucket(hash)]);
    }

    /** The next entry of the same word, or {@link #NONE}. */
    int next(int entry) {
        return find(hashes[entry], nexts[entry]);
    }

    int node(int entry) {
        return nodes[entry];
    }

    private int find(int hash, int from) {
        int entry = from;
        while (entry != NONE && hashes[entry] != hash) {
            entry = nexts[entry];
        }
        return entry;
    }

    /** The hash of a word of an attribute, the same for capital and small letters: of a long one, of its length and its end. */
    static int hash(int attr, char[] s, int from, int to) {
        int end = 0;
        for (int i = from; i < to; i++) {
            end = withNext(end, s[i]);
        }
        return hash(attr, end, to - from);
    }

    private static int withNext(int end, char c) {
        return end << 5 ^ (c | 0x20);
    }

    private static int hash(int attr, int end, int length) {
        return (end * 31 + length) * 31 + attr;
    }

    private void build() {
        ready = true;
        most = tree.budget().limits().indexedWords();
        size = 0;
        for (int node = 1; node < tree.size; node++) {
            for (int a = tree.attrs[node]; a < tree.attrs[node + 1]; a++) {
                int name = tree.attributes.name(a);
                if (name == Attr.ID || name == Attr.CLASS) {
                    add(node, name, tree.attributes.valueStart(a), tree.attributes.valueEnd(a));
                }
            }
        }
        int room = Integer.highestOneBit(size | 1) * 2;
        if (buckets.length < room) {
            buckets = new int[room];
        }
        mask = room - 1;
        Arrays.fill(buckets, 0, room, NONE);
        for (int entry = size - 1; entry >= 0; entry--) {
            int bucket = bucket(hashes[entry]);
            nexts[entry] = buckets[bucket];
            buckets[bucket] = entry;
        }
    }

    private void add(int node, int attr, int from, int to) {
        int before = size;
        if (!addWords(node, attr, tree.source, from, to)) {
            size = before;
            char[] decoded = References.decode(tree.source, from, to, true).toCharArray();
            addWords(node, attr, decoded, 0, decoded.length);
        }
    }

    /** Adds the words of a value, as far as no reference stands in it, which is not read yet in the page's source. */
    private boolean addWords(int node, int attr, char[] s, int from, int to) {
        boolean isRead = s != tree.source;
        int start = from;
        int end = 0;
        for (int i = from; i < to; i++) {
            char c = s[i];
            if (c == '&' && !isRead) {
                return false;
            }
            if (c > ' ' || attr == Attr.ID || !CharClass.isTagSpace(c)) {
                end = withNext(end, c);
                continue;
            }
            if (i > start) {
                addWord(node, hash(attr, end, i - start));
            }
            start = i + 1;
            end = 0;
        }
        if (to > start) {
            addWord(node, hash(attr, end, to - start));
        }
        return true;
    }

    private void addWord(int node, int hash) {
        if (size == most) {
            tree.budget().reach(Limit.INDEXED_WORDS, size + 1);
            return;
        }
        if (size == nodes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
            nodes = Arrays.copyOf(nodes, size * 2);
            nexts = Arrays.copyOf(nexts, size * 2);
        }
        hashes[size] = hash;
        nodes[size++] = node;
    }

    private int bucket(int hash) {
        return mixed(hash ^ seed) & mask;
    }

    /** The finalizer of MurmurHash3: every bit of the hash tells in every bit of the bucket's number. */
    static int mixed(int hash) {
        int h = hash;
        h = (h ^ h >>> 16) * 0x85EBCA6B;
        h = (h ^ h >>> 13) * 0xC2B2AE35;
        return h ^ h >>> 16;
    }

    /** The room that the arrays take, in numbers. */
    int capacity() {
        return Math.max(buckets.length, nodes.length);
    }
}
