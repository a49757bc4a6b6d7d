// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.time;

import io.github.zhnews.text.Folded;
import io.github.zhnews.text.time.ChineseNumerals.Numeral;
import org.jspecify.annotations.Nullable;

/** Reads times of day: 17:50, 17:50:20.5Z, 17时50分, 下午5:50, 5:50 PM, 格林尼治标准时间16:25. */
final class Clocks {
    /** No more characters than these stand between a date and its time. */
    private static final int LONGEST_GAP = 32;

    private static final String[] WEEKDAYS = {"星期", "礼拜", "禮拜", "周", "週"};

    private Clocks() {}

    /** The time that follows a date, whatever separates them: nothing, spaces, {@code T}, a weekday, a part of the day. */
    static @Nullable Clock after(Folded text, int dateEnd) {
        int i = dateEnd;
        boolean iso = false;
        DayPart part = null;
        TimeZones.Zone zone = null;
        while (i - dateEnd <= LONGEST_GAP) {
            i = text.skipSpaces(i);
            char c = text.at(i);
            if (c >= '0' && c <= '9' || ChineseNumerals.isNumeral(c)) {
                return at(withoutCounter(text, i), i, part, zone, iso);
            }
            boolean t = (c == 'T' || c == 't') && text.digitAt(i + 1);
            iso |= t;
            int end = t || ",|-·•".indexOf(c) >= 0 ? i + 1 : endOfWeekday(text, i);
            if (end < 0) {
                var found = DayPart.at(text, i);
                if (found != null) {
                    part = found.part();
                    end = found.end();
                } else {
                    zone = TimeZones.nameAt(text, i);
                    if (zone == null) {
                        return null;
                    }
                    end = zone.end();
                }
            }
            i = end;
        }
        return null;
    }

    /** A text up to the minutes of a clock at which the number of readers follows at once: 16:19298. */
    private static Folded withoutCounter(Folded text, int i) {
        int minute = i + text.digits(i) + 1;
        boolean isGlued = text.at(minute - 1) == ':' && text.digits(minute) > 2;
        return isGlued ? Folded.of(text.chars, text.from, minute + 2) : text;
    }

    /** The time at exactly {@code i}. */
    static @Nullable Clock at(Folded text, int i) {
        return at(text, i, null, null, false);
    }

    private static @Nullable Clock at(
            Folded text, int i, @Nullable DayPart before, TimeZones.@Nullable Zone zoneBefore, boolean iso) {
        var hour = ChineseNumerals.read(text, i);
        if (!hour.found() || text.digits(i) > 2 || hour.value() > 24) {
            return null;
        }
        var clock = text.at(hour.end()) == ':' && text.digitAt(i) ? withColons(text, hour) : withUnits(text, hour);
        if (clock == null
                || clock.minute() > 59
                || clock.second() > 59
                || clock.hour() == 24 && (clock.minute() > 0 || clock.second() > 0)) {
            return null;
        }
        int end = clock.end();
        var part = before;
        var after = DayPart.at(text, text.skipSpaces(end));
        if (after != null && text.latinAt(after.end() - 2)) {
            part = after.part();
            end = after.end();
        }
        int hourOfDay = part == null ? clock.hour() : part.hourOfDay(clock.hour());
        var zone = TimeZones.after(text, end, iso || clock.second() >= 0);
        return zone == null
                ? new Clock(hourOfDay, clock.minute(), clock.second(), zoneBefore, end)
                : new Clock(hourOfDay, clock.minute(), clock.second(), zone, zone.end());
    }

    private static @Nullable Clock withColons(Folded text, Numeral hour) {
        int colon = hour.end();
        if (text.digits(colon + 1) != 2) {
            return null;
        }
        int minute = text.number(colon + 1, 2);
        int end = colon + 3;
        int run = text.at(end) == ':' ? text.digits(end + 1) : 0;
        if (run == 0 || run > 2) { // the headline may follow at once: 10:43:422021年
            return new Clock(hour.value(), minute, -1, null, end);
        }
        if (run == 1) {
            return null;
        }
        int second = text.number(end + 1, 2);
        end += 3;
        int fraction = text.digits(end + 1);
        boolean fractional = text.at(end) == '.' && fraction > 0 || text.at(end) == ',' && fraction == 3;
        return new Clock(hour.value(), minute, second, null, fractional ? end + 1 + fraction : end);
    }

    private static @Nullable Clock withUnits(Folded text, Numeral hour) {
        var minute = behind(text, text.endOfAny(text.skipSpaces(hour.end()), "时", "時", "点", "點"));
        if (!minute.found()) {
            return null;
        }
        int end = text.endOfAny(text.skipSpaces(minute.end()), "分");
        var second = behind(text, end);
        int endOfSecond = second.found() ? text.endOfAny(text.skipSpaces(second.end()), "秒") : -1;
        return endOfSecond < 0
                ? new Clock(hour.value(), minute.value(), -1, null, Math.max(end, minute.end()))
                : new Clock(hour.value(), minute.value(), second.value(), null, endOfSecond);
    }

    /** The number behind a unit, if that stands there at all. */
    private static Numeral behind(Folded text, int unit) {
        return unit < 0 ? Numeral.NONE : ChineseNumerals.read(text, text.skipSpaces(unit));
    }

    /** The weekday that a numeral stands for, from 0 on for Monday, or -1. */
    static int weekday(char numeral) {
        return Math.min("一二三四五六日天".indexOf(numeral), 6);
    }

    private static int endOfWeekday(Folded text, int i) {
        boolean bracket = text.at(i) == '(' || text.at(i) == '[';
        int start = bracket ? text.skipSpaces(i + 1) : i;
        int name = text.endOfAny(start, WEEKDAYS);
        int numeral = name < 0 && bracket ? start : name;
        int end = numeral >= 0 && weekday(text.at(numeral)) >= 0
                ? numeral + 1
                : name >= 0 ? -1 : EnglishDates.endOfWeekday(text, start);
        if (!bracket || end < 0) {
            return end;
        }
        int close = text.skipSpaces(end);
        return text.at(close) == ')' || text.at(close) == ']' ? close + 1 : -1;
    }
}
