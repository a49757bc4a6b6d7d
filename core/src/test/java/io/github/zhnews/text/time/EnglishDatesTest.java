// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates with English names of months. */
class EnglishDatesTest {
    private static final TimeContext CHINA = TimeContext.china();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "January 31, 2019; 2019-01-31",
                "Feb 28 2019; 2019-02-28",
                "MARCH 1st, 2019; 2019-03-01",
                "Apr. 2nd, 2019; 2019-04-02",
                "May 3rd, 2019; 2019-05-03",
                "June 4th 2019; 2019-06-04",
                "Jul 5, 2019; 2019-07-05",
                "August 6, 2019; 2019-08-06",
                "Sept 7, 2019; 2019-09-07",
                "September 7, 2019; 2019-09-07",
                "Oct-8-2019; 2019-10-08",
                "November 30, 2019; 2019-11-30",
                "December 31, 2019 11:59 PM; 2019-12-31T23:59",
                "7 Sep 2019; 2019-09-07",
                "07-Sep-2019 08:30; 2019-09-07T08:30",
                "7th September 2019; 2019-09-07",
                "Sat, 07 Sep 2019 08:30:05 GMT; 2019-09-07T08:30:05Z",
                "Saturday, September 7, 2019; 2019-09-07",
                "Sat Sep 07 15:10:53 CST 2019; 2019-09-07T15:10:53+08:00",
                "Sat Sep 7 15:10:53 2019; 2019-09-07T15:10:53",
                "Feb 29, 2020; 2020-02-29",
            })
    void datesAreReadInBothOrders(String text, String iso) {
        assertThat(Times.parse(text, CHINA)).hasToString(iso);
        assertThat(Times.findAll("（" + text + "）", CHINA))
                .singleElement()
                .matches(hit -> hit.start() == 1 && hit.end() == 1 + text.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Feb 29, 2019",
                "Juli 5, 2019",
                "Janu 5, 2019",
                "Octo 8, 2019",
                "Maybe 8, 2019",
                "aMay 8, 2019",
                "May 800, 2019",
                "May, 2019",
                "May 8",
                "May 8, 19",
                "8May 2019",
                "800 May 2019",
                "8 May 19",
                "Sat Sep 31 15:10:53 CST 2019",
                "Sat Sep 07 25:10 2019",
                "Sat Sep 07 15:10:53 CST",
                "Saturnday 8, 2019",
                "Sat 2019"
            })
    void otherWordsAreNone(String text) {
        assertThat(Times.findAll("（" + text + "）", CHINA)).isEmpty();
    }

    @Test
    void clockMayStandBeforeTheDate() {
        assertThat(Times.parse("15:10 Sep 7, 2019", CHINA)).hasToString("2019-09-07T15:10");
        assertThat(Times.parse("15:10 7 Sep 2019", CHINA)).hasToString("2019-09-07T15:10");
    }
}
