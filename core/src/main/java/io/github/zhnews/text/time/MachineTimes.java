// SPDX-License-Identifier: Apache-2.0
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
        boolean fraction = text.at(end) == '.' && end + 1 + text.digits(end + 1) == text.to;
        if (length >= 9 && length <= 13 && (end == text.to || fraction)) {
            long value = text.number(text.from, length - 4) * 10_000L + text.number(end - 4, 4);
            long seconds = length > 11 ? value / 1000 : value;
            if (seconds >= EARLIEST && seconds < LATEST) {
                return StatedTime.of(Instant.ofEpochSecond(seconds), context.zone());
            }
        }
        var day = length < 8 || length > 17
                ? null
                : Days.of(text.number(text.from, 4), text.number(text.from + 4, 2), text.number(text.from + 6, 2));
        return day == null ? null : compact(text, day, length, context);
    }

    private static @Nullable StatedTime compact(Folded text, LocalDate day, int length, TimeContext context) {
        int end = text.from + length;
        if (length == 8 && end == text.to) {
            return StatedTime.of(day.atStartOfDay(), StatedTime.Precision.DATE);
        }
        var spaced = length == 8 ? Clocks.after(text, end) : null;
        if (spaced != null) {
            return spaced.on(day, context.zone());
        }
        int i = length > 8 ? text.from + 8 : text.at(end) == 'T' ? end + 1 : text.to;
        int digits = text.digits(i);
        if (digits != 4 && digits != 6 && digits != 9) {
            return null;
        }
        int hour = text.number(i, 2);
        int minute = text.number(i + 2, 2);
        int second = digits == 4 ? -1 : text.number(i + 4, 2);
        int after = i + digits;
        return hour > 23 || minute > 59 || second > 59
                ? null
                : new Clock(hour, minute, second, TimeZones.after(text, after, true), after).on(day, context.zone());
    }
}
