package io.github.zhnews.text.time;

import io.github.zhnews.model.StatedTime;
import io.github.zhnews.model.StatedTime.Precision;
import io.github.zhnews.text.Folded;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
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

    private static final List<Ago> AGO = List.of(
            new Ago(ChronoUnit.SECONDS, Precision.MINUTE, "秒前", "秒钟前", "秒鐘前"),
            new Ago(ChronoUnit.MINUTES, Precision.MINUTE, "分钟前", "分鐘前", "分前"),
            new Ago(ChronoUnit.HOURS, Precision.DATE, "小时前", "小時前", "个小时前", "個小時前"),
            new Ago(ChronoUnit.DAYS, Precision.DATE, "天前", "日前"));

    private record Ago(ChronoUnit unit, Precision precision, String... words) {}

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
        int end = whole ? text.endOfAny(i, "刚刚", "剛剛") : -1;
        return end >= 0 ? new Times.Hit(stated(now, Precision.MINUTE, context), i, end) : day(text, i, context, whole);
    }

    private static Times.@Nullable Hit ago(Folded text, int i, TimeContext context, Instant now) {
        int length = text.digits(i);
        int unit = text.skipSpaces(i + length);
        for (var ago : AGO) {
            int end = length > 3 ? -1 : text.endOfAny(unit, ago.words);
            if (end >= 0) {
                var then = now.minus(text.number(i, length), ago.unit);
                return new Times.Hit(stated(then, ago.precision, context), i, end);
            }
        }
        return null;
    }

    private static Times.@Nullable Hit day(Folded text, int i, TimeContext context, boolean whole) {
        var today = context.today();
        for (int back = 0; today != null && back < DAYS.length; back++) {
            int end = text.endOfAny(i, DAYS[back]);
            if (end >= 0) {
                return Times.hit(new DateMatch(today.minusDays(back), end, false, null), text, i, context, whole);
            }
        }
        return null;
    }

    private static StatedTime stated(Instant instant, Precision precision, TimeContext context) {
        var zoned = instant.atZone(context.zone());
        return new StatedTime(
                zoned.toLocalDateTime(), precision, precision == Precision.DATE ? null : zoned.getOffset());
    }
}
