package io.github.zhnews.side;

import io.github.zhnews.model.PartialTime;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Year;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days and times as lists state them: 01-17, 3-02 09:00, 2025年3月2日 9:00. */
final class PartialTimes {
    private static final String DAY = "(?:((?:19|20)\\d\\d)[-/.年])?(\\d{1,2})[-/月](\\d{1,2})日?";
    private static final Pattern DAY_ONLY = Pattern.compile(DAY);
    private static final Pattern DAY_AND_TIME =
            Pattern.compile(DAY + "\\s?(?:(?:周|星期).\\s?)?(?:(\\d{1,2})[:：](\\d\\d)(?:[:：]\\d\\d)?)?");

    private PartialTimes() {}

    /** Reads words that are a day and nothing else. */
    static @Nullable PartialTime day(String words) {
        if (words.length() < 3 || words.length() > 11 || !Character.isDigit(words.charAt(0))) {
            return null;
        }
        var matcher = DAY_ONLY.matcher(words);
        return matcher.matches() ? of(matcher, false) : null;
    }

    /** Reads words that start with a day and maybe a time. */
    static @Nullable PartialTime start(String words) {
        var matcher = DAY_AND_TIME.matcher(words);
        return matcher.lookingAt() ? of(matcher, matcher.group(4) != null) : null;
    }

    private static @Nullable PartialTime of(Matcher matcher, boolean hasTime) {
        try {
            var year = matcher.group(1) == null ? null : Year.of(Integer.parseInt(matcher.group(1)));
            var day = MonthDay.of(Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
            var time = hasTime
                    ? LocalTime.of(Integer.parseInt(matcher.group(4)), Integer.parseInt(matcher.group(5)))
                    : null;
            return new PartialTime(year, day, time);
        } catch (DateTimeException e) {
            return null; // 13-45 is none
        }
    }
}
