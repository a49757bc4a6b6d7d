// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.time;

import io.github.zhnews.model.PartialTime;
import io.github.zhnews.model.StatedTime;
import io.github.zhnews.model.StatedTime.Precision;
import io.github.zhnews.text.Folded;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the times in the cells of lists and tables: shorter than elsewhere, and in parts that stand in several cells. */
public final class CellTimes {
    private static final int LONGEST = 80;
    private static final TimeContext CHINA = TimeContext.china();
    private static final TimeContext LEAP_YEAR = CHINA.withYear(2024);
    private static final Pattern BRACKETS = Pattern.compile("[\\[\\]()（）【】]");
    /** A month and a day, which elsewhere are a score: 3-2. */
    private static final Pattern SHORT_DAY = Pattern.compile("^(\\d{1,2})[-月](\\d\\d?)日?(?![\\d-])");
    /** What other cells complete: a day, a year, a month of a year. */
    private static final Pattern PART = Pattern.compile("\\d{1,2}|(?:19|20)\\d\\d(?: ?[-./年] ?\\d{1,2}月?)?");
    /** A calendar's leaf: 2025-01 and 31, or 2025 and 01-31. */
    private static final Pattern PARTS =
            Pattern.compile("((?:19|20)\\d\\d)(?: ?[-./年] ?(\\d{1,2})月? | (\\d{1,2})[-./])(\\d{1,2})");

    private CellTimes() {}

    /** The time that a cell states. */
    public static @Nullable StatedTime parse(String cell, TimeContext context) {
        if (cell.length() > LONGEST) {
            return null;
        }
        var words = plain(cell);
        // A number is a rank or a count, though an id could be read as seconds.
        return words.chars().allMatch(c -> c >= '0' && c <= '9') ? null : Times.parse(words, context);
    }

    /** Whether a cell states a time, or a part of one. */
    public static boolean isTime(String cell) {
        return parse(cell, TimeContext.ANY) != null
                || clock(cell) != null
                || PART.matcher(plain(cell)).matches();
    }

    /** The day that two cells state together, in either order. */
    public static @Nullable StatedTime joined(String cell, String other) {
        var first = plain(cell);
        var second = plain(other);
        var parts = PARTS.matcher(first + " " + second);
        if (!parts.matches() && !parts.reset(second + " " + first).matches()) {
            return null;
        }
        var month = parts.group(2) == null ? parts.group(3) : parts.group(2);
        var day = Days.of(number(parts.group(1)), number(month), number(parts.group(4)));
        return day == null ? null : StatedTime.of(day.atStartOfDay(), Precision.DATE);
    }

    /** The time of a cell that states a time of day only. */
    public static @Nullable StatedTime clock(String cell, LocalDate day, TimeContext context) {
        var clock = clock(cell);
        return clock == null ? null : clock.on(day, context.zone());
    }

    /** A cell that is a day and nothing else. */
    public static @Nullable PartialTime day(String cell) {
        boolean mayBe = cell.length() >= 3 && cell.length() <= 11 && Character.isDigit(cell.charAt(0));
        return mayBe ? partial(plain(cell), true) : null;
    }

    /** The day, and maybe the time, that words begin with. */
    public static @Nullable PartialTime start(String words) {
        return partial(plain(words), false);
    }

    private static @Nullable PartialTime partial(String words, boolean alone) {
        var text = Folded.of(words);
        var dated = Times.match(text, 0, CHINA, true);
        var hit = dated != null ? dated : Times.match(text, 0, LEAP_YEAR, true);
        boolean timed = hit != null && hit.time().hasTimeOfDay();
        if (hit == null || alone && (timed || hit.end() < words.length())) {
            return null;
        }
        var local = hit.time().local();
        return PartialTime.of(MonthDay.from(local))
                .withYear(dated == null ? null : Year.from(local))
                .withTime(timed ? local.toLocalTime() : null);
    }

    private static @Nullable Clock clock(String cell) {
        var text = Folded.of(plain(cell));
        var clock = Clocks.after(text, 0);
        return clock != null && clock.end() == text.to ? clock : null;
    }

    private static String plain(String cell) {
        var words = BRACKETS.matcher(cell).replaceAll(" ").strip();
        return SHORT_DAY
                .matcher(words)
                .replaceFirst(m -> "%02d-%02d".formatted(number(m.group(1)), number(m.group(2))));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
