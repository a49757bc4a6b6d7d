package io.github.zhnews.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.StatedTime.Precision;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class StatedTimeTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDateTime LOCAL = LocalDateTime.of(2019, 9, 9, 20, 52, 38, 500);
    private static final ZoneOffset EAST_8 = ZoneOffset.ofHours(8);

    @Test
    void onlyWhatIsStatedIsWritten() {
        assertThat(new StatedTime(LOCAL, Precision.DATE, null)).hasToString("2019-09-09");
        assertThat(new StatedTime(LOCAL, Precision.MINUTE, null)).hasToString("2019-09-09T20:52");
        assertThat(new StatedTime(LOCAL, Precision.SECOND, EAST_8)).hasToString("2019-09-09T20:52:38+08:00");
        assertThat(new StatedTime(LOCAL, Precision.MINUTE, ZoneOffset.UTC)).hasToString("2019-09-09T20:52Z");
        assertThat(new StatedTime(LOCAL, Precision.DATE, EAST_8)).hasToString("2019-09-09");
    }

    @Test
    void statementsThatDifferBelowTheirPrecisionAreEqual() {
        var a = new StatedTime(LOCAL, Precision.MINUTE, null);
        var b = new StatedTime(LOCAL.withSecond(7), Precision.MINUTE, null);

        assertThat(a).isEqualTo(b).hasSameHashCodeAs(b);
        assertThat(a).isNotEqualTo(new StatedTime(LOCAL.withSecond(0), Precision.SECOND, null));
    }

    @Test
    void instantIsReadInTheGivenZoneWhereNoOffsetIsStated() {
        var time = new StatedTime(LOCAL, Precision.MINUTE, null);

        assertThat(time.toInstant(SHANGHAI)).isEqualTo("2019-09-09T12:52:00Z");
        assertThat(time.toInstant(ZoneOffset.UTC)).isEqualTo("2019-09-09T20:52:00Z");
    }

    @Test
    void statedOffsetOutranksTheGivenZone() {
        assertThat(new StatedTime(LOCAL, Precision.SECOND, EAST_8).toInstant(ZoneOffset.UTC))
                .isEqualTo("2019-09-09T12:52:38Z");
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
