// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.html;

import io.github.zhnews.text.Spaces;

/** What a character counts as while a page is scanned. */
final class CharClass {
    static final byte LETTER = 1;
    static final byte COMMA = 2;

    static final byte STOP = 3;
    static final byte SPACE = 4;
    static final byte UNSEEN = 5;

    private static final byte[] KINDS = new byte[1 << 16];

    /** Sets of characters below 64, one bit each. */
    private static final long TAG_SPACE = set(" \n\t\r\f");

    private static final long ENDS_NAME = TAG_SPACE | set("/>");
    private static final long ENDS_ATTRIBUTE_NAME = ENDS_NAME | set("=");
    private static final long ENDS_VALUE = TAG_SPACE | set(">");

    static {
        for (char c = 0; c < 0xFFFF; c++) {
            if (Character.isLetterOrDigit(c) || Character.isHighSurrogate(c)) {
                KINDS[c] = LETTER;
            } else if (Spaces.isSpace(c)) {
                KINDS[c] = SPACE;
            } else if (Spaces.isIgnorable(c)) {
                KINDS[c] = UNSEEN;
            }
        }
        KINDS[','] = COMMA;
        for (char stop : "，。！？；、：”」…".toCharArray()) {
            KINDS[stop] = STOP;
        }
    }

    private CharClass() {}

    /**
     * What a character counts as: {@link #LETTER}, {@link #STOP}, {@link #COMMA} (the ASCII one), {@link #SPACE} of any width,
     * {@link #UNSEEN} (what displays nothing) or 0. Stops are the marks that run through Chinese sentences and are rare in menus and link lists.
     */
    static byte kind(char c) {
        return KINDS[c];
    }

    /** Whether a character of a kind is a stop behind {@code before[0..at)}; the ASCII comma is one where it stands behind Chinese. */
    static boolean isStop(byte kind, char[] before, int at) {
        return kind == STOP || kind == COMMA && at > 0 && isHan(before[at - 1]);
    }

    /** Adds a character to a text as it displays: a run of spaces is one space, what displays nothing is left out. */
    static int add(char c, byte kind, char[] text, int from, int to, boolean spaced) {
        boolean isGap = kind == SPACE && !spaced;
        if (kind == UNSEEN || isGap && to > from && text[to - 1] == ' ') {
            return to;
        }
        text[to] = isGap ? ' ' : c;
        return to + 1;
    }

    private static boolean isHan(char c) {
        return c >= 0x4E00 && c < 0xA000 || c >= 0x3400 && c < 0x4DC0;
    }

    static boolean isAsciiLetter(char c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }

    static boolean isTagSpace(char c) {
        return isIn(TAG_SPACE, c);
    }

    /** Whether the name of an element ends before a character. */
    static boolean endsName(char c) {
        return isIn(ENDS_NAME, c);
    }

    static boolean endsAttributeName(char c) {
        return isIn(ENDS_ATTRIBUTE_NAME, c);
    }

    /** Whether the value of an attribute without quotes ends before a character. */
    static boolean endsValue(char c) {
        return isIn(ENDS_VALUE, c);
    }

    private static boolean isIn(long set, char c) {
        return c < 64 && (set >>> c & 1) != 0;
    }

    private static long set(String chars) {
        long set = 0;
        for (int i = 0; i < chars.length(); i++) {
            set |= 1L << chars.charAt(i);
        }
        return set;
    }
}
