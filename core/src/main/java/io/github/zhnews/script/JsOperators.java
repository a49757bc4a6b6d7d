// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.script;

import io.github.zhnews.script.JsValue.JsConstant;
import io.github.zhnews.script.JsValue.JsNumber;
import java.util.List;

/** The operators that pages put between literals. Those whose result cannot be told give {@code null}. */
final class JsOperators {
    /** Longer ones first, so that the beginning of one is not taken for another. */
    private static final List<String> TIGHT =
            List.of("===,!==,==,!=,<=,>=,**,<<,>>,+,-,*,/,%,<,>,&,|,^,instanceof ,in ".split(","));

    private static final List<String> LOOSE = List.of("=>", "||", "&&", "??", "?", "=");

    /** What an operator may begin with, which hardly any value is followed by. */
    private static final String STARTS = "=!<>*+-/%&|^?i";

    private JsOperators() {}

    /** The operator at the cursor that binds more tightly than {@code ||}, or an empty string. */
    static String tight(JsCursor in) {
        char next = in.peek(1);
        boolean loose = (in.peek() == '|' || in.peek() == '&') && next == in.peek();
        // The end of the script, where it was not cut off: an end tag, or that of a comment.
        boolean end = in.peek() == '<' && next == '/' || in.peek() == '-' && next == '-';
        return loose || end ? "" : at(in, TIGHT);
    }

    /** {@code ||}, {@code &&}, {@code ??}, the condition, the arrow or the assignment at the cursor, or an empty string. */
    static String loose(JsCursor in) {
        return at(in, LOOSE);
    }

    private static String at(JsCursor in, List<String> operators) {
        char c = in.peek();
        if (STARTS.indexOf(c) < 0) {
            return "";
        }
        for (String operator : operators) {
            if (operator.charAt(0) == c && in.startsWith(operator)) {
                return operator;
            }
        }
        return "";
    }

    static boolean isTrue(JsValue value) {
        String text = value.text();
        if (text == null) {
            return value != JsConstant.FALSE && value != JsConstant.NULL;
        }
        return !text.isEmpty() && !(value instanceof JsNumber && isZero(text));
    }

    private static boolean isZero(String number) {
        Long whole = JsNumbers.parse(number);
        return whole != null && whole == 0 && number.chars().noneMatch(c -> c >= '1' && c <= '9');
    }

    static JsValue prefix(char operator, JsValue value) {
        return switch (operator) {
            case '!' -> isTrue(value) ? JsConstant.FALSE : JsConstant.TRUE;
            case '-' -> value instanceof JsNumber number ? new JsNumber("-" + number.literal()) : JsConstant.NULL;
            case '+' -> JsNumbers.of(value);
            default -> JsConstant.NULL;
        };
    }

    /** The result of an operator other than a plus between strings. */
    static JsValue binary(JsValue left, String operator, JsValue right) {
        return switch (operator) {
            case "+" -> JsNumbers.both(left, right, Long::sum);
            // Times one makes a number of a text, which may have a fraction.
            case "*" -> "1".equals(right.text()) ? JsNumbers.of(left) : JsNumbers.both(left, right, (x, y) -> x * y);
            case "||" -> isTrue(left) ? left : right;
            case "??" -> left.isNull() ? right : left;
            case "&&" -> isTrue(left) ? right : left;
            case "=" -> right;
            default -> JsConstant.NULL;
        };
    }
}
