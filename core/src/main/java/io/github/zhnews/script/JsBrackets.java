package io.github.zhnews.script;

import io.github.zhnews.script.JsStrings.Position;
import io.github.zhnews.script.JsValue.JsConstant;
import io.github.zhnews.script.JsValue.JsObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what stands in brackets: the members of objects, the elements of arrays, the arguments of calls. */
final class JsBrackets {
    private JsBrackets() {}

    /** Reads the object that begins at the reader's cursor. */
    static JsValue object(JsReader reader) {
        JsCursor in = reader.in;
        var members = new LinkedHashMap<String, JsValue>();
        in.at++;
        for (in.skipSpace(); !in.atEnd() && in.peek() != '}'; in.skipSpace()) {
            if (in.startsWith("...")) {
                in.at += 3;
                Map<String, JsValue> others = reader.expression(Position.MEMBER).members();
                members.putAll(reader.budget.allows(others.size()) ? others : Map.of());
            } else {
                String key = key(reader);
                in.skipSpace();
                if (key != null) {
                    members.put(key, member(reader, key));
                }
            }
            // Where a comma is missing, the next name begins.
            if (in.peek() != '"') {
                toNext(in, '}');
            }
        }
        in.at = Math.min(in.at + 1, in.end);
        return new JsObject(Collections.unmodifiableMap(members));
    }

    /** Reads the values from the opening bracket at the reader's cursor to the closing one. */
    static List<JsValue> list(JsReader reader, char close, Position place) {
        JsCursor in = reader.in;
        var items = new ArrayList<JsValue>();
        in.at++;
        for (in.skipSpace(); !in.atEnd() && in.peek() != close; in.skipSpace()) {
            if (in.startsWith("...")) {
                in.at += 3;
                List<JsValue> others = reader.expression(place).items();
                items.addAll(reader.budget.allows(others.size()) ? others : List.of());
            } else if (in.peek() != ',') {
                items.add(reader.expression(place));
            }
            toNext(in, close);
        }
        in.at = Math.min(in.at + 1, in.end);
        return items;
    }

    /** Passes over what could not be read, and over the comma, or a stray mark that belongs to nothing. */
    private static void toNext(JsCursor in, char close) {
        in.skipExpression();
        if (in.peek() != close) {
            in.at++;
        }
    }

    private static @Nullable String key(JsReader reader) {
        JsCursor in = reader.in;
        char c = in.peek();
        if (c == '"' || c == '\'') {
            return JsStrings.read(in, Position.SCRIPT);
        }
        if (c == '[') {
            List<JsValue> computed = list(reader, ']', Position.ELEMENT);
            return computed.isEmpty() ? null : computed.get(0).text();
        }
        int start = in.at;
        while (!in.atEnd() && !JsCursor.isSpace(in.peek()) && ":,(){}[];\"'".indexOf(in.peek()) < 0) {
            in.at++;
        }
        return in.at == start ? null : new String(in.s, start, in.at - start);
    }

    private static JsValue member(JsReader reader, String key) {
        JsCursor in = reader.in;
        if (in.peek() == ':') {
            in.at++;
            return reader.expression(Position.MEMBER);
        }
        // {name}, {name() {…}}, {get name() {…}}
        return in.peek() == ',' || in.peek() == '}' ? reader.variable(key) : JsConstant.NULL;
    }
}
