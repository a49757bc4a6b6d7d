// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.io.Serializable;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day, perhaps with a time, as lists beside an article state it: mostly without the year. */
public sealed interface PartialTime extends Serializable {
    /**
     * {@return a day without a year or a time}
     *
     * @param day the month and the day
     */
    static PartialTime of(MonthDay day) {
        return new PartialTimeValue(null, day, null);
    }

    /** {@return the year, or empty where the page doesn't state it} */
    Optional<Year> year();

    /** {@return the month and the day} */
    MonthDay day();

    /** {@return the time of day on the page's own clock, or empty where there is none} */
    Optional<LocalTime> time();

    /**
     * {@return this day in a year}
     *
     * @param year the year, or {@code null} for none
     */
    PartialTime withYear(@Nullable Year year);

    /**
     * {@return this day with a time}
     *
     * @param time the time of day, or {@code null} for none
     */
    PartialTime withTime(@Nullable LocalTime time);

    /** {@return the ISO 8601 form without what is not stated: {@code 03-02T09:00}, {@code 2025-03-02T09:00}, {@code 01-17}} */
    @Override
    String toString();
}

record PartialTimeValue(
        @Nullable Year yearOrNull, MonthDay day, @Nullable LocalTime timeOrNull) implements PartialTime {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    PartialTimeValue {
        Objects.requireNonNull(day, "day");
    }

    @Override
    public Optional<Year> year() {
        return Optional.ofNullable(yearOrNull);
    }

    @Override
    public Optional<LocalTime> time() {
        return Optional.ofNullable(timeOrNull);
    }

    @Override
    public PartialTime withYear(@Nullable Year other) {
        return new PartialTimeValue(other, day, timeOrNull);
    }

    @Override
    public PartialTime withTime(@Nullable LocalTime other) {
        return new PartialTimeValue(yearOrNull, day, other);
    }

    @Override
    public String toString() {
        return (yearOrNull == null ? "" : yearOrNull + "-")
                + day.format(DAY)
                + (timeOrNull == null ? "" : "T" + timeOrNull.format(TIME));
    }
}
