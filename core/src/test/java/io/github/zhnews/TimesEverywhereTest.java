// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.Block;
import io.github.zhnews.rule.RuleSet;
import io.github.zhnews.text.time.TimeContext;
import io.github.zhnews.text.time.Times;
import java.net.URI;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is a time in one place is one in all others: a form that {@code Times} newly reads gets a line here. */
class TimesEverywhereTest {
    private static final URI ADDRESS = URI.create("https://www.yunxi.example.tw/a/shiqiao.html");
    private static final Instant NOW = Instant.parse("2024-05-14T04:00:00Z");
    private static final NewsParser PARSER =
            NewsParser.builder().rules(RuleSet.none()).build().at(NOW);
    private static final String TITLE = "云溪县石桥修复后重新开放";
    private static final String TEXT = "<p>云溪县文化馆今天在石桥边办了一场展览，来看的人比往年多。</p>"
            + "<p>馆长说，展出的三十幅照片都是镇上居民自己拍下来的，有的已有五十年。</p>"
            + "<p>展览还要办两个星期，其间每个周末都有老师傅讲解石桥的修法。</p>";

    /** Forms in running text, each with what it says. */
    static Stream<String[]> displayed() {
        return rows("""
                2019年3月4日 10:20; 2019-03-04T10:20
                2019年3月4日10时20分30秒; 2019-03-04T10:20:30
                2019年3月4日; 2019-03-04
                2019 年 03 月 04 日; 2019-03-04
                2019年3月4日（星期一）上午10点20分; 2019-03-04T10:20
                2019-03-04 10:20:30; 2019-03-04T10:20:30
                2019-03-0410:20; 2019-03-04T10:20
                2019/3/4; 2019-03-04
                2019/03/04 10:20; 2019-03-04T10:20
                2019.3.4; 2019-03-04
                2019.03.04 下午3:20; 2019-03-04T15:20
                ２０１９年３月４日　１０：２０; 2019-03-04T10:20
                10:20 2019/03/24; 2019-03-24T10:20
                24/3/2019 10:20; 2019-03-24T10:20
                3/4/2019, 10:20:30 AM; 2019-03-04T10:20:30
                17-06-21 13:46; 2017-06-21T13:46
                二〇一九年三月四日; 2019-03-04
                二○一九年十二月廿一日; 2019-12-21
                一九九八年三月三十一日; 1998-03-31
                民國108年3月4日; 2019-03-04
                民國一百零八年三月四日; 2019-03-04
                108-03-04; 2019-03-04
                108年3月4日; 2019-03-04
                108/03/04 10:20; 2019-03-04T10:20
                Mar 4, 2019 10:20 AM; 2019-03-04T10:20
                4 March 2019; 2019-03-04
                Monday, March 4th, 2019; 2019-03-04
                Mon, 04 Mar 2019 02:20:30 GMT; 2019-03-04T02:20:30Z
                Mon Mar 04 10:20:30 CST 2019; 2019-03-04T10:20:30+08:00
                Mon Mar 04 2019 10:20:30 GMT+0800 (中国标准时间); 2019-03-04T10:20:30+08:00
                2019-03-04T10:20:30+08:00; 2019-03-04T10:20:30+08:00
                2019-03-04T02:20:30.123Z; 2019-03-04T10:20:30+08:00
                2019-03-04 10:20（北京时间）; 2019-03-04T10:20+08:00
                03-04 10:20; 2024-03-04T10:20
                3月4日 10:20; 2024-03-04T10:20
                3/4 10:20; 2024-03-04T10:20
                昨天 10:20; 2024-05-13T10:20
                今天上午10点20分; 2024-05-14T10:20
                5分钟前; 2024-05-14T11:55+08:00
                3 小時前; 2024-05-14T09+08:00
                半小时前; 2024-05-14T11+08:00
                3 hours ago; 2024-05-14T09+08:00
                3天前; 2024-05-11
                两天前; 2024-05-12
                4天前 10:20; 2024-05-10T10:20
                刚刚; 2024-05-14T12:00+08:00
                """);
    }

    /** Forms that machines write and attributes and scripts hold. */
    static Stream<String[]> machine() {
        return rows("""
                1551666030; 2019-03-04T10:20:30+08:00
                1551666030000; 2019-03-04T10:20:30+08:00
                2019-03-04 10:20:30; 2019-03-04T10:20:30
                2019-03-04T10:20:30+08:00; 2019-03-04T10:20:30+08:00
                2019\\/03\\/04 10:20; 2019-03-04T10:20
                2019年3月4日 10:20; 2019-03-04T10:20
                20190304102030; 2019-03-04T10:20:30
                Mar 4, 2019 10:20 AM; 2019-03-04T10:20
                Mon Mar 04 10:20:30 CST 2019; 2019-03-04T10:20:30+08:00
                108/03/04 10:20; 2019-03-04T10:20
                """);
    }

    private static Stream<String[]> rows(String table) {
        return table.lines().map(line -> line.split("; "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("displayed")
    void aTimeInRunningTextIsFound(String form, String iso) {
        var context = TimeContext.china().withNow(NOW).withRoc();
        var text = "来源：海岛日报 " + form + " 字号";

        assertThat(Times.findAll(text, context))
                .extracting(hit -> hit.time().toString())
                .containsExactly(iso);
        assertThat(Times.hasTime(text.toCharArray(), 0, text.length())).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("displayed")
    void aBarWithATimeIsNoParagraph(String form, String iso) {
        for (var bar : new String[] {form, "海岛日报 " + form}) {
            var article = PARSER.parse(page("", "<p>" + bar + "</p>"), ADDRESS);

            assertThat(article.blocks())
                    .extracting(Block::text)
                    .first()
                    .asString()
                    .startsWith("云溪县文化馆");
            assertThat(article.published()).hasToString("Optional[" + iso + "]");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("displayed")
    void aTimeBesideAHeadlineIsTheEntrys(String form, String iso) {
        var list = IntStream.range(0, 6)
                .mapToObj(i -> "<li><a href=\"/a/%d.html\">云溪县第%d座石桥修复后重新开放</a><span>%s</span></li>"
                        .formatted(1000 + i, i, form))
                .collect(Collectors.joining("", "<body><ul>", "</ul></body>"));
        var page = PARSER.read(PageInput.html(list).at(ADDRESS)).list();

        assertThat(page.entries())
                .hasSize(6)
                .allSatisfy(entry -> assertThat(entry.published()).hasToString("Optional[" + iso + "]"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("machine")
    void aTimeInAScriptIsThePages(String form, String iso) {
        var script = "<script>var article = {\"id\": 4711, \"publishTime\": \"" + form + "\", \"pages\": 1};</script>";

        assertThat(PARSER.parse(page(script, ""), ADDRESS).published()).hasToString("Optional[" + iso + "]");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"machine", "displayed"})
    void aTimeInAnAttributeIsThePages(String form, String iso) {
        var value = form.replace("\\", "");
        var meta = "<meta property=\"article:published_time\" content=\"" + value + "\">";
        var bar = "<p><time datetime=\"" + value + "\">发布</time></p>";

        assertThat(PARSER.parse(page(meta, ""), ADDRESS).published()).hasToString("Optional[" + iso + "]");
        assertThat(PARSER.parse(page("", bar), ADDRESS).published()).hasToString("Optional[" + iso + "]");
    }

    private static String page(String head, String bar) {
        return "<html><head>" + head + "</head><body><article><h1>" + TITLE + "</h1>" + bar + TEXT
                + "</article></body></html>";
    }
}
