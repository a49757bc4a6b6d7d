// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.time;

import io.github.zhnews.model.StatedTime;
import io.github.zhnews.model.StatedTime.Precision;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A time of day as written. */
record Clock(int hour, int minute, int second, TimeZones.@Nullable Zone zone, int end) {

    /** The time of this clock on a day; an instant ({@code Z}) is shown on the clock of the zone given. */
    StatedTime on(LocalDate day, ZoneId shown) {
        var local = day.atTime(0, minute, Math.max(second, 0)).plusHours(hour);
        var precision = second < 0 ? Precision.MINUTE : Precision.SECOND;
        if (zone == null || !zone.universal()) {
            return StatedTime.of(local, precision, zone == null ? null : zone.offset());
        }
        var zoned = local.atOffset(ZoneOffset.UTC).atZoneSameInstant(shown);
        return StatedTime.of(zoned.toLocalDateTime(), precision, zoned.getOffset());
    }
}
