// SPDX-License-Identifier: Apache-2.0
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
 * <p>Nothing here fails for any script; what cannot be read is {@code null}.
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
    public static @Nullable JsValue json(String script, Budget budget) {
        var in = cursor(script);
        in.skipSpace();
        if (in.peek() == '%') {
            return documents(cursor(JsStrings.percentDecoded(script.substring(in.at))), budget);
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
        return documents.isEmpty()
                ? null
                : documents.size() == 1 ? documents.get(0) : new JsArray(Collections.unmodifiableList(documents));
    }

    private static JsCursor cursor(String text) {
        return new JsCursor(text.toCharArray(), 0, text.length());
    }

    /**
     * The value that a script assigns to a variable, as in {@code var allData = {…}}, {@code window.DATA = {…}},
     * {@code window["DATA"] = {…}} or {@code ct = "…"}.
     *
     * @param variable the name without {@code window}; may be dotted, as in {@code BASE_DATA.galleryInfo}
     * @return the first value that is neither null nor empty, else the first that is not null, else {@code null}
     */
    public static @Nullable JsValue value(char[] script, int from, int to, String variable, Budget budget) {
        JsValue best = null;
        int reads = 0;
        var in = new JsCursor(script, from, to);
        for (int i = 0; i < MAX_MENTIONS && reads < MAX_READS && in.find(variable); i++) {
            var place = JsAssignment.value(in, variable.length(), from);
            in.at += variable.length();
            if (place != null) {
                reads++;
                JsValue value = JsReader.read(place, budget);
                in.at = place.at;
                if (!value.isNull() && !isEmpty(value)) {
                    return value;
                }
                best = best == null && !value.isNull() ? value : best;
            }
        }
        return best;
    }

    /**
     * The literals that a script assigns to variables, in its order; where the article of an unknown portal may be.
     *
     * @return the assignments of objects, arrays, strings and numbers, at most {@value JsAssignment#MAX}; those inside
     * another value are not listed
     */
    public static List<JsAssignment> assignments(String script) {
        return JsAssignment.all(cursor(script));
    }

    private static boolean isEmpty(JsValue value) {
        String text = value.text();
        return text != null
                ? text.isEmpty()
                : value.members().isEmpty() && value.items().isEmpty();
    }
}
