// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.stock;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.SecurityMention.Market;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {
    static @Nullable String shown(@Nullable Code code) {
        return code == null ? null : code.code() + " " + code.market();
    }

    @ParameterizedTest
    @CsvSource({
        "600998, 600998 SHANGHAI",
        "601998, 601998 SHANGHAI",
        "603998, 603998 SHANGHAI",
        "605998, 605998 SHANGHAI",
        "688998, 688998 SHANGHAI",
        "689998, 689998 SHANGHAI",
        "900998, 900998 SHANGHAI",
        "000998, 000998 SHENZHEN",
        "001998, 001998 SHENZHEN",
        "002998, 002998 SHENZHEN",
        "003998, 003998 SHENZHEN",
        "200998, 200998 SHENZHEN",
        "300998, 300998 SHENZHEN",
        "301998, 301998 SHENZHEN",
        "302998, 302998 SHENZHEN",
        "920998, 920998 BEIJING",
    })
    void firstDigitsTellTheMarket(String text, String code) {
        assertThat(shown(Code.bare(text))).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "60099", "6009980", "500998", "110014", "202403", "60099A", "６００９９８", "-60099"})
    void otherDigitsAreNoCode(String text) {
        assertThat(Code.bare(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "sh600998, 600998 SHANGHAI",
        "SS600998, 600998 SHANGHAI",
        "sz500998, 500998 SHENZHEN",
        "bj430998, 430998 BEIJING",
        "hk0998, 0998 HONG_KONG",
        "HK00998, 00998 HONG_KONG",
    })
    void lettersBeforeTheDigitsTellTheMarket(String text, String code) {
        assertThat(shown(Code.prefixed(text))).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sh60099", "sh6009980", "hk998", "hk000998", "us600998", "sh", "", "shanghai", "600998sh"})
    void otherPrefixesAndLengthsAreNoCode(String text) {
        assertThat(Code.prefixed(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "YXJT, true",
        "A, true",
        "YX.B, true",
        "YX-B, true",
        "ABCDE, true",
        "ABCDEF, false",
        "'', false",
        ".A, false",
        "-A, false",
        "yxjt, false",
        "YX1, false"
    })
    void symbolsAreUpToFiveCapitalsAndMaybeAClass(String text, boolean isSymbol) {
        assertThat(Code.of(Market.UNITED_STATES, text) != null).isEqualTo(isSymbol);
    }

    @Test
    void digitsAreCounted() {
        assertThat(Code.isDigits("0123", 4, 5)).isTrue();
        assertThat(Code.isDigits("56789", 4, 5)).isTrue();
        assertThat(Code.isDigits("012", 4, 5)).isFalse();
        assertThat(Code.isDigits("012345", 4, 5)).isFalse();
    }
}
