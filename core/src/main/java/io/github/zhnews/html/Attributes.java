// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.html;

import java.util.Arrays;

/** The attributes of a page's elements in page order. Names and values are ranges of the page's source. */
final class Attributes {
    /** An attribute is four numbers in a row, so that reading one touches one place in memory. */
    private static final int STRIDE = 4;

    private static final int NAME_START = 1;
    private static final int VALUE_START = 2;
    private static final int VALUE_END = 3;

    /** How many characters of a value are looked at for words. */
    private static final int MAX_WORDS = 4000;

    private int size;
    private int[] data = new int[0];

    int size() {
        return size;
    }

    /** Forgets the attributes from {@code newSize} on. */
    void truncate(int newSize) {
        size = newSize;
    }

    void add(int name, int nameStart, int valueStart, int valueEnd) {
        int at = size++ * STRIDE;
        if (at == data.length) {
            data = Arrays.copyOf(data, Math.max(1024 * STRIDE, at * 2));
        }
        data[at] = name;
        data[at + NAME_START] = nameStart;
        data[at + VALUE_START] = valueStart;
        data[at + VALUE_END] = valueEnd;
    }

    /** The first attribute with a name among those from {@code from} to {@code to}, or -1: of doubles, the first counts. */
    int find(int from, int to, int name) {
        for (int i = from; i < to; i++) {
            if (data[i * STRIDE] == name) {
                return i;
            }
        }
        return -1;
    }

    /** Like {@link #find(int, int, int)} for a name that has no number. */
    int find(int from, int to, String name, char[] source) {
        for (int i = from; i < to; i++) {
            int start = data[i * STRIDE + NAME_START];
            int end = start + name.length();
            if (data[i * STRIDE] == Attr.OTHER
                    && NameTable.startsWith(name, source, start, source.length)
                    && (end == source.length || CharClass.endsAttributeName(source[end]))) {
                return i;
            }
        }
        return -1;
    }

    /** One of the numbers of {@link Attr}. */
    int name(int attribute) {
        return data[attribute * STRIDE];
    }

    int valueStart(int attribute) {
        return data[attribute * STRIDE + VALUE_START];
    }

    int valueEnd(int attribute) {
        return data[attribute * STRIDE + VALUE_END];
    }

    /** Where one stops to look for words: no longer list of names is one that a person wrote. */
    int wordsEnd(int attribute) {
        return Math.min(valueEnd(attribute), valueStart(attribute) + MAX_WORDS);
    }

    int capacity() {
        return data.length / STRIDE;
    }
}
