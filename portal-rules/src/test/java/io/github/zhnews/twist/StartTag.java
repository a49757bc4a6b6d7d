// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.twist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The parts of a start tag.
 *
 * @param name the element's name as it stands there
 * @param attributes its attributes in their order
 * @param end what stands behind them: {@code >} or {@code />}
 */
record StartTag(String name, List<Attribute> attributes, String end) {
    /**
     * An attribute.
     *
     * @param name its name as it stands there
     * @param value its value without quotes, references as they are, or {@code null} where it has none
     * @param quote the quote around its value: a character, or empty
     */
    record Attribute(String name, String value, String quote) {
        Attribute quoted(String other) {
            return new Attribute(name, value, other);
        }

        @Override
        public String toString() {
            return value == null ? name : name + "=" + quote + value + quote;
        }
    }

    static StartTag of(String source) {
        int i = 1;
        while (!isEnd(source, i)) {
            i++;
        }
        var name = source.substring(1, i);
        var attributes = new ArrayList<Attribute>();
        while (true) {
            while (i < source.length() && (Token.isSpace(source.charAt(i)) || isSlash(source, i))) {
                i++;
            }
            if (i >= source.length() - 1) {
                boolean closes = source.endsWith("/>") && !attributes.isEmpty() && isBare(attributes, source);
                return new StartTag(
                        name, attributes, closes || attributes.isEmpty() && source.endsWith("/>") ? "/>" : ">");
            }
            i = attribute(source, i, attributes);
        }
    }

    private static boolean isBare(List<Attribute> attributes, String source) {
        var last = attributes.get(attributes.size() - 1).toString();
        return !source.endsWith(last + ">");
    }

    private static boolean isSlash(String source, int at) {
        return source.charAt(at) == '/';
    }

    private static int attribute(String source, int from, List<Attribute> attributes) {
        int i = from + 1;
        while (!isEnd(source, i) && source.charAt(i) != '=') {
            i++;
        }
        var name = source.substring(from, i);
        int equals = spaces(source, i);
        if (source.charAt(equals) != '=') {
            attributes.add(new Attribute(name, null, ""));
            return i;
        }
        int value = spaces(source, equals + 1);
        char quote = source.charAt(value);
        if (quote == '"' || quote == '\'') {
            int close = source.indexOf(quote, value + 1);
            int to = close < 0 ? source.length() - 1 : close;
            attributes.add(new Attribute(name, source.substring(value + 1, to), String.valueOf(quote)));
            return to + 1;
        }
        int to = value;
        while (!Token.isSpace(source.charAt(to)) && source.charAt(to) != '>') {
            to++;
        }
        attributes.add(new Attribute(name, source.substring(value, to), ""));
        return to;
    }

    private static int spaces(String source, int from) {
        int i = from;
        while (i < source.length() - 1 && Token.isSpace(source.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isEnd(String source, int at) {
        char c = source.charAt(at);
        return Token.isSpace(c) || c == '/' || c == '>';
    }

    /** Whether no attribute stands there twice: of two the first one counts. */
    boolean isPlain() {
        return attributes.stream()
                        .map(a -> a.name().toLowerCase(Locale.ROOT))
                        .distinct()
                        .count()
                == attributes.size();
    }

    StartTag with(List<Attribute> others) {
        return new StartTag(name, others, end);
    }

    String joined(String gap) {
        var out = new StringBuilder("<").append(name);
        attributes.forEach(attribute -> out.append(gap).append(attribute));
        boolean isValue = !attributes.isEmpty()
                && attributes.get(attributes.size() - 1).value() != null
                && attributes.get(attributes.size() - 1).quote().isEmpty();
        return out.append(isValue && end.equals("/>") ? " " : "").append(end).toString();
    }

    @Override
    public String toString() {
        return joined(" ");
    }
}
