package io.github.zhnews.html;

import io.github.zhnews.html.AttributeCondition.Test;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the text of a {@link Selector}. */
final class SelectorParser {
    /** How deep {@code :not} may stand in {@code :not}. */
    private static final int MAX_DEPTH = 16;

    private final String s;
    private int depth;
    private int i;

    SelectorParser(String css) {
        s = css;
    }

    /** The alternatives of a list, each given by its rightmost part. */
    List<Compound> parse() {
        var alternatives = new ArrayList<Compound>();
        do {
            skipSpace();
            alternatives.add(complex());
        } while (accept(','));
        if (i < s.length()) {
            throw error("unexpected '" + s.charAt(i) + "'");
        }
        return List.copyOf(alternatives);
    }

    private Compound complex() {
        var right = compound(' ', null);
        while (true) {
            boolean space = skipSpace();
            if (i == s.length() || s.charAt(i) == ',') {
                return right;
            }
            char combinator = ' ';
            if (s.charAt(i) == '>' || s.charAt(i) == '+') {
                combinator = s.charAt(i++);
                skipSpace();
            } else if (!space) {
                throw error("unexpected '" + s.charAt(i) + "'");
            }
            right = compound(combinator, right);
        }
    }

    private Compound compound(char combinator, @Nullable Compound left) {
        int start = i;
        int tag = Compound.ANY;
        var name = "";
        if (!accept('*') && isNameChar()) {
            name = name().toLowerCase(Locale.ROOT);
            tag = Tag.of(name);
        }
        var conditions = new ArrayList<Compound.Condition>();
        for (var condition = condition(); condition != null; condition = condition()) {
            conditions.add(condition);
        }
        if (i == start) {
            throw error(i < s.length() ? "unexpected '" + s.charAt(i) + "'" : "an element is missing");
        }
        return Compound.of(tag, name, conditions, combinator, left);
    }

    private Compound.@Nullable Condition condition() {
        if (accept('#')) {
            return AttributeCondition.of("id", Test.SAME, name());
        }
        if (accept('.')) {
            return AttributeCondition.of("class", Test.WORD, name());
        }
        if (accept('[')) {
            return attribute();
        }
        return accept(':') ? pseudoClass() : null;
    }

    private AttributeCondition attribute() {
        skipSpace();
        var name = name().toLowerCase(Locale.ROOT);
        skipSpace();
        if (accept(']')) {
            return AttributeCondition.of(name, Test.PRESENT, "");
        }
        var test = test();
        skipSpace();
        int start = i;
        var value = value();
        if (test != Test.EQUAL && value.isBlank()) {
            i = start;
            throw error("a value is missing");
        }
        close(']');
        return AttributeCondition.of(name, test, test == Test.EQUAL ? value.strip() : value);
    }

    private Test test() {
        var test = switch (i < s.length() ? s.charAt(i) : ' ') {
            case '=' -> Test.EQUAL;
            case '^' -> Test.PREFIX;
            case '$' -> Test.SUFFIX;
            case '*' -> Test.PART;
            case '~' -> Test.WORD;
            default -> throw error("one of = ^= $= *= ~= ] is missing");
        };
        if (test != Test.EQUAL) {
            i++;
        }
        expect('=');
        return test;
    }

    private String value() {
        char quote = i < s.length() ? s.charAt(i) : ' ';
        boolean isQuoted = quote == '"' || quote == '\'';
        int start = isQuoted ? i + 1 : i;
        int end = s.indexOf(isQuoted ? quote : ']', start);
        if (isQuoted && end < 0) {
            throw error("a closing " + quote + " is missing");
        }
        var value = s.substring(start, end < 0 ? s.length() : end);
        i = start + value.length() + (isQuoted ? 1 : 0);
        return isQuoted ? value : value.strip();
    }

    private Compound.Condition pseudoClass() {
        int start = i - 1;
        var name = name().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "first-child" -> place(1, false);
            case "last-child" -> place(Siblings.LAST, false);
            case "first-of-type" -> place(1, true);
            case "last-of-type" -> place(Siblings.LAST, true);
            case "nth-child" -> place(number(), false);
            case "nth-of-type" -> place(number(), true);
            case "not" -> not();
            default -> {
                i = start;
                throw error("':" + name + "' is not supported");
            }
        };
    }

    private static Compound.Condition place(int place, boolean ofType) {
        return (tree, node) -> tree.index().siblings().isAt(node, place, ofType);
    }

    private Compound.Condition not() {
        open();
        if (++depth > MAX_DEPTH) {
            throw error(":not is nested too deep");
        }
        var inner = compound(' ', null);
        depth--;
        close(')');
        return (tree, node) -> !inner.matches(tree, node);
    }

    private int number() {
        open();
        int start = i;
        while (i < s.length() && s.charAt(i) >= '0' && s.charAt(i) <= '9') {
            i++;
        }
        if (i == start || i - start > 6 || s.charAt(start) == '0') {
            i = start;
            throw error("a number from 1 is missing");
        }
        int number = Integer.parseInt(s, start, i, 10);
        close(')');
        return number;
    }

    private String name() {
        var name = new StringBuilder();
        while (isNameChar()) {
            if (s.charAt(i) == '\\') {
                i++;
            }
            name.append(s.charAt(i++));
        }
        if (name.isEmpty()) {
            throw error("a name is missing");
        }
        return name.toString();
    }

    private boolean isNameChar() {
        if (i == s.length()) {
            return false;
        }
        char c = s.charAt(i);
        return CharClass.isAsciiLetter(c)
                || c >= '0' && c <= '9'
                || c == '-'
                || c == '_'
                || c >= 128
                || c == '\\' && i + 1 < s.length();
    }

    private boolean skipSpace() {
        int start = i;
        while (i < s.length() && CharClass.isTagSpace(s.charAt(i))) {
            i++;
        }
        return i > start;
    }

    private boolean accept(char c) {
        if (i < s.length() && s.charAt(i) == c) {
            i++;
            return true;
        }
        return false;
    }

    private void expect(char c) {
        if (!accept(c)) {
            throw error("'" + c + "' is missing");
        }
    }

    private void open() {
        expect('(');
        skipSpace();
    }

    private void close(char c) {
        skipSpace();
        expect(c);
    }

    private IllegalArgumentException error(String what) {
        return new IllegalArgumentException(what + " at " + i + " in selector \"" + s + "\"");
    }
}
