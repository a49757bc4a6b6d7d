// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.time;

import io.github.zhnews.model.StatedTime;
import io.github.zhnews.model.StatedTime.Precision;
import io.github.zhnews.text.Folded;
import io.github.zhnews.text.Spaces;
import io.github.zhnews.vocabulary.Words;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads times that count from the moment of display: 刚刚, 5分钟前, 3小时前, 19小时42分钟前, 4天前 14:36, 昨天, 上周五, 2 hours ago.
 * They are known as far as the smallest unit that they are counted in. Without a time of day behind them they are times only
 * where no sentence goes on.
 */
final class RelativeTimes {
    /** Days by name, each the day before the last. */
    private static final List<Words> DAYS = List.of(
            Words.of("times.today"),
            Words.of("times.yesterday"),
            Words.of("times.day-before-yesterday"),
            Words.of("times.three-days-ago"));

    private static final Words LAST_WEEK = Words.of("times.last-week");
    private static final Words MOMENTS = Words.of("times.moments");
    private static final Words AGO = Words.of("times.ago");
    private static final Words BEHIND = Words.of("times.behind");
    private static final BitSet BEFORE = Words.characters("times.before");

    /** What follows a time in a sentence, at once. */
    private static final String STOPS = ",、。;";

    /** What stands at once before a number that counts no time: 第3天前, 9月30日前, -4小时前. */
    private static final String BEFORE_OTHERS = "第年月-.";

    private RelativeTimes() {}

    /** What these times begin with, if not with a digit or a numeral. */
    static String first() {
        var first = Stream.of(DAYS.stream(), Stream.of(LAST_WEEK, MOMENTS), Ago.COUNTS.stream())
                .flatMap(Function.identity())
                .flatMap(words -> words.all().stream())
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        return first + first.toUpperCase(Locale.ROOT);
    }

    /** The time at {@code i}. */
    static Times.@Nullable Hit match(Folded text, int i, TimeContext context) {
        var now = context.now();
        if (now == null || text.latinAt(i - 1) && text.latinAt(i)) {
            return null;
        }
        int moment = Ago.end(MOMENTS, text, i);
        if (moment >= 0) {
            return isFree(text, i, moment) ? hit(now, Precision.MINUTE, context, i, moment) : null;
        }
        int week = Ago.end(LAST_WEEK, text, i);
        int weekday = week < 0 ? -1 : Clocks.weekday(text.at(week));
        if (weekday >= 0) {
            var monday = now.atZone(context.zone()).toLocalDate().with(DayOfWeek.MONDAY);
            var day = new DateMatch(monday.minusDays(7 - weekday), week + 1, isFree(text, i, week + 1), null);
            return day(day, text, i, context);
        }
        for (int back = 0; back < DAYS.size(); back++) {
            int end = Ago.end(DAYS.get(back), text, i);
            if (end >= 0) {
                // Today is mostly that of the weather or the calendar.
                boolean isTime = back > 0 ? isFree(text, i, end) : isWhole(text, i, end);
                var date = now.atZone(context.zone()).toLocalDate().minusDays(back);
                return day(new DateMatch(date, end, isTime, null), text, i, context);
            }
        }
        return ago(text, i, context, now);
    }

    private static Times.@Nullable Hit ago(Folded text, int i, TimeContext context, Instant now) {
        var first = Ago.at(text, i);
        var second = first == null ? null : Ago.at(text, text.skipSpaces(first.end()));
        var last = second == null ? first : second;
        int end = last == null ? -1 : Ago.end(AGO, text, text.skipSpaces(last.end()));
        if (first == null || last == null || end < 0) {
            return null;
        }
        var then = first.before(now.atZone(context.zone()));
        then = second == null ? then : second.before(then);
        var precision = last.unit().precision();
        // That a line says 1年前 somewhere does not make it one that states a time.
        boolean isVague = precision.compareTo(Precision.DATE) < 0 && context.equals(TimeContext.ANY);
        if (isVague || !Days.isYear(then.getYear()) || BEFORE_OTHERS.indexOf(text.at(i - 1)) >= 0) {
            return null;
        }
        if (precision == Precision.DATE) {
            return day(new DateMatch(then.toLocalDate(), end, isFree(text, i, end), null), text, i, context);
        }
        return isFree(text, i, end) ? hit(then.toInstant(), precision, context, i, end) : null;
    }

    private static Times.@Nullable Hit day(DateMatch day, Folded text, int i, TimeContext context) {
        var hit = Times.hit(day, text, i, context, false);
        return hit == null ? null : new Times.Hit(hit.time(), hit.start(), hit.end(), true);
    }

    private static Times.Hit hit(Instant instant, Precision precision, TimeContext context, int start, int end) {
        var zoned = instant.atZone(context.zone());
        boolean hasTimeOfDay = precision.compareTo(Precision.DATE) > 0;
        var time = StatedTime.of(zoned.toLocalDateTime(), precision, hasTimeOfDay ? zoned.getOffset() : null);
        return new Times.Hit(time, start, end, true);
    }

    /** Whether neither the words before nor those behind make a sentence of it. A medium's name may end before a number. */
    private static boolean isFree(Folded text, int start, int end) {
        char before = text.at(start - 1);
        boolean isWithin =
                text.digitAt(start - 1) || Spaces.isHan(before) && Spaces.isHan(text.at(start)) && !BEFORE.get(before);
        char next = text.at(end);
        boolean goesOn = Spaces.isHan(next) || text.latinAt(end) || text.digitAt(end) || STOPS.indexOf(next) >= 0;
        return !isWithin && (!goesOn || BEHIND.at(text.chars, end, text.to) > 0);
    }

    /** Whether a text is nothing else, but for a label. */
    private static boolean isWhole(Folded text, int start, int end) {
        char before = text.before(start);
        return (before == Folded.NONE || before == ':') && end == text.to;
    }
}
