// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** TimeZones beside a clock time. */
class TimeZonesTest {
    private static final TimeContext CHINA = TimeContext.china();

    /** The words taken for a time, and the time. */
    private static String found(String text, TimeContext context) {
        var hits = Times.findAll("（" + text + "。", context);
        assertThat(hits).as(text).hasSize(1);
        var hit = hits.get(0);
        return text.substring(hit.start() - 1, hit.end() - 1) + " = " + hit.time();
    }

    @ParameterizedTest
    @CsvSource({
        "2018-09-05T08:30:00+05:30, +05:30",
        "2018-09-05T08:30:00-03:30, -03:30",
        "2018-09-05T08:30:00+0545, +05:45",
        "2018-09-05T08:30:00+14:00, +14:00",
        "2018-09-05T08:30:00-00:00, Z",
        "2018-09-05T08:30:00+08, +08:00",
        "2018-09-05 08:30:00 +0900, +09:00",
        "2018-09-05 08:30 +09:00, +09:00",
        "2018-09-05 08:30 UTC, Z",
        "2018-09-05 08:30 GMT-3, -03:00",
        "2018-09-05 08:30 JST, +09:00",
        "2018-09-05 08:30 EST, -05:00",
        "2018-09-05 08:30 EDT, -04:00",
        "2018-09-05 08:30 PST, -08:00",
        "2018-09-05 08:30 PDT, -07:00",
        "2018-09-05 08:30 HKT, +08:00",
        "2018-09-05 08:30 SGT, +08:00",
        "2018-09-05 08:30台北時間, +08:00",
        "2018-09-05 08:30 格林威治时间, Z",
        "2018-09-05 08:30（ 北京时间 ）, +08:00",
        "2018-09-05 08:30:00 GMT+0800 (CST), +08:00",
        "2018-09-05 08:30:00 GMT+0800 （中国标准时间）, +08:00",
    })
    void zoneIsPartOfTheTime(String text, String offset) {
        assertThat(found(text, CHINA)).startsWith(text + " = ").endsWith(offset);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2018-09-05 08:30-12:00; 2018-09-05 08:30",
                "2018-09-05 08:30 -0800; 2018-09-05 08:30",
                "2018-09-05T08:30:00+15:00; 2018-09-05T08:30:00",
                "2018-09-05T08:30:00+08:20; 2018-09-05T08:30:00",
                "2018-09-05T08:30:00+08:60; 2018-09-05T08:30:00",
                "2018-09-05T08:30:00+080; 2018-09-05T08:30:00",
                "2018-09-05T08:30:00-12:00:00; 2018-09-05T08:30:00",
                "2018-09-05 08:30 +8; 2018-09-05 08:30",
                "2018-09-05 08:30 CSTV; 2018-09-05 08:30",
                "2018-09-05 08:30 ESTATE; 2018-09-05 08:30",
                "2018-09-05 08:30Zoe; 2018-09-05 08:30",
                "2018-09-05 08:30Z2; 2018-09-05 08:30",
                "2018-09-05 08:30 (CST; 2018-09-05 08:30",
                "2018-09-05 08:30 (桥头); 2018-09-05 08:30",
                "2018-09-05 08:30 巴黎时间; 2018-09-05 08:30",
            })
    void otherWordsBehindATimeAreNoZone(String text, String time) {
        assertThat(found(text, CHINA)).isEqualTo(time + " = " + time.replace(' ', 'T'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2018-09-05 08:30:00 GMT+0800 (来源：青岩日报); 2018-09-05 08:30:00 GMT+0800",
                "2018-09-05 08:30:00 GMT+0800 (没有另一半的括号; 2018-09-05 08:30:00 GMT+0800",
                "2018-09-05 08:30:00 GMT+0800 (一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八时间); 2018-09-05 08:30:00 GMT+0800",
            })
    void bracketThatNamesNoZoneIsNotPassedOver(String text, String time) {
        assertThat(found(text, CHINA)).isEqualTo(time + " = 2018-09-05T08:30:00+08:00");
    }

    @Test
    void instantIsShownOnThePagesClock() {
        var text = "2024-05-08T22:12:09Z";
        assertThat(found(text, CHINA)).isEqualTo(text + " = 2024-05-09T06:12:09+08:00");
        assertThat(found(text, TimeContext.in(ZoneId.of("Asia/Kolkata")))).endsWith("2024-05-09T03:42:09+05:30");
        assertThat(found(text, TimeContext.in(ZoneId.of("America/New_York")))).endsWith("2024-05-08T18:12:09-04:00");
        assertThat(found("2024-01-08T22:12:09z", TimeContext.in(ZoneId.of("America/New_York"))))
                .endsWith("2024-01-08T17:12:09-05:00");
    }
}
