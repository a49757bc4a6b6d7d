// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.stock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiveQuoteTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "115.395, 2.79, 2.48%; 115.395; 2.79; 2.48; true",
                "115.395，2.79，2.48%; 115.395; 2.79; 2.48; true",
                " 90 -10 -10.00% ; 90; -10; -10.00; true",
                "115.395, 2.79, 3.48%; 115.395; 2.79; 3.48; false",
                "10.71 3.48% 股吧 研报; 10.71; -; 3.48; true",
                "0.00% 资金 研报; -; -; 0.00; true",
                "10.71 3.48%; 10.71; -; 3.48; false",
                "10.71 0.00 0.00%; 10.71; 0.00; 0.00; false",
                "10.71 3.48% 1.20%; 10.71; -; 3.48; false",
                "2 2 100%; 2; 2; 100; false",
            })
    void pricesAreReadAndCertainWhereTheirNumbersAgree(
            String words, String last, String change, String percent, boolean isSure) {
        var quote = LiveQuote.read(words);
        assertThat(quote).isNotNull();
        assertThat(quote.last()).isEqualTo(last == null ? null : new java.math.BigDecimal(last));
        assertThat(quote.change()).isEqualTo(change == null ? null : new java.math.BigDecimal(change));
        assertThat(quote.percent()).isEqualTo(new java.math.BigDecimal(percent));
        assertThat(quote.isSure()).isEqualTo(isSure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "56.3%", "15, 3", "1 2 3 4%", "10.71 3.48% 论坛", "见图3.5%", "研报"})
    void otherWordsAreNoPrices(String words) {
        assertThat(LiveQuote.read(words)).isNull();
    }

    @Test
    void changeAloneIsNoQuote() {
        assertThat(LiveQuote.read("0.00% 资金").of("北岭酒业", "000998")).isNull();
        assertThat(LiveQuote.read("10.71 3.48% 资金").of("北岭酒业", "000998"))
                .hasToString("StockQuote[name=北岭酒业, code=000998, last=10.71, changePercent=3.48]");
    }
}
