// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AuthorFinderTest {
    private static List<String> authors(Around page) {
        return authors(page, List.of());
    }

    private static List<String> authors(Around page, List<String> editors) {
        var found = AuthorFinder.candidates(page.read(), editors).first();
        return found == null ? List.of() : found.value();
    }

    @Test
    void labelInTheBarNamesTheWriter() {
        assertThat(authors(Around.bar("<p>2019-03-04 10:20 作者：赵一禾 来源：青岩日报 选稿：钱可</p>")))
                .containsExactly("赵一禾");
    }

    @Test
    void personBehindTheSourceIsTheWriter() {
        assertThat(authors(Around.bar("<p>2019-03-04 10:20 来源：青岩日报 赵一禾</p>"))).containsExactly("赵一禾");
    }

    @Test
    void personBesideTheTimeAndAMediumIsTheWriter() {
        assertThat(authors(Around.bar("<p>2019-03-04 10:20 青岩日报 赵一禾</p>"))).containsExactly("赵一禾");
        assertThat(authors(Around.bar("<p>赵一禾 · 青岩日报 · 2019-03-04</p>"))).containsExactly("赵一禾");
    }

    @Test
    void penNameInABylineAboveTheTextIsRead() {
        assertThat(authors(Around.none().lead("<p>文：山雀一禾</p>"))).containsExactly("山雀一禾");
    }

    @Test
    void namesSetApartBelowTheHeadlineAreRead() {
        assertThat(authors(Around.bar("<div>本报记者 赵一禾 钱 可</div><p>2019年03月04日10:20 | 来源：青岩日报</p>")))
                .containsExactly("赵一禾", "钱可");
    }

    @Test
    void bylineAtEitherEndOfTheTextIsRead() {
        assertThat(authors(Around.none().lead("<p>【文/远山网专栏作者 赵一禾】</p>"))).containsExactly("赵一禾");
        assertThat(authors(Around.none().end("<p>文/赵一禾</p><p>编辑/钱可</p>"))).containsExactly("赵一禾");
    }

    @Test
    void bylineWithoutALabelCountsRightBehindTheText() {
        assertThat(authors(Around.none().after("<p>公民記者 趙一禾 台北報導</p>"))).containsExactly("趙一禾");
        assertThat(authors(Around.none().after("<p>本报首席记者 赵一禾 本报实习生 钱可</p><p>编辑：孙立言</p>")))
                .containsExactly("赵一禾", "钱可");
        assertThat(authors(Around.none().after("<h3>相关阅读</h3><p>便桥下月拆除</p><p>观景台动工</p><p>本报首席记者 赵一禾 本报实习生 钱可</p>")))
                .isEmpty();
    }

    @Test
    void translatorIsReadAmongTheCreditsBehindTheText() {
        assertThat(authors(Around.none().after("<p>作者：Mei Lin</p><p>封面：Tan Wu</p><p>译者：赵一禾 | 审校：钱可</p>")))
                .containsExactly("Mei Lin", "赵一禾");
    }

    @Test
    void nameWithAPositionBehindASlashIsTheWriter() {
        assertThat(authors(Around.bar("<p>赵一禾/远山大学社会学系教授</p><p>2019-03-04 10:20</p>")))
                .containsExactly("赵一禾");
    }

    @Test
    void peopleBehindTheHospitalThatTheyWorkInAreTheWriters() {
        assertThat(authors(Around.bar("<p>远山市第二医院 赵一禾 钱可</p><p>2019-03-04 10:20</p>")))
                .containsExactly("赵一禾", "钱可");
        assertThat(authors(Around.bar("<p>远山市第二医院 赵一禾 门诊预约</p><p>2019-03-04 10:20</p>")))
                .isEmpty();
    }

    @Test
    void deskBesideTheTimeIsTheWriter() {
        assertThat(authors(Around.bar("<p>青岩編輯室/ 2019-03-04</p>"))).containsExactly("青岩編輯室");
    }

    @Test
    void nameOfTheSiteIsNoPenName() {
        var bar = "<p><a href='/author-1.html'>远山通</a>·2019-03-04 10:20</p>";
        assertThat(authors(Around.bar(bar).site("远山通"))).isEmpty();
        assertThat(authors(Around.bar(bar))).containsExactly("远山通");
    }

    @Test
    void signOffOfTheLastParagraphIsRead() {
        assertThat(authors(Around.none().end("<p>桥头的茶摊也重新支了起来，老人们又坐到了柳树底下。（赵一禾）</p>")))
                .containsExactly("赵一禾");
    }

    @Test
    void bracketOfAnEarlierParagraphIsNoSignOff() {
        assertThat(authors(Around.none().lead("<p>桥头的茶摊也重新支了起来，照看它的还是那位老人。（赵一禾）</p><p>河水这几天涨了一些，岸边的石阶没在水里。</p>")))
                .isEmpty();
    }

    @Test
    void datelineIsRead() {
        assertThat(authors(Around.none().lead("<p>青岩社远山3月4日电（记者赵一禾）镇上的石桥昨日完成加固，两侧新装了护栏。</p>")))
                .containsExactly("赵一禾");
    }

    @Test
    void labelBehindTheTextCounts() {
        assertThat(authors(Around.none().after("<div>本文栏目：要闻 作者：赵一禾</div>"))).containsExactly("赵一禾");
    }

    @Test
    void markupMayCallAPersonInTheBarTheWriter() {
        assertThat(authors(Around.bar("<p><span class=author><a>赵一禾</a></span> · 2019/03/04 10:20</p>")))
                .containsExactly("赵一禾");
    }

    @Test
    void accountThatCanBeFollowedIsNoWriter() {
        assertThat(authors(
                        Around.bar("<div><a class=author-name>管不住</a></div><div>关注</div><div>2019-03-04 10:20</div>")))
                .isEmpty();
    }

    @Test
    void namesBehindARoleThatIsNoLabelAreNotLostToThoseBehindOne() {
        assertThat(authors(Around.bar("<p>青岩新闻记者 赵一禾 通讯员 钱可</p><p>2019-03-04 10:20 来源：青岩新闻</p>")))
                .containsExactly("赵一禾", "钱可");
    }

    @Test
    void nameAloneBelowTheHeadlineIsTheWriters() {
        assertThat(authors(Around.bar("<p>赵一禾</p><p>2019-03-04 10:20</p>"))).containsExactly("赵一禾");
        assertThat(authors(Around.bar("<p>赵 一禾 2019-03-04 10:20 浏览：59</p>"))).containsExactly("赵一禾");
    }

    @Test
    void penNameBehindByOrInAWritersLinkIsRead() {
        assertThat(authors(Around.bar("<p>2019-03-04 10:20 by 渡口</p>"))).containsExactly("渡口");
        assertThat(authors(Around.bar("<p>2019-03-04 <a href='/author/5'>渡口</a></p>")))
                .containsExactly("渡口");
    }

    @Test
    void deskInTheWritersPlaceIsTheWriter() {
        var data = "<script type='application/ld+json'>{\"headline\":\"" + Around.TITLE
                + "\",\"author\":{\"name\":\"河湾24小时\"}}</script>";
        var bar = "<p><span class=author>河湾24小时</span> 2019-03-04 10:20</p>";
        assertThat(authors(Around.bar(bar).head(data))).containsExactly("河湾24小时");
        assertThat(authors(Around.bar(bar))).isEmpty();
    }

    @Test
    void hiddenLineThatCallsTheEditorTheWriterDoesNotCount() {
        var hidden = Around.bar("<div style='display:none'><span>作者：赵一禾</span> <span>责任编辑：赵一禾</span></div>");
        assertThat(authors(hidden, List.of("赵一禾"))).isEmpty();
        assertThat(authors(Around.bar("<p>作者：赵一禾 编辑：赵一禾</p>"), List.of("赵一禾"))).containsExactly("赵一禾");
    }

    @Test
    void translatorAtTheEndIsAWriterToo() {
        assertThat(authors(Around.bar("<p>2019-03-04 10:20 作者：赵一禾</p>").end("<p>（翻译：钱可，审译：孙舟）</p>")))
                .containsExactly("赵一禾", "钱可");
        assertThat(authors(Around.none().end("<p>文：赵一禾</p><p>编译：Mei Lin</p><p>校对：孙舟</p>")))
                .containsExactly("赵一禾", "Mei Lin");
    }

    @Test
    void siteIsNoWriter() {
        assertThat(authors(Around.none()
                        .head(
                                "<meta property='og:site_name' content='Far Hills'><meta name=author content='Far Hills'>")
                        .after("<p>Far Hills</p>")))
                .isEmpty();
    }

    @Test
    void photographerIsNoWriter() {
        assertThat(authors(Around.none().lead("<p>桥头的茶摊。赵一禾 摄</p>").end("<p>图/赵一禾</p>")))
                .isEmpty();
    }

    @Test
    void metaAuthorMustBeShownAndNoEditor() {
        var head = "<meta name=author content=赵一禾>";
        assertThat(authors(Around.none().head(head))).isEmpty();
        var page = Around.none().head(head).after("<div class=card><b>赵一禾</b> 远山网特约撰述，写桥三十年</div>");
        assertThat(authors(page)).containsExactly("赵一禾");
        assertThat(authors(page, List.of("赵一禾"))).isEmpty();
    }
}
