package io.github.zhnews.text.time;

import io.github.zhnews.model.StatedTime;
import io.github.zhnews.text.Folded;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads times in digits alone: epoch seconds and milliseconds, 20250131, 202501311750, 20250131T175000Z. */
final class MachineTimes {
    /** The beginning of 1995; smaller epoch values are taken for other numbers. */
    private static final long EARLIEST = 788_918_400L;

    /** The beginning of 2100. */
    private static final long LATEST = 4_102_444_800L;

    private MachineTimes() {}

    /** The time that the whole text states, or {@code null}. */
    static @Nullable StatedTime parse(Folded text, TimeContext context) {
        int length = text.digits(text.from);
        int end = text.from + length;
        if (length >= 9 && length <= 13 && (end == text.to || isFraction(text, end))) {
            long value = Long.parseLong(new String(digits(text, length)));
            long seconds = length > 11 ? value / 1000 : value;
            if (seconds >= EARLIEST && seconds < LATEST) {
                return StatedTime.of(Instant.ofEpochSecond(seconds), context.zone());
            }
        }
        return length >= 8 && length <= 17 ? compact(text, length, context) : null;
    }

    private static boolean isFraction(Folded text, int i) {
        return text.at(i) == '.' && i + 1 + text.digits(i + 1) == text.to;
    }

    private static char[] digits(Folded text, int length) {
        var digits = new char[length];
        for (int i = 0; i < length; i++) {
            digits[i] = text.at(text.from + i);
        }
        return digits;
    }

    private static @Nullable StatedTime compact(Folded text, int length, TimeContext context) {
        int i = text.from;
        LocalDate date = Days.of(text.number(i, 4), text.number(i + 4, 2), text.number(i + 6, 2));
        if (date == null) {
            return null;
        }
        int end = i + length;
        if (length == 8) {
            if (end == text.to) {
                return new StatedTime(date.atStartOfDay(), StatedTime.Precision.DATE, null);
            }
            var clock = Clocks.after(text, end);
            if (clock != null) {
                return clock.on(date, context.zone());
            }
            end++;
            length = text.at(end - 1) == 'T' ? 8 + text.digits(end) : -1;
            i = end - 8;
        }
        if (length != 12 && length != 14 && length != 17) {
            return null;
        }
        int hour = text.number(i + 8, 2);
        int minute = text.number(i + 10, 2);
        int second = length == 12 ? -1 : text.number(i + 12, 2);
        return hour > 23 || minute > 59 || second > 59
                ? null
                : new Clock(hour, minute, second, TimeZones.after(text, i + length, true), i + length)
                        .on(date, context.zone());
    }
}
