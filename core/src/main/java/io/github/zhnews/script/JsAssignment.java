// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.script;

import io.github.zhnews.limit.Budget;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The assignment of a literal to a variable in a script. The value is read when it is asked for.
 *
 * @param name what is assigned to
 * @param place where the value stands
 */
public record JsAssignment(String name, JsCursor place) {
    static final int MAX = 2000;

    /** The global object, by its names: a variable is the same with and without it. */
    private static final Set<String> GLOBALS = Set.of("window", "self", "globalThis", "top", "parent", "this");

    private static final Set<String> READ =
            Set.of("JSON", "decodeURIComponent", "unescape", "new", "Object", "$", "jQuery");

    /** The length of the value in the script, by which long texts can be found without reading all values. */
    public int length() {
        return place.end - place.at;
    }

    /** Reads the value. */
    public JsValue value(Budget budget) {
        return JsReader.read(new JsCursor(place.s, place.at, place.end), budget);
    }

    static List<JsAssignment> all(JsCursor in) {
        var found = new ArrayList<JsAssignment>();
        char before = 0;
        for (in.skipSpace(); !in.atEnd() && found.size() < MAX; in.skipSpace()) {
            if (!JsCursor.isWord(in.peek())) {
                before = in.skipToken(before);
                continue;
            }
            int start = in.at;
            before = in.skipToken(before);
            if (!JsCursor.isSpace(in.peek()) && ".[=".indexOf(in.peek()) < 0) {
                continue;
            }
            String name = name(in, new String(in.s, start, in.at - start));
            if (isAssigned(in)) {
                before = '=';
                if (isLiteral(in) && !name.isEmpty()) {
                    int from = in.at;
                    found.add(new JsAssignment(name, new JsCursor(in.s, from, skipValue(in))));
                }
            }
        }
        return found;
    }

    /** Passes over the sign of an assignment, if there is one. */
    private static boolean isAssigned(JsCursor in) {
        in.skipSpace();
        boolean isAssigned = in.peek() == '=' && in.peek(1) != '=' && in.peek(1) != '>';
        in.at += isAssigned ? 1 : 0;
        return isAssigned;
    }

    /**
     * Passes over the expression at the cursor: to a comma, a semicolon or a closing bracket, or to where a new
     * statement must begin because two operands stand beside each other. Answers where the expression ends.
     */
    private static int skipValue(JsCursor in) {
        char before = 0;
        int end = in.at;
        boolean operand = false;
        while (!in.atEnd() && ",;)]}".indexOf(in.peek()) < 0) {
            char c = in.peek();
            boolean word = JsCursor.isWord(c);
            if (operand && (word || c == '"' || c == '\'' || c == '{')) {
                break;
            }
            before = in.skipPart(before);
            operand = JsCursor.isOpening(c) || word && before != 0 || c == '"' || c == '\'' || c == '`';
            end = in.at;
            in.skipSpace();
        }
        return end;
    }

    /** The rest of a dotted name whose first part has been passed. */
    private static String name(JsCursor in, String first) {
        var name = new StringBuilder(GLOBALS.contains(first) ? "" : first);
        while (!in.atEnd()) {
            String part;
            if (in.peek() == '.' && JsCursor.isWord(in.peek(1))) {
                in.at++;
                part = in.word();
            } else if (in.peek() == '[' && (in.peek(1) == '"' || in.peek(1) == '\'')) {
                int start = in.at;
                in.at++;
                part = JsStrings.read(in, JsStrings.Position.SCRIPT);
                if (in.peek() != ']') {
                    in.at = start;
                    return "";
                }
                in.at++;
            } else {
                break;
            }
            name.append(name.length() == 0 ? "" : ".").append(part);
        }
        return name.toString();
    }

    /** Whether the expression at the cursor is a literal. {@code x || {…}} is one, too. */
    private static boolean isLiteral(JsCursor in) {
        in.skipSpace();
        int start = in.at;
        char c = in.peek();
        if ("{[\"'`(".indexOf(c) >= 0 || JsCursor.isDigit(c) || c == '-' && JsCursor.isDigit(in.peek(1))) {
            return true;
        }
        if (!JsCursor.isWord(c)) {
            return false;
        }
        String word = in.word();
        boolean isLiteral = READ.contains(word);
        if (!isLiteral) {
            name(in, word);
            in.skipSpace();
            isLiteral = in.startsWith("||");
        }
        in.at = start;
        return isLiteral;
    }

    /**
     * Where the value begins that is assigned to the name at the cursor.
     *
     * @return {@code null} if the name is part of another name, or nothing is assigned to it there
     */
    static @Nullable JsCursor value(JsCursor in, int length, int from) {
        char[] s = in.s;
        int at = in.at;
        int i = at + length;
        char before = at > from ? s[at - 1] : 0;
        if (before == '"' || before == '\'') {
            if (i + 1 >= in.end || s[i] != before || s[i + 1] != ']' || at - 2 < from || s[at - 2] != '[') {
                return null;
            }
            i += 2;
        } else if (JsCursor.isWord(before)
                || before == '.' && !isGlobal(s, from, at - 1)
                || inLineComment(s, from, at)) {
            return null;
        }
        var value = new JsCursor(s, i, in.end);
        return !JsCursor.isWord(value.peek()) && isAssigned(value) ? value : null;
    }

    private static boolean isGlobal(char[] s, int from, int dot) {
        int start = dot;
        while (start > from && JsCursor.isWord(s[start - 1])) {
            start--;
        }
        return GLOBALS.contains(new String(s, start, dot - start)) && (start == from || s[start - 1] != '.');
    }

    /** Whether the line begins as a comment. */
    private static boolean inLineComment(char[] s, int from, int at) {
        int start = at;
        int limit = Math.max(from, at - 200);
        while (start > limit && s[start - 1] != '\n') {
            start--;
        }
        while (start < at && JsCursor.isSpace(s[start])) {
            start++;
        }
        return start + 1 < at && s[start] == '/' && s[start + 1] == '/';
    }
}
