// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.StatedTime;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
    private static final TimeContext CHINA = TimeContext.china();

    /** Noon of 14 May 2024 in China. */
    private static final TimeContext NOW = CHINA.withNow(Instant.parse("2024-05-14T04:00:00Z"));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2023年04月18日 17:50; 2023-04-18T17:50",
                "2023年4月18日17时50分20秒; 2023-04-18T17:50:20",
                "2023年4月18日17時5分; 2023-04-18T17:05",
                "2023年4月18日 17点50; 2023-04-18T17:50",
                "2023 年 4 月 18 日; 2023-04-18",
                "2023年4月18 08:30; 2023-04-18T08:30",
                "2018年11月3日08:18; 2018-11-03T08:18",
                "2018-9-5 08:30; 2018-09-05T08:30",
                "2018-09-05 8:30:11; 2018-09-05T08:30:11",
                "2018/09/05; 2018-09-05",
                "2018.09.05 08:30; 2018-09-05T08:30",
                "2018.9.5; 2018-09-05",
                "2018 09/05 21:35:40; 2018-09-05T21:35:40",
                "2018-09-05-06:12:09; 2018-09-05T06:12:09",
                "2018-09-05 24:00; 2018-09-06T00:00",
                "2018-09-05 08:30:00.0; 2018-09-05T08:30:00",
                "17-06-21 13:46; 2017-06-21T13:46",
            })
    void numericFormsAreRead(String text, String iso) {
        assertReads(text, iso);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "２０１８年９月５日　１１：１０; 2018-09-05T11:10",
                "２０１８－０９－０５; 2018-09-05",
                "二〇二三年四月十八日; 2023-04-18",
                "二零二三年十月二十日; 2023-10-20",
                "二○一二年十二月廿一日; 2012-12-21",
                "一九九八年三月三十一日 十七时五分; 1998-03-31T17:05",
                "民國112年4月18日; 2023-04-18",
                "民国一百年五月三日; 2011-05-03",
                "中華民國101年1月12日 10:30; 2012-01-12T10:30",
            })
    void chineseAndFullWidthFormsAreRead(String text, String iso) {
        assertReads(text, iso);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2018-09-0519:20; 2018-09-05T19:20",
                "2018-9-508:30; 2018-09-05T08:30",
                "2018-09-05|08:30; 2018-09-05T08:30",
                "2018-09-05 · 08:30; 2018-09-05T08:30",
                "2018-09-05，08:30; 2018-09-05T08:30",
                "2018-09-05 星期三 08:30; 2018-09-05T08:30",
                "2018-09-05 周三 08:30; 2018-09-05T08:30",
                "2018-09-05(三) 08:30; 2018-09-05T08:30",
                "2018年9月5日（星期三）08:30; 2018-09-05T08:30",
                "2018-09-05 Wed 08:30; 2018-09-05T08:30",
                "2018-09-05\u00A0\u00A008:30; 2018-09-05T08:30",
                "10:30 2018/09/23; 2018-09-23T10:30",
                "10:302018/09/23; 2018-09-23T10:30",
            })
    void whateverStandsBetweenDateAndTimeIsPassedOver(String text, String iso) {
        assertReads(text, iso);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2018-09-05 下午3:20; 2018-09-05T15:20",
                "2018年9月5日晚8时05分; 2018-09-05T20:05",
                "2018-09-05 上午12:10; 2018-09-05T00:10",
                "2018-09-05 中午12:10; 2018-09-05T12:10",
                "2018-09-05 中午1:10; 2018-09-05T13:10",
                "2018-09-05 凌晨2:10; 2018-09-05T02:10",
                "2018-09-05 晚上12:10; 2018-09-06T00:10",
                "2018-09-05 下午15:20; 2018-09-05T15:20",
                "2018-09-05 3:20 PM; 2018-09-05T15:20",
                "2018-09-05 3:20AM; 2018-09-05T03:20",
                "2018-09-05 PM 3:20; 2018-09-05T15:20",
                "9/23/2018, 7:48:00 AM; 2018-09-23T07:48:00",
                "9/3/2018, 7:48:00 PM; 2018-09-03T19:48:00",
                "23/9/2018 19:48; 2018-09-23T19:48",
            })
    void halvesOfTheDayAreApplied(String text, String iso) {
        assertReads(text, iso);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2024-05-08T06:12:09.000Z; 2024-05-08T14:12:09+08:00",
                "2024-05-08T06:12Z; 2024-05-08T14:12+08:00",
                "2018-09-09T19:04:17+08:00; 2018-09-09T19:04:17+08:00",
                "2018-09-09T19:04:17+0800; 2018-09-09T19:04:17+08:00",
                "2018-09-09T19:04+08:00; 2018-09-09T19:04+08:00",
                "2018-09-09 19:04:17 +0800; 2018-09-09T19:04:17+08:00",
                "2018-09-09T19:04:17-05:00; 2018-09-09T19:04:17-05:00",
                "2018-09-09T19:04:17; 2018-09-09T19:04:17",
                "2018-09-09T19:04:17+08:00[Asia/Shanghai]; 2018-09-09T19:04:17+08:00",
                "Mon, 24 Sep 2018 02:30:05 GMT; 2018-09-24T02:30:05Z",
                "Sep 23, 2018 10:30 AM; 2018-09-23T10:30",
                "Sept. 23rd, 2018; 2018-09-23",
                "23 September 2018 14:05; 2018-09-23T14:05",
                "Fri Sep 07 2018 16:20:31 GMT+0800 (中国标准时间); 2018-09-07T16:20:31+08:00",
                "Fri Sep 07 16:20:31 CST 2018; 2018-09-07T16:20:31+08:00",
                "2018-09-07 16:20 UTC+8; 2018-09-07T16:20+08:00",
                "2018-09-07 16:20 (GMT+8); 2018-09-07T16:20+08:00",
                "2018-09-07 16:20（北京时间）; 2018-09-07T16:20+08:00",
                "2013年11月5日, 格林尼治标准时间16:25; 2013-11-05T16:25Z",
                "2018年1月17日（星期三） 香港時間１７時０６分; 2018-01-17T17:06+08:00",
            })
    void zonesAreReadAndInstantsShownInThePagesZone(String text, String iso) {
        assertReads(text, iso);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1567000000; 2019-08-28T21:46:40+08:00",
                "1567000000123; 2019-08-28T21:46:40+08:00",
                "1567000000.5; 2019-08-28T21:46:40+08:00",
                "20230418; 2023-04-18",
                "202304181750; 2023-04-18T17:50",
                "20230418175030; 2023-04-18T17:50:30",
                "20230418T095030Z; 2023-04-18T17:50:30+08:00",
                "20230418 17:50; 2023-04-18T17:50",
            })
    void numbersAreTimesOnlyAsWholeStatements(String text, String iso) {
        assertThat(Times.parse(text, CHINA)).hasToString(iso);
        assertThat(Times.findAll("编号 " + text.substring(0, 8) + " 号", CHINA)).isEmpty();
    }

    @Test
    void epochsAreShownInTheGivenZone() {
        var tokyo = TimeContext.in(ZoneId.of("Asia/Tokyo"));
        assertThat(Times.parse("1567000000", tokyo)).hasToString("2019-08-28T22:46:40+09:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "03-05 11:10; 2024-03-05T11:10",
                "3月5日 11:10; 2024-03-05T11:10",
                "三月五日十一时十分; 2024-03-05T11:10",
                "12-30 11:10; 2023-12-30T11:10",
                "11-0907:25; 2023-11-09T07:25",
                "5/13 09:20; 2024-05-13T09:20",
                "今天 08:30; 2024-05-14T08:30",
                "昨天08:30; 2024-05-13T08:30",
                "前天 23:05; 2024-05-12T23:05",
                "5分钟前; 2024-05-14T11:55+08:00",
                "3小時前; 2024-05-14T09+08:00",
                "13 小时前; 2024-05-13T23+08:00",
                "3天前; 2024-05-11",
            })
    void partialDatesAreReadWhereNowIsKnown(String text, String iso) {
        assertThat(Times.parse(text, NOW)).hasToString(iso);
        assertThat(Times.findAll("（" + text + "）", NOW)).hasSize(1);
        assertThat(Times.parse(text, CHINA)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"刚刚; 2024-05-14T12:00+08:00", "昨天; 2024-05-13", "11-09; 2023-11-09", "3月5日; 2024-03-05"})
    void vagueWordsAreTimesOnlyAsWholeStatements(String text, String iso) {
        assertThat(Times.parse(text, NOW)).hasToString(iso);
        assertThat(Times.findAll("他说" + text + "来过", NOW)).isEmpty();
    }

    @Test
    void aYearHintGoesBeforeNow() {
        assertThat(Times.parse("03-05 11:10", NOW.withYear(2016))).hasToString("2016-03-05T11:10");
        assertThat(Times.parse("03-05 11:10", CHINA.withYear(2016))).hasToString("2016-03-05T11:10");
    }

    @Test
    void bareYearsOfTheRepublicNeedTheContext() {
        assertThat(Times.parse("101-01-12", CHINA)).isNull();
        assertThat(Times.parse("101-01-12", CHINA.withRoc())).hasToString("2012-01-12");
        assertThat(Times.parse("101年1月12日", CHINA.withRoc())).hasToString("2012-01-12");
        assertThat(Times.parse("2012/01/12", CHINA.withRoc())).hasToString("2012-01-12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-13-05",
                "2018-02-30",
                "2018年2月30日",
                "1885年9月5日",
                "2150-01-01",
                "4001-20-2018",
                "010-2018-10-11",
                "2018-2019",
                "2018-10-2020-11",
                "192.168.1.1",
                "2018.10.10.1",
                "v2018.10.10.22",
                "3-2",
                "3-2 获胜",
                "1:2",
                "08:30",
                "1/2",
                "2018年度",
                "2018年9月",
                "2018年9月5家企业",
                "5月9日",
                "12345678901234567890",
                "999",
                "",
                "abc",
                "9/3/2018",
                "民國",
                "一二三",
            })
    void otherNumbersAreNoTimes(String text) {
        assertThat(Times.parse(text, CHINA)).isNull();
    }

    @Test
    void aLabelBeforeAndWordsAfterTheTimeDoNoHarm() {
        assertThat(Times.parse("最后更新：2018-09-05 08:30 来源：海岛日报", CHINA)).hasToString("2018-09-05T08:30");
        assertThat(Times.parse("发布时间：17-06-21", CHINA)).hasToString("2017-06-21");
    }

    @Test
    void allTimesOfATextAreFoundWithTheirPlaces() {
        var text = "发布 2018-09-05 08:30 更新 2018年9月6日 编号 20180907";
        var hits = Times.findAll(text, CHINA);
        assertThat(hits)
                .extracting(h -> text.substring(h.start(), h.end()))
                .containsExactly("2018-09-05 08:30", "2018年9月6日");
        assertThat(hits)
                .extracting(Times.Hit::time)
                .extracting(StatedTime::toString)
                .containsExactly("2018-09-05T08:30", "2018-09-06");
    }

    @Test
    void onlyTheRangeIsLookedAt() {
        var chars = "2018-09-05 2018-09-06 2018-09-07".toCharArray();
        var hits = Times.findAll(chars, 11, 21, CHINA);
        assertThat(hits).containsExactly(new Times.Hit(hits.get(0).time(), 11, 21));
    }

    @Test
    void aSpanOfHoursIsNoOffset() {
        assertThat(Times.parse("2018-09-05 08:00-12:00", CHINA)).hasToString("2018-09-05T08:00");
    }

    @Test
    void theTimeOfAnotherDateIsLeftToIt() {
        assertThat(Times.findAll("12:00 2018-09-05 08:30", CHINA))
                .extracting(h -> h.time().toString())
                .containsExactly("2018-09-05T08:30");
    }

    private static void assertReads(String text, String iso) {
        assertThat(Times.parse(text, CHINA)).hasToString(iso);
        assertThat(Times.findAll("网 " + text + " 源", CHINA))
                .extracting(h -> h.time().toString())
                .containsExactly(iso);
    }

    @Test
    void clockBeforeTheDateMayFollowALabel() {
        assertThat(Times.parse("發佈時間：08:41 2025-06-12", TimeContext.china())).hasToString("2025-06-12T08:41");
    }

    @Test
    void clockWithinALongerOneIsNone() {
        assertThat(Times.findAll("61:10:30 2018-09-05", CHINA))
                .extracting(h -> h.start() + " " + h.time())
                .containsExactly("9 2018-09-05");
        assertThat(Times.findAll("桥:10:30 2018-09-05", CHINA))
                .extracting(h -> h.start() + " " + h.time())
                .containsExactly("2 2018-09-05T10:30");
    }

    @Test
    void statementAndLabelAreShort() {
        assertThat(Times.parse("2018-09-05 " + "桥".repeat(189), CHINA)).isNotNull();
        assertThat(Times.parse("2018-09-05 " + "桥".repeat(190), CHINA)).isNull();
        assertThat(Times.parse("桥".repeat(11) + "：11-09", NOW)).hasToString("2023-11-09");
        assertThat(Times.parse("桥".repeat(12) + "：11-09", NOW)).isNull();
        assertThat(Times.parse("桥1：11-09", NOW)).isNull();
    }
}
