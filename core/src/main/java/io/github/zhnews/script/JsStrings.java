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
        switch (c) {
            case 'n' -> text.append('\n');
            case 't' -> text.append('\t');
            case 'r' -> text.append('\r');
            case 'b' -> text.append('\b');
            case 'f' -> text.append('\f');
            case 'v' -> text.append('\u000B');
            case 'x' -> hex(in, text, 2, c);
            case 'u' -> {
                if (in.peek() == '{') {
                    codePoint(in, text);
                } else {
                    hex(in, text, 4, c);
                }
            }
            case '\r' -> in.at += in.peek() == '\n' ? 1 : 0;
            case '\n', '\u2028', '\u2029' -> {}
            case '0', '1', '2', '3', '4', '5', '6', '7' -> {
                in.at--;
                octal(in, text);
            }
            default -> text.append(c);
        }
    }

    /** As many hexadecimal digits as an escape has; the letter itself where they are missing. */
    private static void hex(JsCursor in, StringBuilder text, int digits, char letter) {
        int code = 0;
        for (int k = 0; k < digits; k++) {
            int digit = Character.digit(in.peek(k), 16);
            if (digit < 0) {
                text.append(letter);
                return;
            }
            code = code * 16 + digit;
        }
        in.at += digits;
        text.append((char) code);
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
        var out = new StringBuilder(text.length());
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            int code = text.charAt(i) == '%' ? hexAt(text, i + 1, 2) : -1;
            if (code >= 0) {
                bytes.write(code);
                i += 2;
                continue;
            }
            flush(bytes, out);
            code = text.startsWith("%u", i) ? hexAt(text, i + 2, 4) : -1;
            out.append(code >= 0 ? (char) code : text.charAt(i));
            i += code >= 0 ? 5 : 0;
        }
        flush(bytes, out);
        return out.toString();
    }

    private static void flush(ByteArrayOutputStream bytes, StringBuilder out) {
        if (bytes.size() > 0) {
            out.append(bytes.toString(StandardCharsets.UTF_8));
            bytes.reset();
        }
    }

    private static int hexAt(String text, int from, int digits) {
        if (from + digits > text.length()) {
            return -1;
        }
        int code = 0;
        for (int i = from; i < from + digits; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
