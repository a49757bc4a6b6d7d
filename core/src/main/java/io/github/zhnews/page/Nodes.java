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

    /**
     * The length of the list.
     *
     * @return the number of nodes
     */
    public int size() {
        return size;
    }

    /**
     * One of the nodes.
     *
     * @param index its place, from 0
     * @return the node
     */
    public int get(int index) {
        if (index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        return items[index];
    }
}
