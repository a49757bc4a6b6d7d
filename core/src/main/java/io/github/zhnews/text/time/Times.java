// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.time;

import io.github.zhnews.model.StatedTime;
import io.github.zhnews.model.StatedTime.Precision;
import io.github.zhnews.text.Folded;
import io.github.zhnews.text.Spaces;
import io.github.zhnews.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the times that Chinese pages state, to the precision stated.
 *
 * <p>Known are 2025年1月31日17时50分, 2019-09-05 08:30:11, 2019/9/5, 2019.9.5, ISO 8601, RFC 1123 and English dates, JavaScript
 * and Java dates, 二〇二五年一月三十一日, 民國114年1月31日, full-width digits, 上午/下午 and AM/PM, zones by offset or name; a time
 * may be glued to its date (2019-09-0519:20) or stand before it. With {@linkplain TimeContext help} also 09-05 11:10,
 * 9月5日 11:10, 昨天 08:30 and 3小时前.
 */
public final class Times {
    /** What times without any of these begin with, which mostly stand alone. */
    private static final Words UNSIGNED =
            Words.of("times.moments", "times.today", "times.yesterday", "times.last-week");

    private static final int LONGEST_STATEMENT = 200;

    /** A label such as 最后更新时间： is no longer than this. */
    private static final int LONGEST_LABEL = 12;

    /** What a time may begin with. */
    private static final boolean[] BEGINS = new boolean[1 << 16];

    static {
        for (char c : (Dates.FIRST + EnglishDates.FIRST + RelativeTimes.first()).toCharArray()) {
            BEGINS[c] = true;
            BEGINS[c < '\u0080' ? Folded.fullWidth(c) : c] = true;
        }
    }

    private Times() {}

    /** Whether a character is one of those of which every time in running text has one. */
    public static boolean isSign(char c) {
        return c <= '9' ? c >= '0' : c >= '０' ? c <= '９' : isWord(c);
    }

    /** Whether a character is one of those that only times without a digit have. */
    private static boolean isWord(char c) {
        return switch (c) {
            case '月', '今', '昨', '前', '刚', '剛' -> true;
            default -> false;
        };
    }

