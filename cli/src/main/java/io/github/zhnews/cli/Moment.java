// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** A moment as people write it. */
final class Moment {
    private Moment() {}

    /**
     * The moment that is meant, or empty where the text states none.
     *
     * @param text a date, a date and time, or one with an offset, in the form of ISO 8601; a space may stand for the T
     * @param zone the zone of times without an offset
     */
    static Optional<Instant> of(String text, ZoneId zone) {
        var iso = text.strip().replace(' ', 'T');
        try {
            if (iso.indexOf('T') < 0) {
                return Optional.of(LocalDate.parse(iso).atStartOfDay(zone).toInstant());
            }
            var time = DateTimeFormatter.ISO_DATE_TIME.parseBest(iso, OffsetDateTime::from, LocalDateTime::from);
            return Optional.of(
                    time instanceof OffsetDateTime stated
                            ? stated.toInstant()
                            : LocalDateTime.from(time).atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
