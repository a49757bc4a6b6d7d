// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text;

/**
 * A view of a bounded text in which forms that mean the same are the same character: full-width digits, letters and
 * punctuation read as ASCII, white space of any width as a space, typographic hyphens as {@code -}. Indexes are those of
 * the text itself; outside the bounds stands {@link #NONE}.
 */
public final class Folded {
    public static final char NONE = '\0';

    private static final int FULL_WIDTH = 0xFEE0;

    public final char[] chars;
    public final int from;
    public final int to;

    private Folded(char[] chars, int from, int to) {
        this.chars = chars;
        this.from = from;
        this.to = to;
    }

    public static Folded of(char[] chars, int from, int to) {
        return new Folded(chars, from, to);
    }

    public static Folded of(CharSequence text) {
        var chars = text.toString().toCharArray();
        return new Folded(chars, 0, chars.length);
    }

    /** The full-width form of an ASCII character. */
    public static char fullWidth(char ascii) {
        return (char) (ascii + FULL_WIDTH);
    }

    public static char fold(char c) {
        if (c < '\u0080') {
            return c <= ' ' && Spaces.isSpace(c) ? ' ' : c;
        }
        if (c >= '\u4E00' && c <= '\u9FFF') {
            return c == '\u4E28' ? '|' : c;
        }
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - FULL_WIDTH);
        }
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> '-';
            case '\uFE30', '\uFE55', '\u2236' -> ':';
            case '\u2215', '\u2571' -> '/';
            case '\u2502', '\uFE31' -> '|';
            default -> Spaces.isSpace(c) ? ' ' : c;
        };
    }

    public char at(int i) {
        return i < from || i >= to ? NONE : fold(chars[i]);
    }

    public boolean digitAt(int i) {
        char c = at(i);
        return c >= '0' && c <= '9';
    }

    public boolean latinAt(int i) {
        char c = at(i);
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** The number of digits that stand from {@code i} on. */
    public int digits(int i) {
        int j = i;
        while (digitAt(j)) {
            j++;
        }
        return j - i;
    }

    /** The value of {@code length} digits at {@code i}; at most 9 of them. */
    public int number(int i, int length) {
        int n = 0;
        for (int j = i; j < i + length; j++) {
            n = n * 10 + (at(j) - '0');
        }
        return n;
    }

    /** The first index from {@code i} on that holds neither white space nor an invisible character. */
    public int skipSpaces(int i) {
        int j = i;
        while (j < to && Spaces.isBlank(chars[j])) {
            j++;
        }
        return j;
    }

    /** What stands before {@code i} but for spaces. */
    public char before(int i) {
        int j = i - 1;
        while (at(j) == ' ') {
            j--;
        }
        return at(j);
    }

    public boolean startsWith(String word, int i) {
        if (i < from || i + word.length() > to) {
            return false;
        }
        for (int j = 0; j < word.length(); j++) {
            if (fold(chars[i + j]) != word.charAt(j)) {
                return false;
            }
        }
        return true;
    }

    /** Where the first of the words that stands at {@code i} ends, or -1. */
    public int endOfAny(int i, String... words) {
        for (var word : words) {
            if (startsWith(word, i)) {
                return i + word.length();
            }
        }
        return -1;
    }
}
