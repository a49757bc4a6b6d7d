// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times that count from the moment of display. */
class RelativeTimesTest {
    /** Half past midnight of 1 March 2024, a leap year, in China. */
    private static final TimeContext NOW = TimeContext.china().withNow(Instant.parse("2024-02-29T16:30:00Z"));

    @ParameterizedTest
    @CsvSource({
        "刚刚, 2024-03-01T00:30+08:00",
        "剛剛, 2024-03-01T00:30+08:00",
        "30秒前, 2024-03-01T00:29+08:00",
        "30秒钟前, 2024-03-01T00:29+08:00",
        "0分钟前, 2024-03-01T00:30+08:00",
        "31分钟前, 2024-02-29T23:59+08:00",
        "31 分鐘前, 2024-02-29T23:59+08:00",
        "5分前, 2024-03-01T00:25+08:00",
        "几秒前, 2024-03-01T00:30+08:00",
        "just now, 2024-03-01T00:30+08:00",
        "2 minutes ago, 2024-03-01T00:28+08:00",
        "两分钟前, 2024-03-01T00:28+08:00",
        "十五分鐘前, 2024-03-01T00:15+08:00",
        "0小时前, 2024-03-01T00+08:00",
        "1小时前, 2024-02-29T23+08:00",
        "24个小时前, 2024-02-29T00+08:00",
        "25小時前, 2024-02-28T23+08:00",
        "半小时前, 2024-03-01T00+08:00",
        "半個小時前, 2024-03-01T00+08:00",
        "约 1 小时前, 2024-02-29T23+08:00",
        "3 Hours Ago, 2024-02-29T21+08:00",
        "3 hrs ago, 2024-02-29T21+08:00",
        "3h ago, 2024-02-29T21+08:00",
        "an hour ago, 2024-02-29T23+08:00",
        "half an hour ago, 2024-03-01T00+08:00",
        "19小時42分鐘前, 2024-02-29T04:48+08:00",
        "1 天 3 小时前, 2024-02-28T21+08:00",
        "1天前, 2024-02-29",
        "2日前, 2024-02-28",
        "999天前, 2021-06-06",
        "两天前, 2024-02-28",
        "三日前, 2024-02-27",
        "3天之前, 2024-02-27",
        "4天前 14:36, 2024-02-26T14:36",
        "2 days ago, 2024-02-28",
        "a day ago, 2024-02-29",
        "1周前, 2024-02",
        "3 週前, 2024-02",
        "2個星期前, 2024-02",
        "1 week ago, 2024-02",
        "3个月前, 2023-12",
        "3個月前, 2023-12",
        "two months ago, 2024-01",
        "1年前, 2023",
        "2 years ago, 2022",
        "上周五, 2024-02-23",
        "上週日, 2024-02-25",
        "上星期一 10:20, 2024-02-19T10:20",
        "今天, 2024-03-01",
        "今日, 2024-03-01",
        "昨天, 2024-02-29",
        "昨日 08:30, 2024-02-29T08:30",
        "前天, 2024-02-28",
        "前日 08:30, 2024-02-28T08:30",
        "今天08:30, 2024-03-01T08:30",
        "昨天下午3:05, 2024-02-29T15:05",
        "大前天, 2024-02-27",
        "大前天 23:05, 2024-02-27T23:05",
        "发布：今天, 2024-03-01",
        "Yesterday, 2024-02-29",
        "yesterday at 10:20, 2024-02-29T10:20",
        "today 00:10, 2024-03-01T00:10",
    })
    void timesCountFromTheMomentOfDisplay(String text, String iso) {
        assertThat(Times.parse(text, NOW)).hasToString(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1000天前",
                "50年前",
                "9月前",
                "9月30日前",
                "第3天前",
                "-4小时前",
                "1.5小时前",
                "一个半小时前",
                "3前",
                "天前",
                "明天",
                "昨夜",
                "大前天之前",
                "昨天的风",
                "上周",
                "十年前",
                "三个月前",
                "3 hours",
                "3 houses ago",
                "holiday 3"
            })
    void otherWordsAreNone(String text) {
        assertThat(Times.parse(text, NOW)).isNull();
    }

    @Test
    void hitReachesOverTheWords() {
        for (var text : new String[] {"5分钟前", "30秒前", "3小时前", "3天前", "昨天 08:30"}) {
            assertThat(Times.findAll("于" + text + "发布", NOW))
                    .singleElement()
                    .matches(hit -> hit.start() == 1 && hit.end() == 1 + text.length());
            assertThat(Times.findAll("于" + text + "发布", TimeContext.china())).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3小时前，桥通了",
                "3小时前桥通了",
                "3天前他来过",
                "他说刚刚来过",
                "桥是昨天通的",
                "县里两天前说",
                "上周五的风",
                "过去十小时前",
                "今天 有雨",
                "the holiday 3 days agone"
            })
    void inASentenceNoneIsATime(String text) {
        assertThat(Times.findAll(text, NOW)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "海岛日报3小时前, 2024-02-29T21+08:00",
        "海岛日报 刚刚 字号, 2024-03-01T00:30+08:00",
        "发布于两天前, 2024-02-28",
        "发布时间：3小时前 海岛日报, 2024-02-29T21+08:00",
        "3小时前阅读 1200, 2024-02-29T21+08:00",
        "海岛日报 • 4 天前, 2024-02-26",
        "3小时前 | 海岛日报, 2024-02-29T21+08:00",
        "海岛日报 上周五, 2024-02-23",
        "海岛日报 3個月前, 2023-12",
        "大约一小时前更新, 2024-02-29T23+08:00",
        "By Chan | 3 hours ago, 2024-02-29T21+08:00",
    })
    void betweenOtherPartsOfABarOneIs(String text, String iso) {
        assertThat(Times.findAll(text, NOW))
                .singleElement()
                .matches(hit -> hit.relative() && hit.time().toString().equals(iso));
    }

    @Test
    void dayIsThatOfThePagesZone() {
        var london = TimeContext.in(ZoneId.of("Europe/London")).withNow(NOW.now());

        assertThat(Times.parse("昨天", london)).hasToString("2024-02-28");
        assertThat(Times.parse("3小时前", london)).hasToString("2024-02-29T13Z");
    }

    @Test
    void spansOfWeeksAreNoSignThatALineStatesATime() {
        assertThat(Times.hasTime("1年前 国际".toCharArray(), 0, 6)).isFalse();
        assertThat(Times.hasTime("1天前 国际".toCharArray(), 0, 6)).isTrue();
    }

    @Test
    void withoutTheMomentOfDisplayNoneIsRead() {
        for (var text : new String[] {"刚刚", "半小时前", "3小时前", "昨天 10:20", "上周五", "3个月前", "2 days ago", "yesterday"}) {
            assertThat(Times.parse(text, TimeContext.china())).as(text).isNull();
        }
    }
}
