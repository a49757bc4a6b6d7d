// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import io.github.zhnews.model.StatedTime;
import io.github.zhnews.model.StatedTime.Precision;
import io.github.zhnews.page.Found;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells whether two statements of a page mean the same time, whose clocks may be those of different zones. */
final class SameTime {
    private SameTime() {}

    /** Whether a time says the same as another one, or the same and more, on the page's clock. */
    static boolean agree(StatedTime shown, StatedTime other, ZoneId zone) {
        return other.precision().compareTo(shown.precision()) >= 0 && isAt(shown, onClockOf(shown, other, zone));
    }

    /**
     * The same on any clock that a page may show: its own, that of the offset that the other time states, or that of UTC, as on
     * pages that were displayed by a machine far away.
     */
    static boolean agreeOnAnyClock(StatedTime shown, StatedTime other, ZoneId zone) {
        return completed(shown, other, zone) != null;
    }

    /** What another statement of the same time says, or {@code null}. */
    static @Nullable StatedTime completed(StatedTime shown, StatedTime other, ZoneId zone) {
        if (agree(shown, other, zone)) {
            return other;
        }
        if (other.offset().isEmpty()
                || shown.offset().isPresent()
                || other.precision().compareTo(shown.precision()) < 0) {
            return null;
        }
        var utc = inUtc(other);
        if (isAt(shown, other.local()) || isDayOf(shown, utc)) {
            return other;
        }
        // Many a page sets a Z behind its own clock: where readers are shown that clock, the Z is not believed.
        return isAt(shown, utc) ? StatedTime.of(utc, other.precision()) : null;
    }

    /** Whether a day is that of an instant somewhere: scripts show the day where the page was displayed. */
    private static boolean isDayOf(StatedTime shown, LocalDateTime utc) {
        return shown.precision() == Precision.DATE
                && (isAt(shown, utc) || isAt(shown, utc.minusHours(12)) || isAt(shown, utc.plusHours(14)));
    }

    /** A time to the second with the offset that the page states with the same digits; as it is where that is disputed. */
    static Found<StatedTime> withOffset(Found<StatedTime> time, boolean clockIsShown, List<Found<StatedTime>> others) {
        Found<StatedTime> known = null;
        boolean isOwnClock = false;
        for (var other : others) {
            isOwnClock |= clockIsShown
                    && isClock(other.value())
                    && isAt(other.value(), time.value().local());
            if (hasDigitsOf(time.value(), other.value(), clockIsShown)) {
                if (known != null && !instant(known).equals(instant(other))) {
                    return time;
                }
                known = other;
            }
        }
        // Where the head states the digits without an offset, too, they are the site's own clock, whatever Z stands
        // elsewhere.
        boolean isDoubtful =
                isOwnClock && known != null && known.value().offset().equals(Optional.of(ZoneOffset.UTC));
        return known == null || isDoubtful ? time : known;
    }

    private static boolean isClock(StatedTime time) {
        return time.offset().isEmpty() && time.hasTimeOfDay();
    }

    private static boolean hasDigitsOf(StatedTime time, StatedTime other, boolean clockIsShown) {
        return other.offset().isPresent()
                && other.precision() == Precision.SECOND
                && (isAt(time, other.local()) || !clockIsShown && isAt(time, inUtc(other)));
    }

    /** Whether a time is not before another one, as far as both tell. */
    static boolean isNotBefore(StatedTime time, StatedTime other, ZoneId zone) {
        var precision = time.precision().compareTo(other.precision()) < 0 ? time.precision() : other.precision();
        var a = StatedTime.of(onClockOf(other, time, zone), precision);
        var b = StatedTime.of(other.local(), precision);
        return !a.local().isBefore(b.local());
    }

    private static Instant instant(Found<StatedTime> time) {
        return time.value().toInstant();
    }

    private static boolean isAt(StatedTime shown, LocalDateTime local) {
        var stated = StatedTime.of(local, shown.precision()).local();
        return stated.equals(shown.local()) || isRounded(shown) && isNext(shown, stated);
    }

    /** Whether a time was counted back in units so large that the other statement's may be the next one. */
    private static boolean isRounded(StatedTime shown) {
        return switch (shown.precision()) {
            case YEAR, MONTH, HOUR -> true;
            case DATE, MINUTE, SECOND -> false;
        };
    }

    private static boolean isNext(StatedTime shown, LocalDateTime stated) {
        return Math.abs(shown.precision().unit().between(shown.local(), stated)) == 1;
    }

    private static LocalDateTime inUtc(StatedTime time) {
        return LocalDateTime.ofInstant(time.toInstant(), ZoneOffset.UTC);
    }

    private static LocalDateTime onClockOf(StatedTime shown, StatedTime other, ZoneId zone) {
        if (!other.hasTimeOfDay() || other.offset().isEmpty() && shown.offset().isEmpty()) {
            return other.local();
        }
        return LocalDateTime.ofInstant(
                other.in(zone).toInstant(), shown.offset().isPresent() ? shown.zone() : zone);
    }
}
