// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.script;

import io.github.zhnews.script.JsValue.JsConstant;
import io.github.zhnews.script.JsValue.JsNumber;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.LongBinaryOperator;
import org.jspecify.annotations.Nullable;

/** Numbers as scripts write them. */
final class JsNumbers {
    private static final int MAX_LENGTH = 40;
    /** The digits of the longest whole number. */
    private static final int MAX_DIGITS = 19;

    private JsNumbers() {}

    /** The whole part of a decimal number, or {@code null} if the text is none or does not fit. */
    static @Nullable Long parse(@Nullable String text) {
        if (text == null || text.length() > MAX_LENGTH || text.chars().noneMatch(JsCursor::isDigit)) {
            return null;
        }
        try {
            var number = new BigDecimal(text.strip());
            long digits =
                    (long) number.precision() - number.scale(); // before the point; told before they are written out
            if (digits <= 0 || digits > MAX_DIGITS) {
                return digits <= 0 ? 0L : null;
            }
            BigInteger whole = number.toBigInteger();
            return whole.bitLength() < Long.SIZE ? whole.longValue() : null;
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    /** The number that a value is or spells; an empty string is 0, as in the language. */
    static JsValue of(JsValue value) {
        String text = value.text();
        if (text != null && text.isBlank()) {
            return new JsNumber("0");
        }
        return text == null || parse(text) == null ? JsConstant.NULL : new JsNumber(text.strip());
    }

    /** What whole numbers make. */
    static JsValue both(JsValue left, JsValue right, LongBinaryOperator operator) {
        Long x = parse(left.text());
        Long y = parse(right.text());
        return x == null || y == null ? JsConstant.NULL : new JsNumber(Long.toString(operator.applyAsLong(x, y)));
    }

    /** Reads the number at the cursor and moves behind it: its decimal form. */
    static String read(JsCursor in) {
        int start = in.at;
        for (char c = in.peek(); JsCursor.isWord(c) || c == '.' || isExponentSign(in, start); c = in.peek()) {
            in.at++;
        }
        return decimal(new String(in.s, start, in.at - start));
    }

    private static boolean isExponentSign(JsCursor in, int start) {
        char c = in.peek();
        return (c == '+' || c == '-') && (in.s[in.at - 1] | 0x20) == 'e' && (in.s[start + 1] | 0x20) != 'x';
    }

    /** The decimal form of a literal such as {@code 0x1F}, {@code 0b11}, {@code .5}, {@code 1_000} or {@code 12n}. */
    private static String decimal(String literal) {
        String number = literal.replace("_", "");
        String digits = number.endsWith("n") ? number.substring(0, number.length() - 1) : number;
        int radix = digits.length() < 3 || digits.charAt(0) != '0'
                ? 10
                : switch (digits.charAt(1)) {
                    case 'x', 'X' -> 16;
                    case 'o', 'O' -> 8;
                    case 'b', 'B' -> 2;
                    default -> 10;
                };
        if (radix == 10) {
            return digits.startsWith(".") ? "0" + digits : digits;
        }
        try {
            return Long.toString(Long.parseLong(digits.substring(2), radix));
        } catch (NumberFormatException noNumber) {
            return "0";
        }
    }
}
