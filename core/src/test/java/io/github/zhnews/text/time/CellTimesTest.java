// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTimesTest {
    @ParameterizedTest
    @CsvSource({
        "01-17, 01-17",
        "3-2, 03-02",
        "3/02, 03-02",
        "3月2日, 03-02",
        "3月2, 03-02",
        "2024-03-02, 2024-03-02",
        "2024年3月2日, 2024-03-02",
        "2024.3.2, 2024-03-02",
        "2-29, 02-29",
        "12-31, 12-31",
    })
    void daysAreReadAsFarAsTheyAreStated(String words, String day) {
        assertThat(CellTimes.day(words)).hasToString(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3-",
                "13-45",
                "2-30",
                "4-31",
                "0-1",
                "1-0",
                "3-2 09:00",
                "x3-2",
                "2024-03-021",
                "1824-03-02",
                "3.2",
                "123-4"
            })
    void otherNumbersAreNoDays(String words) {
        assertThat(CellTimes.day(words)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "3-02 09:00; 03-02T09:00",
                "2024-03-02 9:05:30 开始; 2024-03-02T09:05",
                "3月2日 周六 15：30; 03-02T15:30",
                "3月2日星期六15:30; 03-02T15:30",
                "3月2日晚; 03-02",
                "3-02 23:59; 03-02T23:59",
                "3-02 10:60; 03-02",
            })
    void dayMayHaveATimeAndWordsBehindIt(String words, String time) {
        assertThat(CellTimes.start(words)).hasToString(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"今晚 09:00", "09:00", "13-45", ""})
    void withoutADayThereIsNone(String words) {
        assertThat(CellTimes.start(words)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "31, 2025-01, 2025-01-31",
        "2025年1月, 31, 2025-01-31",
        "01-31, 2025, 2025-01-31",
        "2025, 1.31, 2025-01-31",
        "31, 01, ",
        "2025-01, 01-31, ",
        "2025-02, 31, ",
    })
    void aDayMayStandApartFromItsMonth(String first, String second, String day) {
        var found = CellTimes.joined(first, second);
        assertThat(found == null ? null : found.toString()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[03-02]", "3-2", "10:20", "下午3:20", "3天前", "昨天", "刚刚", "31", "2025", "2025年1月", "三月二日"})
    void shortFormsAndPartsAreTimes(String cell) {
        assertThat(CellTimes.isTime(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"123", "8.5", "视频 03:20", "3-2获胜", "评论", "1551666030"})
    void otherWordsAreNot(String cell) {
        assertThat(CellTimes.isTime(cell)).isFalse();
    }
}
