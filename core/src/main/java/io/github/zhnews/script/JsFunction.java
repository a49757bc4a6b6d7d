// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.script;

import io.github.zhnews.script.JsValue.JsConstant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A function expression, of which only one kind gives a value: {@code function(a, b) {return {title: a, …}}}, into which
 * frameworks pack the state of a page so that values that recur are written once.
 */
record JsFunction(List<String> parameters, JsCursor body) {
    /**
     * What a parameter stands for in a call.
     *
     * @param size the characters and values that it reaches, each counted as often as it is reached
     */
    record Argument(JsValue value, long size, int height) {
        /** The value, which is paid for; where it cannot be, or would stand deeper than any value may, {@code null}. */
        JsValue at(int depth, JsBudget budget) {
            return depth + height <= JsReader.MAX_DEPTH && budget.allows(size) ? value : JsConstant.NULL;
        }
    }

    /** Reads the function at the cursor, which stands behind the word {@code function}. */
    static JsFunction read(JsCursor in) {
        while (!in.atEnd() && in.peek() != '(' && in.peek() != '{') {
            in.at++;
        }
        var parameters = new ArrayList<String>();
        if (in.peek() == '(') {
            int start = in.at + 1;
            in.skipBracket();
            var list = new JsCursor(in.s, start, in.at);
            for (list.skipSpace(); JsCursor.isWord(list.peek()); list.skipSpace()) {
                parameters.add(list.word());
                list.skipExpression();
                list.at++;
            }
        }
        in.skipSpace();
        int start = Math.min(in.at + 1, in.end);
        if (in.peek() == '{') {
            in.skipBracket();
        }
        return new JsFunction(parameters, new JsCursor(in.s, start, Math.max(start, in.at)));
    }

    /** The place of the expression that the function returns, or {@code null} if it returns none or can't be paid. */
    @Nullable
    JsCursor returned(JsBudget budget) {
        if (!budget.allows(body.end - body.at)) {
            return null;
        }
        var at = new JsCursor(body.s, body.at, body.end);
        char before = 0;
        for (at.skipSpace(); !at.atEnd(); at.skipSpace()) {
            if (at.startsWith("return") && !JsCursor.isWord(at.peek(6))) {
                at.at += 6;
                return at;
            }
            before = at.skipPart(before);
        }
        return null;
    }

    /** Gives parameters their values, which costs what these reach. What cannot be paid has no value. */
    Map<String, Argument> bind(List<JsValue> arguments, JsBudget budget) {
        var bound = new HashMap<String, Argument>();
        for (int i = 0; i < Math.min(parameters.size(), arguments.size()); i++) {
            var measure = new Measure(budget.left());
            measure.add(arguments.get(i), 0);
            if (budget.allows(measure.size)) {
                bound.put(parameters.get(i), new Argument(arguments.get(i), measure.size, measure.height));
            }
        }
        return bound;
    }

    /** Counts what a value reaches, until it is more than can be paid. */
    private static final class Measure {
        private final long most;
        private long size;
        private int height;

        Measure(long most) {
            this.most = most;
        }

        void add(JsValue value, int depth) {
            String text = value.text();
            size += text == null ? 1 : 1 + text.length();
            height = Math.max(height, depth);
            for (JsValue item : value.items()) {
                if (size > most) {
                    return;
                }
                add(item, depth + 1);
            }
            for (var member : value.members().entrySet()) {
                if (size > most) {
                    return;
                }
                size += member.getKey().length();
                add(member.getValue(), depth + 1);
            }
        }
    }
}
