// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.time;

import io.github.zhnews.text.Folded;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads offsets from UTC and the zones' names that stand beside a clock time. */
final class TimeZones {
    /** The hours that the clocks of a zone are ahead of UTC. */
    private static final Map<String, Integer> HOURS = new HashMap<>();

    static {
        HOURS.putAll(Map.of("JST", 9, "EDT", -4, "EST", -5, "PDT", -7, "PST", -8, "CST", 8, "HKT", 8, "SGT", 8));
        for (var city : List.of("北京", "香港", "台北", "臺北", "台湾", "台灣", "臺灣", "新加坡")) {
            HOURS.putAll(Map.of(city + "时间", 8, city + "時間", 8));
        }
        HOURS.putAll(Map.of("GMT", 0, "UTC", 0, "世界标准时间", 0));
        for (var name : List.of("格林尼治", "格林威治", "格林尼治标准", "格林尼治標準", "格林威治标准", "格林威治標準")) {
            HOURS.putAll(Map.of(name + "时间", 0, name + "時間", 0));
        }
    }

    /** What the names begin with. */
    private static final BitSet FIRST = new BitSet();

    static {
        HOURS.keySet().forEach(name -> FIRST.set(name.charAt(0)));
    }

    /** The comment that JavaScript sets after an offset, 中国标准时间 in brackets, is no longer than this. */
    private static final int LONGEST_COMMENT = 40;

    private TimeZones() {}

    /**
     * A zone as written.
     *
     * @param universal whether it is the {@code Z} of an instant rather than the zone of the clock shown
     */
    record Zone(ZoneOffset offset, boolean universal, int end) {}

    /** The zone's name at {@code i}, with an offset if one follows as in {@code GMT+8}. */
    static @Nullable Zone nameAt(Folded text, int i) {
        if (!FIRST.get(text.at(i))) {
            return null;
        }
        for (var zone : HOURS.entrySet()) {
            if (text.startsWith(zone.getKey(), i)) {
                int end = i + zone.getKey().length();
                var offset = zone.getValue() == 0 ? offsetAt(text, end) : null;
                boolean word = !text.latinAt(end - 1) || !text.latinAt(end);
                return offset != null
                        ? skipComment(text, offset)
                        : word ? new Zone(ZoneOffset.ofHours(zone.getValue()), false, end) : null;
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
