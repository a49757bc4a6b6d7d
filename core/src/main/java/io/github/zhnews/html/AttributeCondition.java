package io.github.zhnews.html;

/**
 * A test of an attribute's value.
 *
 * @param value what it is compared with, in lower case except for {@link Test#SAME}
 *
 */
record AttributeCondition(String name, int known, Test test, String value) implements Compound.Condition {
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
        var lower = new StringBuilder();
        value.chars().forEach(c -> lower.append(NameTable.lower((char) c)));
        return new AttributeCondition(name, Attr.of(name), test, test == Test.SAME ? value : lower.toString());
    }

    static AttributeCondition id(String id) {
        return of("id", Test.SAME, id);
    }

    static AttributeCondition className(String name) {
        return of("class", Test.WORD, name);
    }

    /** Whether the tree's index leads to the elements that may pass. */
    boolean isKey() {
        return isId() || known == Attr.CLASS && test == Test.WORD;
    }

    boolean isId() {
        return known == Attr.ID && test == Test.SAME;
    }

    /** Where the tree's index has the elements that may pass. */
    int key() {
        var chars = value.toCharArray();
        return TreeIndex.hash(known, chars, 0, chars.length);
    }

    @Override
    public boolean matches(Tree tree, int node) {
        int a = known != Attr.OTHER ? tree.attrIndex(node, known) : tree.attrIndex(node, name);
        if (a < 0 || test == Test.PRESENT) {
            return a >= 0;
        }
        char[] s = tree.source;
        int from = tree.attributes.valueStart(a);
        int to = tree.attributes.valueEnd(a);
        tree.budget().spend((to - from) / SHORT);
        for (int i = from; i < to; i++) {
            if (s[i] == '&') {
                var decoded = References.decode(s, from, to, true).toCharArray();
                return test(decoded, 0, decoded.length);
            }
        }
        return test(s, from, to);
    }

    private boolean test(char[] s, int from, int to) {
        int n = value.length();
        return switch (test) {
            case PRESENT -> true;
            case SAME -> to - from == n && value.contentEquals(java.nio.CharBuffer.wrap(s, from, n));
            case EQUAL -> isTrimmed(s, from, to);
            case PREFIX -> to - from >= n && NameTable.equal(value, s, from, from + n);
            case SUFFIX -> to - from >= n && NameTable.equal(value, s, to - n, to);
            case PART -> isPart(s, from, to);
            case WORD -> isWord(s, from, to);
        };
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

    private boolean isPart(char[] s, int from, int to) {
        for (int i = from; i <= to - value.length(); i++) {
            if (NameTable.equal(value, s, i, i + value.length())) {
                return true;
            }
        }
        return false;
    }

    private boolean isWord(char[] s, int from, int to) {
        int n = value.length();
        for (int start = from; start <= to - n; start++) {
            if ((start == from || CharClass.isTagSpace(s[start - 1]))
                    && (start + n == to || CharClass.isTagSpace(s[start + n]))
                    && NameTable.equal(value, s, start, start + n)) {
                return true;
            }
        }
        return false;
    }
}
