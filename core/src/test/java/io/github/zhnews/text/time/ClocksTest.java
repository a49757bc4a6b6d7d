// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times of day behind a date, and how far they reach. */
class ClocksTest {
    private static final String DAY = "2018-09-05";

    /** The words behind the day that are taken for its time, and the time. */
    private static String found(String behind) {
        var text = "（" + DAY + behind + "。";
        var hits = Times.findAll(text, TimeContext.china());
        assertThat(hits).as(text).hasSize(1);
        var hit = hits.get(0);
        return text.substring(1 + DAY.length(), hit.end()) + " = " + hit.time();
    }

    @ParameterizedTest
    @CsvSource({
        "' 00:00', 2018-09-05T00:00",
        "' 23:59', 2018-09-05T23:59",
        "' 23:59:59', 2018-09-05T23:59:59",
        "' 24:00', 2018-09-06T00:00",
        "' 24:00:00', 2018-09-06T00:00:00",
        "' 08:30:11.250', 2018-09-05T08:30:11",
        "' 08:30:11,250', 2018-09-05T08:30:11",
        "T08:30, 2018-09-05T08:30",
        "t08:30, 2018-09-05T08:30",
        "' 8时', ''",
        "' 8时30分', 2018-09-05T08:30",
        "' 8時30分5秒', 2018-09-05T08:30:05",
        "' 8 时 30 分 5 秒', 2018-09-05T08:30:05",
        "' 8点30', 2018-09-05T08:30",
        "' 八点三十分', 2018-09-05T08:30",
        "' （星期三） 08:30', 2018-09-05T08:30",
        "' [周三] 08:30', 2018-09-05T08:30",
        "' ( 三 ) 08:30', 2018-09-05T08:30",
        "' 礼拜天 08:30', 2018-09-05T08:30",
        "' 週日 08:30', 2018-09-05T08:30",
        "' Wed 08:30', 2018-09-05T08:30",
        "' • 08:30', 2018-09-05T08:30",
        "'-08:30', 2018-09-05T08:30",
    })
    void timeReachesAsFarAsItIsWritten(String behind, String iso) {
        assertThat(found(behind)).isEqualTo(iso.isEmpty() ? " = " + DAY : behind + " = " + iso);
    }

    @Test
    void numberOfReadersMayFollowAtOnce() {
        assertThat(found(" 16:19298")).isEqualTo(" 16:19 = 2018-09-05T16:19");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " 24:01",
                " 24:00:01",
                " 25:00",
                " 08:60",
                " 08:30:60",
                " 8:3",
                " 08:30:5",
                " 008:30",
                " 8时",
                " 8时60分",
                " 8点半",
                " 三点",
                "T桥08:30",
                " 周八 08:30",
                " (星期三 08:30",
                " 星期 08:30",
                " 桥头 08:30",
            })
    void otherNumbersAreNoTimesOfDay(String behind) {
        assertThat(found(behind)).isEqualTo(" = " + DAY);
    }

    @ParameterizedTest
    @CsvSource({
        "' 08:30:11.', ' 08:30:11'",
        "' 08:30:11,25', ' 08:30:11'",
        "' 08:30:11,2500', ' 08:30:11'",
        "' 08:30:', ' 08:30'",
        "' 08:30:桥', ' 08:30'",
        "' 8时30分5桥', ' 8时30分'",
        "' 8时30桥', ' 8时30'",
    })
    void whatFollowsATimeIsNoPartOfIt(String behind, String time) {
        assertThat(found(behind)).startsWith(time + " = ");
    }

    @ParameterizedTest
    @CsvSource({
        "上午12:10, 00:10",
        "上午11:10, 11:10",
        "中午11:30, 11:30",
        "中午12:10, 12:10",
        "中午3:10, 15:10",
        "中午4:10, 04:10",
        "下午1:10, 13:10",
        "下午11:10, 23:10",
        "下午12:10, 12:10",
        "傍晚6:10, 18:10",
        "晚上4:10, 04:10",
        "晚上5:10, 17:10",
        "晚上11:59, 23:59",
        "深夜1:10, 01:10",
        "今晚8:10, 20:10",
        "午後3:10, 15:10",
        "清晨6:10, 06:10",
    })
    void partsOfTheDayTellTheHour(String behind, String time) {
        assertThat(found(" " + behind)).isEqualTo(" " + behind + " = 2018-09-05T" + time);
    }

    @ParameterizedTest
    @CsvSource({
        "12:10 AM, 00:10",
        "12:10 PM, 12:10",
        "1:10 p.m., 13:10",
        "11:10 Pm, 23:10",
        "1:10 a.m., 01:10",
        "13:10 PM, 13:10"
    })
    void halvesOfTheDayMayFollow(String behind, String time) {
        assertThat(found(" " + behind)).isEqualTo(" " + behind + " = 2018-09-05T" + time);
    }

    @Test
    void wordThatBeginsLikeAHalfIsNone() {
        assertThat(found(" 1:10 AMD")).isEqualTo(" 1:10 = 2018-09-05T01:10");
        assertThat(found(" 1:10 晚")).isEqualTo(" 1:10 = 2018-09-05T01:10");
    }

    @Test
    void timeStandsNearItsDate() {
        assertThat(found(" ".repeat(32) + "08:30")).endsWith("T08:30");
        assertThat(found(" -".repeat(15) + "08:30")).endsWith("T08:30");
        assertThat(found(" -".repeat(18) + "08:30")).isEqualTo(" = " + DAY);
    }

    @Test
    void midnightAtTheEndOfAYearIsOfTheNext() {
        assertThat(Times.parse("2023-12-31 24:00", TimeContext.china())).hasToString("2024-01-01T00:00");
        assertThat(Times.parse("2024-02-28 晚上12:00", TimeContext.china())).hasToString("2024-02-29T00:00");
    }
}
