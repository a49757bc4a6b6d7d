package io.github.zhnews.text.time;

import io.github.zhnews.text.Folded;
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
                return at(text, i, part, zone, iso);
            }
            if ((c == 'T' || c == 't') && text.digitAt(i + 1)) {
                iso = true;
                i++;
                continue;
            }
            if (c == ',' || c == '|' || c == '-' || c == '·' || c == '•') {
                i++;
                continue;
            }
            int end = endOfWeekday(text, i);
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
        int[] parts = {-1, -1};
        int end = text.at(hour.end()) == ':' && text.digitAt(i)
                ? withColons(text, hour.end(), parts)
                : withUnits(text, text.skipSpaces(hour.end()), parts);
        if (end < 0 || parts[0] > 59 || parts[1] > 59 || hour.value() == 24 && (parts[0] > 0 || parts[1] > 0)) {
            return null;
        }
        var part = before;
        var after = DayPart.at(text, text.skipSpaces(end));
        if (after != null && text.latinAt(after.end() - 2)) {
            part = after.part();
            end = after.end();
        }
        int hourOfDay = part == null ? hour.value() : part.hourOfDay(hour.value());
        var zone = TimeZones.after(text, end, iso || parts[1] >= 0);
        if (zone != null) {
            end = zone.end();
        }
        return new Clock(hourOfDay, parts[0], parts[1], zone != null ? zone : zoneBefore, end);
    }

    private static int withColons(Folded text, int colon, int[] parts) {
        if (text.digits(colon + 1) != 2) {
            return -1;
        }
        parts[0] = text.number(colon + 1, 2);
        int end = colon + 3;
        if (text.at(end) != ':' || !text.digitAt(end + 1)) {
            return end;
        }
        int run = text.digits(end + 1);
        if (run != 2) {
            return run > 2 ? end : -1; // the headline may follow at once: 10:43:422021年
        }
        parts[1] = text.number(end + 1, 2);
        end += 3;
        int fraction = text.digits(end + 1);
        boolean fractional = text.at(end) == '.' && fraction > 0 || text.at(end) == ',' && fraction == 3;
        return fractional ? end + 1 + fraction : end;
    }

    private static int withUnits(Folded text, int unit, int[] parts) {
        int i = text.endOfAny(unit, "时", "時", "点", "點");
        if (i < 0) {
            return -1;
        }
        var minute = ChineseNumerals.read(text, text.skipSpaces(i));
        if (!minute.found()) {
            return -1;
        }
        parts[0] = minute.value();
        int end = text.endOfAny(text.skipSpaces(minute.end()), "分");
        if (end < 0) {
            return minute.end();
        }
        var second = ChineseNumerals.read(text, text.skipSpaces(end));
        int endOfSecond = second.found() ? text.endOfAny(text.skipSpaces(second.end()), "秒") : -1;
        if (endOfSecond < 0) {
            return end;
        }
        parts[1] = second.value();
        return endOfSecond;
    }

    private static int endOfWeekday(Folded text, int i) {
        char c = text.at(i);
        if (c != '(' && c != '[') {
            return endOfBareWeekday(text, i);
        }
        int inside = text.skipSpaces(i + 1);
        int end = isWeekdayNumeral(text.at(inside)) ? inside + 1 : endOfBareWeekday(text, inside);
        int close = end < 0 ? -1 : text.skipSpaces(end);
        return close >= 0 && (text.at(close) == ')' || text.at(close) == ']') ? close + 1 : -1;
    }

    private static int endOfBareWeekday(Folded text, int i) {
        int end = text.endOfAny(i, WEEKDAYS);
        if (end >= 0) {
            return isWeekdayNumeral(text.at(end)) ? end + 1 : -1;
        }
        return EnglishDates.endOfWeekday(text, i);
    }

    private static boolean isWeekdayNumeral(char c) {
        return "一二三四五六日天".indexOf(c) >= 0;
    }
}
