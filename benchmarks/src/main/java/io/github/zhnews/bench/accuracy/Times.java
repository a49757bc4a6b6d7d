// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.accuracy;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compares stated times. */
final class Times {
    private static final Pattern TIME = Pattern.compile(
            "(\\d{4})-(\\d\\d)-(\\d\\d)(?:[T ](\\d\\d):(\\d\\d)(?::(\\d\\d))?(?:\\.\\d+)?\\s*(Z|[+-]\\d\\d:?\\d\\d)?)?");

    private Times() {}

    /**
     * Whether two times are the same as far as the gold states it: a day, a minute or a second. A time without an offset is
     * China's; a read time of a day alone is its first second.
     */
    static boolean same(String gold, String read) {
        if (gold.isEmpty() || read.isEmpty()) {
            return gold.isEmpty() && read.isEmpty();
        }
        var g = TIME.matcher(gold);
        var r = TIME.matcher(read);
        if (!g.lookingAt() || !r.lookingAt()) {
            return false;
        }
        if (g.group(4) == null) {
            return gold.substring(0, 10).equals(read.substring(0, 10));
        }
        try {
            var goldTime = utc(g);
            var readTime = utc(r);
            return g.group(6) == null
                    ? goldTime.withSecond(0).equals(readTime.withSecond(0))
                    : goldTime.equals(readTime);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static LocalDateTime utc(Matcher m) {
        var offset = m.group(7) == null ? "+08:00" : m.group(7);
        int minutes = 0;
        if (!offset.equals("Z")) {
            int size = number(offset.substring(1, 3)) * 60 + number(offset.substring(offset.length() - 2));
            minutes = offset.startsWith("-") ? -size : size;
        }
        return LocalDateTime.of(
                        number(m.group(1)),
                        number(m.group(2)),
                        number(m.group(3)),
                        number(m.group(4)),
                        number(m.group(5)),
                        number(m.group(6)))
                .minusMinutes(minutes);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
