// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

/** Reads what a style attribute says of how a text is set. It is read where it stands: a page may have thousands of them. */
final class StyleLooks {
    /** The size in CSS pixels below which letters are small. */
    private static final double SMALL_SIZE = 14.9;
    /** The size from which they are large. */
    private static final double LARGE_SIZE = 17.9;
    /** Pixels in a point. */
    private static final double POINT = 4 / 3.0;
    /** Pixels in an em, where nothing else is said. */
    private static final double EM = 16;
    /** The most of red, green or blue in what is no plain text's black. */
    private static final int DARKEST_TINT = 90;
    /** No part of a colour, and no size in pixels, is larger. */
    private static final int LARGEST = 10_000;

    private final char[] s;
    /** What is left of the value that is read. */
    private int at;

    private int end;

    private StyleLooks(char[] s) {
        this.s = s;
    }

    /** The ways of {@link LineLooks} that the style {@code s[from..to)} states. */
    static int of(char[] s, int from, int to) {
        return new StyleLooks(s).read(from, to);
    }

    private int read(int from, int to) {
        int looks = 0;
        boolean isSized = false;
        boolean isColoured = false;
        int next = from;
        while (next < to) {
            int start = next;
            while (start < to && s[start] == ' ') {
                start++;
            }
            int stop = start;
            while (stop < to && s[stop] != ';') {
                stop++;
            }
            next = stop + 1;
            if (start == stop || !isInitial(s[start] | ' ')) {
                continue;
            }
            at = start;
            end = stop;
            if (takeProperty("text-align")) {
                looks |= take("center") ? LineLooks.CENTRED : 0;
            } else if (takeProperty("font-style")) {
                looks |= take("italic") ? LineLooks.SLANTED : 0;
            } else if (takeProperty("font-weight")) {
                looks |= take("bold") || take("7") ? LineLooks.BOLD : 0;
            } else if (!isSized && takeProperty("font-size")) {
                isSized = true;
                double size = take("small") ? 0 : size();
                looks |= size < SMALL_SIZE ? LineLooks.SMALL : size > LARGE_SIZE ? LineLooks.LARGE : 0;
            } else if (!isColoured && takeProperty("color")) {
                isColoured = true;
                looks |= isTinted() ? LineLooks.TINTED : 0;
            }
        }
        return looks;
    }

    /** Whether one of the properties begins with a letter. */
    private static boolean isInitial(int letter) {
        return letter == 't' || letter == 'f' || letter == 'c';
    }

    private void skipBlanks() {
        while (at < end && s[at] == ' ') {
            at++;
        }
    }

    private boolean isAtEnd() {
        skipBlanks();
        return at == end;
    }

    /** Goes behind a word, if it is the next. */
    private boolean take(String lowerCase) {
        int length = lowerCase.length();
        if (end - at < length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = s[at + i];
            if ((c >= 'A' && c <= 'Z' ? c | ' ' : c) != lowerCase.charAt(i)) {
                return false;
            }
        }
        at += length;
        return true;
    }

    /** Goes behind a property's name and colon, if the declaration is one of it. */
    private boolean takeProperty(String name) {
        int start = at;
        if (take(name)) {
            skipBlanks();
            if (at < end && s[at] == ':') {
                at++;
                skipBlanks();
                return true;
            }
        }
        at = start;
        return false;
    }

    /** A size in pixels, that of plain text where it is given otherwise. */
    private double size() {
        int start = at;
        double size = 0;
        double place = 0;
        while (at < end && size < LARGEST && (s[at] >= '0' && s[at] <= '9' || s[at] == '.' && place == 0)) {
            if (s[at] == '.') {
                place = 1;
            } else {
                place /= 10;
                size = place > 0 ? size + (s[at] - '0') * place : size * 10 + s[at] - '0';
            }
            at++;
        }
        if (at == start) {
            return EM;
        }
        skipBlanks();
        double unit = take("px") ? 1 : take("pt") ? POINT : take("em") || take("rem") ? EM : 0;
        return unit > 0 && isAtEnd() ? size * unit : EM;
    }

    /** Whether a colour is another than that of plain text. */
    private boolean isTinted() {
        if (take("#")) {
            int digits = at;
            while (digits < end && Character.digit(s[digits], 16) >= 0) {
                digits++;
            }
            int count = digits - at;
            int most = 0;
            for (int i = 0; i < 3 && (count == 3 || count == 6); i++) {
                most = Math.max(most, count == 3 ? hex(at + i) * 17 : hex(at + 2 * i) * 16 + hex(at + 2 * i + 1));
            }
            at = digits;
            return isAtEnd() && most >= DARKEST_TINT;
        }
        if (take("rgb(")) {
            int red = number();
            int green = take(",") ? number() : -1;
            int blue = take(",") ? number() : -1;
            return red >= 0
                    && green >= 0
                    && blue >= 0
                    && take(")")
                    && isAtEnd()
                    && Math.max(red, Math.max(green, blue)) >= DARKEST_TINT;
        }
        return (take("gray") || take("grey") || take("darkgray")) && isAtEnd();
    }

    private int hex(int index) {
        return Character.digit(s[index], 16);
    }

    /** A number and the blanks around it, or -1. */
    private int number() {
        skipBlanks();
        int start = at;
        int number = 0;
        while (at < end && s[at] >= '0' && s[at] <= '9' && number < LARGEST) {
            number = number * 10 + s[at++] - '0';
        }
        int read = at == start ? -1 : number;
        skipBlanks();
        return read;
    }
}
