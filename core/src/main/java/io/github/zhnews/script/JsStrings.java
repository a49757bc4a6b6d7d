// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.script;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads string literals, well formed or as content systems write them. */
final class JsStrings {
    /** Where a string stands, which says what may follow it. */
    enum Position {
        /** The name of a member, or anywhere in a script: the first quote ends the string. */
        SCRIPT,
        /** The value of a member. */
        MEMBER,
        /** An element of an array. */
        ELEMENT
    }

    private static final int MAX_KEY = 64;

    private JsStrings() {}

    /**
     * Reads the string or template at the cursor and moves behind it. Line breaks in it are kept. In objects and arrays a
     * quote that nothing follows that could follow a string is content: systems that paste text into JSON forget to escape
     * it.
     */
    static String read(JsCursor in, Position place) {
        char quote = in.s[in.at++];
        int start = in.at;
        StringBuilder text = null;
        while (in.at < in.end) {
            char c = in.s[in.at];
            if (c == quote && (place == Position.SCRIPT || closes(in, place))) {
                String rest = new String(in.s, start, in.at - start);
                in.at++;
                return text == null ? rest : text.append(rest).toString();
            }
            if (c != '\\') {
                in.at++;
                continue;
            }
            text = text == null ? new StringBuilder() : text;
            text.append(in.s, start, in.at - start);
            escape(in, text);
            start = in.at;
        }
        String rest = new String(in.s, start, in.end - start);
        return text == null ? rest : text.append(rest).toString();
    }

    /** Reads the template at the cursor and moves behind it; {@code null} if expressions are to be put into it. */
    static @Nullable String template(JsCursor in) {
        int start = in.at;
        in.skipString();
        for (int i = start; i + 1 < in.at; i++) {
            if (in.s[i] == '$' && in.s[i + 1] == '{') {
                return null;
            }
        }
        in.at = start;
        return read(in, Position.SCRIPT);
    }

    private static void escape(JsCursor in, StringBuilder text) {
        in.at++;
        if (in.atEnd()) {
            return;
        }
        char c = in.s[in.at++];
        int control = "ntrbfv".indexOf(c);
        if (control >= 0) {
            text.append("\n\t\r\b\f\013".charAt(control));
        } else if (c == 'u' && in.peek() == '{') {
            codePoint(in, text);
        } else if (c == 'u' || c == 'x') {
            int digits = c == 'u' ? 4 : 2;
            int code = hex(in.s, in.at, in.end, digits);
            text.append(code < 0 ? c : (char) code);
            in.at += code < 0 ? 0 : digits;
        } else if (c >= '0' && c <= '7') {
            in.at--;
            octal(in, text);
        } else if (c == '\r') {
            in.at += in.peek() == '\n' ? 1 : 0;
        } else if (c != '\n' && c != '\u2028' && c != '\u2029') {
            text.append(c);
        }
    }

