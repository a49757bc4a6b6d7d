// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.script;

import io.github.zhnews.limit.Budget;
import io.github.zhnews.script.JsFunction.Argument;
import io.github.zhnews.script.JsStrings.Position;
import io.github.zhnews.script.JsValue.JsArray;
import io.github.zhnews.script.JsValue.JsConstant;
import io.github.zhnews.script.JsValue.JsNumber;
import io.github.zhnews.script.JsValue.JsObject;
import io.github.zhnews.script.JsValue.JsString;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON and JavaScript literals without running anything.
 *
 * <p>Objects, arrays, strings and numbers are read in every notation that JavaScript has and in some that it has not (see
 * {@link JsStrings}). Of expressions, those are known that pages wrap their data in: {@code 'a' + 'b'},
 * {@code x || {…}}, {@code !0}, {@code JSON.parse("…")} and other {@linkplain JsLibrary functions}, a function that is
 * called on the spot and returns a literal. Anything else is {@code null}, passed over by its brackets. A script that
 * breaks off gives what was read until then.
 *
 * <p>Time is linear in the length of the script; no script makes it fail or overflow the stack.
 */
final class JsReader {
    static final int MAX_DEPTH = 80;

    private final JsCursor in;
    private final Map<String, Argument> variables;
    private final JsBudget budget;
    private int depth;
    /** The function expression just read, which the brackets around it may be about to call. */
    private @Nullable JsFunction function;

    private JsReader(JsCursor in, int depth, Map<String, Argument> variables, JsBudget budget) {
        this.in = in;
        this.depth = depth;
        this.variables = variables;
        this.budget = budget;
    }

    /** Reads the expression at the cursor and moves behind it; only over it where the page has spent its budget. */
    static JsValue read(JsCursor in, Budget page) {
        if (!page.allowsScript(0)) {
            in.skipExpression();
            return JsConstant.NULL;
        }
        int start = in.at;
        var value = new JsReader(in, 0, Map.of(), new JsBudget(in.end - start, page)).expression(Position.SCRIPT);
        page.allowsScript(in.at - start);
        return value;
    }

    /** Reads the expression at the cursor, which stands at such a place, and moves behind it. */
    private JsValue expression(Position place) {
        if (depth >= MAX_DEPTH || !budget.allowsValue()) {
            in.skipExpression();
            return JsConstant.NULL;
        }
        depth++;
        JsValue value = term(place);
        for (in.skipSpace(); !in.atEnd(); in.skipSpace()) {
            String operator = JsOperators.loose(in);
            if (operator.isEmpty()) {
                break;
            }
            in.at += operator.length();
            value = switch (operator) {
                case "?" -> choice(value, place);
                case "=>" -> arrow();
                default -> JsOperators.binary(value, operator, term(place));
            };
        }
        depth--;
        return value;
    }

    /** Operands with operators that bind more tightly than {@code ||}. */
    private JsValue term(Position place) {
        JsValue value = operand(place);
        for (in.skipSpace(); !in.atEnd(); in.skipSpace()) {
            String operator = JsOperators.tight(in);
            if (operator.isEmpty()) {
                break;
            }
            in.at += operator.length();
            value = operator.equals("+") ? sum(value, place) : JsOperators.binary(value, operator, operand(place));
        }
        return value;
    }

    private JsValue choice(JsValue condition, Position place) {
        JsValue yes = expression(place);
        in.skipSpace();
        JsValue no = JsConstant.NULL;
        if (in.peek() == ':') {
            in.at++;
            no = expression(place);
        }
        // A condition that only running the script could tell: what is there is better than nothing.
        return JsOperators.isTrue(condition) || condition.isNull() && !yes.isNull() ? yes : no;
    }

    /** A sum from its first plus on. Strings are joined; what only running the script could tell is left out of them. */
    private JsValue sum(JsValue first, Position place) {
        JsValue second = operand(place);
        if (!(first instanceof JsString) && !(second instanceof JsString)) {
            return JsOperators.binary(first, "+", second);
        }
        var text = new StringBuilder();
        append(text, first);
        append(text, second);
        for (in.skipSpace(); in.peek() == '+'; in.skipSpace()) {
            in.at++;
            append(text, operand(place));
        }
        return new JsString(text.toString());
    }

