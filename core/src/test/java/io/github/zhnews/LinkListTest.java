// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.LinkPage;
import io.github.zhnews.model.LinkPage.Entry;
import io.github.zhnews.rule.RuleSet;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link PageReading#list} makes of the parts of index pages. */
class LinkListTest {
    private static final NewsParser PARSER =
            NewsParser.builder().rules(RuleSet.none()).build();
    private static final Instant NOW = Instant.parse("2025-01-31T09:50:00Z");
    private static final URI ADDRESS = URI.create("https://news.yunxi.example/local/index.shtml");

    private static String item(int i, String beside) {
        return "<li><a href='/c/2025-01-3" + i % 2 + "/doc-a" + (1234567 + i) + ".shtml'>青岩镇第" + i + "座石桥昨日加固完工</a>"
                + beside + "</li>";
    }

    private static String items(int count, String beside) {
        return IntStream.range(0, count).mapToObj(i -> item(i, beside)).collect(Collectors.joining("\n"));
    }

    private static LinkPage read(@Nullable URI url, String body) {
        return PARSER.at(NOW)
                .read(PageInput.html("<html><body>" + body + "</body></html>").at(url))
                .list();
    }

    private static Entry first(String html) {
        return read(ADDRESS, html).entries().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-30 08:15:22, 2025-01-30T08:15:22",
        "[2025-1-3], 2025-01-03",
        "(01月30日 17:50), 2025-01-30T17:50",
        "01-30, 2025-01-30",
        "1-3 09:05, 2025-01-03T09:05",
        "1月30日, 2025-01-30",
        "18分钟前, 2025-01-31T17:32+08:00",
        "3小时前, 2025-01-31T14+08:00",
        "昨天 21:30, 2025-01-30T21:30",
        "2024年12月30日 来源：云溪日报, 2024-12-30",
        "08:30, 2025-01-30T08:30",
        "阅读 2025, ''",
        "1738312345, ''",
    })
    void timeBesideAHeadlineIsReadInShortForms(String beside, String time) {
        var entry = first("<ul>" + items(6, "<span>" + beside + "</span>") + "</ul>");

        assertThat(entry.published().map(Object::toString).orElse("")).isEqualTo(time);
    }

    @Test
    void withoutAClockRelativeTimesAreLeftOut() {
        var page = PARSER.read(PageInput.html("<ul>" + items(6, "<i>3小时前</i>") + "</ul>")
                        .at(ADDRESS))
                .list();

        assertThat(page.entries()).hasSize(6).allMatch(e -> e.published().isEmpty());
    }

    @Test
    void timeWithoutAnOffsetIsAnInstantInTheParsersZone() {
        var html = "<ul>" + items(6, "<i>2024-05-05 09:30</i>") + "</ul>";
        var london = NewsParser.builder()
                .rules(RuleSet.none())
                .zone(ZoneId.of("Europe/London"))
                .build();

        assertThat(london.read(PageInput.html(html).at(ADDRESS)).list().entries())
                .hasSize(6)
                .allMatch(e -> e.published().orElseThrow().toInstant().equals(Instant.parse("2024-05-05T08:30:00Z")));
    }

    @Test
    void dayAboveTheEntriesGoesWithTheirClocks() {
        var cards = IntStream.range(0, 6)
                .mapToObj(i -> "<a class=card href='/a/77310" + i + "'><b>白鹭湾渡轮第" + i + "次夜航客满</b><em>2" + i % 3
                        + ":05</em></a>")
                .toList();
        var page = read(
                ADDRESS,
                "<h3>2025年1月29日</h3><div>" + String.join("", cards.subList(0, 3)) + "</div><h3>2025年1月28日</h3><div>"
                        + String.join("", cards.subList(3, 6)) + "</div>");

        assertThat(page.entries())
                .map(e -> e.published().orElseThrow().toString())
                .containsExactly(
                        "2025-01-29T20:05",
                        "2025-01-29T21:05",
                        "2025-01-29T22:05",
                        "2025-01-28T20:05",
                        "2025-01-28T21:05",
                        "2025-01-28T22:05");
    }

    @Test
    void cutHeadlineIsCompletedFromTheTitleAttribute() {
        var entry = first("<ul><li><a href='/2025/0131/c9-1001.html' title='柳河县三所小学合并办学 校车线路公布'>柳河县三所小学合并…</a></li>"
                + items(5, "") + "</ul>");

        assertThat(entry.title()).isEqualTo("柳河县三所小学合并办学 校车线路公布");
    }

    @Test
    void pictureAndHeadlineOfOneAddressAreOneEntry() {
        var cards = IntStream.range(0, 5)
                .mapToObj(i -> "<div class=card><a href='/a/88120" + i
                        + "'><img alt='图' src=p.jpg></a><h3><a href='/a/88120" + i
                        + "#top'>望川市第" + i + "届风筝节开幕</a></h3><p>活动持续到月底，凭身份证可免费入场，每日限额五千人。<a href='/a/88120" + i
                        + "'>[详细]</a></p></div>")
                .collect(Collectors.joining());
        var page = read(ADDRESS, "<div>" + cards + "</div>");

        assertThat(page.entries()).hasSize(5);
        assertThat(page.entries().get(0).title()).isEqualTo("望川市第0届风筝节开幕");
        assertThat(page.entries().get(0).summary()).isEqualTo("活动持续到月底，凭身份证可免费入场，每日限额五千人。");
    }

    @Test
    void articleLinkedTwiceStandsAtItsFirstPlace() {
        var page = read(
                ADDRESS,
                "<h1><a href='/c/2025-01-31/doc-a1234570.shtml'>石桥加固完工</a></h1><ul>" + items(6, "<i>01-31</i>")
                        + "</ul>");

        assertThat(page.entries()).hasSize(6);
        assertThat(page.entries().get(0).url()).hasPath("/c/2025-01-31/doc-a1234570.shtml");
        assertThat(page.entries().get(0).title()).isEqualTo("石桥加固完工");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://news.yunxi.example/c/2025-01-31/doc-a1234570.shtml?from=%E5%B1%B1",
                "https://NEWS.yunxi.example/c/2025-01-31/doc-a1234570.shtml?from=%E5%B1%B1",
                "https://news.yunxi.example:/c/2025-01-31/doc-a1234570.shtml?from=%E5%B1%B1",
                "/c/2025-01-31/doc-a1234570.shtml?from=%e5%b1%b1",
            })
    void addressWrittenInAnotherFormIsTheSameArticle(String address) {
        var page = read(
                ADDRESS,
                "<h1><a href='/c/2025-01-31/doc-a1234570.shtml?from=%E5%B1%B1'>石桥加固完工</a></h1><h3><a href='" + address
                        + "'>石桥加固完工通车</a></h3><ul>" + items(3, "<i>01-31</i>") + "</ul>");

        assertThat(page.entries()).hasSize(4);
    }

    @Test
    void rankingIsLeftOutUnlessItIsThePage() {
        var ranking = "<div class=r><h3>点击排行</h3><ol>"
                + IntStream.range(0, 5)
                        .mapToObj(i ->
                                "<li><a href='/c/2025-01-20/doc-b778899" + i + ".shtml'>梅岭县古树名木第" + i + "批建档</a></li>")
                        .collect(Collectors.joining())
                + "</ol></div>";

        assertThat(read(ADDRESS, "<ul>" + items(6, "") + "</ul>" + ranking).entries())
                .hasSize(6);
        assertThat(read(ADDRESS, ranking).entries()).hasSize(5);
    }

    @Test
    void advertisementsOfOtherSitesAreLeftOut() {
        var page = read(
                ADDRESS,
                "<ul>" + items(4, "") + "<li><a href='https://shop.example.com/item/99887766'>山庄春季特惠全场八折起售</a></li>"
                        + items(8, "") + "</ul>");

        assertThat(page.entries())
                .hasSize(8)
                .allMatch(e -> "news.yunxi.example".equals(e.url().getHost()));
    }

    @Test
    void withoutAnAddressLinksStayRelative() {
        var page = read(null, "<ul>" + items(6, "") + "</ul><a href='index_2.shtml'>下一页</a>");

        assertThat(page.entries()).hasSize(6);
        assertThat(page.entries().get(1).url()).hasToString("/c/2025-01-31/doc-a1234568.shtml");
        assertThat(page.nextPage()).contains(URI.create("index_2.shtml"));
    }

    @Test
    void patternsTellHowAddressesAreMade() {
        var page =
                read(ADDRESS, "<ul>" + items(8, "") + "<li><a href='/photo/2025/7731.html'>灯会夜景：百盏鱼灯游古街</a></li></ul>");

        assertThat(page.patterns()).first().isEqualTo("/c/yyyy-MM-dd/doc-a*.shtml");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <a href='index_2.shtml'>下一页</a>                                     | /local/index_2.shtml
            <a href='?page=2'>下页&gt;</a>                                          | /local/index.shtml?page=2
            <a href='index_2.shtml' title='下一页'><i class='arrow'></i></a>       | /local/index_2.shtml
            <a href='/local/index_2.shtml'>&gt;</a>                                 | /local/index_2.shtml
            <span>1</span> <a href='index_2.shtml'>2</a> <a href='index_9.shtml'>9</a> | /local/index_2.shtml
            <a href='?page=2'>加载更多</a>                                          | /local/index.shtml?page=2
            <script>createPageHTML(9, 0, "index", "shtml");</script>                | /local/index_1.shtml
            <script>createPageHTML(9, 8, "index", "shtml");</script>                | ''
            <a href='javascript:next()'>下一页</a>                                  | ''
            <a href='#'>下一页</a>                                                  | ''
            <a href='/c/2025-01-31/doc-x.shtml'>下一篇</a>                          | ''
            """)
    void nextPageIsFound(String pager, String path) {
        var next = read(ADDRESS, "<ul>" + items(6, "") + "</ul><div class=pages>" + pager + "</div>")
                .nextPage();

        assertThat(next)
                .isEqualTo(path.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(ADDRESS.resolve(path)));
    }

    @Test
    void nextPageOfTheHeadIsTaken() {
        var page = PARSER.read(PageInput.html(
                                "<head><link rel='next' href='/local/page/2/'></head><ul>" + items(6, "") + "</ul>")
                        .at(ADDRESS))
                .list();

        assertThat(page.nextPage()).contains(URI.create("https://news.yunxi.example/local/page/2/"));
    }

    @Test
    void bytesAreDecodedAsThoseOfArticles() {
        var html = "<meta charset=gb2312><ul>" + items(5, "") + "</ul>";

        var page = PARSER.read(
                        PageInput.bytes(html.getBytes(Charset.forName("GBK"))).at(ADDRESS))
                .list();

        assertThat(page.entries()).hasSize(5).allMatch(e -> e.title().startsWith("青岩镇第"));
    }

    @Test
    void pageWithoutArticlesGivesAnEmptyList() {
        var page = read(ADDRESS, "<div class=nav><a href='/'>首页</a> <a href='/china/'>国内</a></div><p>没有找到相关内容。</p>");

        assertThat(page.entries()).isEmpty();
        assertThat(page.patterns()).isEmpty();
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void hostilePagesTakeBoundedTime() {
        var links = "<a href='/a/123456'>青岩镇石桥加固完工通车</a>";
        assertThat(read(ADDRESS, links.repeat(50_000)).entries()).hasSize(1);
        assertThat(read(ADDRESS, ("<div>" + links).repeat(20_000)).entries()).hasSize(1);
        assertThat(read(ADDRESS, items(30_000, "<span>01-30</span>")).entries()).isNotEmpty();
        assertThat(read(ADDRESS, "<ul>" + items(4, "<b>" + "<i>字</i>".repeat(100_000) + "</b>") + "</ul>")
                        .entries())
                .hasSize(4);
        assertThat(read(ADDRESS, "<a href='/" + "2025-".repeat(100_000) + "'>青岩镇石桥加固完工</a>")
                        .nextPage())
                .isEmpty();
    }
}
