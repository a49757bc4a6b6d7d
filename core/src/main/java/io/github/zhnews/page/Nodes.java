package io.github.zhnews.page;

import java.util.Arrays;

/** A short list of nodes in page order. */
public final class Nodes {
    private int[] items = new int[8];
    private int size;

    Nodes() {}

    void add(int node) {
        if (size == items.length) {
            items = Arrays.copyOf(items, size * 2);
        }
        items[size++] = node;
    }

    /** The length of the list. */
    public int size() {
        return size;
    }

    /** One of the nodes. */
    public int get(int index) {
        if (index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        return items[index];
    }
}
