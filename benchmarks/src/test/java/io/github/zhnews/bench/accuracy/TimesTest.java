// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

    @ParameterizedTest
    @CsvSource({
        // as far as the gold states it
        "2024-05-01, 2024-05-01T23:59, true",
        "2024-05-01, 2024-05-02, false",
        "2024-05-01T08:30, 2024-05-01T08:30:59, true",
        "2024-05-01T08:30:15, 2024-05-01T08:30, false",
        "2024-05-01T08:30:15, 2024-05-01 08:30:15, true",
        "2024-05-01T08:30, 2024-05-01, false",
        "2024-05-01T00:00, 2024-05-01, true",
        // offsets
        "2024-05-01T08:30, 2024-05-01T00:30Z, true",
        "2024-05-01T08:30+08:00, 2024-05-01T09:30:00.000+0900, true",
        "2024-05-01T08:30, 2024-04-30T20:30-04:00, true",
        "2024-05-01T08:30, 2024-05-01T08:30Z, false",
        // no times
        "'', '', true",
        "'', 2024-05-01, false",
        "2024-05-01, '', false",
        "2024-05-01, 五月一日, false",
        "2024-05-01T08:30, 2024-02-30T08:30, false",
    })
    void timesAreTheSameAsFarAsTheGoldStatesThem(String gold, String read, boolean same) {
        assertThat(Times.same(gold, read)).isEqualTo(same);
    }
}
