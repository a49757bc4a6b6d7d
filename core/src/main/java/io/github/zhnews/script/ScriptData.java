package io.github.zhnews.script;

import io.github.zhnews.limit.Budget;
import io.github.zhnews.script.JsValue.JsArray;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the data that pages keep in their scripts: JSON-LD, JSON of frameworks, and literals assigned to variables. No
 * script is run.
 *
 * <p>A script is a range of characters of the page, as the tree has it. Nothing here fails for any script; what cannot be
 * read is {@code null}.
 */
public final class ScriptData {
    /** A page may mention a variable often; it assigns it a few times at most. */
    private static final int MAX_MENTIONS = 200;

    private static final int MAX_READS = 10;
    private static final int MAX_DOCUMENTS = 100;

    private ScriptData() {}

    /**
     * Reads a script that consists of data alone ({@code application/ld+json}, {@code application/json}), plain,
     * percent-encoded or packed into a string. If it holds several documents one after the other, they are the elements of an array.
     */
    public static @Nullable JsValue json(char[] script, int from, int to, Budget budget) {
        var in = new JsCursor(script, from, to);
        in.skipSpace();
        if (in.peek() == '%') {
            return documents(cursor(JsStrings.percentDecoded(new String(script, in.at, to - in.at))), budget);
        }
        if (in.peek() == '"') {
            String inner = JsReader.read(in, budget).text();
            return inner == null ? null : documents(cursor(inner), budget);
        }
        return documents(in, budget);
    }

    private static @Nullable JsValue documents(JsCursor in, Budget budget) {
        var documents = new ArrayList<JsValue>();
        in.skipSpace();
        while ((in.peek() == '{' || in.peek() == '[') && documents.size() < MAX_DOCUMENTS) {
            documents.add(JsReader.read(in, budget));
            in.skipSpace();
            if (in.peek() == ',' || in.peek() == ';') {
                in.at++;
                in.skipSpace();
            }
        }
        return switch (documents.size()) {
            case 0 -> null;
            case 1 -> documents.get(0);
            default -> new JsArray(Collections.unmodifiableList(documents));
        };
    }

    private static JsCursor cursor(String text) {
        return new JsCursor(text.toCharArray(), 0, text.length());
    }

    /** Reads a text that consists of data alone. */
    public static @Nullable JsValue json(String script, Budget budget) {
        return json(script.toCharArray(), 0, script.length(), budget);
    }

    /**
     * The value that a script assigns to a variable, as in {@code var allData = {…}}, {@code window.DATA = {…}},
     * {@code window["DATA"] = {…}} or {@code ct = "…"}.
     *
     * @param variable the name without {@code window}; may be dotted, as in {@code BASE_DATA.galleryInfo}
     * @return the first value that is neither null nor empty, else the first that is not null, else {@code null}
     *
     */
    public static @Nullable JsValue value(char[] script, int from, int to, String variable, Budget budget) {
        JsValue best = null;
        int reads = 0;
        int at = indexOf(script, variable, from, to);
        for (int i = 0; at >= 0 && i < MAX_MENTIONS && reads < MAX_READS; i++) {
            int start = JsAssignment.valueStart(script, from, to, at, variable.length());
            int next = at + variable.length();
            if (start >= 0) {
                reads++;
                var in = new JsCursor(script, start, to);
                JsValue value = JsReader.read(in, budget);
                next = Math.max(next, in.at);
                if (!value.isNull() && !isEmpty(value)) {
                    return value;
                }
                best = best == null && !value.isNull() ? value : best;
            }
            at = indexOf(script, variable, next, to);
        }
        return best;
    }

    /** The value that a script assigns to a variable. */
    public static @Nullable JsValue value(String script, String variable, Budget budget) {
        return value(script.toCharArray(), 0, script.length(), variable, budget);
    }

    /**
     * The literals that a script assigns to variables, in its order; where the article of an unknown portal may be.
     *
     * @param script the characters of the page, which must not change as long as the assignments are used
     * @return the assignments of objects, arrays, strings and numbers, at most {@value JsAssignment#MAX}; those inside
     * another value are not listed
     *
     */
    public static List<JsAssignment> assignments(char[] script, int from, int to) {
        return JsAssignment.all(script, from, to);
    }

    /** The literals that a script assigns to variables. */
    public static List<JsAssignment> assignments(String script) {
        return assignments(script.toCharArray(), 0, script.length());
    }

    private static boolean isEmpty(JsValue value) {
        String text = value.text();
        return text != null
                ? text.isEmpty()
                : value.members().isEmpty() && value.items().isEmpty();
    }

    private static int indexOf(char[] s, String text, int from, int to) {
        char first = text.charAt(0);
        int last = to - text.length();
        for (int i = from; i <= last; i++) {
            if (s[i] == first && matches(s, i, text)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean matches(char[] s, int at, String text) {
        for (int k = 1; k < text.length(); k++) {
            if (s[at + k] != text.charAt(k)) {
                return false;
            }
        }
        return true;
    }
}
