// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text;

/** White space, invisible characters and letters as they occur in Chinese text. */
public final class Spaces {
    private Spaces() {}

    /** Tells white space of any width, line breaks included. */
    public static boolean isSpace(char c) {
        if (c > '\u3000') {
            return false; // nearly all characters of a Chinese text
        }
        if (c <= ' ') {
            return c == ' ' || c >= '\t' && c <= '\r';
        }
        if (c < '\u1680') {
            return c == '\u00A0' || c == '\u0085';
        }
        return c == '\u3000'
                || c >= '\u2000' && c <= '\u200A'
                || c == '\u202F'
                || c == '\u205F'
                || c == '\u1680'
                || c == '\u2028'
                || c == '\u2029';
    }

    /** Tells characters that display nothing: controls, zero-width characters, soft hyphens, marks of direction. */
    public static boolean isIgnorable(char c) {
        if (c > '\u206F') {
            return c == '\uFEFF' || c >= '\uFFF9' && c <= '\uFFFB';
        }
        if (c < '\u00A0') {
            return (c < ' ' || c >= '\u007F') && !isSpace(c);
        }
        if (c < '\u200B') {
            return c == '\u00AD' || c == '\u061C' || c == '\u180E';
        }
        return c <= '\u200F' || c >= '\u202A' && c <= '\u202E' || c >= '\u2060';
    }

    /** Tells both: what stands between letters without being seen. */
    public static boolean isBlank(char c) {
        return isSpace(c) || isIgnorable(c);
    }

    /** Tells Han characters. */
    public static boolean isHan(int codePoint) {
        return codePoint >= 0x4E00 && codePoint <= 0x9FFF
                || codePoint >= 0x3400 && codePoint <= 0x4DBF
                || codePoint == 0x3005
                || codePoint == 0x3007
                || codePoint >= 0xF900 && codePoint <= 0xFAFF
                || codePoint >= 0x20000 && codePoint <= 0x323AF;
    }

    /**
     * Tells what counts as a letter where the length of a text is measured: Han, Latin letters, digits, kana, bopomofo and
     * hangul. Of the two halves of a rare ideograph the first one counts.
     */
    public static boolean isLetter(char c) {
        if (c < '\u00C0') {
            return isAsciiLetterOrDigit(c);
        }
        if (c >= '\u4E00' && c <= '\u9FFF') {
            return true;
        }
        if (c < '\u3005') {
            return c <= '\u024F' && c != '\u00D7' && c != '\u00F7';
        }
        return isHan(c)
                || c >= '\u3041' && c <= '\u312F' && c != '\u30FB' && c != '\u30A0'
                || c >= '\uAC00' && c <= '\uD7A3'
                || c >= '\uD840' && c <= '\uD888'
                || c >= '\uFF66' && c <= '\uFF9F'
                || c >= '\uFF10' && c <= '\uFF5A' && isAsciiLetterOrDigit(Folded.fold(c));
    }

    /**
     * Makes one line of a text: every run of white space becomes one space, what displays nothing goes, and so do leading
     * and trailing white space.
     */
    public static String clean(char[] s, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(s[start])) {
            start++;
        }
        while (end > start && isBlank(s[end - 1])) {
            end--;
        }
        for (int i = start; i < end; i++) {
            char c = s[i];
            if (isIgnorable(c) || isSpace(c) && (c != ' ' || isSpace(s[i + 1]))) {
                return collapse(s, start, end);
            }
        }
        return start == end ? "" : new String(s, start, end - start);
    }

    /** Makes one line of a text, as {@link #clean(char[], int, int)} does. */
    public static String clean(CharSequence s) {
        var text = s.toString();
        return isClean(text) ? text : clean(text.toCharArray(), 0, text.length());
    }

    /**
     * Cleans a text whose lines and blanks mean something: what displays nothing goes, and every control character that stands for
     * a gap, except tabs and line feeds, becomes a space.
     */
    public static String preformatted(char[] s, int from, int to) {
        var text = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = s[i];
            if (c == '\n' || c == '\t') {
                text.append(c);
            } else if (!isIgnorable(c)) {
                text.append(Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c);
            }
        }
        return text.toString();
    }

    private static boolean isClean(String s) {
        boolean gap = true;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (isSpace(c)) {
                if (gap || c != ' ') {
                    return false;
                }
                gap = true;
            } else if (isIgnorable(c)) {
                return false;
            } else {
                gap = false;
            }
        }
        return s.isEmpty() || !gap;
    }

    private static String collapse(char[] s, int start, int end) {
        var line = new char[end - start];
        int n = 0;
        boolean gap = false;
        for (int i = start; i < end; i++) {
            char c = s[i];
            if (isSpace(c)) {
                gap = true;
            } else if (!isIgnorable(c)) {
                if (gap && n > 0) {
                    line[n++] = ' ';
                }
                gap = false;
                line[n++] = c;
            }
        }
        return new String(line, 0, n);
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