    /** Whether a part of a text has what every time has, or begins as one. */
    public static boolean mayHaveTime(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isSign(text[i])) {
                return true;
            }
        }
        return UNSIGNED.at(text, from, to) > 0;
    }

    /**
     * A time found in a text.
     *
     * @param relative whether it counts from the moment of display
     */
    public record Hit(StatedTime time, int start, int end, boolean relative) {
        Hit(StatedTime time, int start, int end) {
            this(time, start, end, false);
        }
    }

    /**
     * Reads a text that is meant to be a time: the value of a meta element, an attribute, a JSON value. Forms that could be
     * something else in running text are read too: epoch seconds and milliseconds, 20250131, 20250131175000, 10-08, 昨天.
     */
    public static @Nullable StatedTime parse(String statement, TimeContext context) {
        var line = Spaces.clean(statement);
        if (line.isEmpty() || line.length() > LONGEST_STATEMENT) {
            return null;
        }
        var text = Folded.of(line);
        var machine = MachineTimes.parse(text, context);
        if (machine != null) {
            return machine;
        }
        var hit = next(text, 0, context);
        if (hit != null) {
            return hit.time();
        }
        var whole = match(text, endOfLabel(text), context, true);
        return whole != null && whole.end() == text.to ? whole.time() : null;
    }

    /** Whether a statement is not too long to be a time, and has one of the characters of which every time has one. */
    public static boolean mayBe(String statement) {
        return statement.length() <= LONGEST_STATEMENT && hasSign(statement);
    }

    private static boolean hasSign(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isSign(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Finds the times in a part of a text. */
    public static List<Hit> findAll(char[] text, int from, int to, TimeContext context) {
        var folded = Folded.of(text, from, to);
        List<Hit> hits = new ArrayList<>();
        for (var hit = next(folded, from, context); hit != null; hit = next(folded, hit.end(), context)) {
            hits.add(hit);
        }
        return hits;
    }

    /** Finds the times in a text. */
    public static List<Hit> findAll(String text, TimeContext context) {
        int i = 0;
        while (i < text.length() && !BEGINS[text.charAt(i)]) {
            i++;
        }
        var chars = text.toCharArray();
        return i == chars.length ? List.of() : findAll(chars, 0, chars.length, context);
    }

    /** Whether any time stands in a part of a text, if only a time of day, or one that needs help to be read in full. */
    public static boolean hasTime(char[] text, int from, int to) {
        if (!mayHaveTime(text, from, to)) {
            return false;
        }
        var folded = Folded.of(text, from, to);
        for (int i = from; i < to; i++) {
            if (BEGINS[text[i]]) {
                int digits = folded.digits(i);
                boolean clock = folded.at(i + digits) == ':' && Clocks.at(folded, i) != null;
                if (clock || match(folded, i, TimeContext.ANY, false) != null) {
                    return true;
                }
                i += Math.max(digits - 1, 0);
            }
        }
        return false;
    }

    /** Whether a time can begin with a character. */
    public static boolean mayBegin(char c) {
        return BEGINS[c];
    }

    private static @Nullable Hit next(Folded text, int from, TimeContext context) {
        int i = from;
        while (i < text.to) {
            if (BEGINS[text.chars[i]]) {
                var hit = match(text, i, context, false);
                if (hit != null) {
                    return hit;
                }
                // Within a number no time begins.
                i += Math.max(text.digits(i), 1);
            } else {
                i++;
            }
        }
        return null;
    }

    static @Nullable Hit match(Folded text, int i, TimeContext context, boolean whole) {
        if (text.digitAt(i)) {
            int length = text.digits(i);
            if (length <= 2 && text.at(i + length) == ':') {
                return clockFirst(text, i, context);
            }
        }
        var relative = RelativeTimes.match(text, i, context);
        if (relative != null) {
            return relative;
        }
        var date = date(text, i, context);
        return date == null ? null : hit(date, text, i, context, whole);
    }

    private static @Nullable DateMatch date(Folded text, int i, TimeContext context) {
        var date = Dates.match(text, i, context);
        return date == null ? EnglishDates.match(text, i) : date;
    }

    /** A date that begins at {@code i} with the time that follows it. */
    static @Nullable Hit hit(DateMatch date, Folded text, int i, TimeContext context, boolean whole) {
        var clock = date.clock() != null ? date.clock() : Clocks.after(text, date.end());
        if (clock != null) {
            return new Hit(clock.on(date.date(), context.zone()), i, Math.max(clock.end(), date.end()));
        }
        return date.sure() || whole
                ? new Hit(StatedTime.of(date.date().atStartOfDay(), Precision.DATE), i, date.end())
                : null;
    }

    /** Reads 10:30 2019/09/23, also without the space, unless the date has a time of its own behind it. */
    private static @Nullable Hit clockFirst(Folded text, int i, TimeContext context) {
        if (text.at(i - 1) == ':' && text.digitAt(i - 2)) {
            return null;
        }
        int glued = i + text.digits(i) + 3;
        boolean tight = text.digits(glued - 2) == 6;
        var bounded = tight ? Folded.of(text.chars, text.from, glued) : text;
        var clock = Clocks.at(bounded, i);
        if (clock == null) {
            return null;
        }
        int start = text.skipSpaces(clock.end());
        // The clock's digits before a glued date must not look like a part of the date's year.
        var rest = tight ? Folded.of(text.chars, start, text.to) : text;
        var date = date(rest, start, context);
        return date != null && date.sure() && date.clock() == null && Clocks.after(rest, date.end()) == null
                ? new Hit(clock.on(date.date(), context.zone()), i, date.end())
                : null;
    }

    private static int endOfLabel(Folded text) {
        for (int i = text.from; i < Math.min(text.to, text.from + LONGEST_LABEL); i++) {
            if (text.digitAt(i)) {
                break;
            }
            if (text.at(i) == ':') {
                return text.skipSpaces(i + 1);
            }
        }
        return text.from;
    }
}
