package io.github.zhnews.side;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialTimesTest {
    @ParameterizedTest
    @CsvSource({
        "01-17, 01-17",
        "3-2, 03-02",
        "3/02, 03-02",
        "3月2日, 03-02",
        "3月2, 03-02",
        "2024-03-02, 2024-03-02",
        "2024年3月2日, 2024-03-02",
        "2024.3/2, 2024-03-02",
        "2-29, 02-29",
        "12-31, 12-31",
    })
    void daysAreReadAsFarAsTheyAreStated(String words, String day) {
        assertThat(PartialTimes.day(words)).hasToString(day);
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
                "３-２",
                "123-4"
            })
    void otherNumbersAreNoDays(String words) {
        assertThat(PartialTimes.day(words)).isNull();
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
            })
    void dayMayHaveATimeAndWordsBehindIt(String words, String time) {
        assertThat(PartialTimes.start(words)).hasToString(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"今晚 09:00", "09:00", "13-45", "3-02 24:00", "3-02 10:60", ""})
    void withoutADayOrWithAnImpossibleTimeThereIsNone(String words) {
        assertThat(PartialTimes.start(words)).isNull();
    }
}
