// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.StatedTime;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressDateTest {
    private static @Nullable StatedTime date(String address) {
        var date = AddressDate.of(URI.create(address));
        return date == null ? null : date.time();
    }

    private static @Nullable Integer year(String address) {
        var date = AddressDate.of(URI.create(address));
        return date == null ? null : (Integer) date.year();
    }

    @ParameterizedTest
    @CsvSource({
        "https://news.example.cn/2018-09-09/doc-abc123.shtml, 2018-09-09",
        "/20180909/, 2018-09-09",
        "/2018/09/09/x.html, 2018-09-09",
        "/2018/9/9/art_12_34.html, 2018-09-09",
        "/n1/2018/0909/c1-2.html, 2018-09-09",
        "/201809/t20180909_123.html, 2018-09-09",
        "/201809/09/c1.html, 2018-09-09",
        "/2018-09/09/content_1.htm, 2018-09-09",
        "/2018/09-09/881.shtml, 2018-09-09",
        "/18/0909/16/ABCDEF.html, 2018-09-09",
        "/gb/18/9/7/n10700000.htm, 2018-09-07",
        "/world/2013/11/131105_island.shtml, 2013-11-05",
        "/Column/2018_09_07_516000.shtml, 2018-09-07",
        "/detail_2012_01/17/123_0.shtml, 2012-01-17",
        "/story20180907-1234, 2018-09-07",
        "/a/202405093071234567.html, 2024-05-09",
        "/rain/a/20230923A0012345, 2023-09-23",
        "//host/2018-09-09/x, 2018-09-09",
    })
    void datesOfNewsAddressesAreRead(String address, String date) {
        assertThat(date(address)).hasToString(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/a/345000000_115000",
                "/dy/article/E5A8C0.html",
                "/12/3/4/index.html",
                "https://2018-09-09.example.cn/x",
                "https://example.cn",
                "/x?d=2018-09-09",
                "/x#2018-09-09",
                "/doc-1234567890123.html",
            })
    void otherNumbersAreNoDates(String address) {
        assertThat(date(address)).isNull();
        assertThat(year(address)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "/2018-09/content_123.htm, 2018",
        "/201809/x.html, 2018",
        "/2018/content_5287.htm, 2018",
        "/2018-09-09/x.html, 2018",
    })
    void theYearIsReadWithoutADay(String address, int year) {
        assertThat(year(address)).isEqualTo(year);
    }

    @Test
    void aDayThatTheCalendarLacksIsNoDate() {
        assertThat(date("/2018/13/45/x")).isNull();
        assertThat(date("/20180230/x")).isNull();
    }

    @Test
    void aSeparatedDateGoesBeforeBareDigits() {
        assertThat(date("/2018-09-09/20170101.html")).hasToString("2018-09-09");
    }

    @ParameterizedTest
    @CsvSource({
        "/18/0909/23/A.html, 2018-09-09",
        "/18/0909/24/A.html,",
        "/18/0909/2/A.html, 2018-09-09",
        "/18/0909/123/A.html,",
        "/18/9/7/n10000.htm, 2018-09-07",
        "/18/09/07/10000, 2018-09-07",
        "/18/9/7/n1000.htm,",
        "/18/9/7/a/10000.htm,",
        "/18/909/7/10000.htm,",
        "/118/0909/16/A.html,",
        "/x18/0909/16/A.html,",
        "/2018x09x09/a,",
        "/2018-09x09/a,",
        "/2018-9-9.html, 2018-09-09",
        "/2018.09.09/a, 2018-09-09",
        "/2018-009-09/a,",
        "/2018/0909a, 2018-09-09",
        "/2018-0909/a,",
        "/2018/11/131105_a,",
        "/2013/11/131205_a,",
        "/201809/9/a,",
        "/201809-09/a,",
        "/201809091, ",
        "/20180909123, ",
        "/201809091234, 2018-09-09",
        "/20180909123456789012, 2018-09-09",
        "/201809091234567890123,",
        "/20180908/20180909/a, 2018-09-09",
        "/20180909/20181309/a, 2018-09-09",
        "a:20180909,",
        "a//20180909/b, 2018-09-09",
        "a://20180909/b,",
    })
    void numbersAreADateByTheirLengthsAndNeighbours(String address, String date) {
        var found = date(address);
        assertThat(found == null ? null : found.toString()).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({
        "/2018-9/a, 2018",
        "/2018_12/a, 2018",
        "/201812/a, 2018",
        "/1990/a, 1990",
        "/2018-13/a,",
        "/2018-009/a,",
        "/201813/a,",
        "/201800/a,",
        "/1989/a,",
        "/2018a/b,",
        "/a2018/b,",
        "/20181/b,",
    })
    void yearStandsBetweenSlashesOrBeforeAMonth(String address, Integer year) {
        assertThat(year(address)).isEqualTo(year);
    }
}
