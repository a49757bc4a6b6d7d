// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SourceFinderTest {
    private static @Nullable String source(Around page) {
        var found = SourceFinder.candidates(page.read()).first();
        return found == null ? null : found.value().name();
    }

    private static @Nullable String url(Around page) {
        var found = SourceFinder.candidates(page.read()).first();
        return found == null ? null : found.value().url().map(URI::toString).orElse(null);
    }

    @Nested
    class Labelled {
        @Test
        void labelInTheBarNamesTheSource() {
            assertThat(source(Around.bar("<p>2019-03-04 10:20　来源：<a href='/'>青岩日报</a> 举报</p>")))
                    .isEqualTo("青岩日报");
        }

        @Test
        void nameMayStandOnTheLineBelowItsLabel() {
            assertThat(source(Around.bar("<p>2019-03-04 10:20</p><div>来源：</div><div>青岩日报</div>")))
                    .isEqualTo("青岩日报");
            assertThat(source(Around.bar("<p>2019-03-04 10:20</p><div>来源</div><div>青岩日报</div>")))
                    .isEqualTo("青岩日报");
        }

        @Test
        void labelledLineThatOpensTheTextGoesBeforeTheAccount() {
            var account = "<div class='user-name'>远山科技综合</div><p>2019-03-04 10:20</p>";
            assertThat(source(Around.bar(account).lead("<p>来源：石桥研究中心</p>"))).isEqualTo("石桥研究中心");
            assertThat(source(Around.bar(account).lead("<div><img src='/1.jpg'></div><p>来源：石桥研究中心</p>")))
                    .isEqualTo("远山科技综合");
        }

        @Test
        void lineBelowAPictureNamesThePicturesSource() {
            assertThat(source(
                            Around.bar("<p>2019-03-04 10:20</p>").lead("<div><img src='/1.jpg'></div><p>来源：石桥图库馆</p>")))
                    .isNull();
            assertThat(source(Around.bar("<p>2019-03-04 10:20</p>")
                            .lead("<div><img src='/1.jpg'></div><p>桥头，来源：石桥馆</p>")))
                    .isNull();
        }

        @Test
        void labelAtTheEndOfTheTextMayHaveADisclaimerBehindIt() {
            assertThat(source(Around.none()
                            .end("<p>（转自微信公众号桥下茶馆）</p><p>本文由远山网转载发布，仅代表原作者观点，不代表本网站立场，本网站只提供发布的平台和存储的空间。</p>")))
                    .isEqualTo("桥下茶馆");
        }

        @Test
        void linkOffTheSiteIsTheOriginal() {
            var page = Around.bar("<p>来源：<a href='http://paper.qingyan.example/2019-03/04/1.htm'>青岩日报</a></p>")
                    .at("https://news.yuanshan.test/a/1.html");
            assertThat(url(page)).isEqualTo("http://paper.qingyan.example/2019-03/04/1.htm");
        }

        @Test
        void linkToAFrontPageOrOnTheSiteIsNot() {
            assertThat(url(Around.bar("<p>来源：<a href='http://paper.qingyan.example/'>青岩日报</a></p>")))
                    .isNull();
            assertThat(url(Around.bar("<p>来源：<a href='/media/T12345.html'>青岩日报</a></p>")
                            .at("https://news.yuanshan.test/a/1.html")))
                    .isNull();
        }

        @Test
        void labelAtTheEndOfTheTextCounts() {
            assertThat(source(Around.bar("<p>2019-03-04 · 青岩城事</p>").end("<p>来源：青岩交警</p>")))
                    .isEqualTo("青岩交警");
            assertThat(source(Around.bar("<p>2019-03-04 10:20</p>").end("<p>（本文来源：青岩日报 作者：赵一禾）返回首页，查看更多</p>")))
                    .isEqualTo("青岩日报");
            assertThat(source(Around.bar("<p>2019-03-04 10:20</p>").after("<p>[稿源：青岩日报]</p>")))
                    .isEqualTo("青岩日报");
        }

        @Test
        void promotionAndDisclaimerNameNoSource() {
            assertThat(source(Around.none()
                            .end("<p>(本文来自远山新闻，更多原创资讯请下载“远山新闻”APP)</p>")
                            .after("<p>凡本网注明来源：远山网的所有作品，均为本网合法拥有版权的作品</p>")))
                    .isNull();
        }

        @Test
        void creditOfAPictureIsNoSource() {
            assertThat(source(Around.bar("<p>2019-03-04 10:20</p>").lead("<p>来源：资料图</p>")))
                    .isNull();
        }

        @Test
        void placeOfTheAuthorIsNoSource() {
            assertThat(source(Around.bar("<p>2019-03-04 10:20</p><p>来自 河北</p>")))
                    .isNull();
        }

        @Test
        void labelNeedsNoColonBetweenBarsOrBeforeADash() {
            assertThat(source(Around.bar("<p>2019-03-04 | 来源QYDN |</p>"))).isEqualTo("QYDN");
            assertThat(source(Around.bar("<p>2019-03-04 10:20</p>").end("<p>来源 - 青岩先驱网</p>")))
                    .isEqualTo("青岩先驱网");
        }

        @Test
        void furnitureBehindTheNameIsNoPartOfIt() {
            assertThat(source(Around.bar("<p>2019-03-04 来源：青岩网<a href='#zw'>参与互动</a></p>")))
                    .isEqualTo("青岩网");
            assertThat(source(Around.bar("<p>（来源：青岩新闻 编辑：钱可）</p>"))).isEqualTo("青岩新闻");
            assertThat(source(Around.bar("<p>文章来源: 石桥故事 于 2019-03-04 10:20 - 内容不代表本站立场！</p>")))
                    .isEqualTo("石桥故事");
        }

        @Test
        void ownNameOfTheSiteIsNoSourceWhereOnlyItsHeadSaysSo() {
            assertThat(source(Around.bar("<p>2019-03-04 10:20</p>")
                            .head("<meta property='og:site_name' content='远山云'><meta name=source content='远山云'>")))
                    .isNull();
        }

        @Test
        void headIsAskedWhereNothingIsShown() {
            assertThat(source(Around.bar("<p>2019-03-04 10:20</p>")
                            .head("<meta name='ContentSource' content='来源：青岩日报'>")))
                    .isEqualTo("青岩日报");
        }
    }

    @Nested
    class Unlabelled {
        @Test
        void mediumBesideTheTimeIsTheSource() {
            assertThat(source(Around.bar("<p>2019-03-04 10:20:30 <a href='/'>青岩时报网</a></p>")))
                    .isEqualTo("青岩时报网");
            assertThat(source(Around.bar("<p>青岩晚报 (2019-03-04 10:20)</p>"))).isEqualTo("青岩晚报");
        }

        @Test
        void markupTellsTheSourceFromTheChannel() {
            assertThat(source(Around.bar("<p><span class=a_catalog>金融</span><span class=a_source>渡口夜话</span>"
                            + "<span class=a_time>2019-03-04 10:20</span></p>")))
                    .isEqualTo("渡口夜话");
        }

        @Test
        void addressOfTheSiteIsNoName() {
            assertThat(source(Around.bar(
                            "<p><a href='http://ent.yuanshan.test'>http://ent.Yuanshan.test</a> 2019年03月04日10:20 "
                                    + "<a href='http://music.yuanshan.test/'>远山音乐</a></p>")))
                    .isEqualTo("远山音乐");
        }

        @Test
        void mediumOnALineNextToTheTimeIsTheSource() {
            assertThat(source(Around.bar("<ul><li>2019-03-04</li><li>青岩日報</li><li>趙一禾／青岩報導</li></ul>")))
                    .isEqualTo("青岩日報");
        }

        @Test
        void accountIsTheSourceThoughItLooksLikeAPerson() {
            assertThat(source(Around.bar(
                            "<div><a class=author-name>管不住</a></div><div>关注</div><div>2019-03-04 10:20</div>")))
                    .isEqualTo("管不住");
        }

        @Test
        void personBesideTheTimeIsNoSource() {
            assertThat(source(Around.bar("<p><span class=author>赵一禾</span> 2019-03-04 10:20</p>")))
                    .isNull();
        }

        @Test
        void channelBesideTheTimeIsNoSource() {
            assertThat(source(Around.bar("<p>2019-03-04 10:20 社会新闻</p>").above("<p>首页 &gt; 社会新闻 &gt; 正文</p>")))
                    .isNull();
        }

        @Test
        void toolsBesideTheTimeAreNoSource() {
            assertThat(source(Around.bar("<div>2019-03-04 10:20</div><ul class=share><li>新浪微博</li><li>开心网</li></ul>"
                            + "<div>37评论 收藏</div>")))
                    .isNull();
        }

        @Test
        void bylineNamesTheSourceBesideTheWriter() {
            assertThat(source(Around.bar("<p>赵一禾/青岩日报</p><p>2019-03-04 10:20</p>")))
                    .isEqualTo("青岩日报");
            assertThat(source(Around.bar("<p>【青岩報╱記者趙一禾／即時報導】</p><p>2019.03.04 06:45 pm</p>")))
                    .isEqualTo("青岩報");
        }

        @Test
        void ownNameOfTheSiteGivesWayToAMediumThatClosesTheText() {
            assertThat(source(Around.bar("<p>2019-03-04 远山网</p>"))).isEqualTo("远山网");
            assertThat(source(Around.bar("<p>2019-03-04 远山网</p>").end("<p>,青岩都市报</p>")))
                    .isEqualTo("青岩都市报");
        }

        @Test
        void agencyInBracketsMayStandBeforeTheLastLine() {
            var bar = Around.bar("<p>2019-03-04 10:20</p>");
            assertThat(source(bar.end("<p>（海岛通讯社）</p><p>© 2019 远山</p>"))).isEqualTo("海岛通讯社");
        }

        @Test
        void ownNameOfTheSiteGivesWayToAMediumBehindTheTime() {
            assertThat(source(Around.bar("<p>远山网 2019-03-04 10:20 青岩日报</p>"))).isEqualTo("青岩日报");
        }

        @Test
        void noteOfReportingAndAccountNamedInAPhraseAreNoSource() {
            assertThat(source(Around.bar("<p>2019-03-04 10:20 綜合報導</p>"))).isNull();
            assertThat(source(Around.bar("<p>2019-03-04</p><p>由 Qingyan.com 提供快照支持</p>")))
                    .isNull();
            assertThat(source(Around.none().after("<p>Source URL</p>"))).isNull();
        }

        @Test
        void mediumThatAClosingLineIsAccordingToIsTheSource() {
            assertThat(source(Around.bar("<p>2019-03-04 10:20</p>").end("<p>（据远山日报）</p>")))
                    .isEqualTo("远山日报");
        }

        @Test
        void deskBesideTheWriterIsNoSource() {
            assertThat(source(Around.bar(
                            "<p>國際中心<a href='/reporter/趙一禾/'>趙一禾</a>／綜合報導</p><time>2019-03-04 10:20</time>")))
                    .isNull();
        }

        @Test
        void mediumBeforeItsEditorIsTheSource() {
            assertThat(source(Around.bar("<div>青岩报 编辑 钱可</div><div>2019-03-04 10:20</div>")))
                    .isEqualTo("青岩报");
        }

        @Test
        void accountIsToldByItsLink() {
            assertThat(source(Around.bar("<h4><a href='/user/home?uid=10'>大桥联盟</a></h4><p>03-04 10:20</p>")))
                    .isEqualTo("大桥联盟");
        }

        @Test
        void wordsBeforeAColonAndForeignWordsBesideTheTimeAreNoSource() {
            assertThat(source(Around.bar("<p>切換語言： 2019-03-04 10:20</p>"))).isNull();
            assertThat(source(Around.bar("<p>Release 2019-03-04 10:20</p>"))).isNull();
            assertThat(source(Around.bar("<p>2019-03-04 10:20 · 上海</p>"))).isNull();
        }

        @Test
        void mediumNextToTheTimeMayBeAmongTheFirstLinesOfTheText() {
            assertThat(source(Around.none().lead("<p>2019/03/04</p><p>青岩日报</p>")))
                    .isEqualTo("青岩日报");
            assertThat(source(Around.none().lead("<p>2019/03/04</p><p>朗读</p>"))).isNull();
        }

        @Test
        void accountInLatinLettersKeepsItsDots() {
            assertThat(source(Around.bar("<div class='user-name'>T·J·bridge</div><p>2019-03-04 10:20</p>")))
                    .isEqualTo("T·J·bridge");
        }

        @Test
        void loginOfAWriterIsNoSource() {
            assertThat(source(Around.bar("<p><span class='author'>yuanshan</span> 2019-03-04 10:20</p>")))
                    .isNull();
            assertThat(source(Around.bar("<p><span class='author'>yuanshan</span> 2019-03-04 10:20 □ 本刊记者 赵一禾</p>")))
                    .isNull();
        }

        @Test
        void mediumBehindByIsTheSource() {
            assertThat(source(Around.bar("<p>By 青岩日报· 2019年03月04日 10:20</p>"))).isEqualTo("青岩日报");
        }

        @Test
        void siteBesideTheTimeIsTheSourceEvenWhereItsElementIsThatOfAWriter() {
            assertThat(source(Around.bar("<p><a href='/author-1.html'>远山通</a>·2019-03-04 10:20</p>")
                            .site("远山通")))
                    .isEqualTo("远山通");
        }

        @Test
        void signatureOfAPostShownInTheTextIsNoSource() {
            assertThat(source(Around.bar("<p>2019-03-04</p>")
                            .lead("<p>— 青岩日报（@qingyan）<a href='/p'>March 4, 2019</a></p>")))
                    .isNull();
        }

        @Test
        void agencyOfTheDatelineIsTheSource() {
            assertThat(source(
                            Around.bar("<p>2019-03-04 10:20</p>").lead("<p>青岩社柳湾3月4日电（赵一禾）镇上的石桥昨日完成了加固，两侧新装了护栏。</p>")))
                    .isEqualTo("青岩社");
            assertThat(source(Around.bar("<p>2019-03-04 10:20</p><p>青岩社柳湾3月4日电（赵一禾）镇上的石桥昨日完成了加固，两侧新装了护栏。</p>")))
                    .isEqualTo("青岩社");
            assertThat(source(
                            Around.bar("<p>2019-03-04 10:20</p>").lead("<p>远山网柳湾3月4日电（赵一禾）镇上的石桥昨日完成了加固，两侧新装了护栏。</p>")))
                    .isNull();
        }

        @Test
        void pageWithoutSourceHasNone() {
            assertThat(source(Around.bar("<p>发布于 2019-03-04 10:20</p>").above("<p>远山网 登录</p>")))
                    .isNull();
        }
    }
}
