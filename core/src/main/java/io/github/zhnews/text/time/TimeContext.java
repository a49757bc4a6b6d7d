// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.time;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known to read a time that a page does not state in full.
 *
 * @param zone the zone whose clock the page shows; instants are shown on it
 * @param now when the page was displayed, for 3小时前, 昨天 and dates without a year, or {@code null} where unknown
 * @param year the year of dates without one, such as that of the page's address, or {@code null} where unknown
 * @param roc whether years of two or three digits are years of the Republic (民國) even where nothing says so
 */
public record TimeContext(
        ZoneId zone, @Nullable Instant now, @Nullable Integer year, boolean roc) {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** Knows all that a page may leave out, for a look that asks whether something is a time, not which. */
    public static final TimeContext ANY =
            new TimeContext(CHINA, Instant.parse("2024-12-31T00:00:00Z"), 2024, true); // a leap year

    /** The context where nothing but the country is known. */
    public static TimeContext china() {
        return in(CHINA);
    }

    /** A context where nothing but the zone is known. */
    public static TimeContext in(ZoneId zone) {
        return new TimeContext(zone, null, null, false);
    }

    /** Adds the time of display. */
    public TimeContext withNow(@Nullable Instant instant) {
        return new TimeContext(zone, instant, year, roc);
    }

    /** Adds a year for dates that state none. */
    public TimeContext withYear(@Nullable Integer hint) {
        return new TimeContext(zone, now, hint, roc);
    }

    /** Adds the year that an address states, if it does. */
    public TimeContext withYearOf(@Nullable URI address) {
        var date = AddressDate.of(address);
        return date == null ? this : withYear(date.year());
    }

    /** Reads bare years of two or three digits as years of the Republic, as Taiwan's authorities write them. */
    public TimeContext withRoc() {
        return new TimeContext(zone, now, year, true);
    }

    /** The full date of a day whose year is not stated, or {@code null} where there is nothing to tell it by. */
    @Nullable
    LocalDate dateOf(int month, int day) {
        if (year != null) {
            return Days.of(year, month, day);
        }
        var today = today();
        if (today == null) {
            return null;
        }
        // A page of December read in January speaks of last year, and so does one of 29 February read in a common year;
        // one day of grace is for other time zones.
        var date = Days.of(today.getYear(), month, day);
        return date == null || date.isAfter(today.plusDays(1)) ? Days.of(today.getYear() - 1, month, day) : date;
    }

    /** The date at the time of display, or {@code null} where that is unknown. */
    @Nullable
    LocalDate today() {
        return now == null ? null : now.atZone(zone).toLocalDate();
    }
}
