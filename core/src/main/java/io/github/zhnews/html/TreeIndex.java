package io.github.zhnews.html;

import io.github.zhnews.model.Limit;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Leads from ids and classes to the elements that may have them. Words are known by their hashes alone: what is found must be
 * tested. The arrays are used again for the next page.
 *
 * <p>Slots are chosen by a seed of each table's own, so that no page can be made whose words all want the same one.
 */
final class TreeIndex {
    /** The answer where no further element has a word. */
    static final int NONE = -1;

    private final Tree tree;
    private boolean ready;
    private @Nullable Siblings siblings;

    /** An open hash table: a word's hash and the first and last of its entries. */
    private int[] slotHash = new int[256];

    private int[] slotFirst = new int[256];
    private int[] slotLast = new int[256];
    private int words;
    private final int seed = (int) (System.nanoTime() ^ System.identityHashCode(this));

    /** An entry is an element and the next entry of the same word. */
    private int[] nodes = new int[256];

    private int[] nexts = new int[256];
    private int size;
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
        int slot = slot(hash);
        return slotFirst[slot];
    }

    int next(int entry) {
        return nexts[entry];
    }

    int node(int entry) {
        return nodes[entry];
    }

    /** The hash of a word of an attribute, the same for capital and small letters. */
    static int hash(int attr, char[] s, int from, int to) {
        int h = attr + 1;
        for (int i = from; i < to; i++) {
            h = h * 31 + NameTable.lower(s[i]);
        }
        return h;
    }

    private void build() {
        ready = true;
        most = tree.budget().limits().indexedWords();
        size = words = 0;
        Arrays.fill(slotFirst, NONE);
        for (int node = 1; node < tree.size; node++) {
            int id = tree.attrIndex(node, Attr.ID);
            if (id >= 0) {
                add(node, Attr.ID, id);
            }
            int classes = tree.attrIndex(node, Attr.CLASS);
            if (classes >= 0) {
                add(node, Attr.CLASS, classes);
            }
        }
    }

    private void add(int node, int attr, int attribute) {
        char[] s = tree.source;
        int from = tree.attributes.valueStart(attribute);
        int to = tree.attributes.valueEnd(attribute);
        for (int i = from; i < to; i++) {
            if (s[i] == '&') {
                s = References.decode(s, from, to, true).toCharArray();
                from = 0;
                to = s.length;
                break;
            }
        }
        if (attr == Attr.ID) {
            add(node, hash(attr, s, from, to));
            return;
        }
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || CharClass.isTagSpace(s[i])) {
                if (i > start) {
                    add(node, hash(attr, s, start, i));
                }
                start = i + 1;
            }
        }
    }

    private void add(int node, int hash) {
        if (size == most) {
            tree.budget().reach(Limit.INDEXED_WORDS, size + 1);
            return;
        }
        if (size == nodes.length) {
            nodes = Arrays.copyOf(nodes, size * 2);
            nexts = Arrays.copyOf(nexts, size * 2);
        }
        nodes[size] = node;
        nexts[size] = NONE;
        int slot = slot(hash);
        if (slotFirst[slot] == NONE) {
            slotHash[slot] = hash;
            slotFirst[slot] = size;
            words++;
        } else {
            nexts[slotLast[slot]] = size;
        }
        slotLast[slot] = size++;
        if (words * 2 > slotHash.length) {
            growSlots();
        }
    }

    private int slot(int hash) {
        int mask = slotHash.length - 1;
        int slot = mixed(hash ^ seed) & mask;
        while (slotFirst[slot] != NONE && slotHash[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** The finalizer of MurmurHash3: every bit of the hash tells in every bit of the slot. */
    static int mixed(int hash) {
        int h = hash;
        h = (h ^ h >>> 16) * 0x85EBCA6B;
        h = (h ^ h >>> 13) * 0xC2B2AE35;
        return h ^ h >>> 16;
    }

    /** The room that the arrays take, in numbers. */
    int capacity() {
        return Math.max(slotHash.length, nodes.length);
    }

    private void growSlots() {
        int[] oldHash = slotHash;
        int[] oldFirst = slotFirst;
        int[] oldLast = slotLast;
        slotHash = new int[oldHash.length * 2];
        slotFirst = new int[oldHash.length * 2];
        slotLast = new int[oldHash.length * 2];
        Arrays.fill(slotFirst, NONE);
        for (int i = 0; i < oldHash.length; i++) {
            if (oldFirst[i] != NONE) {
                int slot = slot(oldHash[i]);
                slotHash[slot] = oldHash[i];
                slotFirst[slot] = oldFirst[i];
                slotLast[slot] = oldLast[i];
            }
        }
    }
}
