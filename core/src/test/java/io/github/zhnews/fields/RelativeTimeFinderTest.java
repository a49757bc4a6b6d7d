// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.text.time.TimeContext;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times of publication that pages count back from the moment of display. */
class RelativeTimeFinderTest {
    private static final TimeContext UNSEEN = TimeContext.china();
    private static final TimeContext SEEN = UNSEEN.withNow(Instant.parse("2019-03-04T05:20:00Z"));

    private static String published(Around page, TimeContext context) {
        var found = TimeFinder.published(page.read(), context).first();
        return found == null ? "" : found.value().toString();
    }

    @Test
    void relativeTimeNeedsTheTimeOfDisplay() {
        var page = Around.bar("<p>3小时前</p>");
        assertThat(published(page, UNSEEN)).isEmpty();
        assertThat(published(page, SEEN)).isEqualTo("2019-03-04T10+08:00");
    }

    @ParameterizedTest
    @CsvSource({
        "刚刚, 2019-03-04T13:20+08:00",
        "海岛日报 3分钟前, 2019-03-04T13:17+08:00",
        "半小时前, 2019-03-04T12+08:00",
        "两天前, 2019-03-02",
        "昨天 10:20, 2019-03-03T10:20",
        "前天, 2019-03-02",
        "上周五, 2019-03-01",
        "海岛日报 3個月前, 2018-12",
        "1周前, 2019-02",
        "2年前, 2017",
        "3 hours ago, 2019-03-04T10+08:00",
        "yesterday, 2019-03-03",
    })
    void relativeTimeInTheBarIsThatOfPublication(String bar, String iso) {
        var page = Around.bar("<p>" + bar + "</p>");
        assertThat(published(page, UNSEEN)).isEmpty();
        assertThat(published(page, SEEN)).isEqualTo(iso);
    }

    @Test
    void relativeTimeOfASentenceIsNone() {
        assertThat(published(Around.bar("<p>3小时前，石桥上走过了第一个行人</p>"), SEEN)).isEmpty();
        assertThat(published(Around.bar("<p>桥头的老人三天前还在摆渡</p>"), SEEN)).isEmpty();
        assertThat(published(Around.none().lead("<p>3小时前，石桥上走过了第一个行人</p>"), SEEN))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"渡口老周 3小时前", "渡口老周 昨天 10:20", "渡口老周 发表于 5分钟前", "3小时前"})
    void relativeTimeBesideAReadersNameIsNone(String comment) {
        assertThat(published(Around.none().after("<div>" + comment + "</div><div>桥修得好</div>"), SEEN))
                .isEmpty();
    }

    @Test
    void relativeTimeOfALineAboveTheHeadlineIsNone() {
        assertThat(published(Around.none().above("<div>渡口老周 3小时前</div><div>桥修得好</div>"), SEEN))
                .isEmpty();
    }

    @Test
    void whatThePageStatesGoesBeforeARelativeTime() {
        var head = "<meta property='article:published_time' content='2019-03-04T09:40:12+08:00'>";
        assertThat(published(Around.bar("<p>3小时前</p>").head(head), SEEN)).isEqualTo("2019-03-04T09:40:12+08:00");
        assertThat(published(Around.bar("<p>3小时前 发布时间：2019-03-04 09:40</p>"), SEEN))
                .isEqualTo("2019-03-04T09:40");
    }
}
