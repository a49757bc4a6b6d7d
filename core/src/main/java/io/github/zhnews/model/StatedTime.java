package io.github.zhnews.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A time exactly as far as a page states it.
 *
 * @param local the date and wall-clock time; what {@code precision} does not cover is zero
 * @param precision the smallest unit the page states
 * @param offset the offset from UTC where the page states one (or states an instant), otherwise {@code null}
 */
public record StatedTime(
        LocalDateTime local, Precision precision, @Nullable ZoneOffset offset) implements Serializable {

    /** The smallest unit that a page states. */
    public enum Precision {
        /** A day, without a time of day. */
        DATE,
        /** Hours and minutes. */
        MINUTE,
        /** Seconds. */
        SECOND
    }

    /** Drops what the precision does not cover, so that equal statements are equal values. */
    public StatedTime {
        Objects.requireNonNull(precision, "precision");
        local = Objects.requireNonNull(local, "local")
                .truncatedTo(
                        switch (precision) {
                            case DATE -> ChronoUnit.DAYS;
                            case MINUTE -> ChronoUnit.MINUTES;
                            case SECOND -> ChronoUnit.SECONDS;
                        });
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
     * {@return the instant meant; for a bare date, midnight at its beginning}
     *
     * @param zone the zone to assume where the page states no offset
     */
    public Instant toInstant(ZoneId zone) {
        return offset != null ? local.toInstant(offset) : local.atZone(zone).toInstant();
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
