// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.html;

import io.github.zhnews.html.AttributeCondition.Test;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the text of a {@link Selector}. */
final class SelectorParser {
    /** How deep {@code :not} may stand in {@code :not}. */
    private static final int MAX_DEPTH = 16;

    private static final Pattern SPACE = Pattern.compile("[ \\t\\n\\r\\f]++");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_[^\\x00-\\x7F]-]++");
    private static final Pattern TEST = Pattern.compile("[$^*~]?=");
    private static final Pattern VALUE = Pattern.compile("[^\\]]*+");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}(?![0-9])");

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
            take(SPACE);
            alternatives.add(complex());
        } while (accept(','));
        if (i < s.length()) {
            throw unexpected();
        }
        return List.copyOf(alternatives);
    }

    private Compound complex() {
        var right = compound(' ', null);
        while (true) {
            boolean isApart = !take(SPACE).isEmpty();
            if (i == s.length() || s.charAt(i) == ',') {
                return right;
            }
            char combinator = accept('>') ? '>' : accept('+') ? '+' : ' ';
            if (combinator == ' ' && !isApart) {
                throw unexpected();
            }
            take(SPACE);
            right = compound(combinator, right);
        }
    }

    private Compound compound(char combinator, @Nullable Compound left) {
        int start = i;
        var name = accept('*') ? "" : nameOrNone().toLowerCase(Locale.ROOT);
        int tag = name.isEmpty() ? Compound.ANY : Tag.of(name);
        var conditions = new ArrayList<Compound.Condition>();
        for (var condition = condition(); condition != null; condition = condition()) {
            conditions.add(condition);
        }
        if (i == start) {
            throw i < s.length() ? unexpected() : error("an element is missing");
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
        take(SPACE);
        var name = name().toLowerCase(Locale.ROOT);
        take(SPACE);
        if (accept(']')) {
            return AttributeCondition.of(name, Test.PRESENT, "");
        }
        var test = test(take(TEST));
        take(SPACE);
        int start = i;
        var value = value();
        if (test != Test.EQUAL && value.isBlank()) {
            i = start;
            throw error("a value is missing");
        }
        close(']');
        return AttributeCondition.of(name, test, test == Test.EQUAL ? value.strip() : value);
    }

    private Test test(String operator) {
        return switch (operator) {
            case "=" -> Test.EQUAL;
            case "^=" -> Test.PREFIX;
            case "$=" -> Test.SUFFIX;
            case "*=" -> Test.PART;
            case "~=" -> Test.WORD;
            default -> throw error("one of = ^= $= *= ~= ] is missing");
        };
    }

    private String value() {
        char quote = i < s.length() ? s.charAt(i) : ' ';
        if (quote != '"' && quote != '\'') {
            return take(VALUE).strip();
        }
        int end = s.indexOf(quote, i + 1);
        if (end < 0) {
            throw error("a closing " + quote + " is missing");
        }
        var value = s.substring(i + 1, end);
        i = end + 1;
        return value;
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
        var number = take(NUMBER);
        if (number.isEmpty()) {
            throw error("a number from 1 is missing");
        }
        close(')');
        return Integer.parseInt(number);
    }

    private String name() {
        var name = nameOrNone();
        if (name.isEmpty()) {
            throw error("a name is missing");
        }
        return name;
    }

    private String nameOrNone() {
        var name = new StringBuilder(take(NAME));
        while (i + 1 < s.length() && accept('\\')) {
            name.append(s.charAt(i++)).append(take(NAME));
        }
        return name.toString();
    }

    /** What a pattern matches here, which is passed over; empty where it does not match. */
    private String take(Pattern pattern) {
        var matcher = pattern.matcher(s).region(i, s.length());
        if (!matcher.lookingAt()) {
            return "";
        }
        i = matcher.end();
        return matcher.group();
    }

    private boolean accept(char c) {
        boolean isHere = i < s.length() && s.charAt(i) == c;
        i += isHere ? 1 : 0;
        return isHere;
    }

    private void open() {
        expect('(');
        take(SPACE);
    }

    private void close(char c) {
        take(SPACE);
        expect(c);
    }

    private void expect(char c) {
        if (!accept(c)) {
            throw error("'" + c + "' is missing");
        }
    }

    private IllegalArgumentException unexpected() {
        return error("unexpected '" + s.charAt(i) + "'");
    }

    private IllegalArgumentException error(String what) {
        return new IllegalArgumentException(what + " at " + i + " in selector \"" + s + "\"");
    }
}
