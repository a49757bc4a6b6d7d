package io.github.zhnews.script;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Numbers as scripts write them. */
final class JsNumbers {
    private static final int MAX_LENGTH = 40;

    private JsNumbers() {}

    /** The whole part of a decimal number, or {@code null} if the text is none or does not fit. */
    static @Nullable Long parse(String text) {
        String number = text.strip();
        if (number.isEmpty() || number.length() > MAX_LENGTH) {
            return null;
        }
        try {
            return Long.parseLong(number);
        } catch (NumberFormatException notWhole) {
            return parseDouble(number);
        }
    }

    private static @Nullable Long parseDouble(String number) {
        char last = number.charAt(number.length() - 1);
        // Double.parseDouble takes "1f", "NaN" and "0x1p3" as well.
        if (last != '.' && (last < '0' || last > '9') || number.indexOf('x') >= 0 || number.indexOf('X') >= 0) {
            return null;
        }
        try {
            double value = Double.parseDouble(number);
            return Math.abs(value) < Long.MAX_VALUE ? (Long) (long) value : null;
        } catch (NumberFormatException noNumber) {
            return null;
        }
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
        String digits = literal.replace("_", "");
        if (digits.endsWith("n")) {
            digits = digits.substring(0, digits.length() - 1);
        }
        if (digits.length() > 2 && digits.charAt(0) == '0' && digits.length() <= MAX_LENGTH) {
            int radix = switch (digits.charAt(1)) {
                case 'x', 'X' -> 16;
                case 'o', 'O' -> 8;
                case 'b', 'B' -> 2;
                default -> 10;
            };
            if (radix != 10) {
                try {
                    return new BigInteger(digits.substring(2), radix).toString();
                } catch (NumberFormatException noNumber) {
                    return "0";
                }
            }
        }
        return digits.startsWith(".") ? "0" + digits : digits;
    }
}