    private void append(StringBuilder text, JsValue value) {
        String part = value.text();
        if (part != null && budget.allows(part.length())) {
            text.append(part);
        }
    }

    private JsValue arrow() {
        in.skipSpace();
        if (in.peek() == '{') {
            in.skipBracket();
        } else {
            in.skipExpression();
        }
        return JsConstant.NULL;
    }

    private JsValue operand(Position place) {
        in.skipSpace();
        int start = in.at;
        while (!in.atEnd() && "!+-~".indexOf(in.peek()) >= 0) {
            in.at++;
        }
        int end = in.at;
        in.skipSpace();
        JsValue value = members(primary(place));
        for (int i = end - 1; i >= start; i--) {
            value = JsOperators.prefix(in.s[i], value);
        }
        return value;
    }

    private JsValue primary(Position place) {
        char c = in.peek();
        return switch (c) {
            case '{' -> object();
            case '[' -> new JsArray(Collections.unmodifiableList(list(']', Position.ELEMENT)));
            case '(' -> parenthesis();
            case '"', '\'' -> new JsString(JsStrings.read(in, place));
            case '`' -> {
                String template = JsStrings.template(in);
                yield template == null ? JsConstant.NULL : new JsString(template);
            }
            case '/' -> {
                in.skipRegex();
                yield JsConstant.NULL;
            }
            default -> {
                if (JsCursor.isDigit(c) || c == '.' && JsCursor.isDigit(in.peek(1))) {
                    yield new JsNumber(JsNumbers.read(in));
                }
                yield JsCursor.isWord(c) ? word() : JsConstant.NULL;
            }
        };
    }

    private JsValue object() {
        var members = new LinkedHashMap<String, JsValue>();
        in.at++;
        for (in.skipSpace(); !in.atEnd() && in.peek() != '}'; in.skipSpace()) {
            if (in.startsWith("...")) {
                in.at += 3;
                Map<String, JsValue> others = expression(Position.MEMBER).members();
                members.putAll(budget.allows(others.size()) ? others : Map.of());
            } else {
                String key = key();
                in.skipSpace();
                if (key != null) {
                    members.put(key, member(key));
                }
            }
            // Where a comma is missing, the next name begins.
            if (in.peek() != '"') {
                toNext('}');
            }
        }
        in.at = Math.min(in.at + 1, in.end);
        return new JsObject(Collections.unmodifiableMap(members));
    }

    private @Nullable String key() {
        char c = in.peek();
        if (c == '"' || c == '\'') {
            return JsStrings.read(in, Position.SCRIPT);
        }
        if (c == '[') {
            List<JsValue> computed = list(']', Position.ELEMENT);
            return computed.isEmpty() ? null : computed.get(0).text();
        }
        int start = in.at;
        while (!in.atEnd() && !JsCursor.isSpace(in.peek()) && ":,(){}[];\"'".indexOf(in.peek()) < 0) {
            in.at++;
        }
        return in.at == start ? null : new String(in.s, start, in.at - start);
    }

    private JsValue member(String key) {
        if (in.peek() == ':') {
            in.at++;
            return expression(Position.MEMBER);
        }
        // {name}, {name() {…}}, {get name() {…}}
        return in.peek() == ',' || in.peek() == '}' ? variable(key) : JsConstant.NULL;
    }

    /** The values from the opening bracket at the cursor to the closing one: elements or arguments. */
    private List<JsValue> list(char close, Position place) {
        var items = new ArrayList<JsValue>();
        in.at++;
        for (in.skipSpace(); !in.atEnd() && in.peek() != close; in.skipSpace()) {
            if (in.startsWith("...")) {
                in.at += 3;
                List<JsValue> others = expression(place).items();
                items.addAll(budget.allows(others.size()) ? others : List.of());
            } else if (in.peek() != ',') {
                items.add(expression(place));
            }
            toNext(close);
        }
        in.at = Math.min(in.at + 1, in.end);
        return items;
    }

