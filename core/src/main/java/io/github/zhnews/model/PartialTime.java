package io.github.zhnews.model;

import java.io.Serializable;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A day, perhaps with a time, as lists beside an article state it: mostly without the year.
 *
 * @param year the year, or {@code null} where the page doesn't state it
 * @param day the month and the day
 * @param time the time of day on the page's own clock, or {@code null} where there is none
 */
public record PartialTime(
        @Nullable Year year, MonthDay day, @Nullable LocalTime time) implements Serializable {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** Checks that there is a day. */
    public PartialTime {
        Objects.requireNonNull(day, "day");
    }

    /** {@return the ISO 8601 form without what is not stated: {@code 03-02T09:00}, {@code 2025-03-02T09:00}, {@code 01-17}} */
    @Override
    public String toString() {
        return (year == null ? "" : year + "-") + day.format(DAY) + (time == null ? "" : "T" + time.format(TIME));
    }
}
