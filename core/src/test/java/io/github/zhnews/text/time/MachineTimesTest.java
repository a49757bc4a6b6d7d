// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times in digits alone. */
class MachineTimesTest {
    private static final TimeContext CONTEXT = TimeContext.in(ZoneOffset.ofHours(8));

    @ParameterizedTest
    @CsvSource({
        "788918400, 1995-01-01T08:00:00+08:00",
        "999999999, 2001-09-09T09:46:39+08:00",
        "4102444799, 2100-01-01T07:59:59+08:00",
        "1567000000999, 2019-08-28T21:46:40+08:00",
        "788918400000, 1995-01-01T08:00:00+08:00",
        "1567000000.25, 2019-08-28T21:46:40+08:00",
        "1567000000., 2019-08-28T21:46:40+08:00",
        "１５６７００００００, 2019-08-28T21:46:40+08:00",
        "20240229, 2024-02-29",
        "202402290000, 2024-02-29T00:00",
        "202402292359, 2024-02-29T23:59",
        "20240229235959, 2024-02-29T23:59:59",
        "20240229235959123, 2024-02-29T23:59:59",
        "20240229T2359, 2024-02-29T23:59",
        "20240229T235959Z, 2024-03-01T07:59:59+08:00",
        "20240229T235959+0900, 2024-02-29T23:59:59+09:00",
        "20240229235959+09:00, 2024-02-29T23:59:59+09:00",
        "20240229 23:59, 2024-02-29T23:59",
        "20240229T23:59:59, 2024-02-29T23:59:59",
    })
    void digitsAreReadByTheirNumberAndSize(String text, String iso) {
        assertThat(Times.parse(text, CONTEXT)).hasToString(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "788918399",
                "4102444800",
                "78891840",
                "12345678",
                "15670000001234",
                "1567000000.2x",
                "1567000000x",
                "20240230",
                "2024022",
                "202402291",
                "20240229123",
                "202402292400",
                "202402292360",
                "20240229235960",
                "2024022923595912",
                "202402292359591234",
                "20240229T23",
                "20240229x",
                "20240229 x"
            })
    void otherDigitsAreNoTimes(String text) {
        assertThat(Times.parse(text, CONTEXT)).isNull();
    }
}
