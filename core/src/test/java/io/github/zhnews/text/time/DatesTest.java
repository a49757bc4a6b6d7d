// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days as pages write them: the calendar's edges, and numbers that are none. */
class DatesTest {
    private static final TimeContext CHINA = TimeContext.china();

    private static TimeContext on(String day) {
        return CHINA.withNow(Instant.parse(day + "T04:00:00Z"));
    }

    /** The words taken for times within a text, each with its time. */
    private static List<String> found(String text, TimeContext context) {
        return Times.findAll(text, context).stream()
                .map(hit -> text.substring(hit.start(), hit.end()) + " = " + hit.time())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1990-01-01",
                "2100-12-31",
                "2024-02-29",
                "2000-02-29",
                "2023-01-31",
                "2023-03-31",
                "2023-04-30",
                "2023-05-31",
                "2023-06-30",
                "2023-07-31",
                "2023-08-31",
                "2023-09-30",
                "2023-10-31",
                "2023-11-30",
                "2023-12-31"
            })
    void monthsEndWhereTheCalendarSays(String day) {
        assertThat(Times.parse(day, CHINA)).hasToString(day);
        assertThat(Times.parse(day.replaceFirst("-", "年").replaceFirst("-", "月") + "日", CHINA))
                .hasToString(day);
        assertThat(Times.parse(day.replace("-", ""), CHINA)).hasToString(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1989-12-31",
                "2101-01-01",
                "2023-02-29",
                "2100-02-29",
                "2023-02-30",
                "2023-04-31",
                "2023-06-31",
                "2023-09-31",
                "2023-11-31",
                "2023-12-32",
                "2023-00-10",
                "2023-13-10",
                "2023-10-00"
            })
    void otherDaysAreNone(String day) {
        assertThat(Times.parse(day, CHINA)).isNull();
        assertThat(Times.parse(day.replaceFirst("-", "年").replaceFirst("-", "月") + "日", CHINA))
                .isNull();
        assertThat(Times.parse(day.replace("-", ""), CHINA)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-14, 05-15 10:00, 2024-05-15T10:00",
        "2024-05-14, 05-16 10:00, 2023-05-16T10:00",
        "2024-01-01, 12-31 10:00, 2023-12-31T10:00",
        "2023-12-31, 01-01 10:00, 2023-01-01T10:00",
        "2025-01-10, 02-29 10:00, 2024-02-29T10:00",
        "2024-03-01, 02-29 10:00, 2024-02-29T10:00",
        "2024-05-14, 1月9日 10:00, 2024-01-09T10:00",
        "2024-05-14, 十二月三十日 10:00, 2023-12-30T10:00",
    })
    void dayWithoutAYearIsTheLastOneSuch(String now, String text, String iso) {
        assertThat(Times.parse(text, on(now))).hasToString(iso);
    }

    @Test
    void leapDayThatNeitherYearHasIsNone() {
        assertThat(Times.parse("02-29 10:00", on("2023-03-01"))).isNull();
        assertThat(Times.parse("02-30 10:00", on("2024-03-01"))).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "于2018-09-05%桥; ",
                "于2018-09-05-06桥; ",
                "于2018.09.05.06桥; ",
                "于2018-09-05-06:12桥; 2018-09-05-06:12 = 2018-09-05T06:12",
                "于2018-09-05-桥; 2018-09-05 = 2018-09-05",
                "于2018-09/05桥; ",
                "于2018-009-05桥; ",
                "于2018-9-5桥; 2018-9-5 = 2018-09-05",
                "于12018-09-05桥; ",
                "于3-2018-09-05桥; ",
                "于3:2018-09-05桥; ",
                "于·2018-09-05桥; 2018-09-05 = 2018-09-05",
                "于2018-09-051桥; ",
                "于2018-09-0512桥; ",
                "于2018-09-0512:3桥; ",
                "于2018-9-0512:30桥; 2018-9-0512:30 = 2018-09-05T12:30",
                "于2018-09-057:30桥; 2018-09-057:30 = 2018-09-05T07:30",
                "于2018-9-1412:30桥; 2018-9-1412:30 = 2018-09-14T12:30",
                "于2018-9-147:30桥; 2018-9-147:30 = 2018-09-14T07:30",
                "于2018-9-508:30桥; 2018-9-508:30 = 2018-09-05T08:30",
                "于2018-9-412:30桥; 2018-9-412:30 = 2018-09-04T12:30",
                "于2018 09/05 10:00桥; 2018 09/05 10:00 = 2018-09-05T10:00",
                "于2018 9/05 10:00桥; ",
                "于2018 09/5 10:00桥; ",
                "于2018 09-05 10:00桥; ",
            })
    void whatStandsBesideTheDigitsTellsWhetherTheyAreADate(String text, String found) {
        assertThat(found(text, CHINA)).isEqualTo(found == null ? List.of() : List.of(found));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2018年9月5日; 2018-09-05",
                "2018年9月5号; 2018-09-05",
                "2018年9月5號; 2018-09-05",
                "2018 年 9 月 5 日; 2018-09-05",
                "2018年 九月 五日; 2018-09-05",
                "2018年9月5 10:00; 2018-09-05T10:00",
                "二〇一八年九月五日; 2018-09-05",
                "二○一八年九月五日; 2018-09-05",
                "二零一八年九月十日; 2018-09-10",
                "二〇一八年十月二十日; 2018-10-20",
                "二〇一八年十二月廿五日; 2018-12-25",
                "二〇一八年十二月卅一日; 2018-12-31",
                "民國107年9月5日; 2018-09-05",
                "民国一百零七年九月五日; 2018-09-05",
                "民國一〇七年九月五日; 2018-09-05",
                "中華民國 107 年 9 月 5 日; 2018-09-05",
                "民國 107-09-05; 2018-09-05",
                "民國79年1月1日; 1990-01-01",
            })
    void chineseDatesAreRead(String text, String iso) {
        assertThat(Times.parse(text, CHINA)).hasToString(iso);
        assertThat(found("于" + text + "。", CHINA)).containsExactly(text + " = " + iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018年9月5家",
                "2018年9月51",
                "2018年9日",
                "2018年九",
                "民國元年9月5日",
                "民國78年9月5日",
                "中秋9月5日",
                "九年9月5日",
                "十二年1月5日",
                "二〇一八〇一年九月五日"
            })
    void otherChineseNumbersAreNoDates(String text) {
        assertThat(found("于" + text + "。", CHINA)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "23/9/2019, 2019-09-23",
        "9/23/2019, 2019-09-23",
        "9-23-2019, 2019-09-23",
        "23.9.2019, 2019-09-23",
        "9/9/2019, 2019-09-09",
        "13/1/2019, 2019-01-13",
        "12/13/2019, 2019-12-13",
        "9/3/2019 8:00 PM, 2019-09-03T20:00",
        "18-03-08 10:00, 2018-03-08T10:00",
        "89-03-08 10:00, 2089-03-08T10:00",
        "90-03-08 10:00, 1990-03-08T10:00",
        "18-03-0810:00, 2018-03-08T10:00",
    })
    void yearsMayStandLastOrHaveTwoDigits(String text, String iso) {
        assertThat(Times.parse(text, CHINA)).hasToString(iso);
        assertThat(found("于" + text + "。", CHINA)).containsExactly(text + " = " + iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9/3/2019",
                "9/3/2019 8:00",
                "12/1/2019",
                "18/03/08 10:00",
                "18-3-08 10:00",
                "8-03-08 10:00",
                "18-03-8 10:00",
                "13/13/2019",
                "9/23/2019:"
            })
    void otherThreeNumbersAreDoubtful(String text) {
        assertThat(found("于" + text + "。", CHINA)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "09-05 10:00; 2023-09-05T10:00",
                "9/5 10:00; 2023-09-05T10:00",
                "09/05 10:00; 2023-09-05T10:00",
                "9月5日 10:00; 2023-09-05T10:00",
                "9月5号10:00; 2023-09-05T10:00",
                "09-0510:00; 2023-09-05T10:00",
            })
    void monthAndDayNeedATimeBesideThem(String text, String iso) {
        var now = on("2024-05-14");
        assertThat(found("于" + text + "。", now)).containsExactly(text + " = " + iso);
        assertThat(found("于" + text.replaceFirst(" ?10:00", "") + "。", now)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9-5 10:00",
                "09.05 10:00",
                "V9/5 10:00",
                "9月5 10:00",
                "09-05% 10:00",
                "2018年 9月 10:00",
                "一年9月5日 10:00"
            })
    void otherPairsOfNumbersAreNoDays(String text) {
        assertThat(found("于" + text + "。", on("2024-05-14"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"107-09-05, 2018-09-05", "107年9月5日, 2018-09-05", "99/1/2, 2010-01-02", "2018-09-05, 2018-09-05"})
    void yearsOfTheRepublicAreReadWhereThePageUsesThem(String text, String iso) {
        assertThat(Times.parse(text, CHINA.withRoc())).hasToString(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-09-05", "9-09-05", "10700-09-05", "78-09-05"})
    void otherYearsOfTheRepublicAreNone(String text) {
        assertThat(found("于" + text + "。", CHINA.withRoc())).isEmpty();
    }
}
