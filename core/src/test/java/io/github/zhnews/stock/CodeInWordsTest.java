// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.stock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeInWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "600998; 600998 SHANGHAI",
                " 600998 ; 600998 SHANGHAI",
                "600998.SH; 600998 SHANGHAI",
                "600998.ss; 600998 SHANGHAI",
                "500998.SZ; 500998 SHENZHEN",
                "430998.bj; 430998 BEIJING",
                "SH:600998; 600998 SHANGHAI",
                "SZ：000998; 000998 SHENZHEN",
                "sh.600998; 600998 SHANGHAI",
                "股票代码：000998; 000998 SHENZHEN",
                "证券代码 688998; 688998 SHANGHAI",
                "證券代碼: 920998; 920998 BEIJING",
                "代号600998; 600998 SHANGHAI",
                "00998.HK; 00998 HONG_KONG",
                "0998.hk; 0998 HONG_KONG",
                "HK.00998; 00998 HONG_KONG",
                "港股：0998; 0998 HONG_KONG",
                "港交所: 00998; 00998 HONG_KONG",
                "股票代码：00998.HK; 00998 HONG_KONG",
                "TWSE: 2998; 2998 TAIWAN",
                "台股：2998; 2998 TAIWAN",
                "2998.TW; 2998 TAIWAN",
                "2998-TWO; 2998 TAIWAN",
                "NYSE:YXJT; YXJT NEW_YORK",
                "纽交所：YXJT; YXJT NEW_YORK",
                "紐交所：YX.B; YX.B NEW_YORK",
                "NASDAQ: YXJT; YXJT NASDAQ",
                "纳指：yxjt; YXJT NASDAQ",
                "US.YXJT; YXJT UNITED_STATES",
                "美股：YXJT; YXJT UNITED_STATES",
                "YXJT.US; YXJT UNITED_STATES",
                "YXJT.N; YXJT NEW_YORK",
                "YXJT.O; YXJT NASDAQ",
                "YXJT.OQ; YXJT NASDAQ",
            })
    void codesAreReadHoweverTheyAreWritten(String words, String code) {
        assertThat(CodeTest.shown(Code.read(words))).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024",
                "110014",
                "600998.TX",
                "600998元",
                "电话600998",
                "998.HK",
                "000998.HK",
                "00998",
                "HK",
                "29980.TW",
                "NYSE",
                "NYSE:12",
                "YXJTAB.US",
                "YXJT.CN",
                "YXJT",
                "编号：600998",
            })
    void otherWordsAreNoCodes(String words) {
        assertThat(Code.read(words)).isNull();
    }
}
