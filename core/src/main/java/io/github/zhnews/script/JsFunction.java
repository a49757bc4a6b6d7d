package io.github.zhnews.script;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A function expression, of which only one kind gives a value: {@code function(a, b) {return {title: a, …}}}, into which
 * frameworks pack the state of a page so that values that recur are written once.
 */
record JsFunction(List<String> parameters, JsCursor body) {
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

    /** The length of the body in characters. */
    int length() {
        return body.end - body.at;
    }

    /** The place of the expression that the function returns, or {@code null} if it returns none. */
    @Nullable
    JsCursor returned() {
        var at = new JsCursor(body.s, body.at, body.end);
        char before = 0;
        for (at.skipSpace(); !at.atEnd(); at.skipSpace()) {
            if (at.startsWith("return") && !JsCursor.isWord(at.peek(6))) {
                at.at += 6;
                return at;
            }
            if ("([{".indexOf(at.peek()) >= 0) {
                before = at.peek();
                at.skipBracket();
            } else {
                before = at.skipToken(before);
            }
        }
        return null;
    }
}
