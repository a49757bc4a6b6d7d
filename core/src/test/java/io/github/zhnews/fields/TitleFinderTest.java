// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.html.Selector;
import io.github.zhnews.page.Found;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TitleFinderTest {
    private static final String DATELINE = "<div class='info'>2019-03-04 10:20 来源：青岩日报</div>";

    private static String title(String head, String body) {
        return title(SamplePage.of(head, body));
    }

    private static String title(Page page) {
        @Nullable Found<Headline> found = TitleFinder.candidates(page).first();
        return found == null ? "" : found.value().text();
    }

    @Nested
    class DisplayedHeadline {
        @Test
        void siteNameInFirstHeadingIsNotTheHeadline() {
            assertThat(title(
                            "<title>青岩镇百年石桥完成加固_社会新闻_远山网</title>",
                            "<h1><a href='/'>远山网新闻中心</a></h1><h1>青岩镇百年石桥完成加固</h1>" + DATELINE + SamplePage.TEXT))
                    .isEqualTo("青岩镇百年石桥完成加固");
        }

        @Test
        void displayWithTheNameOfTheSiteIsNoBetter() {
            assertThat(title(
                            "<title>青岩镇百年石桥完成加固 | 社会新闻 | 远山网</title>",
                            "<h1>青岩镇百年石桥完成加固</h1>" + DATELINE + SamplePage.TEXT
                                    + "<div class='share-title'>青岩镇百年石桥完成加固 | 社会新闻 | 远山网</div>"))
                    .isEqualTo("青岩镇百年石桥完成加固");
        }

        @Test
        void headlineNeedsNoHeadingElement() {
            assertThat(title(
                            "<title>青岩镇百年石桥完成加固 - 远山网</title>",
                            "<table><tr><td><font size=5>青岩镇百年石桥完成加固</font></td></tr></table>" + DATELINE
                                    + SamplePage.TEXT))
                    .isEqualTo("青岩镇百年石桥完成加固");
        }

        @Test
        void nameOfAnInstitutionIsThatOfItsSite() {
            var heading = "<table><tr><td>青岩镇百年石桥完成加固</td></tr></table>" + DATELINE + SamplePage.TEXT;

            assertThat(title("<title>远山县第一人民医院</title>", heading)).isEqualTo("青岩镇百年石桥完成加固");
            assertThat(title("<title>青岩镇百年石桥完成加固-远山大學</title>", heading)).isEqualTo("青岩镇百年石桥完成加固");
            assertThat(title("<title>山里的孩子走进医院_远山网</title>", "<h1>山里的孩子走进医院</h1>" + DATELINE + SamplePage.TEXT))
                    .isEqualTo("山里的孩子走进医院");
        }

        @Test
        void separatorsWithinTheHeadlineStay() {
            assertThat(title(
                            "<title>观潮|小镇修桥记：四个月与一座桥_地方_远山网</title>",
                            "<h1>观潮|小镇修桥记：四个月与一座桥</h1>" + DATELINE + SamplePage.TEXT))
                    .isEqualTo("观潮|小镇修桥记：四个月与一座桥");
        }

        @Test
        void prefixOfTheSiteGoes() {
            assertThat(title(
                            "<title>远山早知道--青岩镇百年石桥完成加固</title>",
                            "<div class='title-text'>青岩镇百年石桥完成加固</div>" + SamplePage.TEXT))
                    .isEqualTo("青岩镇百年石桥完成加固");
        }

        @Test
        void ogTitleCutAtStraightQuoteLoses() {
            assertThat(title(
                            "<title>老匠人放鞭炮 喊\"桥通了\"引来邻里_远山新闻</title>" + "<meta property='og:title' content='老匠人放鞭炮 喊'>",
                            "<h1>老匠人放鞭炮 喊\"桥通了\"引来邻里</h1>" + DATELINE + SamplePage.TEXT))
                    .isEqualTo("老匠人放鞭炮 喊\"桥通了\"引来邻里");
        }

        @Test
        void badgeBeforeTheHeadlineGoes() {
            assertThat(title(
                            "<title>青岩镇百年石桥完成加固</title>",
                            "<h2><span class='badge'>原创</span>青岩镇百年石桥完成加固</h2>" + SamplePage.TEXT))
                    .isEqualTo("青岩镇百年石桥完成加固");
        }

        @Test
        void whiteSpaceIsCollapsedButKept() {
            assertThat(title(
                            "<title>四個月修一座橋　老匠人：值得 - 遠山新聞</title>", "<h1>\n  四個月修一座橋　\n老匠人：值得 </h1>" + SamplePage.TEXT))
                    .isEqualTo("四個月修一座橋 老匠人：值得");
        }

        @Test
        void linesOfOneHeadingAreOneHeadline() {
            assertThat(title(
                            "<title>四个月修一座桥 老匠人说都值得_远山网</title>",
                            "<h1>四个月修一座桥<br>老匠人说都值得</h1>" + DATELINE + SamplePage.TEXT))
                    .isEqualTo("四个月修一座桥 老匠人说都值得");
        }

        @Test
        void dashesAndQuotesMayDifferFromTheHead() {
            assertThat(title("<title>一座桥 “四个月”-青岩镇加固记-远山头条</title>", "<h1>一座桥 \"四个月\"——青岩镇加固记</h1>" + SamplePage.TEXT))
                    .isEqualTo("一座桥 \"四个月\"——青岩镇加固记");
        }

        @Test
        void headlineCutOnThePageIsCompletedFromTheHead() {
            assertThat(title(
                            "<title>青岩镇百年石桥完成加固 居民不必再绕行便桥_远山网</title>",
                            "<h1>青岩镇百年石桥完成加固 居民…</h1>" + DATELINE + SamplePage.TEXT))
                    .isEqualTo("青岩镇百年石桥完成加固 居民不必再绕行便桥");
        }

        @Test
        void headlineThatEndsInDotsIsNotCut() {
            assertThat(title(
                            "<title>老匠人说：桥通了，可是……_青岩人家</title>", "<h1>老匠人说：桥通了，可是……</h1>" + DATELINE + SamplePage.TEXT))
                    .isEqualTo("老匠人说：桥通了，可是……");
        }

        @Test
        void headlineMayStartWithTheNameOfTheDomain() {
            var page = SamplePage.at(
                    "http://www.qyn.example/2019/0304/1.html",
                    "<title>QYN调查：镇上人怎么看新桥</title><h3>QYN调查：镇上人怎么看新桥</h3>" + DATELINE + SamplePage.TEXT);

            assertThat(title(page)).isEqualTo("QYN调查：镇上人怎么看新桥");
        }

        @Test
        void headlineCutInTheHeadIsCompletedFromThePage() {
            assertThat(title(
                            "<title>青岩镇百年石桥完成加固 居民…_远山网</title>",
                            "<div>青岩镇百年石桥完成加固 居民不必再绕行便桥</div>" + DATELINE + SamplePage.TEXT))
                    .isEqualTo("青岩镇百年石桥完成加固 居民不必再绕行便桥");
        }

        @Test
        void headingMaySayMoreThanTheHead() {
            assertThat(title(
                            "<title>青岩镇百年石桥完成加固_远山网</title>",
                            "<h1>【乡镇快报】青岩镇百年石桥完成加固</h1>" + DATELINE + SamplePage.TEXT))
                    .isEqualTo("【乡镇快报】青岩镇百年石桥完成加固");
        }

        @Test
        void lastElementOfThePathIsTheHeadlineWhereNothingElseShowsIt() {
            assertThat(title(
                            "<title>青岩镇百年石桥完成加固 - 远山网</title>",
                            "<div><a href='/'>远山网</a> 〉<a href='/s/'>社会</a> 〉青岩镇百年石桥完成加固</div>" + SamplePage.TEXT))
                    .isEqualTo("青岩镇百年石桥完成加固");
        }

        @Test
        void rubricThatIsALinkBeforeAColonIsNoPartOfTheHeadline() {
            assertThat(title(
                            "<title>青岩镇百年石桥完成加固 | 远山网</title>",
                            "<h1><a href='/s/'>石桥旧事</a>: 青岩镇百年石桥完成加固</h1>" + DATELINE + SamplePage.TEXT))
                    .isEqualTo("青岩镇百年石桥完成加固");
        }

        @Test
        void firstSentenceStatedInPlaceOfTheHeadlineIsNone() {
            var lead = "青岩镇上的百年石桥在经过四个月的加固以后，昨天上午重新向行人开放了。";
            assertThat(title(
                            "<title>守桥人和他的四十年：青岩石桥见闻_远山网</title><meta property='og:title' content='" + lead
                                    + "镇上的老匠人在桥头放起了鞭炮，孩子们'>",
                            "<h1>守桥人和他的四十年：青岩石桥见闻</h1>" + DATELINE + "<p>" + lead + "</p>" + SamplePage.TEXT))
                    .isEqualTo("守桥人和他的四十年：青岩石桥见闻");
        }

        @Test
        void displayedTagsAreNoHeadline() {
            assertThat(title(
                            "<title>老匠人 石桥 守了四十年|石桥|青岩镇_远山新闻</title>",
                            "<h1>老匠人 石桥 守了四十年</h1>" + DATELINE + SamplePage.TEXT
                                    + "<div>关键字：<a href='#1'>石桥</a> <a href='#2'>青岩镇</a></div>"))
                    .isEqualTo("老匠人 石桥 守了四十年");
        }

        @Test
        void shortHeadlineIsTakenWhereATextFollows() {
            assertThat(title("<title>桥通了_远山网</title>", "<a href='/'>远山网</a><h1>桥通了啊</h1>" + DATELINE + SamplePage.TEXT))
                    .isEqualTo("桥通了啊");
        }
    }

    @Nested
    class Place {
        private final Page page = SamplePage.of(
                "<title>青岩镇百年石桥完成加固_远山网</title>",
                "<ul><li><a href='#'>青岩镇百年石桥完成加固</a></li></ul>"
                        + "<div style='display:none'>青岩镇百年石桥完成加固</div><h1>青岩镇百年石桥完成加固</h1>" + DATELINE
                        + "<div>青岩镇百年石桥完成加固</div>" + SamplePage.TEXT);

        @Test
        void headingIsPreferredToHiddenAndLinkedDisplays() {
            var found = TitleFinder.candidates(page).first();

            assertThat(found).isNotNull();
            assertThat(found.value().line()).isEqualTo(2);
            assertThat(found.origin()).hasToString("heuristic:heading");
            assertThat(found.confidence()).isGreaterThan(0.9);
        }

        @Test
        void displayNearestToTheTextIsFoundOnceThatIsKnown() {
            var headline = new Headline("青岩镇百年石桥完成加固", 2);

            assertThat(TitleFinder.nearest(page, headline, SamplePage.text(page))
                            .line())
                    .isEqualTo(4);
            assertThat(TitleFinder.nearest(page, headline, Region.NONE)).isEqualTo(headline);
        }

        @Test
        void textThatRepeatsItsHeadlineDoesNotHideTheOneAboveTheBar() {
            var page = SamplePage.of(
                    "<title>青岩镇百年石桥完成加固_远山网</title>",
                    "<h1>青岩镇百年石桥完成加固</h1>" + DATELINE + "<div><p>青岩镇百年石桥完成加固</p>" + SamplePage.TEXT + "</div>");
            var text = Region.ofLines(page, page.tree().parent(page.lines().block(3)), 2, 5);

            assertThat(TitleFinder.nearest(page, new Headline("青岩镇百年石桥完成加固", 0), text)
                            .line())
                    .isZero();
        }
    }

    @Test
    void displayBehindTheTextIsNotItsHeadline() {
        var title = "青岩镇百年石桥完成加固";
        var page = SamplePage.of(
                "<title>" + title + "</title>",
                "<h1>" + title + "</h1>" + DATELINE + "<div id=all>石桥重新铺上了当地的青石板，装了木栏。</div><h2>" + title + "</h2>");
        int text = Selector.compile("#all").first(page.tree(), 0);

        assertThat(TitleFinder.nearest(page, new Headline(title, 0), Region.of(page, text))
                        .line())
                .isZero();
    }

    @Nested
    class HeadThatSaysNothing {
        @Test
        void headingAboveDatelineAndTextIsTheHeadline() {
            assertThat(title(
                            "<title>远山电视台-远山新闻</title>",
                            "<h3>热门推荐</h3><div id='path'><a href='/'>远山新闻</a></div><h2>青岩镇百年石桥完成加固</h2>" + DATELINE
                                    + SamplePage.TEXT))
                    .isEqualTo("青岩镇百年石桥完成加固");
        }

        @Test
        void likelyLineGoesBeforeAnUndisplayedHeadThatNamesTheSite() {
            assertThat(title("<title>远山地方新闻与文化研究学会会刊</title>", "<h2>青岩镇石桥加固完成</h2>" + SamplePage.TEXT))
                    .isEqualTo("青岩镇石桥加固完成");
        }

        @Test
        void plainLineAboveDatelineAndTextIsTheHeadline() {
            assertThat(title(
                            "<title>远山参考网</title>",
                            "<table><tr><td class='black18'>青岩镇百年石桥完成加固</td></tr></table>" + DATELINE + SamplePage.TEXT
                                    + "<p>相关新闻：</p><p>乡镇集市恢复每月三次的老规矩 2019-03-01</p>"))
                    .isEqualTo("青岩镇百年石桥完成加固");
        }
    }

    @Nested
    class UndisplayedHeadline {
        @Test
        void shortHeadlineIsTakenWithoutTheSiteBehindIt() {
            assertThat(title(
                            "<meta property='og:title' content='石桥通了！'><title>石桥通了！ | 远山石桥同乡联谊会</title>",
                            "<div><a href='/'>远山</a></div>" + SamplePage.TEXT))
                    .isEqualTo("石桥通了！");
        }

        @Test
        void namesOfSiteAndChannelsAreCut() {
            assertThat(title("<title>青岩镇百年石桥完成加固_乡镇_远山网</title>", "<img src='t.png'>" + SamplePage.TEXT))
                    .isEqualTo("青岩镇百年石桥完成加固");
        }

        @Test
        void keywordsBehindTheHeadlineAreCut() {
            assertThat(title(
                            "<title>青岩镇百年石桥完成加固|石桥|护栏_远山新闻</title><meta name='keywords' content='石桥,护栏'>",
                            SamplePage.TEXT))
                    .isEqualTo("青岩镇百年石桥完成加固");
        }

        @Test
        void unknownPartsStay() {
            assertThat(title("<title>观潮|小镇修桥记：四个月与一座桥</title>", SamplePage.TEXT))
                    .isEqualTo("观潮|小镇修桥记：四个月与一座桥");
        }

        @Test
        void nameOfTheDomainIsCut() {
            var page = SamplePage.at(
                    "http://www.ysw.example/2019/0304/1.html",
                    "<html><head><title>青岩镇百年石桥完成加固-YSW远山传媒</title></head><body>" + SamplePage.TEXT + "</body></html>");

            assertThat(title(page)).isEqualTo("青岩镇百年石桥完成加固");
        }

        @Test
        void governmentMetaIsPreferredToTheTitle() {
            assertThat(title(
                            "<title>青岩镇百年石桥完成加固 要闻动态 青岩镇人民政府</title>"
                                    + "<meta name='ArticleTitle' content='青岩镇百年石桥完成加固'>",
                            SamplePage.TEXT))
                    .isEqualTo("青岩镇百年石桥完成加固");
        }

        @Test
        void jsonLdHeadlineCounts() {
            var found = TitleFinder.candidates(SamplePage.of(
                            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"青岩镇百年石桥完成加固\"}</script>",
                            SamplePage.TEXT))
                    .first();

            assertThat(found).isNotNull();
            assertThat(found.value()).isEqualTo(new Headline("青岩镇百年石桥完成加固", -1));
            assertThat(found.origin()).hasToString("jsonld:headline");
        }
    }

    @Nested
    class PagesWithoutHeadline {
        @Test
        void listPageHasNone() {
            var items = "<li><a href='/a'>乡镇集市恢复每月三次的老规矩</a></li><li><a href='/b'>山中茶农今年提前十天开采</a></li>".repeat(10);

            assertThat(title(
                            "<title>国内新闻_新闻中心_远山网</title>",
                            "<div><a href='/'>首页</a> <a href='/gn/'>国内新闻</a></div><h1>国内新闻</h1><ul>" + items + "</ul>"))
                    .isEmpty();
        }

        @Test
        void channelNameOverTeasersIsNoHeadline() {
            var teasers = ("<h3><a href='/a'>乡镇集市恢复每月三次的老规矩</a></h3>"
                            + "<p>赶集的日子从下月起恢复为每月三次，镇上的老人说这是祖辈传下来的规矩，摊主们早早备好了货。</p>")
                    .repeat(8);

            assertThat(title("<title>股市行情_远山网</title>", "<div><a href='/gs/'>股市行情</a></div><h2>股市行情</h2>" + teasers))
                    .isEmpty();
        }

        @Test
        void errorPageHasNone() {
            assertThat(title("<title>404 Not Found</title>", "<h1>404 Not Found</h1><hr>nginx"))
                    .isEmpty();
            assertThat(title("<title>您访问的页面不存在_远山网</title>", "<h2>您访问的页面不存在</h2><p>三秒后返回首页。</p>"))
                    .isEmpty();
        }

        @Test
        void emptyPageHasNone() {
            assertThat(title("", "")).isEmpty();
            assertThat(TitleFinder.candidates(SamplePage.at(null, "")).first()).isNull();
        }
    }
}
