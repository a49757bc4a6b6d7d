// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.html;

import java.util.Arrays;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * Character references, read as the HTML standard has it: numeric ones with the windows-1252 meaning of 128 to 159, named
 * ones from the standard's table, and the old names also without their semicolon.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/parsing.html#character-reference-state">HTML standard, 13.2.5.72</a>
 */
final class References {
    /** The longest name of the standard's table. */
    private static final int MAX_NAME = 33;

    private static final String WINDOWS_1252 =
            "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
                    + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /** The references that Chinese pages are full of, which are read without a string being made: a name and its meaning. */
    private static final char[][] COMMON = {
        "nbsp\u00A0".toCharArray(),
        "amp&".toCharArray(),
        "lt<".toCharArray(),
        "gt>".toCharArray(),
        "quot\"".toCharArray()
    };

    private References() {}

    /**
     * Reads the reference at {@code s[at]}, which is an ampersand.
     *
     * @return how many characters it takes (high 32 bits) and how many were written to {@code out} (low 32 bits); 0 where
     *     the ampersand is just an ampersand
     */
    static long read(char[] s, int at, int to, boolean inAttribute, char[] out, int outAt) {
        int i = at + 1;
        if (i >= to) {
            return 0;
        }
        return s[i] == '#' ? numeric(s, at, to, out, outAt) : named(s, at, to, inAttribute, out, outAt);
    }

    private static long numeric(char[] s, int at, int to, char[] out, int outAt) {
        int i = at + 2;
        boolean hex = i < to && (s[i] == 'x' || s[i] == 'X');
        if (hex) {
            i++;
        }
        int first = i;
        int code = 0;
        for (int digit; i < to && s[i] < 128 && (digit = Character.digit(s[i], hex ? 16 : 10)) >= 0; i++) {
            code = Math.min(code * (hex ? 16 : 10) + digit, 0x110000);
        }
        if (i == first) {
            return 0;
        }
        if (i < to && s[i] == ';') {
            i++;
        }
        if (code >= 128 && code < 160) {
            code = WINDOWS_1252.charAt(code - 128);
        } else if (code == 0 || code >= 0x110000 || code >= 0xD800 && code < 0xE000) {
            code = 0xFFFD;
        }
        return pack(i - at, Character.toChars(code, out, outAt));
    }

    private static long named(char[] s, int at, int to, boolean inAttribute, char[] out, int outAt) {
        int first = at + 1;
        int i = first;
        int stop = Math.min(to, first + MAX_NAME);
        while (i < stop && isAlphanumeric(s[i])) {
            i++;
        }
        if (i == first) {
            return 0;
        }
        boolean closed = i < to && s[i] == ';';
        char common = closed ? common(s, first, i) : 0;
        if (common != 0) {
            out[outAt] = common;
            return pack(i + 1 - at, 1);
        }
        var name = new String(s, first, i - first);
        if (closed && Entities.isNamedEntity(name)) {
            return pack(i + 1 - at, write(name, out, outAt));
        }
        var prefix = Entities.isBaseNamedEntity(name) ? name : oldPrefix(name);
        if (prefix == null) {
            return 0;
        }
        int end = first + prefix.length();
        if (inAttribute && !(closed && end == i) && end < to && (s[end] == '=' || isAlphanumeric(s[end]))) {
            return 0; // a query string such as ?a=1&copy=2
        }
        return pack(end + (closed && end == i ? 1 : 0) - at, write(prefix, out, outAt));
    }

    private static @Nullable String oldPrefix(String name) {
        // The names that need no semicolon have two to six letters.
        for (int n = Math.min(6, name.length()); n >= 2; n--) {
            var prefix = name.substring(0, n);
            if (Entities.isBaseNamedEntity(prefix)) {
                return prefix;
            }
        }
        return null;
    }

    /** What {@link #COMMON} says a name means, or 0. */
    private static char common(char[] s, int from, int to) {
        for (char[] known : COMMON) {
            int length = known.length - 1;
            if (Arrays.equals(s, from, to, known, 0, length)) {
                return known[length];
            }
        }
        return 0;
    }

    private static int write(String name, char[] out, int outAt) {
        var codes = new int[2];
        int n = Entities.codepointsForName(name, codes);
        int written = 0;
        for (int k = 0; k < n; k++) {
            written += Character.toChars(codes[k], out, outAt + written);
        }
        return written;
    }

    static long pack(int taken, int written) {
        return (long) taken << 32 | written;
    }

    private static boolean isAlphanumeric(char c) {
        return CharClass.isAsciiLetter(c) || c >= '0' && c <= '9';
    }

    /** Where the first ampersand of {@code s[from..to)} stands; {@code to} if there is none. */
    static int first(char[] s, int from, int to) {
        int i = from;
        while (i < to && s[i] != '&') {
            i++;
        }
        return i;
    }

    /** The text of {@code s[from..to)} with its references replaced. */
    static String decode(char[] s, int from, int to, boolean inAttribute) {
        int amp = first(s, from, to);
        if (amp == to) {
            return new String(s, from, to - from);
        }
        // No reference is shorter than what it stands for, except by a character where the semicolon is missing.
        var out = new char[to - from + 2];
        int n = amp - from;
        System.arraycopy(s, from, out, 0, n);
        for (int i = amp; i < to; ) {
            long read = s[i] == '&' ? read(s, i, to, inAttribute, out, n) : 0;
            if (read == 0) {
                out[n++] = s[i++];
            } else {
                i += (int) (read >>> 32);
                n += (int) read;
            }
        }
        return new String(out, 0, n);
    }
}