    /** The number that so many hexadecimal digits are, or -1 where some are missing. */
    private static int hex(char[] s, int from, int end, int digits) {
        int code = 0;
        for (int i = from; i < from + digits; i++) {
            int digit = i < end ? Character.digit(s[i], 16) : -1;
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }

    private static void codePoint(JsCursor in, StringBuilder text) {
        int code = 0;
        int i = in.at + 1;
        while (i < in.end && Character.digit(in.s[i], 16) >= 0) {
            code = Math.min(code * 16 + Character.digit(in.s[i++], 16), Character.MAX_CODE_POINT + 1);
        }
        if (i < in.end && in.s[i] == '}' && code <= Character.MAX_CODE_POINT) {
            text.appendCodePoint(code);
            in.at = i + 1;
        } else {
            text.append('u');
        }
    }

    private static void octal(JsCursor in, StringBuilder text) {
        int code = 0;
        for (int k = 0; k < 3 && in.peek() >= '0' && in.peek() <= '7' && code * 8 + in.peek() - '0' < 256; k++) {
            code = code * 8 + in.s[in.at++] - '0';
        }
        text.append((char) code);
    }

    /** Whether the quote at the cursor ends the string, judged by what follows it. */
    private static boolean closes(JsCursor in, Position place) {
        int next = skipSpace(in, in.at + 1);
        if (next == in.end) {
            return true;
        }
        int after = skipSpace(in, next + 1);
        char c = in.s[next];
        return switch (c) {
            case ':', '}', ']' -> true;
            case ',' -> place == Position.ELEMENT ? startsElement(in, after) : startsMember(in, after);
            case '+', '|', '&' -> startsOperand(in, skipSpace(in, next + (c == '+' ? 1 : 2)), true);
            case '*', '?', '=' -> startsOperand(in, after, false);
            case '.' -> startsProperty(in, next + 1);
            case '/' -> next + 1 < in.end && (in.s[next + 1] == '/' || in.s[next + 1] == '*');
            case ')', ';' -> in.s[in.at] == '\'';
            // A comma is missing.
            default -> isQuote(c) && place == Position.MEMBER && isKey(in, next);
        };
    }

    private static boolean startsElement(JsCursor in, int i) {
        return i == in.end || isQuote(in.s[i]) || "-{[],/(!".indexOf(in.s[i]) >= 0 || JsCursor.isWord(in.s[i]);
    }

    private static boolean startsMember(JsCursor in, int i) {
        return i == in.end || isQuote(in.s[i]) || "}[./,".indexOf(in.s[i]) >= 0 || isKey(in, i);
    }

    private static boolean startsOperand(JsCursor in, int i, boolean orWord) {
        return i >= in.end
                || isQuote(in.s[i])
                || "([{".indexOf(in.s[i]) >= 0
                || JsCursor.isDigit(in.s[i])
                || orWord && JsCursor.isWord(in.s[i]);
    }

    /** A method call or a property, as in {@code '…'.slice(6, -6)}. */
    private static boolean startsProperty(JsCursor in, int from) {
        int i = skipWord(in, from);
        return i > from && i < in.end && "(.,]})".indexOf(in.s[i]) >= 0;
    }

    /** A name, quoted or not, with a colon after it. */
    private static boolean isKey(JsCursor in, int from) {
        boolean quoted = isQuote(in.s[from]);
        int start = quoted ? from + 1 : from;
        int i = skipWord(in, start);
        if (quoted && (i == in.end || in.s[i++] != in.s[from])) {
            return false;
        }
        i = skipSpace(in, i);
        return i > start && i < in.end && in.s[i] == ':';
    }

    private static int skipWord(JsCursor in, int from) {
        int i = from;
        while (i < in.end && i - from < MAX_KEY && (JsCursor.isWord(in.s[i]) || in.s[i] == '-' || in.s[i] == '@')) {
            i++;
        }
        return i;
    }

    private static int skipSpace(JsCursor in, int from) {
        int i = Math.min(from, in.end);
        while (i < in.end && JsCursor.isSpace(in.s[i])) {
            i++;
        }
        return i;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'' || c == '`';
    }

    /** Resolves {@code %E4%B8%AD} and {@code %u4E2D}; what is no escape stays as it is. */
    static String percentDecoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        char[] s = text.toCharArray();
        var out = new StringBuilder(s.length);
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < s.length; i++) {
            int code = s[i] == '%' ? hex(s, i + 1, s.length, 2) : -1;
            if (code >= 0) {
                bytes.write(code);
                i += 2;
                continue;
            }
            out.append(bytes.toString(StandardCharsets.UTF_8));
            bytes.reset();
            code = text.startsWith("%u", i) ? hex(s, i + 2, s.length, 4) : -1;
            out.append(code >= 0 ? (char) code : s[i]);
            i += code >= 0 ? 5 : 0;
        }
        return out.append(bytes.toString(StandardCharsets.UTF_8)).toString();
    }
}
