// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import org.jspecify.annotations.Nullable;

/** The size of a picture as its address or a style states it, read without regular expressions: pages have many pictures. */
record PictureSize(int width, int height) {
    /** The most digits of a length. */
    private static final int MAX_DIGITS = 4;

    private static final int MAX_STYLED_DIGITS = 5;

    int smallerSide() {
        return Math.min(width, height);
    }

    int largerSide() {
        return Math.max(width, height);
    }

    /** The first size in a name in small letters: {@code w550_h496}, {@code 850x118}. */
    static @Nullable PictureSize in(String name) {
        PictureSize size = null;
        for (int i = 1; i + 1 < name.length() && size == null; i++) {
            char c = name.charAt(i);
            if ((c == 'x' || c == 'h') && isDigit(name.charAt(i + 1))) {
                size = c == 'x' ? crossed(name, i) : lettered(name, i);
            }
        }
        return size;
    }

    /** 850x118. */
    private static @Nullable PictureSize crossed(String name, int x) {
        int from = digitsFrom(name, x);
        int to = digitsTo(name, x + 1);
        boolean isSize = x - from > 1 && x - from <= MAX_DIGITS && to - x > 2 && to - x - 1 <= MAX_DIGITS;
        return isSize ? new PictureSize(number(name, from, x), number(name, x + 1, to)) : null;
    }

    /** w550h496, w550_h496. */
    private static @Nullable PictureSize lettered(String name, int h) {
        int end = name.charAt(h - 1) == '_' ? h - 1 : h;
        int from = digitsFrom(name, end);
        boolean isSize = end > from && end - from <= MAX_DIGITS && from > 0 && name.charAt(from - 1) == 'w';
        int to = Math.min(digitsTo(name, h + 1), h + 1 + MAX_DIGITS);
        return isSize ? new PictureSize(number(name, from, end), number(name, h + 1, to)) : null;
    }

    /**
     * The pixels that a style gives a property, or 0.
     *
     * @param property its name and a colon, in small letters
     */
    static int styled(String style, String property) {
        int end = style.length() - property.length();
        for (int i = 0; i < end; i++) {
            if ((style.charAt(i) | ' ') == property.charAt(0)
                    && (i == 0 || isBlank(style.charAt(i - 1)) || style.charAt(i - 1) == ';')
                    && style.regionMatches(true, i, property, 0, property.length())) {
                int from = i + property.length();
                from += isBlank(style.charAt(from)) ? 1 : 0;
                int to = digitsTo(style, from);
                if (to > from && to - from <= MAX_STYLED_DIGITS && style.regionMatches(true, to, "px", 0, 2)) {
                    return number(style, from, to);
                }
            }
        }
        return 0;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** Where the digits before an index begin. */
    private static int digitsFrom(String s, int end) {
        int i = end;
        while (i > 0 && isDigit(s.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** Where the digits from an index on end. */
    private static int digitsTo(String s, int from) {
        int i = from;
        while (i < s.length() && isDigit(s.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int number(String s, int from, int to) {
        return Integer.parseInt(s, from, to, 10);
    }
}