    /** Passes over what could not be read, and over the comma, or a stray mark that belongs to nothing. */
    private void toNext(char close) {
        in.skipExpression();
        if (in.peek() != close) {
            in.at++;
        }
    }

    private JsValue variable(String name) {
        var argument = variables.get(name);
        return argument == null ? JsConstant.NULL : argument.at(depth, budget);
    }

    private JsValue parenthesis() {
        function = null;
        List<JsValue> values = list(')', Position.SCRIPT);
        JsFunction inside = function;
        function = null;
        in.skipSpace();
        if (inside != null && values.size() == 1 && in.peek() == '(') {
            return result(inside);
        }
        return values.isEmpty() ? JsConstant.NULL : values.get(values.size() - 1);
    }

    private JsValue word() {
        String word = in.word();
        while (word.equals("new") || word.equals("await") || word.equals("async")) {
            in.skipSpace();
            word = in.word();
        }
        return switch (word) {
            case "true" -> JsConstant.TRUE;
            case "false" -> JsConstant.FALSE;
            case "", "null", "undefined", "NaN", "Infinity" -> JsConstant.NULL;
            case "function" -> {
                function = JsFunction.read(in);
                in.skipSpace();
                yield in.peek() == '(' ? result(function) : JsConstant.NULL;
            }
            default -> variables.containsKey(word) ? variable(word) : reference(word);
        };
    }

    /** A name such as {@code window.JSON.parse}, whose meaning is known only if it is called and in the library. */
    private JsValue reference(String first) {
        String owner = "";
        String name = first;
        in.skipSpace();
        while (in.peek() == '.' && JsCursor.isWord(in.peek(1))) {
            in.at++;
            owner = name;
            name = in.word();
            in.skipSpace();
        }
        if (in.peek() != '(') {
            return JsConstant.NULL;
        }
        List<JsValue> arguments = list(')', Position.SCRIPT);
        if (!budget.allows(JsLibrary.size(arguments))) {
            return JsConstant.NULL;
        }
        JsValue result = JsLibrary.call(owner, name, arguments);
        if (result instanceof JsString json && JsLibrary.isParse(owner, name)) {
            char[] s = json.value().toCharArray();
            return new JsReader(new JsCursor(s, 0, s.length), depth, Map.of(), budget).expression(Position.SCRIPT);
        }
        return result;
    }

    private JsValue result(JsFunction called) {
        List<JsValue> arguments = list(')', Position.SCRIPT);
        JsCursor body = called.returned(budget);
        return body == null
                ? JsConstant.NULL
                : new JsReader(body, depth, called.bind(arguments, budget), budget).expression(Position.SCRIPT);
    }

    /** A value with the members, elements and calls that are written behind it. */
    private JsValue members(JsValue first) {
        JsValue value = first;
        for (in.skipSpace(); !in.atEnd(); in.skipSpace()) {
            char c = in.peek();
            boolean optional = c == '?' && in.peek(1) == '.' && !JsCursor.isDigit(in.peek(2));
            if (optional || c == '.' && JsCursor.isWord(in.peek(1))) {
                in.at += optional ? 2 : 1;
                String name = in.word();
                in.skipSpace();
                value = in.peek() == '(' ? method(value, name) : value.members().getOrDefault(name, JsConstant.NULL);
            } else if (c == '[') {
                value = element(value, list(']', Position.ELEMENT));
            } else if (c == '(') {
                // Where a semicolon was forgotten, this is no call.
                list(')', Position.SCRIPT);
            } else {
                break;
            }
        }
        return value;
    }

    private static JsValue element(JsValue value, List<JsValue> index) {
        String key = index.size() == 1 ? index.get(0).text() : null;
        JsValue element = key == null ? null : value.get(key);
        return element == null ? JsConstant.NULL : element;
    }

    private JsValue method(JsValue receiver, String name) {
        List<JsValue> arguments = list(')', Position.SCRIPT);
        return budget.allows(JsLibrary.cost(receiver, name, arguments))
                ? JsLibrary.method(receiver, name, arguments)
                : JsConstant.NULL;
    }
}
