// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time exactly as far as a page states it. A time that the page counts back from the moment at which it was seen (3小时前) is
 * known to the hour, day, month or year that it is counted in; as pages round, it may lie in the one before, too.
 */
public sealed interface StatedTime extends Comparable<StatedTime>, Serializable {

    /** The smallest unit that a page states. */
    enum Precision {
        /** A year alone, as 3年前 states one. */
        YEAR(ChronoUnit.YEARS),
        /** A month, as 3个月前 and 2周前 state one. */
        MONTH(ChronoUnit.MONTHS),
        /** A day, without a time of day. */
        DATE(ChronoUnit.DAYS),
        /** An hour without minutes, as 3小时前 states one. */
        HOUR(ChronoUnit.HOURS),
        /** Hours and minutes. */
        MINUTE(ChronoUnit.MINUTES),
        /** Seconds. */
        SECOND(ChronoUnit.SECONDS);

        private final ChronoUnit unit;

        Precision(ChronoUnit unit) {
            this.unit = unit;
        }

        /** {@return the unit, in which the span of time is 1 that a statement leaves open} */
        public ChronoUnit unit() {
            return unit;
        }
    }

    /**
     * {@return a time without an offset, on the clock of China, {@code Asia/Shanghai}}
     *
     * @param local the date and wall-clock time; what the precision does not cover is dropped
     * @param precision the smallest unit the page states
     */
    static StatedTime of(LocalDateTime local, Precision precision) {
        return of(local, precision, null);
    }

    /**
     * {@return a time with an offset; or without one, on the clock of China, {@code Asia/Shanghai}}
     *
     * @param local the date and wall-clock time; what the precision does not cover is dropped
     * @param precision the smallest unit the page states
     * @param offset the offset from UTC that the page states, or {@code null} for none
     */
    static StatedTime of(LocalDateTime local, Precision precision, @Nullable ZoneOffset offset) {
        return new StatedTimeValue(local, precision, offset, StatedTimeValue.CHINA);
    }

    /**
     * {@return a point in time that a page states as such (an epoch value, or ISO time in UTC), with second precision and
     * the zone's offset at that instant}
     *
     * @param instant the point in time
     * @param zone the zone whose wall clock {@link #local()} shows
     */
    static StatedTime of(Instant instant, ZoneId zone) {
        var zoned = instant.atZone(zone);
        return of(zoned.toLocalDateTime(), Precision.SECOND, zoned.getOffset());
    }

    /** {@return the date and wall-clock time; what {@link #precision()} does not cover is at its beginning} */
    LocalDateTime local();

    /** {@return the smallest unit the page states} */
    Precision precision();

    /** {@return the offset from UTC where the page states one (or states an instant), otherwise empty} */
    Optional<ZoneOffset> offset();

    /**
     * {@return the zone whose clock {@link #local()} shows: the offset where there is one, otherwise the
     * {@linkplain io.github.zhnews.NewsParser.Builder#zone parser's}}
     */
    ZoneId zone();

    /**
     * {@return the same statement on a page whose clock is that of another zone; itself where an offset is stated}
     *
     * @param other the zone to assume where the page states no offset
     */
    StatedTime in(ZoneId other);

    /** {@return whether the page states a time of day, be it the hour alone} */
    boolean hasTimeOfDay();

    /** {@return the date on the page's clock; of a time known to the month or year only, the first day of that} */
    LocalDate toLocalDate();

    /**
     * {@return the time on the page's clock; of a time known to the hour, day, month or year only, the beginning of that: for a
     * bare date midnight, or the first time of the day where the zone has no such midnight}
     */
    ZonedDateTime toZonedDateTime();

    /** {@return the instant of {@link #toZonedDateTime()}} */
    Instant toInstant();

    /**
     * Compares by {@link #toInstant()}, so that a bare year goes before all times in it, and a bare date before all times of its
     * day. Of the same instant the one goes first that says less: the coarser {@linkplain Precision precision}, then the earlier
     * wall clock, then no offset before any offset. Zones that make no difference are told apart by their ids, so that only
     * equal values compare as equal.
     *
     * @param other another time
     * @return less than, equal to or greater than 0 as this time is before, equal to or after the other
     */
    @Override
    int compareTo(StatedTime other);

    /**
     * {@return the ISO 8601 form, with nothing in it that the page does not state: {@code 2019}, {@code 2019-09}, {@code
     * 2019-09-09}, {@code 2019-09-09T20}, {@code 2019-09-09T20:52} or {@code 2019-09-09T20:52:38}, the last three with an
     * offset behind it where there is one: {@code 2019-09-09T20:52:38+08:00}}
     */
    @Override
    String toString();
}

/** Equal statements are equal values: what the precision does not cover is dropped, and a zone beside an offset. */
record StatedTimeValue(
        LocalDateTime local, Precision precision, @Nullable ZoneOffset offsetOrNull, ZoneId zone)
        implements StatedTime {
    /** The zone of a parser that is given none. */
    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private static final Comparator<StatedTime> ORDER = Comparator.comparing(StatedTime::toInstant)
            .thenComparing(StatedTime::precision)
            .thenComparing(StatedTime::local)
            .thenComparing(time -> time.offset().isPresent())
            .thenComparing(time -> time.zone().getId());

    StatedTimeValue {
        Objects.requireNonNull(local, "local");
        local = switch (Objects.requireNonNull(precision, "precision")) {
            case YEAR -> local.truncatedTo(ChronoUnit.DAYS).withDayOfYear(1);
            case MONTH -> local.truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1);
            case DATE, HOUR, MINUTE, SECOND -> local.truncatedTo(precision.unit());
        };
        zone = offsetOrNull != null ? offsetOrNull : Objects.requireNonNull(zone, "zone");
    }

    @Override
    public Optional<ZoneOffset> offset() {
        return Optional.ofNullable(offsetOrNull);
    }

    @Override
    public StatedTime in(ZoneId other) {
        Objects.requireNonNull(other, "other");
        return offsetOrNull != null || other.equals(zone) ? this : new StatedTimeValue(local, precision, null, other);
    }

    @Override
    public boolean hasTimeOfDay() {
        return precision.compareTo(Precision.DATE) > 0;
    }

    @Override
    public LocalDate toLocalDate() {
        return local.toLocalDate();
    }

    @Override
    public ZonedDateTime toZonedDateTime() {
        return local.atZone(zone);
    }

    @Override
    public Instant toInstant() {
        return toZonedDateTime().toInstant();
    }

    @Override
    public int compareTo(StatedTime other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        var date = local.toLocalDate().toString();
        return switch (precision) {
            case YEAR -> date.substring(0, date.length() - 6);
            case MONTH -> date.substring(0, date.length() - 3);
            case DATE -> date;
            case HOUR, MINUTE, SECOND -> date + clock() + (offsetOrNull == null ? "" : offsetOrNull.getId());
        };
    }

    private String clock() {
        var clock = "T" + twoDigits(local.getHour()) + ":" + twoDigits(local.getMinute()) + ":"
                + twoDigits(local.getSecond());
        return clock.substring(0, precision == Precision.HOUR ? 3 : precision == Precision.MINUTE ? 6 : 9);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
