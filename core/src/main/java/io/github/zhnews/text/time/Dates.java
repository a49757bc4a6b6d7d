// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.time;

import io.github.zhnews.text.Folded;
import io.github.zhnews.text.Spaces;
import io.github.zhnews.text.time.ChineseNumerals.Numeral;
import org.jspecify.annotations.Nullable;

/** Reads dates in digits and Chinese numerals: 2025年1月31日, 2019-09-05, 二〇一二年一月三日, 民國101年1月12日, 9月5日, 09-05. */
final class Dates {
    /** What these dates begin with. */
    static final String FIRST = "0123456789一二三四五六七八九十民中";

    private static final String[] REPUBLIC = {"中華民國", "中华民国", "民國", "民国"};

    private Dates() {}

    /** The date that begins at {@code i}; none begins within a number. */
    static @Nullable DateMatch match(Folded text, int i, TimeContext context) {
        char c = text.at(i);
        if (c == '民' || c == '中') {
            int year = text.endOfAny(i, REPUBLIC);
            var number = year < 0 ? Numeral.NONE : ChineseNumerals.read(text, text.skipSpaces(year));
            return number.found() ? afterYear(text, number.value() + Days.ROC_EPOCH, number.end()) : null;
        }
        if (isWithinNumber(text, i)) {
            return null;
        }
        int length = text.digits(i);
        if (length == 0) {
            var year = ChineseNumerals.read(text, i);
            return year.found() && year.value() > 12 && text.at(year.end()) == '年'
                    ? afterYear(text, year.value(), year.end())
                    : monthAndDay(text, i, context);
        }
        if (length == 4) {
            return afterYear(text, text.number(i, 4), i + 4);
        }
        if (context.roc() && (length == 2 || length == 3)) {
            var date = afterYear(text, text.number(i, length) + Days.ROC_EPOCH, i + length);
            if (date != null) {
                return date;
            }
        }
        return length > 2 ? null : shortForm(text, i, length, context);
    }

    private static boolean isWithinNumber(Folded text, int i) {
        return text.digitAt(i - 1) || text.digitAt(i - 2) && "-/.:".indexOf(text.at(i - 1)) >= 0;
    }

    private static @Nullable DateMatch afterYear(Folded text, int year, int end) {
        if (!Days.isYear(year)) {
            return null;
        }
        int i = text.skipSpaces(end);
        if (text.at(i) == '年') {
            return monthAndDayOf(text, year, text.skipSpaces(i + 1));
        }
        if (i > end) {
            boolean slashed = text.digits(i) == 2 && text.at(i + 2) == '/' && text.digits(i + 3) == 2;
            return slashed ? DateMatch.of(Days.of(year, text.number(i, 2), text.number(i + 3, 2)), i + 5, false) : null;
        }
        char separator = text.at(end);
        int monthLength = text.digits(end + 1);
        int day = end + monthLength + 2;
        if (!isSeparator(separator) || monthLength < 1 || monthLength > 2 || text.at(day - 1) != separator) {
            return null;
        }
        int dayLength = dayLength(text, day, text.at(end + 1) == '0');
        return dayLength < 0 || !endsAt(text, day + dayLength)
                ? null
                : DateMatch.of(
                        Days.of(year, text.number(end + 1, monthLength), text.number(day, dayLength)),
                        day + dayLength,
                        true);
    }

    /** A month and a day with their units, the last of which may be missing. */
    private record Named(int month, int day, int end, boolean closed) {}

    private static @Nullable Named named(Folded text, int i) {
        var month = ChineseNumerals.read(text, i);
        int unit = month.found() ? text.skipSpaces(month.end()) : i;
        if (!month.found() || text.at(unit) != '月') {
            return null;
        }
        var day = ChineseNumerals.read(text, text.skipSpaces(unit + 1));
        int end = day.found() ? text.endOfAny(text.skipSpaces(day.end()), "日", "号", "號") : -1;
        return day.found() ? new Named(month.value(), day.value(), end < 0 ? day.end() : end, end >= 0) : null;
    }

