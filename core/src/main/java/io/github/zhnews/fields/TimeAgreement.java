package io.github.zhnews.fields;

import io.github.zhnews.model.StatedTime;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Compares two statements of one time. */
final class TimeAgreement {
    private TimeAgreement() {}

    /** Whether a time says the same as another one, or the same and more. */
    static boolean of(StatedTime shown, StatedTime other, ZoneId zone) {
        if (other.precision().compareTo(shown.precision()) < 0) {
            return false;
        }
        var onSameClock = new StatedTime(onClockOf(shown, other, zone), shown.precision(), null);
        return onSameClock.local().equals(shown.local());
    }

    /** Whether a time is not before another one, as far as both tell. */
    static boolean isNotBefore(StatedTime time, StatedTime other, ZoneId zone) {
        var precision = time.precision().compareTo(other.precision()) < 0 ? time.precision() : other.precision();
        var a = new StatedTime(onClockOf(other, time, zone), precision, null);
        var b = new StatedTime(other.local(), precision, null);
        return !a.local().isBefore(b.local());
    }

    private static LocalDateTime onClockOf(StatedTime shown, StatedTime other, ZoneId zone) {
        if (other.offset() == null && shown.offset() == null) {
            return other.local();
        }
        ZoneId clock = shown.offset() != null ? shown.offset() : zone;
        return other.precision() == StatedTime.Precision.DATE
                ? other.local()
                : LocalDateTime.ofInstant(other.toInstant(zone), clock);
    }
}
