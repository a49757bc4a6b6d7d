// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0; 0",
                "12; 12",
                "14.20; 14.20",
                "1,204.50; 1204.50",
                "+0.12; 0.12",
                "＋0.12; 0.12",
                "↑0.12; 0.12",
                "-1.18; -1.18",
                "−1.18; -1.18",
                "－1.18; -1.18",
                "↓1.18; -1.18",
                "-1.18%; -1.18",
                "2.47％; 2.47",
                "1234567890123456; 1234567890123456",
            })
    void numbersOfQuotesAreRead(String text, BigDecimal number) {
        assertThat(Numbers.read(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "+",
                "%",
                "-%",
                "--",
                ".5",
                "5.",
                "1.2.3",
                "1.2,3",
                ",5",
                "5,",
                "1 2",
                "12元",
                "1e5",
                "一",
                "12345678901234567",
                "３"
            })
    void otherWordsAreNone(String text) {
        assertThat(Numbers.read(text)).isNull();
    }

    @Test
    void percentSignsHaveTwoForms() {
        assertThat(Numbers.isPercent("1%")).isTrue();
        assertThat(Numbers.isPercent("1％")).isTrue();
        assertThat(Numbers.isPercent("%1")).isFalse();
    }
}
