// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.time;

import io.github.zhnews.text.Folded;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads dates with English month names: Sep 23, 2019; Mon, 23 Sep 2019; Sat Sep 07 15:10:53 CST 2019. */
final class EnglishDates {
    /** What the names of months and weekdays begin with. */
    static final String FIRST = "jfmasondtwJFMASONDTW";

    private static final int LONGEST_NAME = 9;
    private static final Map<String, Integer> MONTHS = numbers(Month.values());
    private static final Map<String, Integer> WEEKDAYS = numbers(DayOfWeek.values());

    static {
        MONTHS.put("sept", 9);
    }

    /** The first three letters of the names, as {@link #beginning} numbers them: no other word is made a string. */
    private static final BitSet BEGINNINGS = new BitSet();

    static {
        Stream.of(MONTHS, WEEKDAYS)
                .flatMap(names -> names.keySet().stream())
                .forEach(name -> BEGINNINGS.set(beginning(Folded.of(name), 0)));
    }

    private static final String[] ORDINALS = {"st", "nd", "rd", "th"};

    private EnglishDates() {}

    /** Names in full and as three letters. */
    private static Map<String, Integer> numbers(Enum<?>[] names) {
        var numbers = new HashMap<String, Integer>();
        for (int i = 0; i < names.length; i++) {
            var word = names[i].name().toLowerCase(Locale.ROOT);
            numbers.put(word, i + 1);
            numbers.put(word.substring(0, 3), i + 1);
        }
        return numbers;
    }

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
        var word = word(text, i);
        return WEEKDAYS.containsKey(word) ? i + word.length() : -1;
    }

    private static @Nullable DateMatch dayFirst(Folded text, int i) {
        int length = text.digits(i);
        int gap = separator(text, ordinal(text, i + length));
        var word = length > 2 || gap == i + length ? "" : word(text, gap);
        var month = MONTHS.get(word);
        return month == null
                ? null
                : beforeYear(text, month, text.number(i, length), separator(text, gap + word.length()), null);
    }

    private static @Nullable DateMatch monthFirst(Folded text, int i) {
        var word = word(text, i);
        var month = MONTHS.get(word);
        int start = separator(text, i + word.length());
        int length = text.digits(start);
        if (month == null || length < 1 || length > 2) {
            return null;
        }
        int day = text.number(start, length);
        int next = separator(text, ordinal(text, start + length));
        var clock = text.digits(next) == 4 ? null : Clocks.at(text, next);
        return beforeYear(text, month, day, clock == null ? next : separator(text, clock.end()), clock);
    }

    private static @Nullable DateMatch beforeYear(Folded text, int month, int day, int i, @Nullable Clock clock) {
        var date = text.digits(i) == 4 ? Days.of(text.number(i, 4), month, day) : null;
        return date == null ? null : new DateMatch(date, i + 4, true, clock);
    }

    private static int separator(Folded text, int i) {
        int j = i;
        while (" ,.-".indexOf(text.at(j)) >= 0) {
            j++;
        }
        return j;
    }

    private static int ordinal(Folded text, int i) {
        int end = text.endOfAny(i, ORDINALS);
        return end < 0 ? i : end;
    }

    private static int beginning(Folded text, int i) {
        int number = 0;
        for (int j = i; j < i + 3; j++) {
            number = number * 32 + (text.at(j) & 31);
        }
        return number;
    }

    /** The Latin letters at {@code i} in lower case if they begin as a name, or an empty string. */
    private static String word(Folded text, int i) {
        if (!text.latinAt(i) || !BEGINNINGS.get(beginning(text, i))) {
            return "";
        }
        var word = new StringBuilder(LONGEST_NAME + 1);
        for (int j = i; j - i <= LONGEST_NAME && text.latinAt(j); j++) {
            word.append(Character.toLowerCase(text.at(j)));
        }
        return word.toString();
    }
}
