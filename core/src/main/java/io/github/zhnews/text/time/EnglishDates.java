package io.github.zhnews.text.time;

import io.github.zhnews.text.Folded;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads dates with English month names: Sep 23, 2019; Mon, 23 Sep 2019; Sat Sep 07 15:10:53 CST 2019. */
final class EnglishDates {
    /** What the names of months and weekdays begin with. */
    static final String FIRST = "jfmasondtwJFMASONDTW";

    private static final String[] MONTHS = {
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december"
    };

    private static final String[] WEEKDAYS = {
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"
    };

    private EnglishDates() {}

    private record Name(int index, int end) {}

    /** The date at {@code i}, where a word or a number begins. */
    static @Nullable DateMatch match(Folded text, int i) {
        if (text.latinAt(i - 1)) {
            return null;
        }
        int weekday = endOfWeekday(text, i);
        int start = weekday < 0 ? i : separator(text, weekday);
        return text.digitAt(start) ? dayFirst(text, start) : monthFirst(text, start);
    }

    /** Where the English name of a weekday ends that begins at {@code i}, or -1. */
    static int endOfWeekday(Folded text, int i) {
        var weekday = name(text, i, WEEKDAYS);
        return weekday == null ? -1 : weekday.end();
    }

    private static @Nullable DateMatch dayFirst(Folded text, int i) {
        int length = text.digits(i);
        if (length > 2) {
            return null;
        }
        int gap = separator(text, ordinal(text, i + length));
        var month = gap == i + length ? null : name(text, gap, MONTHS);
        if (month == null) {
            return null;
        }
        int year = separator(text, month.end());
        return text.digits(year) == 4
                ? DateMatch.sure(Days.of(text.number(year, 4), month.index() + 1, text.number(i, length)), year + 4)
                : null;
    }

    private static @Nullable DateMatch monthFirst(Folded text, int i) {
        var month = name(text, i, MONTHS);
        if (month == null) {
            return null;
        }
        int day = separator(text, month.end());
        int length = text.digits(day);
        if (length < 1 || length > 2) {
            return null;
        }
        int dayOfMonth = text.number(day, length);
        int next = separator(text, ordinal(text, day + length));
        if (text.digits(next) == 4) {
            return DateMatch.sure(Days.of(text.number(next, 4), month.index() + 1, dayOfMonth), next + 4);
        }
        var clock = Clocks.at(text, next);
        if (clock == null) {
            return null;
        }
        int year = separator(text, clock.end());
        LocalDate date = text.digits(year) == 4 ? Days.of(text.number(year, 4), month.index() + 1, dayOfMonth) : null;
        return date == null ? null : new DateMatch(date, year + 4, true, clock);
    }

    private static int separator(Folded text, int i) {
        int j = i;
        while (text.at(j) == ' ' || text.at(j) == ',' || text.at(j) == '.' || text.at(j) == '-') {
            j++;
        }
        return j;
    }

    private static int ordinal(Folded text, int i) {
        int end = text.endOfAny(i, "st", "nd", "rd", "th");
        return end < 0 ? i : end;
    }

    /** The first of the names that stands at {@code i}, in full or as three letters. */
    private static @Nullable Name name(Folded text, int i, String[] names) {
        if (!text.latinAt(i)) {
            return null;
        }
        int end = i;
        while (end - i < 10 && text.latinAt(end)) {
            end++;
        }
        for (int n = 0; n < names.length; n++) {
            if (isShortFor(end - i, names[n]) && begins(text, i, end - i, names[n])) {
                return new Name(n, end);
            }
        }
        return null;
    }

    private static boolean isShortFor(int length, String name) {
        return length == 3 || length == name.length() || length == 4 && name.equals("september");
    }

    private static boolean begins(Folded text, int i, int length, String name) {
        for (int j = 0; j < length; j++) {
            if (Character.toLowerCase(text.at(i + j)) != name.charAt(j)) {
                return false;
            }
        }
        return true;
    }
}
