package io.github.zhnews.script;

import io.github.zhnews.limit.Budget;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The assignment of a literal to a variable in a script. The value is read when it is asked for.
 *
 * <p>Immutable as long as the characters of the page are not changed.
 */
public final class JsAssignment {
    static final int MAX = 2000;

    /** The global object, by its names: a variable is the same with and without it. */
    private static final Set<String> GLOBALS = Set.of("window", "self", "globalThis", "top", "parent", "this");

    private static final Set<String> READ =
            Set.of("JSON", "decodeURIComponent", "unescape", "new", "Object", "$", "jQuery");

    private final String name;
    private final char[] script;
    private final int from;
    private final int to;

    private JsAssignment(String name, char[] script, int from, int to) {
        this.name = name;
        this.script = script;
        this.from = from;
        this.to = to;
    }

    /** What is assigned to. */
    public String name() {
        return name;
    }

    /** The length of the value in the script, by which long texts can be found without reading all values. */
    public int length() {
        return to - from;
    }

    /** Reads the value. */
    public JsValue value(Budget budget) {
        return JsReader.read(new JsCursor(script, from, to), budget);
    }

    @Override
    public String toString() {
        return name + " = … (" + length() + ")";
    }

    static List<JsAssignment> all(char[] script, int from, int to) {
        var found = new ArrayList<JsAssignment>();
        var in = new JsCursor(script, from, to);
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
            String name = name(in, new String(script, start, in.at - start));
            in.skipSpace();
            if (in.peek() == '=' && in.peek(1) != '=' && in.peek(1) != '>') {
                in.at++;
                before = '=';
                int valueStart = literal(in);
                if (valueStart >= 0 && !name.isEmpty()) {
                    int end = skipValue(in);
                    found.add(new JsAssignment(name, script, valueStart, end));
                }
            }
        }
        return found;
    }

    /**
     * Passes over the expression at the cursor: to a comma, a semicolon or a closing bracket, or to where a new
     * statement must begin because two operands stand beside each other.
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
            boolean bracket = c == '(' || c == '[' || c == '{';
            if (bracket) {
                in.skipBracket();
                before = ')';
            } else {
                before = in.skipToken(before);
            }
            operand = bracket || word && before != 0 || c == '"' || c == '\'' || c == '`';
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

    /** Where the literal begins that the expression at the cursor is, or -1. {@code x || {…}} is one, too. */
    private static int literal(JsCursor in) {
        in.skipSpace();
        int start = in.at;
        char c = in.peek();
        if ("{[\"'`(".indexOf(c) >= 0 || JsCursor.isDigit(c) || c == '-' && JsCursor.isDigit(in.peek(1))) {
            return start;
        }
        if (!JsCursor.isWord(c)) {
            return -1;
        }
        String word = in.word();
        if (READ.contains(word)) {
            in.at = start;
            return start;
        }
        name(in, word);
        in.skipSpace();
        if (in.startsWith("||")) {
            in.at = start;
            return start;
        }
        in.at = start;
        return -1;
    }

    /**
     * Where the value begins that is assigned to the name at {@code at}.
     *
     * @return -1 if the name is part of another name, or nothing is assigned to it there
     */
    static int valueStart(char[] s, int from, int to, int at, int length) {
        int i = at + length;
        char before = at > from ? s[at - 1] : 0;
        if (before == '"' || before == '\'') {
            if (i + 1 >= to || s[i] != before || s[i + 1] != ']' || at - 2 < from || s[at - 2] != '[') {
                return -1;
            }
            i += 2;
        } else if (JsCursor.isWord(before)
                || before == '.' && !isGlobal(s, from, at - 1)
                || inLineComment(s, from, at)) {
            return -1;
        }
        if (i < to && JsCursor.isWord(s[i])) {
            return -1;
        }
        var in = new JsCursor(s, i, to);
        in.skipSpace();
        return in.peek() == '=' && in.peek(1) != '=' && in.peek(1) != '>' ? in.at + 1 : -1;
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
