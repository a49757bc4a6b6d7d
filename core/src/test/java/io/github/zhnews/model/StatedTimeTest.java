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
        assertThat(new StatedTime(LOCAL, Precision.DATE, null)).hasToString("2019-09-09");
        assertThat(new StatedTime(LOCAL, Precision.MINUTE, null)).hasToString("2019-09-09T20:52");
        assertThat(new StatedTime(LOCAL, Precision.SECOND, EAST_8)).hasToString("2019-09-09T20:52:38+08:00");
        assertThat(new StatedTime(LOCAL, Precision.MINUTE, ZoneOffset.UTC)).hasToString("2019-09-09T20:52Z");
        assertThat(new StatedTime(LOCAL, Precision.DATE, EAST_8)).hasToString("2019-09-09");
        assertThat(new StatedTime(LOCAL, Precision.YEAR, null)).hasToString("2019");
        assertThat(new StatedTime(LOCAL, Precision.MONTH, null)).hasToString("2019-09");
        assertThat(new StatedTime(LOCAL, Precision.HOUR, EAST_8)).hasToString("2019-09-09T20+08:00");
    }

    @Test
    void statementsThatDifferBelowTheirPrecisionAreEqual() {
        var a = new StatedTime(LOCAL, Precision.MINUTE, null);
        var b = new StatedTime(LOCAL.withSecond(7), Precision.MINUTE, null);

        assertThat(a).isEqualTo(b).hasSameHashCodeAs(b);
        assertThat(a).isNotEqualTo(new StatedTime(LOCAL.withSecond(0), Precision.SECOND, null));
    }

    @Test
    void instantIsReadInTheZoneWhereNoOffsetIsStated() {
        var time = new StatedTime(LOCAL, Precision.MINUTE, null);

        assertThat(time.toInstant()).isEqualTo("2019-09-09T12:52:00Z");
        assertThat(time.in(LONDON).toInstant()).isEqualTo("2019-09-09T19:52:00Z");
    }

    @Test
    void statedOffsetOutranksTheZone() {
        var time = new StatedTime(LOCAL, Precision.SECOND, EAST_8, LONDON);

        assertThat(time.zone()).isEqualTo(EAST_8);
        assertThat(time.in(LONDON)).isSameAs(time);
        assertThat(time.in(LONDON).toInstant()).isEqualTo("2019-09-09T12:52:38Z");
        assertThat(time).isEqualTo(new StatedTime(LOCAL, Precision.SECOND, EAST_8, SHANGHAI));
    }

    @Test
    void zoneIsNotWrittenButTellsStatementsApart() {
        var time = new StatedTime(LOCAL, Precision.MINUTE, null);

        assertThat(time.in(LONDON)).hasToString(time.toString()).isNotEqualTo(time);
        assertThat(time.in(LONDON).in(SHANGHAI)).isEqualTo(time);
    }

    @Test
    void timeIsThatOfThePagesClock() {
        var time = new StatedTime(LOCAL, Precision.MINUTE, null, LONDON);

        assertThat(time.toLocalDate()).isEqualTo("2019-09-09");
        assertThat(time.toZonedDateTime()).isEqualTo("2019-09-09T20:52+01:00[Europe/London]");
        assertThat(new StatedTime(LOCAL, Precision.SECOND, EAST_8).toZonedDateTime())
                .isEqualTo("2019-09-09T20:52:38+08:00");
    }

    @Test
    void whatIsKnownToALargeUnitOnlyIsItsBeginning() {
        assertThat(new StatedTime(LOCAL, Precision.YEAR, null).toLocalDate()).isEqualTo("2019-01-01");
        assertThat(new StatedTime(LOCAL, Precision.MONTH, null).toLocalDate()).isEqualTo("2019-09-01");
        assertThat(new StatedTime(LOCAL, Precision.MONTH, null).toInstant()).isEqualTo("2019-08-31T16:00:00Z");
        assertThat(new StatedTime(LOCAL, Precision.HOUR, EAST_8).toInstant()).isEqualTo("2019-09-09T12:00:00Z");
    }

    @Test
    void timesOfDayBeginWithTheHour() {
        assertThat(Precision.values())
                .filteredOn(p -> new StatedTime(LOCAL, p, null).hasTimeOfDay())
                .containsExactly(Precision.HOUR, Precision.MINUTE, Precision.SECOND);
    }

    @Test
    void bareDateIsItsFirstMoment() {
        assertThat(new StatedTime(LOCAL, Precision.DATE, null).toInstant()).isEqualTo("2019-09-08T16:00:00Z");
        // Clocks in Shanghai skipped the first hour of 1 June 1940.
        assertThat(new StatedTime(LocalDateTime.of(1940, 6, 1, 0, 0), Precision.DATE, null).toZonedDateTime())
                .isEqualTo("1940-06-01T01:00+09:00[Asia/Shanghai]");
    }

    @Test
    void timesAreOrderedByTheirInstantAndThenByWhatTheySay() {
        var midnight = LocalDateTime.of(2019, 9, 9, 0, 0);
        var ordered = List.of(
                new StatedTime(midnight, Precision.YEAR, null),
                new StatedTime(midnight, Precision.MONTH, null),
                new StatedTime(midnight, Precision.SECOND, ZoneOffset.ofHours(9)),
                new StatedTime(midnight, Precision.DATE, null, ZoneId.of("Asia/Shanghai")),
                new StatedTime(midnight, Precision.DATE, null, ZoneId.of("Asia/Taipei")),
                new StatedTime(midnight, Precision.DATE, EAST_8),
                new StatedTime(midnight, Precision.HOUR, EAST_8),
                new StatedTime(midnight, Precision.MINUTE, null),
                new StatedTime(midnight.minusHours(8), Precision.SECOND, ZoneOffset.UTC),
                new StatedTime(midnight, Precision.SECOND, null),
                new StatedTime(midnight, Precision.SECOND, EAST_8),
                new StatedTime(midnight.plusMinutes(1), Precision.MINUTE, null),
                new StatedTime(midnight, Precision.DATE, null, LONDON));

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
