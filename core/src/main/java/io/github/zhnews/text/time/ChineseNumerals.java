package io.github.zhnews.text.time;

import io.github.zhnews.text.Folded;

/** Reads numbers as dates write them: 二〇二五, 一百一十四, 三十一, 廿五, also in digits. */
final class ChineseNumerals {
    private ChineseNumerals() {}

    /** A number and where it ends. */
    record Numeral(int value, int end) {
        private static final Numeral NONE = new Numeral(-1, -1);

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
        boolean positional = true;
        while (end - i <= 5 && isNumeral(text.at(end))) {
            positional &= digit(text.at(end)) >= 0;
            end++;
        }
        if (end == i || end - i > 5) {
            return Numeral.NONE;
        }
        return new Numeral(positional ? positional(text, i, end) : withUnits(text, i, end), end);
    }

    private static int positional(Folded text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + digit(text.at(i));
        }
        return value;
    }

    private static int withUnits(Folded text, int from, int to) {
        int value = 0;
        int pending = 0;
        for (int i = from; i < to; i++) {
            char c = text.at(i);
            int digit = digit(c);
            if (digit >= 0) {
                pending = digit;
            } else if (c == '廿' || c == '卅') {
                value += c == '廿' ? 20 : 30;
            } else {
                value += Math.max(pending, 1) * (c == '十' ? 10 : 100);
                pending = 0;
            }
        }
        return value + pending;
    }

    static boolean isNumeral(char c) {
        return digit(c) >= 0 || c == '十' || c == '百' || c == '廿' || c == '卅';
    }

    private static int digit(char c) {
        return switch (c) {
            case '〇', '○', '零', '\u25EF' -> 0;
            case '一' -> 1;
            case '二' -> 2;
            case '三' -> 3;
            case '四' -> 4;
            case '五' -> 5;
            case '六' -> 6;
            case '七' -> 7;
            case '八' -> 8;
            case '九' -> 9;
            default -> -1;
        };
    }
}
