// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeOptionsTest {
    private static Zhnews run(String command, String time, String... options) {
        var page = Pages.bridge().replace("gb2312", "utf-8").replace("2024-05-06 08:15", time);
        var args = new ArrayList<>(List.of(command, "-"));
        args.addAll(List.of(options));
        return Zhnews.run(page.getBytes(StandardCharsets.UTF_8), args.toArray(String[]::new));
    }

    private static String published(String time, String... options) {
        return run("parse", time, options).json().get("publishedAt").textValue();
    }

    @Test
    void timesAreCountedBackFromWhenThePageWasSaved() {
        assertThat(published("昨天 08:15")).isNull();
        assertThat(published("昨天 08:15", "--at", "2024-05-07")).isEqualTo("2024-05-06T08:15");
        assertThat(run("explain", "昨天 08:15", "--at", "2024-05-07").out()).contains("2024-05-06T08:15");
    }

    @Test
    void zoneSaysWhatDayItIs() {
        assertThat(published("昨天 08:15", "--at", "2024-05-06T20:00:00Z")).isEqualTo("2024-05-06T08:15");
        assertThat(published("昨天 08:15", "--at", "2024-05-06T20:00:00Z", "--zone", "Europe/London"))
                .isEqualTo("2024-05-05T08:15");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-12,2025-02-11T16:00:00Z",
        "2025-02-12T09:30,2025-02-12T01:30:00Z",
        "2025-02-12 09:30:15,2025-02-12T01:30:15Z",
        "2025-02-12T09:30:00Z,2025-02-12T09:30:00Z",
        "2025-02-12T09:30+09:00,2025-02-12T00:30:00Z",
        "2025-02-12T09:30:00.123-05:00[America/New_York],2025-02-12T14:30:00.123Z"
    })
    void momentIsReadInTheZone(String text, Instant expected) {
        assertThat(Moment.of(text, ZoneId.of("Asia/Shanghai"))).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12.2.2025", "2025-02-30", "2025-02-12T25:00", "1739323800", "T"})
    void otherTextIsNoMoment(String text) {
        assertThat(Moment.of(text, ZoneId.of("Asia/Shanghai"))).isEmpty();
    }
}
