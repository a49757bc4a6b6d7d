// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import static io.github.zhnews.body.Sample.A;
import static io.github.zhnews.body.Sample.B;
import static io.github.zhnews.body.Sample.C;
import static io.github.zhnews.body.Sample.D;
import static io.github.zhnews.body.Sample.TEXT;
import static io.github.zhnews.body.Sample.p;
import static io.github.zhnews.body.Sample.read;
import static io.github.zhnews.body.Sample.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.html.Attr;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Region;
import io.github.zhnews.place.PlaceFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoundTextTest {
    private static final String MENU =
            "<ul><li><a href=/>首页</a><li><a href=/a>国内</a><li><a href=/b>国际</a><li><a href=/c>财经</a></ul>";
    private static final String HEADLINES = """
            <ul><li><a href=/1>云溪渡口恢复通航首日客流过万</a><li><a href=/2>柳湾茶农迎来今春第一批采摘</a>
            <li><a href=/3>松坪图书馆延长夜间开放时间</a><li><a href=/4>南塘中学航模队夺得全省比赛金奖</a></ul>
            """;
    private static final String COMMENTS = """
            <div class=c><span>桥头客</span><p>小时候天天从这座桥上学，看到修好了真高兴，希望栏杆上的石狮子也能一并修好。</p></div>
            <div class=c><span>下游人</span><p>便桥能不能留着？走路去菜场近很多，我们这边的老人都愿意走便桥，不用爬坡。</p></div>
            """;

    @Test
    void paragraphsAmongMenusAndHeadlinesAreTheText() {
        var body = read(MENU + "<div id=l>" + HEADLINES + "</div><div id=m><h1>青岩石桥完成加固</h1>" + TEXT
                + "</div><div id=r>" + HEADLINES + "</div>" + MENU);

        assertThat(texts(body)).containsExactly(A, B, C, D);
    }

    @Test
    void textPartedByBreaksInABareDivIsFound() {
        var body = read(MENU + "<h1>青岩石桥完成加固</h1><div>\u3000\u3000" + A + "<br><br>\u3000\u3000" + B
                + "<br>&nbsp;&nbsp;" + C + "<br/></div>" + HEADLINES);

        assertThat(texts(body)).containsExactly(A, B, C);
    }

    @Test
    void textDirectlyInTheBodyIsFound() {
        assertThat(texts(read("<h1>青岩石桥完成加固</h1>" + TEXT + HEADLINES))).containsExactly(A, B, C, D);
    }

    @Test
    void cellOfALayoutTableIsFound() {
        var body = read("""
                <table width=760><tr><td><table><tr><td><a href=/>首页</a><td><a href=/a>国内</a></table></table>
                <table width=760><tr><td width=180>%s</td><td width=560><table width=100%%><tr><td align=center><b>青岩石桥完成加固</b>
                <tr><td align=center>2004-05-06 10:20 青岩日报<tr><td><font size=3>　　%s<br>　　%s<br><br>　　%s</font></td></tr></table></td></tr></table>
                <table><tr><td align=center>青岩日报社 版权所有</table>
                """.formatted(HEADLINES, A, B, C));

        assertThat(texts(body)).containsExactly(A, B, C);
    }

    @Test
    void commentsAreNotTheText() {
        assertThat(texts(read("<div><div>" + TEXT + "</div><div id=comments>" + COMMENTS + "</div></div>")))
                .containsExactly(A, B, C, D);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div><div>%s</div><div class=comments>%s</div></div>",
                "<div>%s<div id=comments>%s</div></div>",
                "<div><div>%s</div><div class=comment-wrap><ul class=comment-list>%s</ul></div></div>",
                "<div>%s</div><ul class='reply-list'><li>%s</ul>",
            })
    void moreCommentsThanTextDoNotWin(String layout) {
        var body = read("<h1>青岩石桥完成加固</h1>" + layout.formatted(p(A) + p(B), COMMENTS.repeat(5)));

        assertThat(texts(body)).containsExactly(A, B);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "comment",
                "footer",
                "related-news",
                "hotNews",
                "sidebar",
                "recommend_list",
                "copyright",
                "bdsharebuttonbox"
            })
    void partsNamedAsSideMattersDoNotDrawTheTextToThem(String name) {
        var side =
                "<div class='" + name + "'>" + p("还有一些人认为，旧桥的石板应当留在原处，不必全部换新。") + p("也有人提出，两侧的路灯太亮，晚上影响休息。") + "</div>";
        var body = read("<div><div>" + p(A) + p(B) + p(C) + "</div>" + side + "</div>");

        assertThat(texts(body)).containsExactly(A, B, C);
    }

    @ParameterizedTest
    @ValueSource(strings = {"header", "heading", "download", "reading", "shadow"})
    void wordWithinAnotherWordNamesNoSideMatter(String name) {
        assertThat(texts(read("<div class='" + name + "'>" + TEXT + "</div>" + p("栏目由本报与青岩镇联合主办。"))))
                .startsWith(A, B, C, D);
    }

    @Test
    void elementThatHoldsMostOfThePageIsTheTextWhateverItsName() {
        assertThat(texts(read(MENU + "<div class=comment><div class=related>" + TEXT + "</div></div>" + HEADLINES)))
                .containsExactly(A, B, C, D);
    }

    @Test
    void disclaimerIsNotTheText() {
        var body = read("""
                <h1>青岩石桥完成加固</h1><div class=a><p>青岩镇的石桥昨日完成加固，今天恢复通行。</p></div>
                <div class=b><p>免责声明：本文仅代表作者个人观点，与本网无关，其原创性以及文中陈述文字和内容未经本站证实，请读者仅作参考，并请自行核实相关内容。</p>
                <p>版权声明：凡本网注明来源的所有作品，版权均属于本网，未经授权不得转载，违反上述声明者，本网将追究其相关法律责任。</p></div>
                """);

        assertThat(texts(body)).containsExactly("青岩镇的石桥昨日完成加固，今天恢复通行。");
    }

    @Test
    void newsOfOneParagraphIsFoundBesideManyHeadlines() {
        var body = read(MENU + "<div><h1>青岩石桥完成加固</h1><div>2024-05-06 10:20 来源：青岩日报</div><div><p>" + A + "</p></div>"
                + HEADLINES + "</div>" + HEADLINES + HEADLINES);

        assertThat(texts(body)).containsExactly(A);
    }

    @Test
    void pictureAboveTheOnlyParagraphBelongsToIt() {
        var body = read("<h1>青岩石桥完成加固</h1><div><p><img src=/bridge.jpg></p>" + p(A) + "</div>" + HEADLINES);

        assertThat(body.blocks()).hasSize(2).first().asString().contains("bridge.jpg");
    }

    @Test
    void elementsThatEachHoldAPartAreTakenTogether() {
        var body = read("<div id=c><div>" + p(A) + "</div><div>" + p(B) + p(C) + "</div><section>" + p(D)
                + "</section></div>" + MENU);

        assertThat(texts(body)).containsExactly(A, B, C, D);
    }

    @Test
    void innerElementWithNearlyAllOfTheTextIsTaken() {
        var page = Sample.page("<div class=w><h1>青岩石桥完成加固</h1><div class=t>" + TEXT.repeat(2) + "</div><div>"
                + p("桥头另设一处凉亭，免费供应茶水。") + "</div></div>");
        var region =
                new PlaceFinder(page, Headline.NONE, new LineKinds(page)).find().region();

        assertThat(page.lines().text(region.firstLine())).isEqualTo(A);
        assertThat(page.lines().text(region.endLine() - 1)).isEqualTo(D);
    }

    @Test
    void tableOfFiguresDoesNotPartTheTextAroundIt() {
        var rows = new StringBuilder();
        for (int i = 1; i <= 30; i++) {
            rows.append("<tr><td>").append(i).append("号墩<td>").append(i * 3).append("吨<td>完成");
        }
        var body = read(MENU + "<div>" + p(A) + "<table>" + rows + "</table>" + p(B) + "</div>" + HEADLINES);

        assertThat(texts(body)).startsWith(A).endsWith(B).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"div", "span", "font", "x-news"})
    void elementAroundAllOfThePageIsNotTheText(String name) {
        var page = Sample.page("<" + name + ">" + MENU + "<h1>青岩石桥完成加固</h1><div id=m>" + TEXT + "</div>" + HEADLINES
                + "</" + name + ">");

        var region =
                new PlaceFinder(page, Headline.NONE, new LineKinds(page)).find().region();

        assertThat(page.tree().attr(region.container(), Attr.ID)).isEqualTo("m");
    }

    @Test
    void listOfNamesBelongsToTheNoticeAroundIt() {
        var names = "<p>赵一禾</p><p>钱小满</p><p>孙立夏</p><p>李秋分</p>".repeat(15);
        var body = read(MENU + "<div>" + p(B) + names + p("以上名单公示五个工作日，如有异议请向镇政府书面提出。") + "</div>" + HEADLINES);

        assertThat(texts(body)).hasSize(62).contains("孙立夏");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<p> </p>", "<a href=/>首页</a>", "<img src=a.jpg>", "<script>var a = '石桥，石桥。';</script>"})
    void pageWithoutTextHasNoRegion(String html) {
        var page = Sample.page(html);

        assertThat(new PlaceFinder(page, Headline.NONE, new LineKinds(page))
                        .find()
                        .region())
                .isEqualTo(Region.NONE);
        assertThat(read(html)).isEqualTo(Body.NONE);
    }
}
