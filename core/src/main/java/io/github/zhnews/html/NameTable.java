package io.github.zhnews.html;

/** A fixed set of ASCII names, found without regard to case in a character array and without making a string. */
final class NameTable {
    /** The answer for a name that is not in the table. */
    static final int UNKNOWN = -1;

    private final String[] names;
    private final int[] slots;

    NameTable(String... names) {
        this.names = names.clone();
        slots = new int[Integer.highestOneBit(names.length) * 8];
        for (int id = 0; id < names.length; id++) {
            int slot = hash(names[id]) & slots.length - 1;
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = id + 1;
        }
    }

    int id(String name) {
        var chars = name.toCharArray();
        return id(chars, 0, chars.length);
    }

    int id(char[] s, int from, int to) {
        int h = 0;
        for (int i = from; i < to; i++) {
            h = h * 31 + lower(s[i]);
        }
        int slot = mix(h) & slots.length - 1;
        for (int id; (id = slots[slot]) != 0; slot = slot + 1 & slots.length - 1) {
            if (equal(names[id - 1], s, from, to)) {
                return id - 1;
            }
        }
        return UNKNOWN;
    }

    String name(int id) {
        return names[id];
    }

    int size() {
        return names.length;
    }

    static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
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

    private static int hash(String s) {
        int h = 0;
        for (int i = 0; i < s.length(); i++) {
            h = h * 31 + s.charAt(i);
        }
        return mix(h);
    }

    private static int mix(int h) {
        return h ^ h >>> 15 ^ h >>> 7;
    }
}
