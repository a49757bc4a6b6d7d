package io.github.zhnews.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
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
        "0小时前, 2024-03-01",
        "1小时前, 2024-02-29",
        "24个小时前, 2024-02-29",
        "25小時前, 2024-02-28",
        "1天前, 2024-02-29",
        "2日前, 2024-02-28",
        "999天前, 2021-06-06",
        "今天, 2024-03-01",
        "今日, 2024-03-01",
        "昨天, 2024-02-29",
        "昨日 08:30, 2024-02-29T08:30",
        "前天, 2024-02-28",
        "前日 08:30, 2024-02-28T08:30",
        "今天08:30, 2024-03-01T08:30",
        "昨天下午3:05, 2024-02-29T15:05",
    })
    void timesCountFromTheMomentOfDisplay(String text, String iso) {
        assertThat(Times.parse(text, NOW)).hasToString(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000天前", "3周前", "3前", "天前", "明天", "昨夜", "大前天之前", "昨天的风"})
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
}
