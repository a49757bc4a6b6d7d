// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.script;

import java.util.Set;

/**
 * A place in a script, and how to pass over what is not read: spaces, comments, strings, regular expressions and whole
 * brackets. Nothing here fails: what is not closed ends with the script.
 */
final class JsCursor {
    /** How deep templates may be nested in templates. */
    private static final int MAX_TEMPLATES = 20;
    /** What is longer is no regular expression but a line of minified code. */
    private static final int MAX_REGEX = 1000;
    /** Words after which an operand follows, so that a slash begins a regular expression. */
    private static final Set<String> OPERATORS =
            Set.of("return", "typeof", "case", "in", "of", "void", "delete", "new", "await");

    final char[] s;
    final int end;
    int at;

    JsCursor(char[] s, int from, int to) {
        this.s = s;
        this.at = from;
        this.end = to;
    }

    boolean atEnd() {
        return at >= end;
    }

    /** The character here; NUL at the end. */
    char peek() {
        return at < end ? s[at] : 0;
    }

    /** The character {@code ahead} places on; NUL beyond the end. */
    char peek(int ahead) {
        return at + ahead < end ? s[at + ahead] : 0;
    }

    boolean startsWith(String text) {
        if (at + text.length() > end) {
            return false;
        }
        for (int k = 0; k < text.length(); k++) {
            if (s[at + k] != text.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    /** Passes over spaces, comments and the marks by which scripts are hidden from old browsers and from XML. */
    void skipSpace() {
        while (at < end) {
            char c = s[at];
            if (isSpace(c)) {
                at++;
            } else if (c == '/' && peek(1) == '*') {
                at += 2;
                if (find("*/")) {
                    at += 2;
                }
            } else if (c == '/' && peek(1) == '/') {
                at += 2;
                if (startsWith("<![CDATA[")) {
                    at += 9;
                } else {
                    skipLine();
                }
            } else if (c == '<' && startsWith("<!--")) {
                at += 4;
            } else if (c == '<' && startsWith("<![CDATA[")) {
                at += 9;
            } else {
                return;
            }
        }
    }

    private void skipLine() {
        while (at < end && s[at] != '\n' && s[at] != '\r') {
            at++;
        }
    }

    /**
     * Moves to a text, or to the end where there is none; says whether there is. Where a character stands that the text doesn't have,
     * the next place for it is behind that one: of a long script few characters are looked at.
     */
    boolean find(String text) {
        int length = text.length();
        char last = text.charAt(length - 1);
        long letters = 0;
        for (int k = 0; k < length; k++) {
            letters |= 1L << text.charAt(k);
        }
        for (int i = at + length - 1; i < end; i++) {
            if ((letters >>> s[i] & 1) == 0) {
                i += length - 1;
            } else if (s[i] == last) {
                at = i - length + 1;
                if (startsWith(text)) {
                    return true;
                }
            }
        }
        at = end;
        return false;
    }

    /** The identifier here, which is passed over; empty if there is none. */
    String word() {
        int start = at;
        skipWord();
        return new String(s, start, at - start);
    }

    private void skipWord() {
        while (at < end && isWord(s[at])) {
            at++;
        }
    }

    /** Passes over the string or template here by the rules of the language: a string ends with its line at the latest. */
    void skipString() {
        char quote = s[at++];
        if (quote == '`') {
            skipTemplate(0);
            return;
        }
        while (at < end && s[at] != quote && s[at] != '\n') {
            at += s[at] == '\\' ? 2 : 1;
        }
        at = Math.min(at + 1, end);
    }

    private void skipTemplate(int nested) {
        int braces = 0;
        while (at < end) {
            char c = s[at++];
            if (c == '\\') {
                at++;
            } else if (c == '`') {
                if (braces == 0 || nested >= MAX_TEMPLATES) {
                    return;
                }
                skipTemplate(nested + 1);
            } else if (c == '{' && (braces > 0 || s[at - 2] == '$')) {
                braces++;
            } else if (c == '}' && braces > 0) {
                braces--;
            }
        }
        at = end;
    }

    /** Passes over the bracket that opens here and all it holds. */
    void skipBracket() {
        int depth = 0;
        char before = 0;
        do {
            char c = peek();
            depth += isOpening(c) ? 1 : c == ')' || c == ']' || c == '}' ? -1 : 0;
            before = skipToken(before);
            skipSpace();
        } while (depth > 0 && at < end);
    }

    /** Passes over a bracket with all it holds, or over a token; answers as {@link #skipToken} does. */
    char skipPart(char before) {
        if (!isOpening(peek())) {
            return skipToken(before);
        }
        skipBracket();
        return ')';
    }

    static boolean isOpening(char c) {
        return c == '(' || c == '[' || c == '{';
    }

    /** Passes over an expression to the comma, semicolon or closing bracket after it, or to the end. */
    void skipExpression() {
        char before = 0;
        skipSpace();
        while (at < end && ",;)]}".indexOf(s[at]) < 0) {
            before = skipPart(before);
            skipSpace();
        }
    }

    /**
     * Passes over one token.
     *
     * @param before what this method returned for the token before it, or NUL at the beginning: it tells a regular
     * expression from a division
     */
    char skipToken(char before) {
        char c = s[at];
        if (c == '"' || c == '\'' || c == '`') {
            skipString();
        } else if (c == '/' && startsOperand(before)) {
            skipRegex();
        } else if (isWord(c)) {
            int start = at;
            skipWord();
            return at - start <= 6 && OPERATORS.contains(new String(s, start, at - start)) ? 0 : c;
        } else {
            at++;
        }
        return c;
    }

    /** Whether an operand is due after a token that begins with this character. */
    private static boolean startsOperand(char before) {
        return before == 0 || "(,=:[!&|?{};+-*%<>~^".indexOf(before) >= 0;
    }

    /** Passes over the regular expression here, or over its slash alone if it does not end with the line. */
    void skipRegex() {
        boolean inClass = false;
        int limit = Math.min(end, at + MAX_REGEX);
        for (int i = at + 1; i < limit && s[i] != '\n'; i++) {
            char c = s[i];
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                inClass = true;
            } else if (c == ']') {
                inClass = false;
            } else if (c == '/' && !inClass) {
                at = i + 1;
                skipWord();
                return;
            }
        }
        at++;
    }

    static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\uFEFF' || c == '\u3000' || c == '\u2028' || c == '\u2029';
    }

    /** Whether a character may stand in a name. Han letters may as well, but in news scripts they are prose. */
    static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '$';
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
