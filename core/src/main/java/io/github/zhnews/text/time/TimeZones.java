package io.github.zhnews.text.time;

import io.github.zhnews.text.Folded;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads offsets from UTC and the zones' names that stand beside a clock time. */
final class TimeZones {
    /** Names by the hours that they are ahead of UTC. */
    private static final Map<Integer, String[]> NAMES = Map.of(
            8,
            words("北京时间 北京時間 香港时间 香港時間 台北时间 台北時間 臺北時間 台湾时间 台灣時間 臺灣時間 新加坡时间 新加坡時間 CST HKT SGT"),
            0,
            words("格林尼治标准时间 格林尼治標準時間 格林威治标准时间 格林威治標準時間 格林尼治时间 格林威治时间 格林威治時間 世界标准时间 GMT UTC"),
            9,
            words("JST"),
            -4,
            words("EDT"),
            -5,
            words("EST"),
            -7,
            words("PDT"),
            -8,
            words("PST"));

    /** The comment that JavaScript sets after an offset, 中国标准时间 in brackets, is no longer than this. */
    private static final int LONGEST_COMMENT = 40;

    private TimeZones() {}

    private static String[] words(String words) {
        return words.split(" ");
    }

    /**
     * A zone as written.
     *
     * @param universal whether it is the {@code Z} of an instant rather than the zone of the clock shown
     */
    record Zone(ZoneOffset offset, boolean universal, int end) {}

    /** The zone's name at {@code i}, with an offset if one follows as in {@code GMT+8}. */
    static @Nullable Zone nameAt(Folded text, int i) {
        for (var name : NAMES.entrySet()) {
            int end = text.endOfAny(i, name.getValue());
            if (end >= 0) {
                var offset = name.getKey() == 0 ? offsetAt(text, end) : null;
                boolean word = !text.latinAt(end - 1) || !text.latinAt(end);
                return offset != null
                        ? skipComment(text, offset)
                        : word ? new Zone(ZoneOffset.ofHours(name.getKey()), false, end) : null;
            }
        }
        return null;
    }

    /**
     * The zone that follows a clock time.
     *
     * @param precise whether the time is such (ISO, with seconds) that a bare sign and number are an offset and not the
     *     rest of a span like 08:00-12:00
     */
    static @Nullable Zone after(Folded text, int i, boolean precise) {
        char c = text.at(i);
        if ((c == 'Z' || c == 'z') && !text.latinAt(i + 1) && !text.digitAt(i + 1)) {
            return new Zone(ZoneOffset.UTC, true, i + 1);
        }
        int j = text.skipSpaces(i);
        if (text.at(j) == '+' && text.digits(j + 1) >= 2 || precise && j == i) {
            var offset = offsetAt(text, j);
            if (offset != null) {
                return skipComment(text, offset);
            }
        }
        if (text.at(j) != '(') {
            return nameAt(text, j);
        }
        var inside = nameAt(text, text.skipSpaces(j + 1));
        if (inside == null) {
            return null;
        }
        int close = text.skipSpaces(inside.end());
        return text.at(close) == ')' ? new Zone(inside.offset(), false, close + 1) : null;
    }

    private static @Nullable Zone offsetAt(Folded text, int i) {
        char sign = text.at(i);
        int run = text.digits(i + 1);
        if (sign != '+' && sign != '-' || run < 1 || run > 4 || run == 3) {
            return null;
        }
        int end = i + 1 + run;
        int hours = text.number(i + 1, Math.min(run, 2));
        int minutes = run == 4 ? text.number(i + 3, 2) : 0;
        if (run < 4 && text.at(end) == ':' && text.digits(end + 1) == 2) {
            minutes = text.number(end + 1, 2);
            end += 3;
        }
        if (hours > 14 || minutes > 45 || minutes % 15 != 0 || text.at(end) == ':') {
            return null;
        }
        int total = (hours * 60 + minutes) * 60;
        return new Zone(ZoneOffset.ofTotalSeconds(sign == '-' ? -total : total), false, end);
    }

    private static Zone skipComment(Folded text, Zone zone) {
        int open = text.skipSpaces(zone.end());
        if (text.at(open) != '(') {
            return zone;
        }
        for (int i = open + 1; i < open + LONGEST_COMMENT; i++) {
            if (text.at(i) == ')') {
                boolean names = text.endOfAny(i - 2, "时间", "時間") >= 0 || text.latinAt(i - 1);
                return names ? new Zone(zone.offset(), zone.universal(), i + 1) : zone;
            }
        }
        return zone;
    }
}
