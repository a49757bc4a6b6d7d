// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.jackson;

import io.github.zhnews.model.PartialTime;
import io.github.zhnews.model.StatedTime;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times in the forms in which they are written. */
final class Times {
    private static final Pattern STATED = Pattern.compile("([+-]?\\d{4,9})(?:-(\\d\\d)(?:-(\\d\\d)"
            + "(?:T(\\d\\d)(?::(\\d\\d)(?::(\\d\\d))?)?(Z|[+-][\\d:]{5,8})?)?)?)?");
    private static final Pattern PARTIAL = Pattern.compile("(?:(\\d{4})-)?(\\d\\d)-(\\d\\d)(?:T(\\d\\d):(\\d\\d))?");

    private Times() {}

    /**
     * A time as far as it is stated.
     *
     * @throws IllegalArgumentException if the text is of another form
     * @throws java.time.DateTimeException if there is no such time
     */
    static StatedTime stated(String text, ZoneId zone) {
        var parts = parts(STATED, text, "2019-09-09T20:52:38+08:00 or a part of it is expected");
        var precisions = StatedTime.Precision.values();
        int last = precisions.length;
        while (parts.group(last) == null) {
            last--;
        }
        var local = LocalDateTime.of(
                Integer.parseInt(parts.group(1)),
                number(parts, 2, 1),
                number(parts, 3, 1),
                number(parts, 4, 0),
                number(parts, 5, 0),
                number(parts, 6, 0));
        var offset = parts.group(7) == null ? null : ZoneOffset.of(parts.group(7));
        return StatedTime.of(local, precisions[last - 1], offset).in(zone);
    }

    /**
     * A day that may lack its year.
     *
     * @throws IllegalArgumentException if the text is of another form
     * @throws java.time.DateTimeException if there is no such time
     */
    static PartialTime partial(String text) {
        var parts = parts(PARTIAL, text, "2025-03-02T09:00 or a part of it is expected");
        var day = PartialTime.of(MonthDay.of(number(parts, 2, 1), number(parts, 3, 1)));
        return day.withYear(parts.group(1) == null ? null : Year.of(number(parts, 1, 0)))
                .withTime(parts.group(4) == null ? null : LocalTime.of(number(parts, 4, 0), number(parts, 5, 0)));
    }

    private static Matcher parts(Pattern pattern, String text, String expected) {
        var parts = pattern.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(expected);
        }
        return parts;
    }

    private static int number(Matcher parts, int group, int otherwise) {
        return parts.group(group) == null ? otherwise : Integer.parseInt(parts.group(group));
    }
}
