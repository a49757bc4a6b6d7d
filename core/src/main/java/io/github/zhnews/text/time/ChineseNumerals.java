// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.time;

import io.github.zhnews.text.Folded;

/** Reads numbers as dates write them: 二〇二五, 一百一十四, 三十一, 廿五, also in digits. */
final class ChineseNumerals {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String ZEROS = "○零◯";

    private ChineseNumerals() {}

    /** A number and where it ends. */
    record Numeral(int value, int end) {
        static final Numeral NONE = new Numeral(-1, -1);

        boolean found() {
            return end >= 0;
        }
    }

    /** The number at {@code i} in digits or numerals, of at most five characters; not found where none stands. */
    static Numeral read(Folded text, int i) {
        int digits = text.digits(i);
        if (digits > 0) {
            return digits > 5 ? Numeral.NONE : new Numeral(text.number(i, digits), i + digits);
        }
        int end = i;
        int value = 0;
        int pending = 0;
        while (end - i <= 5 && isNumeral(text.at(end))) {
            char c = text.at(end++);
            int digit = digit(c);
            if (digit >= 0) {
                pending = pending * 10 + digit;
            } else {
                value += c == '廿' ? 20 : c == '卅' ? 30 : Math.max(pending, 1) * (c == '十' ? 10 : 100);
                pending = 0;
            }
        }
        return end == i || end - i > 5 ? Numeral.NONE : new Numeral(value + pending, end);
    }

    static boolean isNumeral(char c) {
        return digit(c) >= 0 || c == '十' || c == '百' || c == '廿' || c == '卅';
    }

    private static int digit(char c) {
        return ZEROS.indexOf(c) >= 0 ? 0 : DIGITS.indexOf(c);
    }
}
