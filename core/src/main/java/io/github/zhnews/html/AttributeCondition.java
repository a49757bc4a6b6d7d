// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.html;

/**
 * A test of an attribute's value.
 *
 * @param value what it is compared with, in lower case except for {@link Test#SAME}
 * @param key where the tree's index has the elements that may pass, if it has them
 */
record AttributeCondition(String name, int known, Test test, String value, int key) implements Compound.Condition {
    /** Comparing with so short a value costs nothing worth counting. */
    private static final int SHORT = 100;

    /** How a value is compared. */
    enum Test {
        PRESENT,
        /** The very same, in the same case: ids. */
        SAME,
        /** The same but for case and blanks around it. */
        EQUAL,
        PREFIX,
        SUFFIX,
        PART,
        WORD
    }

    static AttributeCondition of(String name, Test test, String value) {
        int known = Attr.of(name);
        char[] chars = value.toCharArray();
        if (test != Test.SAME) {
            for (int i = 0; i < chars.length; i++) {
                chars[i] = NameTable.lower(chars[i]);
            }
        }
        return new AttributeCondition(
                name, known, test, new String(chars), TreeIndex.hash(known, chars, 0, chars.length));
    }

    boolean isId() {
        return known == Attr.ID && test == Test.SAME;
    }

    /** Whether the tree's index leads to the elements that may pass. */
    boolean isKey() {
        return isId() || known == Attr.CLASS && test == Test.WORD;
    }

    @Override
    public boolean matches(Tree tree, int node) {
        int a = known != Attr.OTHER ? tree.attrIndex(node, known) : tree.attrIndex(node, name);
        if (a < 0 || test == Test.PRESENT) {
            return a >= 0;
        }
        int from = tree.attributes.valueStart(a);
        int to = tree.attributes.valueEnd(a);
        tree.budget().spend((to - from) / SHORT);
        if (References.first(tree.source, from, to) == to) {
            return test(tree.source, from, to);
        }
        var decoded = References.decode(tree.source, from, to, true).toCharArray();
        return test(decoded, 0, decoded.length);
    }

    private boolean test(char[] s, int from, int to) {
        int n = value.length();
        return switch (test) {
            case PRESENT -> true;
            case SAME -> to - from == n && isSame(s, from);
            case EQUAL -> isTrimmed(s, from, to);
            case PREFIX -> NameTable.startsWith(value, s, from, to);
            case SUFFIX -> to - from >= n && NameTable.equal(value, s, to - n, to);
            case PART -> NameTable.contains(value, s, from, to);
            case WORD -> isWord(s, from, to);
        };
    }

    private boolean isSame(char[] s, int from) {
        int same = 0;
        while (same < value.length() && s[from + same] == value.charAt(same)) {
            same++;
        }
        return same == value.length();
    }

    private boolean isTrimmed(char[] s, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && s[start] <= ' ') {
            start++;
        }
        while (end > start && s[end - 1] <= ' ') {
            end--;
        }
        return NameTable.equal(value, s, start, end);
    }

    private boolean isWord(char[] s, int from, int to) {
        int last = to - value.length();
        for (int i = from; i <= last; i++) {
            if ((i == from || CharClass.isTagSpace(s[i - 1]))
                    && (i == last || CharClass.isTagSpace(s[i + value.length()]))
                    && NameTable.startsWith(value, s, i, to)) {
                return true;
            }
        }
        return false;
    }
}