    private static @Nullable DateMatch monthAndDayOf(Folded text, int year, int i) {
        var named = named(text, i);
        if (named == null) {
            return null;
        }
        // 2019年9月5 08:30 is a date; 2019年9月5家 and 2019年9月 08:30 are not.
        char next = text.at(named.end);
        boolean open = Spaces.isHan(next) || text.digitAt(named.end) || next == ':' && text.digitAt(named.end + 1);
        return open && !named.closed ? null : DateMatch.of(Days.of(year, named.month, named.day), named.end, true);
    }

    private static @Nullable DateMatch monthAndDay(Folded text, int i, TimeContext context) {
        var named = named(text, i);
        char before = text.before(i);
        return named == null || !named.closed || before == '年' || ChineseNumerals.isNumeral(before)
                ? null
                : DateMatch.of(context.dateOf(named.month, named.day), named.end, false);
    }

    /** Forms that begin with one or two digits: 9月5日, 09-05, 9/5, 18-03-08, 23/9/2019. */
    private static @Nullable DateMatch shortForm(Folded text, int i, int length, TimeContext context) {
        char separator = text.at(i + length);
        if (separator == '月') {
            return monthAndDay(text, i, context);
        }
        int second = i + length + 1;
        int secondLength = text.digits(second);
        if (!isSeparator(separator) || secondLength == 0 || text.latinAt(i - 1)) {
            return null;
        }
        if (secondLength <= 2 && text.at(second + secondLength) == separator) {
            return threeNumbers(text, i, length, secondLength);
        }
        int dayLength = dayLength(text, second, text.at(i) == '0');
        boolean padded = separator == '-' && length == 2 && dayLength == 2;
        return dayLength > 0 && (padded || separator == '/') && endsAt(text, second + dayLength)
                ? DateMatch.of(
                        context.dateOf(text.number(i, length), text.number(second, dayLength)),
                        second + dayLength,
                        false)
                : null;
    }

    private static @Nullable DateMatch threeNumbers(Folded text, int i, int length, int secondLength) {
        int first = text.number(i, length);
        int second = text.number(i + length + 1, secondLength);
        int third = i + length + secondLength + 2;
        if (text.digits(third) != 4 || text.at(third + 4) == ':') {
            int dayLength = dayLength(text, third, true);
            return length == 2 && secondLength == 2 && dayLength == 2 && text.at(third - 1) == '-'
                    ? DateMatch.of(
                            Days.of(first + (first < 90 ? 2000 : 1900), second, text.number(third, 2)),
                            third + 2,
                            false)
                    : null;
        }
        // 9/3/2019 is of September in America and of March in Hong Kong; AM and PM tell the American form.
        boolean dayFirst = first > 12 || first == second;
        return dayFirst || second > 12 || isTwelveHour(text, Clocks.after(text, third + 4))
                ? DateMatch.of(
                        Days.of(text.number(third, 4), dayFirst ? second : first, dayFirst ? first : second),
                        third + 4,
                        true)
                : null;
    }

    private static boolean isTwelveHour(Folded text, @Nullable Clock clock) {
        return clock != null && text.endOfAny(clock.end() - 2, "AM", "PM", "am", "pm") >= 0;
    }

    /**
     * How many digits at {@code i} are a day. Where nothing separates it from the time (0919:20), the hour takes two digits
     * unless the month is written with a leading zero and so the day too; -1 where the digits are neither.
     */
    private static int dayLength(Folded text, int i, boolean padded) {
        int length = text.digits(i);
        if (length == 1 || length == 2) {
            return length;
        }
        if (length != 3 && length != 4 || text.at(i + length) != ':' || text.digits(i + length + 1) != 2) {
            return -1;
        }
        return length == 4 || padded || text.at(i + 1) != '0' && text.number(i, 2) <= 31 ? 2 : 1;
    }

    /** Whether a date in digits can end here: what follows does not make it part of a longer number or version. */
    private static boolean endsAt(Folded text, int end) {
        char c = text.at(end);
        return c != '%'
                && (!isSeparator(c)
                        || !text.digitAt(end + 1)
                        || c == '-' && (text.digits(end + 1) == 4 || Clocks.at(text, end + 1) != null));
    }

    private static boolean isSeparator(char c) {
        return "-/.".indexOf(c) >= 0;
    }
}
