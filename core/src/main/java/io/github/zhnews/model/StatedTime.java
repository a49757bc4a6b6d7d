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
import org.jspecify.annotations.Nullable;

/**
 * A time exactly as far as a page states it.
 *
 * @param local the date and wall-clock time; what {@code precision} does not cover is at its beginning
 * @param precision the smallest unit the page states
 * @param offset the offset from UTC where the page states one (or states an instant), otherwise {@code null}
 * @param zone the zone whose clock {@code local} shows: the offset where there is one, otherwise the
 *     {@linkplain io.github.zhnews.NewsParser.Builder#zone parser's}
 */
public record StatedTime(
        LocalDateTime local, Precision precision, @Nullable ZoneOffset offset, ZoneId zone)
        implements Comparable<StatedTime>, Serializable {
    /** The zone of a parser that is given none. */
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private static final Comparator<StatedTime> ORDER = Comparator.comparing(StatedTime::toInstant)
            .thenComparing(StatedTime::precision)
            .thenComparing(StatedTime::local)
            .thenComparing(StatedTime::offset, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(time -> time.zone.getId());

    /** The smallest unit that a page states. */
    public enum Precision {
        /** A day, without a time of day. */
        DATE,
        /** Hours and minutes. */
        MINUTE,
        /** Seconds. */
        SECOND
    }

    /** Drops what the precision does not cover, and a zone beside an offset, so that equal statements are equal values. */
    public StatedTime {
        Objects.requireNonNull(precision, "precision");
        local = Objects.requireNonNull(local, "local")
                .truncatedTo(
                        switch (precision) {
                            case DATE -> ChronoUnit.DAYS;
                            case MINUTE -> ChronoUnit.MINUTES;
                            case SECOND -> ChronoUnit.SECONDS;
                        });
        zone = offset != null ? offset : Objects.requireNonNull(zone, "zone");
    }

    /**
     * A time whose zone is that of China, {@code Asia/Shanghai}, where no offset is stated.
     *
     * @param local the date and wall-clock time
     * @param precision the smallest unit the page states
     * @param offset the offset from UTC that the page states, or {@code null}
     */
    public StatedTime(LocalDateTime local, Precision precision, @Nullable ZoneOffset offset) {
        this(local, precision, offset, CHINA);
    }

    /**
     * {@return a point in time that a page states as such (an epoch value, or ISO time in UTC), with second precision and
     * the zone's offset at that instant}
     *
     * @param instant the point in time
     * @param zone the zone whose wall clock {@link #local()} shows
     */
    public static StatedTime of(Instant instant, ZoneId zone) {
        var zoned = instant.atZone(zone);
        return new StatedTime(zoned.toLocalDateTime(), Precision.SECOND, zoned.getOffset());
    }

    /**
     * {@return the same statement on a page whose clock is that of another zone; itself where an offset is stated}
     *
     * @param other the zone to assume where the page states no offset
     */
    public StatedTime in(ZoneId other) {
        Objects.requireNonNull(other, "other");
        return offset != null || other.equals(zone) ? this : new StatedTime(local, precision, null, other);
    }

    /** {@return the date on the page's clock} */
    public LocalDate toLocalDate() {
        return local.toLocalDate();
    }

    /**
     * {@return the time on the page's clock; for a bare date, midnight at its beginning, or the first time of that day where
     * the zone has no such midnight}
     */
    public ZonedDateTime toZonedDateTime() {
        return local.atZone(zone);
    }

    /** {@return the instant meant; for a bare date, that of {@link #toZonedDateTime()}} */
    public Instant toInstant() {
        return toZonedDateTime().toInstant();
    }

    /**
     * Compares by {@link #toInstant()}, so that a bare date goes before all times of its day. Of the same instant the one goes
     * first that says less: the coarser {@linkplain Precision precision}, then the earlier wall clock, then no offset before
     * any offset. Zones that make no difference are told apart by their ids, so that only equal values compare as equal.
     *
     * @param other another time
     * @return less than, equal to or greater than 0 as this time is before, equal to or after the other
     */
    @Override
    public int compareTo(StatedTime other) {
        return ORDER.compare(this, other);
    }

    /**
     * {@return the ISO 8601 form, with nothing in it that the page does not state: {@code 2019-09-09}, {@code
     * 2019-09-09T20:52} or {@code 2019-09-09T20:52:38+08:00}}
     */
    @Override
    public String toString() {
        var date = local.toLocalDate().toString();
        if (precision == Precision.DATE) {
            return date;
        }
        var time = "%02d:%02d".formatted(local.getHour(), local.getMinute());
        if (precision == Precision.SECOND) {
            time += ":%02d".formatted(local.getSecond());
        }
        return date + "T" + time + (offset == null ? "" : offset.getId());
    }
}
