package io.github.zhnews.html;

import java.util.Arrays;

/** The attributes of a page's elements in page order. Names and values are ranges of the page's source. */
final class Attributes {
    private int size;
    private byte[] names = new byte[0];
    private int[] nameStarts = new int[0];
    private int[] valueStarts = new int[0];
    private int[] valueEnds = new int[0];

    int size() {
        return size;
    }

    /** Forgets the attributes from {@code newSize} on. */
    void truncate(int newSize) {
        size = newSize;
    }

    void add(int name, int nameStart, int valueStart, int valueEnd) {
        if (size == names.length) {
            int n = Math.max(1024, size * 2);
            names = Arrays.copyOf(names, n);
            nameStarts = Arrays.copyOf(nameStarts, n);
            valueStarts = Arrays.copyOf(valueStarts, n);
            valueEnds = Arrays.copyOf(valueEnds, n);
        }
        names[size] = (byte) name;
        nameStarts[size] = nameStart;
        valueStarts[size] = valueStart;
        valueEnds[size++] = valueEnd;
    }

    /** The first attribute with a name among those from {@code from} to {@code to}, or -1: of doubles, the first counts. */
    int find(int from, int to, int name) {
        for (int i = from; i < to; i++) {
            if (names[i] == name) {
                return i;
            }
        }
        return -1;
    }

    /** Like {@link #find(int, int, int)} for a name that has no number. */
    int find(int from, int to, String name, char[] source) {
        for (int i = from; i < to; i++) {
            int end = nameStarts[i] + name.length();
            if (names[i] == Attr.OTHER
                    && end <= source.length
                    && NameTable.equal(name, source, nameStarts[i], end)
                    && (end == source.length || CharClass.endsAttributeName(source[end]))) {
                return i;
            }
        }
        return -1;
    }

    int name(int attribute) {
        return names[attribute];
    }

    int valueStart(int attribute) {
        return valueStarts[attribute];
    }

    int valueEnd(int attribute) {
        return valueEnds[attribute];
    }

    int capacity() {
        return names.length;
    }
}
