// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.StatedTime.Precision;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatedTimeTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDateTime LOCAL = LocalDateTime.of(2019, 9, 9, 20, 52, 38, 500);
    private static final ZoneOffset EAST_8 = ZoneOffset.ofHours(8);

    @Test
    void onlyWhatIsStatedIsWritten() {
        assertThat(StatedTime.of(LOCAL, Precision.DATE)).hasToString("2019-09-09");
        assertThat(StatedTime.of(LOCAL, Precision.MINUTE)).hasToString("2019-09-09T20:52");
        assertThat(StatedTime.of(LOCAL, Precision.SECOND, EAST_8)).hasToString("2019-09-09T20:52:38+08:00");
        assertThat(StatedTime.of(LOCAL, Precision.MINUTE, ZoneOffset.UTC)).hasToString("2019-09-09T20:52Z");
        assertThat(StatedTime.of(LOCAL, Precision.DATE, EAST_8)).hasToString("2019-09-09");
        assertThat(StatedTime.of(LOCAL, Precision.YEAR)).hasToString("2019");
        assertThat(StatedTime.of(LOCAL, Precision.MONTH)).hasToString("2019-09");
        assertThat(StatedTime.of(LOCAL, Precision.HOUR, EAST_8)).hasToString("2019-09-09T20+08:00");
    }

    @Test
    void statementsThatDifferBelowTheirPrecisionAreEqual() {
        var a = StatedTime.of(LOCAL, Precision.MINUTE);
        var b = StatedTime.of(LOCAL.withSecond(7), Precision.MINUTE);

        assertThat(a).isEqualTo(b).hasSameHashCodeAs(b);
        assertThat(a).isNotEqualTo(StatedTime.of(LOCAL.withSecond(0), Precision.SECOND));
    }

    @Test
    void instantIsReadInTheZoneWhereNoOffsetIsStated() {
        var time = StatedTime.of(LOCAL, Precision.MINUTE);

        assertThat(time.toInstant()).isEqualTo("2019-09-09T12:52:00Z");
        assertThat(time.in(LONDON).toInstant()).isEqualTo("2019-09-09T19:52:00Z");
    }

    @Test
    void statedOffsetOutranksTheZone() {
        var time = StatedTime.of(LOCAL, Precision.SECOND, EAST_8);

        assertThat(time.zone()).isEqualTo(EAST_8);
        assertThat(time.in(LONDON)).isSameAs(time);
        assertThat(time.in(LONDON).toInstant()).isEqualTo("2019-09-09T12:52:38Z");
    }

    @Test
    void zoneIsNotWrittenButTellsStatementsApart() {
        var time = StatedTime.of(LOCAL, Precision.MINUTE);

        assertThat(time.in(LONDON)).hasToString(time.toString()).isNotEqualTo(time);
        assertThat(time.in(LONDON).in(SHANGHAI)).isEqualTo(time);
    }

    @Test
    void timeIsThatOfThePagesClock() {
        var time = StatedTime.of(LOCAL, Precision.MINUTE).in(LONDON);

        assertThat(time.toLocalDate()).isEqualTo("2019-09-09");
        assertThat(time.toZonedDateTime()).isEqualTo("2019-09-09T20:52+01:00[Europe/London]");
        assertThat(StatedTime.of(LOCAL, Precision.SECOND, EAST_8).toZonedDateTime())
                .isEqualTo("2019-09-09T20:52:38+08:00");
    }

    @Test
    void whatIsKnownToALargeUnitOnlyIsItsBeginning() {
        assertThat(StatedTime.of(LOCAL, Precision.YEAR).toLocalDate()).isEqualTo("2019-01-01");
        assertThat(StatedTime.of(LOCAL, Precision.MONTH).toLocalDate()).isEqualTo("2019-09-01");
        assertThat(StatedTime.of(LOCAL, Precision.MONTH).toInstant()).isEqualTo("2019-08-31T16:00:00Z");
        assertThat(StatedTime.of(LOCAL, Precision.HOUR, EAST_8).toInstant()).isEqualTo("2019-09-09T12:00:00Z");
    }

    @Test
    void timesOfDayBeginWithTheHour() {
        assertThat(Precision.values())
                .filteredOn(p -> StatedTime.of(LOCAL, p).hasTimeOfDay())
                .containsExactly(Precision.HOUR, Precision.MINUTE, Precision.SECOND);
    }

    @Test
    void bareDateIsItsFirstMoment() {
        assertThat(StatedTime.of(LOCAL, Precision.DATE).toInstant()).isEqualTo("2019-09-08T16:00:00Z");
        // Clocks in Shanghai skipped the first hour of 1 June 1940.
        assertThat(StatedTime.of(LocalDateTime.of(1940, 6, 1, 0, 0), Precision.DATE)
                        .toZonedDateTime())
                .isEqualTo("1940-06-01T01:00+09:00[Asia/Shanghai]");
    }

    @Test
    void timesAreOrderedByTheirInstantAndThenByWhatTheySay() {
        var midnight = LocalDateTime.of(2019, 9, 9, 0, 0);
        var ordered = List.of(
                StatedTime.of(midnight, Precision.YEAR),
                StatedTime.of(midnight, Precision.MONTH),
                StatedTime.of(midnight, Precision.SECOND, ZoneOffset.ofHours(9)),
                StatedTime.of(midnight, Precision.DATE).in(ZoneId.of("Asia/Shanghai")),
                StatedTime.of(midnight, Precision.DATE).in(ZoneId.of("Asia/Taipei")),
                StatedTime.of(midnight, Precision.DATE, EAST_8),
                StatedTime.of(midnight, Precision.HOUR, EAST_8),
                StatedTime.of(midnight, Precision.MINUTE),
                StatedTime.of(midnight.minusHours(8), Precision.SECOND, ZoneOffset.UTC),
                StatedTime.of(midnight, Precision.SECOND),
                StatedTime.of(midnight, Precision.SECOND, EAST_8),
                StatedTime.of(midnight.plusMinutes(1), Precision.MINUTE),
                StatedTime.of(midnight, Precision.DATE).in(LONDON));

        assertThat(ordered).isSorted();
        for (var one : ordered) {
            for (var other : ordered) {
                assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
                assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
            }
        }
    }

    @Test
    void instantIsShownOnTheClockOfTheZone() {
        assertThat(StatedTime.of(Instant.parse("2019-09-09T16:00:01Z"), SHANGHAI))
                .hasToString("2019-09-10T00:00:01+08:00");
        // Summer time was kept in 1988.
        assertThat(StatedTime.of(Instant.parse("1988-07-01T00:00:00Z"), SHANGHAI))
                .hasToString("1988-07-01T09:00:00+09:00");
    }
}
