// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Region;
import io.github.zhnews.text.time.TimeContext;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TimeFinderTest {
    private static final TimeContext CHINA = TimeContext.china();

    private static String published(Around page) {
        return published(page, page.read().page.times(CHINA.zone(), null));
    }

    private static String published(Around page, TimeContext context) {
        var found = TimeFinder.published(page.read(), context).first();
        return found == null ? "" : found.value().toString();
    }

    private static String modified(Around page) {
        var around = page.read();
        var published = TimeFinder.published(around, CHINA).first();
        var found = TimeFinder.modified(around, CHINA, published == null ? null : published.value())
                .first();
        return found == null ? "" : found.value().toString();
    }

    private static String linkedData(String published) {
        return "<script type='application/ld+json'>{\"@type\":\"WebPage\",\"datePublished\":\"" + published
                + "\"}</script>";
    }

    @Nested
    class Displayed {
        @Test
        void timeInTheBarIsThatOfPublication() {
            assertThat(published(Around.bar("<p>2019-03-04 10:20 来源：青岩日报</p>"))).isEqualTo("2019-03-04T10:20");
        }

        @Test
        void linkedToolsBehindTheTimeDoNoHarmRightBelowTheHeadline() {
            var tools = "<a href='/a'>青岩报业集团网站</a>【<a href='/b'>打印</a>】【<a href='/c'>共有评论零条参与讨论</a>】";
            assertThat(published(Around.bar("<p>2019年03月04日 10:20" + tools + "</p>")))
                    .isEqualTo("2019-03-04T10:20");
            assertThat(published(Around.bar("<p>便桥</p><p><a href='/a'>2019年03月04日 10:20 下游便桥拆除以后的第一个早市</a></p>")))
                    .isEmpty();
        }

        @Test
        void dayAboveTheHeadlineThatTheAddressHasTooGoesBeforeTheHead() {
            var head = "<meta name='weibo:article:create_at' content='2019-03-08 14:44:50'>";
            assertThat(published(Around.none()
                            .above("<div>4 Mar 2019</div>")
                            .head(head)
                            .at("https://news.yuanshan.test/2019/03/04/8488.html")))
                    .isEqualTo("2019-03-04");
            assertThat(published(Around.none()
                            .above("<div>8 Mar 2019</div>")
                            .head(head)
                            .at("https://news.yuanshan.test/2019/03/08/8488.html")))
                    .isEqualTo("2019-03-08T14:44:50");
        }

        @Test
        void firstLineOfTheTextMayStateTheTimeMoreExactly() {
            assertThat(published(Around.bar("<p>2019-03-04 来源：青岩日报</p>").lead("<p>来源：青岩日报 2019-03-04 10:20</p>")))
                    .isEqualTo("2019-03-04T10:20");
        }

        @Test
        void timeBehindTheTextIsAsExactAsItsElementStatesIt() {
            assertThat(published(Around.none()
                            .after("<p>发布日期：<time datetime='2019-03-04T10:20:30+08:00'>2019年3月4日</time></p>")))
                    .isEqualTo("2019-03-04T10:20:30+08:00");
        }

        @Test
        void offsetThatTheHeadStatesOnlyInOnePlaceIsNotThatOfTheSitesClock() {
            var head = "<meta property='article:published_time' content='2019-03-04T10:20:30'>";
            assertThat(published(Around.bar("<p>2019-03-04 10:20</p>").head(head + linkedData("2019-03-04T10:20:30Z"))))
                    .isEqualTo("2019-03-04T10:20:30");
        }

        @Test
        void labelledTimeGoesBeforeOthers() {
            assertThat(published(Around.bar("<p>2019-03-01 08:00</p><p>发布时间：2019-03-04 10:20</p>")))
                    .isEqualTo("2019-03-04T10:20");
        }

        @Test
        void dayUnderTheHeadlineGivesWayToATimeOfDay() {
            assertThat(published(Around.bar("<p>（2019年3月1日）</p><p>2019年03月04日 10:20</p>")))
                    .isEqualTo("2019-03-04T10:20");
        }

        @Test
        void partsOnLinesOfTheirOwnMakeOneTime() {
            assertThat(published(Around.bar("<p>2019</p><p>03/04</p><p>10:20:30</p>")))
                    .isEqualTo("2019-03-04T10:20:30");
            assertThat(published(Around.bar("<p>2019年3月4日</p><p>10:20</p>"))).isEqualTo("2019-03-04T10:20");
        }

        @Test
        void cellBeforeATimeLabelsIt() {
            assertThat(published(Around.bar("<table><tr><td>成文日期：</td><td>2019-02-28</td></tr>"
                            + "<tr><td>发布日期：</td><td>2019-03-04</td></tr></table>")))
                    .isEqualTo("2019-03-04");
        }

        @Test
        void clockOfThePageAboveTheHeadlineIsNot() {
            assertThat(published(Around.bar("<p>来源：青岩日报</p>").above("<p>今天是2024年5月6日 星期一 09:30</p>")))
                    .isEmpty();
        }

        @Test
        void timeAboveTheHeadlineMustAgreeWithTheAddress() {
            var page = Around.none().above("<p>2019-03-04 10:20 青岩日报</p>");
            assertThat(published(page)).isEqualTo("2019-03-04T10:20");
            assertThat(published(page.at("https://news.example/2018/0607/a1.html")))
                    .isEqualTo("2018-06-07");
        }

        @Test
        void dayBetweenTwoDisplaysOfTheHeadlineIsTaken() {}

        @Test
        void dayAloneAboveTheHeadlineOrBelowTheTextIsTheLastResort() {
            assertThat(published(Around.none().above("<p>2019年3月4日 第D02版</p>"))).isEqualTo("2019-03-04");
            assertThat(published(Around.none().above("<p>2019年3月4日 星期一</p>"))).isEmpty();
            assertThat(published(Around.none().end("<p>2019年3月4日</p>"))).isEqualTo("2019-03-04");
        }

        @Test
        void datesOfOtherHeadlinesAreNot() {
            assertThat(published(Around.bar("<ul><li><a href='/a'>下游便桥下月拆除，原址将建观景平台 2018-12-30</a></li></ul>")))
                    .isEmpty();
        }

        @Test
        void labelledTimeBehindTheTextIsTaken() {
            assertThat(published(Around.none().after("<p>发布日期：2019-03-04 10:20:30 所属分类：要闻</p>")))
                    .isEqualTo("2019-03-04T10:20:30");
        }

        @Test
        void timeBehindTheTextThatTheHeadContradictsIsNot() {
            assertThat(published(Around.none()
                            .head("<meta property='article:published_time' content='2019-03-04T10:20:30+08:00'>")
                            .after("<p>发布时间：2019-03-09 18:00</p>")))
                    .isEqualTo("2019-03-04T10:20:30+08:00");
            assertThat(published(Around.none()
                            .head("<meta property='article:published_time' content='2019-03-04T10:20:30+08:00'>")
                            .after("<p>2019-03-09 18:00</p>")))
                    .isEqualTo("2019-03-04T10:20:30+08:00");
        }

        @Test
        void yearsOfTheRepublicAreReadOnPagesOfTaiwan() {
            var page = Around.bar("<p>發布日期：108/03/04</p>");
            assertThat(published(page)).isEmpty();
            assertThat(published(page.at("https://www.example.gov.tw/news/1"))).isEqualTo("2019-03-04");
        }
    }

    @Nested
    class Refined {
        @Test
        void secondsComeFromTheHead() {
            assertThat(published(Around.bar("<p>2019年03月04日 10:20</p>")
                            .head("<meta property='article:published_time' content='2019-03-04T10:20:30+08:00'>")))
                    .isEqualTo("2019-03-04T10:20:30+08:00");
        }

        @Test
        void timeOfAChangeInTheHeadDoesNotReplaceWhatIsShown() {
            assertThat(published(Around.bar("<p>2019年03月04日 10:20</p>")
                            .head("<meta property='article:published_time' content='2019-03-04T15:44:01+08:00'>")))
                    .isEqualTo("2019-03-04T10:20");
        }

        @Test
        void instantInUtcAgreesWithTheClockOfTheZone() {
            assertThat(published(Around.bar("<p>2019-03-04 10:20</p>").head(linkedData("2019-03-04T02:20:30.000Z"))))
                    .isEqualTo("2019-03-04T10:20:30+08:00");
        }

        @Test
        void attributesOfTheBarAndAroundTheTextAreRead() {
            assertThat(published(Around.bar("<p><span data-val='1551666030000'>2019-03-04 10:20</span></p>")))
                    .isEqualTo("2019-03-04T10:20:30+08:00");
            assertThat(published(Around.bar("<p>2019-03-04</p><time datetime='2019-03-04T10:20:30+08:00'>周一</time>")))
                    .isEqualTo("2019-03-04T10:20:30+08:00");
            assertThat(published(Around.none().above("<p><span data-val='1551666030000'>2019-03-04 10:20</span></p>")))
                    .isEqualTo("2019-03-04T10:20:30+08:00");
        }

        @Test
        void scriptAddsSecondsUnderAKeyThatIsNoChange() {
            var bar = "<p>2019-03-04 10:20</p>";
            assertThat(published(Around.bar(bar)
                            .after("<script>var page = {modifyTime: '2019-03-04 10:20:59', "
                                    + "pubtime: '2019-03-04 10:20:30'};</script>")))
                    .isEqualTo("2019-03-04T10:20:30");
            assertThat(published(Around.bar(bar).after("<script>window.DATA={\"ctime\":\"1551666030\"}</script>")))
                    .isEqualTo("2019-03-04T10:20:30+08:00");
        }

        @Test
        void nameThatTellsNothingIsEnoughForAMinuteShown() {
            var page = Around.bar("<p>10:20 2019-03-04</p>").head("<meta name='stats:p_ts' content='1551666030'>");
            assertThat(published(page)).isEqualTo("2019-03-04T10:20:30+08:00");
            assertThat(published(Around.none().head("<meta name='stats:p_ts' content='1551666030'>")))
                    .isEmpty();
        }

        @Test
        void propertiesInACommentAddSeconds() {
            assertThat(published(Around.bar("<p>2019-03-04 10:20</p>")
                            .head("<!--enpproperty <articleid>71</articleid><date>2019-03-04 10:20:30:0</date>"
                                    + "<author></author>/enpproperty-->")))
                    .isEqualTo("2019-03-04T10:20:30");
        }

        @Test
        void changeInTheHeadGivesWayToWhatLinkedDataState() {
            var change = "<meta property='article:published_time' content='2019-03-04T17:37:23+08:00'>"
                    + "<meta property='og:updated_time' content='2019-03-04T17:37:23+08:00'>";
            assertThat(published(Around.bar("<p>2019年3月4日</p>").head(change + linkedData("2019-03-04T17:35:47+08:00"))))
                    .isEqualTo("2019-03-04T17:35:47+08:00");
            assertThat(published(Around.bar("<p>2019年3月4日</p>").head(change + linkedData("2018-11-02T09:00:00+08:00"))))
                    .isEqualTo("2019-03-04T17:37:23+08:00");
        }

        @Test
        void clockMayBeThatOfAStatedZone() {
            assertThat(published(Around.bar("<p>2019-03-04 08:22</p>")
                            .head("<meta property='article:published_time' content='2019-03-04T08:22:30+09:00'>")))
                    .isEqualTo("2019-03-04T08:22:30+09:00");
        }

        @Test
        void offsetComesFromTheStatementWithTheSameDigits() {
            var head = "<meta name='publishedDate' content='2019-03-04T14:00:19'>";
            assertThat(published(Around.bar("<p>2019年3月4日</p>").head(head + linkedData("2019-03-04T14:00:19-04:00"))))
                    .isEqualTo("2019-03-04T14:00:19-04:00");
            assertThat(published(Around.bar("<p>2019年3月4日</p>").head(head + linkedData("2019-03-04T14:00:19Z"))))
                    .isEqualTo("2019-03-04T22:00:19+08:00");
        }

        @Test
        void universalTimeBehindTheClockShownIsNotBelieved() {
            assertThat(published(Around.bar("<p>2019-03-04 12:56</p>").head(linkedData("2019-03-04T12:56:31Z"))))
                    .isEqualTo("2019-03-04T12:56:31");
        }

        @Test
        void dayMayBeShownInTheZoneOfTheReader() {
            assertThat(published(Around.bar("<p>2019年3月3日</p>").head(linkedData("2019-03-04T02:08:47Z"))))
                    .isEqualTo("2019-03-04T10:08:47+08:00");
            assertThat(published(Around.bar("<p>2019年3月1日</p>").head(linkedData("2019-03-04T02:08:47Z"))))
                    .isEqualTo("2019-03-01");
        }

        @Test
        void clockDisplayedFarAwayIsToldByTheInstant() {
            assertThat(published(
                            Around.bar("<p>2019年03月04日 02:20</p>").after("<script>var ct = \"1551666030\";</script>")))
                    .isEqualTo("2019-03-04T10:20:30+08:00");
        }

        @Test
        void midnightOfAScriptIsNoTimeOfDay() {
            assertThat(published(Around.bar("<p>发布日期：2019-03-04</p>")
                            .after("<script>var pubtime = '2019-03-04 00:00:00'; </script>")))
                    .isEqualTo("2019-03-04");
        }

        @Test
        void midnightAndNoonOfUniversalTimeAreNoTimesOfDay() {
            for (var filled : List.of("2019-03-04T12:00:00Z", "2019-03-04T08:00:00+08:00", "2019-03-04T00:00:00Z")) {
                assertThat(published(Around.bar("<p><time datetime='" + filled + "'>2019年03月04日</time></p>")))
                        .isEqualTo("2019-03-04");
            }
            assertThat(published(Around.bar("<p><time datetime='2019-03-04T12:00:01Z'>2019年03月04日</time></p>")))
                    .isEqualTo("2019-03-04T20:00:01+08:00");
        }

        @Test
        void otherDisplayOfTheSameTimeMayBeFiner() {
            assertThat(published(Around.bar("<p>2019年03月04日 10:20</p><p style='display:none'>2019-03-04 10:20:30</p>")))
                    .isEqualTo("2019-03-04T10:20:30");
        }
    }

    @Nested
    class WithoutFullDisplay {
        @Test
        void yearComesFromAStatementOfTheSameMinute() {
            assertThat(published(Around.bar("<p>发布时间：03-0410:20</p>")
                            .head("<meta itemprop='dateUpdate' content='2019-03-04 10:20:30'>")))
                    .isEqualTo("2019-03-04T10:20:30");
        }

        @Test
        void yearComesFromTheAddress() {
            assertThat(published(Around.bar("<p>03-04 10:20</p>").at("https://news.example/2019-03/04/c_1.htm")))
                    .isEqualTo("2019-03-04T10:20");
        }

        @Test
        void yearComesFromAPictureOfTheSameDay() {
            var page = Around.bar("<p>03-04 10:20</p>").lead("<img src='https://i.example/pic/2019/03/04/7.jpg'>");
            assertThat(published(page)).isEqualTo("2019-03-04T10:20");
            assertThat(published(page.lead("<img src='https://i.example/pic/2019/02/27/7.jpg'>")))
                    .isEmpty();
        }

        @Test
        void headIsBelievedWhereNothingIsShown() {
            assertThat(published(Around.none()
                            .head("<meta name='PubDate' content='2019-03-04 10:20'>"
                                    + "<meta name='Maketime' content='2022-01-01 00:10:20'>")))
                    .isEqualTo("2019-03-04T10:20");
        }

        @Test
        void scriptIsBelievedBeforeARelativeDay() {
            assertThat(published(
                            Around.bar("<p>青岩旧事 昨天</p>").after("<script>var a = 1; var ct = \"1551666030\";</script>")))
                    .isEqualTo("2019-03-04T10:20:30+08:00");
        }

        @Test
        void addressIsTheLastResort() {
            assertThat(published(Around.bar("<p>来源：青岩日报</p>").at("https://news.example/2019/0304/a1.html")))
                    .isEqualTo("2019-03-04");
        }

        @Test
        void numberWithoutKeyIsNoTime() {
            assertThat(published(Around.none().after("<script>1551666030,1551666031,1551666032</script>")))
                    .isEmpty();
        }

        @Test
        void pageWithoutTextAndHeadlineHasNoTime() {
            var page = SamplePage.of("", "");
            var around = Margins.of(page, Headline.NONE, Region.NONE);
            assertThat(TimeFinder.published(around, CHINA).first()).isNull();
        }

        @Test
        void nothingIsMadeUp() {
            assertThat(published(Around.bar("<p>来源：青岩日报</p>").after("<p>版权所有 2009-2024 远山网</p>")))
                    .isEmpty();
        }
    }

    @Nested
    class Changed {
        @Test
        void labelledChangeIsNotThePublication() {
            var page = Around.bar("<p>2019-03-04 10:20:30 来源：青岩日报</p><p>最后更新: 2019-03-04 12:44:01</p>");
            assertThat(published(page)).isEqualTo("2019-03-04T10:20:30");
            assertThat(modified(page)).isEqualTo("2019-03-04T12:44:01");
        }

        @Test
        void headTellsThePublicationWhereOnlyTheChangeIsShown() {
            var page = Around.bar("<p>更新时间 2019年3月4日, 格林尼治标准时间10:41</p>")
                    .head("<meta name='dcterms.created' content='2019-03-04T09:24:01+00:00'>");
            assertThat(published(page)).isEqualTo("2019-03-04T09:24:01Z");
            assertThat(modified(page)).isEqualTo("2019-03-04T10:41Z");
        }

        @Test
        void wordWithoutMarksIsALabelToo() {
            var page = Around.bar("<p>2019/3/4 10:20（3/4 11:30 更新）</p>");
            assertThat(published(page)).isEqualTo("2019-03-04T10:20");
            assertThat(modified(page)).isEqualTo("2019-03-04T11:30");
        }

        @Test
        void changeShownAloneStandsForThePublication() {
            assertThat(published(Around.bar("<p>更新于2019年3月4日 10:20</p>"))).isEqualTo("2019-03-04T10:20");
        }

        @Test
        void changeBeforeThePublicationIsNone() {
            assertThat(modified(Around.bar("<p>2019-03-04 10:20:30</p>")
                            .head("<meta property='article:modified_time' content='2019-03-01T10:00:00+08:00'>")))
                    .isEmpty();
        }
    }
}
