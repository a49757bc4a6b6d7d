// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.CommentCount;
import io.github.zhnews.model.Link;
import io.github.zhnews.model.LiveBroadcast;
import io.github.zhnews.model.NewListing;
import io.github.zhnews.model.SideList;
import io.github.zhnews.model.SideModules;
import io.github.zhnews.model.StockQuote;
import io.github.zhnews.rule.RuleSet;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SideModulesTest {
    private static final NewsParser PARSER =
            NewsParser.builder().rules(RuleSet.none()).build();
    private static final URI URL = URI.create("https://news.shancheng.example/2024/03/bridge.html");

    private static final String ARTICLE = "<h1>南岭县旧渡口改建为步行桥</h1><p class=\"info\">2024-03-12 08:30 来源：山城日报</p>"
            + "<div class=\"content\"><p>南岭县城东的旧渡口停航多年，县里决定在原址修一座步行桥。桥长两百一十米，两端各有一处观景台，预计明年春天完工。</p>"
            + "<p>负责设计的工程师说，桥面用的是从旧码头拆下来的石板，栏杆照老照片复原。附近的居民早上常来看进度，有人带着孩子数桥墩。</p>"
            + "<p>渡口的最后一位船工今年七十三岁，他说桥修好以后想第一个走过去，再沿着河堤走回来。</p></div>";

    private static SideModules modules(String around) {
        return PARSER.read(PageInput.html("<title>南岭县旧渡口改建为步行桥</title><body>" + ARTICLE + around)
                        .at(URL))
                .page()
                .modules();
    }

    private static SideModules dump() {
        try (var in = SideModulesTest.class.getResourceAsStream("finance-dump.txt")) {
            return PARSER.read(PageInput.text(new String(in.readAllBytes(), StandardCharsets.UTF_8)))
                    .page()
                    .modules();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T extends Serializable> List<T> only(List<SideList<T>> lists, String caption) {
        assertThat(lists).hasSize(1);
        assertThat(lists.get(0).caption()).isEqualTo(caption);
        return lists.get(0).items();
    }

    private static List<String> titles(SideList<Link> list) {
        return list.items().stream().map(Link::title).toList();
    }

    private static StockQuote quote(String name, String code, String last, String change, String percent) {
        return StockQuote.of(name, code, new BigDecimal(last))
                .withChange(change.isEmpty() ? null : new BigDecimal(change))
                .withChangePercent(new BigDecimal(percent));
    }

    // ---- plain text

    @Test
    void modulesOfADumpAreReadByTheShapeOfItsLines() {
        var modules = dump();
        assertThat(modules.comments()).contains(CommentCount.of(3).withParticipants(12));
        assertThat(only(modules.liveBroadcasts(), "APP专享直播"))
                .extracting(b -> b.startsAt() + " " + b.title())
                .containsExactly("04-02T09:00 东礁基金:春季策略会", "03-29T15:30 北岭证券 陆汀:存储行业还有哪些机会?");
        assertThat(only(modules.quotes(), "股市直播"))
                .containsExactly(
                        quote("东礁电子", "", "14.20", "", "-1.18"),
                        quote("北岭科技B", "", "104.30", "", "0.60"),
                        quote("云溪SD", "", "4.62", "", "2.12"));
        assertThat(only(modules.newListings(), "7X24小时"))
                .extracting(l -> l.date() + " " + l.name() + " " + l.code() + " "
                        + l.issuePrice().orElse(null))
                .containsExactly("03-08 青礁股份 920999 5.57", "03-07 南岭光电 688999 19.3");
        assertThat(modules.rankings()).isEmpty();
        assertThat(modules.related()).isEmpty();
    }

    @Test
    void pageWithoutModulesHasNone() {
        var modules = modules("");
        assertThat(modules.comments()).isEmpty();
        assertThat(modules.liveBroadcasts()).isEmpty();
        assertThat(modules.quotes()).isEmpty();
        assertThat(modules.newListings()).isEmpty();
        assertThat(modules.rankings()).isEmpty();
        assertThat(modules.related()).isEmpty();
    }

    // ---- comments

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0条评论|0人参与网友评论; 0; 0",
                "177条评论 | 1,088人参与; 177; 1088",
                "1032人参与 308评论; 308; 1032",
                "跟贴 19 参与 206; 19; 206",
                "跟贴1918参与59625; 1918; 59625",
                "12 跟贴; 12; -1",
                "3条评论; 3; -1",
                "评论（191） 我要跟帖; 191; -1",
                "参与(5); -1; 5",
                "[有23人参与]; -1; 23",
                "最新评论共有 4 位网友发表了评论 查看所有评论; 4; -1",
                "查看全部 139 条评论; 139; -1",
                "1.2万评论; 12000; -1",
            })
    void commentsAreCountedHoweverThePageSaysIt(String line, int count, int participants) {
        assertThat(modules("<div>" + line + "</div>").comments().orElseThrow())
                .returns(count, comments -> comments.count().orElse(-1))
                .returns(participants, comments -> comments.participants().orElse(-1));
    }

    @Test
    void numbersInElementsOfTheirOwnBelongToTheWordsBeforeThem() {
        assertThat(modules("<div><div>跟贴</div><div>17</div><div>参与</div><div>140</div></div>")
                        .comments())
                .contains(CommentCount.of(17).withParticipants(140));
    }

    @ParameterizedTest
    @CsvSource({"三千人参与环湖长跑", "网友评论", "评论", "民间人士参与 (48)", "去跟贴广场看看", "目前没有跟贴"})
    void wordsOnCommentsWithoutACountAreNone(String line) {
        assertThat(modules("<div>" + line + "</div>").comments()).isEmpty();
    }

    @Test
    void countsOfListedArticlesAreNotTheArticles() {
        var list = new StringBuilder("<h3>热点推荐</h3><ul>");
        for (int i = 1; i < 9; i++) {
            list.append("<li><a href=\"/a/")
                    .append(i)
                    .append(".html\">第")
                    .append(i)
                    .append("座乡村书屋今天开门迎客</a>");
            list.append("<p>").append(100 * i).append(" 跟贴</p></li>");
        }
        assertThat(modules(list.append("</ul>").toString()).comments()).isEmpty();
    }

    // ---- broadcasts

    @Test
    void broadcastsOfACarouselAreListedOnceWithTheirLinks() {
        var entries = "<li><a href=\"/live/1.html\"><p>开播时间 | 3-02 09:00</p><h4>东礁证券:春天的第一课</h4></a></li>"
                + "<li><a href=\"/live/2.html\"><h4>北岭基金：读懂年报</h4><p>开播时间：2024-03-05 15:30</p></a></li>";
        assertThat(only(
                        modules("<div><h2>专享直播</h2><ul>" + entries + entries + "</ul></div>")
                                .liveBroadcasts(),
                        "专享直播"))
                .extracting(b -> b.startsAt() + " " + b.title() + " " + b.url().orElse(null))
                .containsExactly(
                        "03-02T09:00 东礁证券:春天的第一课 https://news.shancheng.example/live/1.html",
                        "2024-03-05T15:30 北岭基金：读懂年报 https://news.shancheng.example/live/2.html");
    }

    @Test
    void broadcastWithoutARealTimeIsNone() {
        assertThat(modules("<ul><li><p>开播时间 | 13-42 09:00</p><p>东礁证券:春天的第一课</p></li></ul>")
                        .liveBroadcasts())
                .isEmpty();
    }

    // ---- prices

    @Test
    void pricesInLinesHaveTheirCodesFromTheLinks() {
        var row =
                "<div class=\"item\"><span><a href=\"//finance.sina.com.cn/realstock/company/sh%s/nc.shtml\">%s</a></span>"
                        + "<span>%s</span><span>%s</span></div>";
        var html = "<h2>热门股票</h2><div class=\"head\"><span>股票简称</span> <span>最新价</span> <span>涨跌幅</span></div>"
                + row.formatted("600998", "东礁电子", "36.84", "+10.00%")
                + row.formatted("600997", "北岭重工", "4.10", "-0.24%");
        assertThat(only(modules(html).quotes(), "热门股票"))
                .containsExactly(
                        quote("东礁电子", "600998", "36.84", "", "10.00"), quote("北岭重工", "600997", "4.10", "", "-0.24"));
    }

    @Test
    void pricesInATableAreReadByItsColumns() {
        var html = "<h3>行情</h3><table><tr><th>代码</th><th>名称</th><th>最新价</th><th>涨跌额</th><th>涨跌幅</th><th>成交额</th></tr>"
                + "<tr><td>600998</td><td>东礁电子</td><td>1,036.84</td><td>0.50</td><td>0.05%</td><td>25548.51</td></tr>"
                + "<tr><td>000997</td><td>南岭 酒业</td><td>12.00</td><td>-1.20</td><td>-9.09%</td><td>100.00</td></tr></table>";
        assertThat(modules(html).quotes()).hasSize(1);
        assertThat(modules(html).quotes().get(0).items())
                .containsExactly(
                        quote("东礁电子", "600998", "1036.84", "0.50", "0.05"),
                        quote("南岭 酒业", "000997", "12.00", "-1.20", "-9.09"));
    }

    @Test
    void numbersWithoutAHeaderAreNoPrices() {
        assertThat(modules("<ul><li>支持 134 56.0%</li><li>反对 105 44.0%</li></ul>")
                        .quotes())
                .isEmpty();
    }

    // ---- new shares

    @Test
    void newSharesAreReadFromListsAndTables() {
        var html = "<h3>新股上市</h3><ul><li><span>01-17</span><span>青礁股份</span><span>920999</span><span>5.57</span></li>"
                + "<li><span>01-16</span><span>南岭光电</span><span>688999</span><span>--</span></li></ul>";
        assertThat(only(modules(html).newListings(), "新股上市"))
                .extracting(NewListing::toString)
                .containsExactly(
                        "NewListing[date=01-17, name=青礁股份, code=920999, issuePrice=5.57]",
                        "NewListing[date=01-16, name=南岭光电, code=688999]");
        var table = "<table><tr><td>01-17</td><td>青礁股份</td><td>920999</td><td>5.57</td></tr>"
                + "<tr><td>01-16</td><td>南岭光电</td><td>688999</td><td>19.3</td></tr></table>";
        assertThat(modules(table).newListings().get(0).items())
                .map(listing -> listing.issuePrice().orElseThrow())
                .containsExactly(new BigDecimal("5.57"), new BigDecimal("19.3"));
    }

    @Test
    void datedHeadlinesAreNoNewShares() {
        assertThat(modules("<ul><li>01-17 青礁小学搬进新校舍</li><li>03-12 600998 30.5</li></ul>")
                        .newListings())
                .isEmpty();
    }

    // ---- lists of links

    private static String links(String... titles) {
        var html = new StringBuilder("<ul>");
        for (int i = 0; i < titles.length; i++) {
            html.append("<li><a href=\"/n/")
                    .append(titles[i].hashCode())
                    .append(".html\">")
                    .append(titles[i])
                    .append("</a></li>");
        }
        return html.append("</ul>").toString();
    }

    @Test
    void rankingsAndRelatedArticlesAreToldByTheirCaptions() {
        var modules = modules("<div><div class=\"hd\"><h3>热门排行</h3><a href=\"/top\">更多&gt;&gt;</a></div>"
                + links("北岭县今年再添三所小学", "东礁渡口恢复夜间通航") + "</div><div><p><b>相关阅读：</b></p>"
                + links("老码头的石板从哪里来", "一座县城的三座桥", "返回山城新闻首页") + "</div>");
        assertThat(modules.rankings()).hasSize(1);
        assertThat(modules.rankings().get(0).caption()).isEqualTo("热门排行");
        assertThat(titles(modules.rankings().get(0))).containsExactly("北岭县今年再添三所小学", "东礁渡口恢复夜间通航");
        assertThat(modules.rankings().get(0).items().get(0).url())
                .hasToString("https://news.shancheng.example/n/" + "北岭县今年再添三所小学".hashCode() + ".html");
        assertThat(modules.related()).hasSize(1);
        assertThat(modules.related().get(0).caption()).isEqualTo("相关阅读");
        assertThat(titles(modules.related().get(0))).containsExactly("老码头的石板从哪里来", "一座县城的三座桥");
    }

    @Test
    void menusAreNoListsWhateverTheirWords() {
        var menu = "<ul><li><a href=\"/\">首页</a></li><li><a href=\"/hot\">热点</a></li><li><a href=\"/rec\">推荐</a></li>"
                + "<li><a href=\"/fin\">财经</a></li><li><a href=\"/tv\">视频</a></li></ul>";
        var modules = modules(menu + "<h3>热门标签</h3>" + links("读书", "步行桥", "山城"));
        assertThat(modules.rankings()).isEmpty();
        assertThat(modules.related()).isEmpty();
    }

    @Test
    void listsBehindTabsAreToldApart() {
        var modules = modules("<div><ul><li>点击排行</li><li>跟贴排行</li></ul><div>" + links("1北岭县今年再添三所小学", "2东礁渡口恢复夜间通航")
                + "</div><div>" + links("老码头的石板从哪里来", "一座县城的三座老桥") + "</div></div>");
        assertThat(modules.rankings()).extracting(SideList::caption).containsExactly("点击排行", "跟贴排行");
        assertThat(modules.rankings())
                .extracting(SideModulesTest::titles)
                .containsExactly(List.of("北岭县今年再添三所小学", "东礁渡口恢复夜间通航"), List.of("老码头的石板从哪里来", "一座县城的三座老桥"));
    }

    @Test
    void titleThatIsCutOffIsReadInFullFromItsAttribute() {
        var modules = modules("<h4>推荐阅读</h4><p><a href=\"/1\" title=\"北岭县今年再添三所山区寄宿小学\">北岭县今年再添三所...</a></p>"
                + "<p><a href=\"/2\" title=\"点击查看\">东礁渡口恢复夜间通航</a></p>");
        assertThat(titles(modules.related().get(0))).containsExactly("北岭县今年再添三所山区寄宿小学", "东礁渡口恢复夜间通航");
    }

    @Test
    void listEndsWhereTheNextSectionBegins() {
        var modules = modules("<div><h4>猜你喜欢</h4>" + links("北岭县今年再添三所小学", "东礁渡口恢复夜间通航") + "<h4>图片新闻</h4>"
                + links("南岭梯田开镰割稻的第一天") + "</div>");
        assertThat(titles(modules.related().get(0))).containsExactly("北岭县今年再添三所小学", "东礁渡口恢复夜间通航");
    }

    @Test
    void broadcastsKeepWhatTheyAreMadeOf() {
        assertThat(dump().liveBroadcasts().get(0).items())
                .map(LiveBroadcast::url)
                .containsOnly(Optional.empty());
    }
}
