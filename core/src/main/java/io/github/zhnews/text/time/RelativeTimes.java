package io.github.zhnews.text.time;

import io.github.zhnews.model.StatedTime;
import io.github.zhnews.model.StatedTime.Precision;
import io.github.zhnews.text.Folded;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Reads times that count from the moment of display: 刚刚, 5分钟前, 3小时前, 3天前, 昨天 08:30. Hours and days are stated
 * too coarsely for more than a date.
 */
final class RelativeTimes {
    /** What these times begin with, if not with a digit. */
    static final String FIRST = "今昨前刚剛";

    private static final String[][] DAYS = {
        {"今天", "今日"}, {"昨天", "昨日"}, {"前天", "前日"},
    };

    private RelativeTimes() {}

    /**
     * The time at {@code i}.
     *
     * @param whole whether the text is nothing but a time, so that 昨天 alone is one
     */
    static Times.@Nullable Hit match(Folded text, int i, TimeContext context, boolean whole) {
        var now = context.now();
        if (now == null) {
            return null;
        }
        if (text.digitAt(i)) {
            return ago(text, i, context, now);
        }
        int end = text.endOfAny(i, "刚刚", "剛剛");
        if (end >= 0) {
            return whole ? new Times.Hit(minute(now, context), i, end) : null;
        }
        return day(text, i, context, whole);
    }

    private static Times.@Nullable Hit ago(Folded text, int i, TimeContext context, Instant now) {
        int length = text.digits(i);
        if (length > 3) {
            return null;
        }
        int amount = text.number(i, length);
        int unit = text.skipSpaces(i + length);
        int end = text.endOfAny(unit, "分钟前", "分鐘前", "分前");
        if (end >= 0) {
            return new Times.Hit(minute(now.minus(Duration.ofMinutes(amount)), context), i, end);
        }
        end = text.endOfAny(unit, "秒前", "秒钟前", "秒鐘前");
        if (end >= 0) {
            return new Times.Hit(minute(now.minusSeconds(amount), context), i, end);
        }
        end = text.endOfAny(unit, "小时前", "小時前", "个小时前", "個小時前");
        if (end >= 0) {
            return new Times.Hit(date(now.minus(Duration.ofHours(amount)), context), i, end);
        }
        end = text.endOfAny(unit, "天前", "日前");
        return end < 0 ? null : new Times.Hit(date(now.minus(Duration.ofDays(amount)), context), i, end);
    }

    private static Times.@Nullable Hit day(Folded text, int i, TimeContext context, boolean whole) {
        var today = context.today();
        for (int back = 0; today != null && back < DAYS.length; back++) {
            int end = text.endOfAny(i, DAYS[back]);
            if (end >= 0) {
                var date = today.minusDays(back);
                var clock = Clocks.after(text, end);
                if (clock != null) {
                    return new Times.Hit(clock.on(date, context.zone()), i, clock.end());
                }
                return whole ? new Times.Hit(new StatedTime(date.atStartOfDay(), Precision.DATE, null), i, end) : null;
            }
        }
        return null;
    }

    private static StatedTime minute(Instant instant, TimeContext context) {
        var zoned = instant.atZone(context.zone());
        return new StatedTime(zoned.toLocalDateTime(), Precision.MINUTE, zoned.getOffset());
    }

    private static StatedTime date(Instant instant, TimeContext context) {
        return new StatedTime(instant.atZone(context.zone()).toLocalDateTime(), Precision.DATE, null);
    }
}
