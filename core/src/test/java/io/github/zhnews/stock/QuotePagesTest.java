// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.stock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotePagesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "https://stock.example/sh600998.html; 600998 SHANGHAI",
                "//stock.example/sz000998.shtml; 000998 SHENZHEN",
                "https://stock.example/q?code=bj920998&x=1; 920998 BEIJING",
                "https://stock.example/q#hk00998; 00998 HONG_KONG",
                "https://stock.example/hk/0998.php; 0998 HONG_KONG",
                "https://stock.example/hkstock/quotes/00998.htm; 00998 HONG_KONG",
                "https://stock.example/usstock/quotes/YXJT.html; YXJT UNITED_STATES",
                "https://finance.example/quote/YXJT; YXJT UNITED_STATES",
                "https://quote.example/us/YX.B; YX.B UNITED_STATES",
                "https://quote.example/r/0.000998; 000998 SHENZHEN",
                "https://quote.example/r/1.600998; 600998 SHANGHAI",
                "http://quotes.money.163.com/0600998.html; 600998 SHANGHAI",
                "http://quotes.money.163.com/1000998.html; 000998 SHENZHEN",
                "https://example.com/hq/600998/; 600998 SHANGHAI",
                "https://fund.example/300998,1.html; 300998 SHENZHEN",
                " https://stock.example/600998 ; 600998 SHANGHAI",
                "/stock/600998.html; 600998 SHANGHAI",
            })
    void addressesOfQuotesNameTheirSecurity(String href, String code) {
        assertThat(CodeTest.shown(QuotePages.read(href))).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://example.com/600998.html",
                "https://guba.stock.example/600998",
                "https://stock.example/hk/600998.html",
                "https://stock.example/us/600998.html",
                "https://stock.example/hk/news/00998.html",
                "https://stock.example/us/yxjt",
                "http://quotes.money.163.com/2600998.html",
                "https://quote.example/r/2.600998",
                "https://stock.example/0600998.html",
                "https://stock.example/600998.pdf",
                "https://stock.example/",
            })
    void otherAddressesNameNone(String href) {
        assertThat(QuotePages.read(href)).isNull();
    }

    @Test
    void addressThatIsTooLongIsNotLookedAt() {
        var path = "/stock/" + "x".repeat(280);
        assertThat(QuotePages.read(path + "/600998")).isNotNull();
        assertThat(QuotePages.read(path + "xxxxxxx/600998")).isNull();
    }
}
