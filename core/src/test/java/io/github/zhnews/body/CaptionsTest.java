// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import static io.github.zhnews.body.Sample.A;
import static io.github.zhnews.body.Sample.B;
import static io.github.zhnews.body.Sample.C;
import static io.github.zhnews.body.Sample.D;
import static io.github.zhnews.body.Sample.TEXT;
import static io.github.zhnews.body.Sample.p;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.html.Selector;
import io.github.zhnews.model.Reason;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionsTest {
    private static final String LONG = "镇里打算在桥东的空地上建一处小公园种上桂花和银杏并把旧桥栏杆陈列在园中供孩子们辨认上面的刻字";

    private final BitSet marked = new BitSet();

    private static Page page(String html) {
        return Sample.page("<ul><li><h2><b>首页</b></h2><div class=caption id=text>" + html + "</div></ul>");
    }

    private Captions captions(Page page) {
        int text = Selector.compile("#text").first(page.tree(), 0);
        var region = Region.of(page, text);
        var kept = Arrays.asList(new Reason[region.endLine() - 1]);
        var trimmed =
                new Trimmed(1, kept, new BitSet(), new BitSet(), page.tree().end(text), region.endLine());
        return new Captions(page, region, trimmed, marked);
    }

    private boolean isCaption(String html) {
        return captions(page(html)).has(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<figure><img src=1.jpg><figcaption>桥头</figcaption></figure>",
                "<p class=pic-desc>桥头</p>",
                "<p><span class='x img_descr'>桥头</span></p>",
                "<p class=pgc-img-caption><b><i>桥头</i></b></p>",
                "<div class=imgdesc><p>桥头</p></div>",
                "<p><img src=1.jpg>桥头的风</p>",
                "<div><img src=1.jpg><p>桥头的风</p></div>",
                "<p><img src=1.jpg><br>桥头的风</p>",
                "<p>▲桥头的风</p>",
                "<p>△桥头</p>",
                "<p>◎桥头</p>",
                "<p>▼桥头</p>",
                "<p>↑桥头</p>",
                "<p>图为桥头的风</p>",
                "<p>圖為橋頭的風</p>",
                "<p>图：赵一禾</p>",
                "<p>圖／趙一禾</p>",
                "<p>圖：趙一禾</p>",
                "<p>圖說橋頭</p>",
                "<p>新华社记者 赵一禾 摄</p>",
                "<p>（赵一禾 摄）</p>",
                "<p>桥头。赵一禾摄。</p>",
                "<p>趙一禾攝</p>",
                "<p>赵一禾供图</p>",
                "<p>桥头（资料图）</p>",
                "<p>桥头（资料图片）</p>",
                "<p>视频截图</p>",
                "<p>网络配图</p>",
                "<p>资料照片】</p>",
                "<p>（青岩日报提供）</p>",
            })
    void captionsAreToldByMarkupPlaceOrWords(String html) {
        assertThat(isCaption(html)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>桥头</p>",
                "<p>桥头<img src=1.jpg></p>",
                "<div class=imgdesc><div><p>桥头</p></div></div>",
                "<p><img src=1.jpg></p><p>桥头</p>",
                "<img src=1.jpg>桥头",
                "<div><img src=1.jpg><p>桥头的风。</p></div>",
                "<div><img src=1.jpg><p>桥头</p><p>桥尾</p></div>",
                "<p>赵一禾摄影展</p>",
                "<p>提供了帮助的人</p>",
                "<p>。</p>",
                "<p>桥头画着箭头▲</p>",
            })
    void otherShortLinesAreNoCaptions(String html) {
        assertThat(isCaption(html)).isFalse();
    }

    @Test
    void captionIsNoLongerThanItsKindAllows() {
        assertThat(isCaption("<p class=caption>" + "桥".repeat(120) + "</p>")).isTrue();
        assertThat(isCaption("<p class=caption>" + "桥".repeat(121) + "</p>")).isFalse();
        assertThat(isCaption("<p><img src=1.jpg>" + "桥".repeat(60) + "</p>")).isTrue();
        assertThat(isCaption("<p><img src=1.jpg>" + "桥".repeat(61) + "</p>")).isFalse();
        assertThat(isCaption("<p>" + "桥".repeat(59) + "摄</p>")).isTrue();
        assertThat(isCaption("<p>" + "桥".repeat(60) + "摄</p>")).isFalse();
        assertThat(isCaption("<p>" + "桥".repeat(37) + "提供</p>")).isTrue();
        assertThat(isCaption("<p>" + "桥".repeat(38) + "提供</p>")).isFalse();
    }

    @Test
    void blockWithOtherTextIsNoPicturesOwn() {
        assertThat(isCaption("<p><img src=1.jpg>桥头<br>" + LONG + LONG + LONG + "</p>"))
                .isFalse();
        assertThat(isCaption("<p><img src=1.jpg>" + "<i></i>".repeat(180) + "桥头</p>"))
                .isTrue();
        assertThat(isCaption("<p><img src=1.jpg>" + "<i></i>".repeat(220) + "桥头</p>"))
                .isFalse();
    }

    @Test
    void lineOfAMarkedElementIsACaptionHoweverLong() {
        var page = page("<p><b id=m>" + "桥".repeat(200) + "</b></p><p>渡口</p>");
        marked.set(Selector.compile("#m").first(page.tree(), 0));
        assertThat(captions(page).has(1)).isTrue();
        assertThat(captions(page).has(2)).isFalse();
    }

    /** The texts of what is read of a page's text, whose first picture has a line below it. */
    private static List<String> texts(String below, String more) {
        return Sample.texts(Sample.read("<div>" + TEXT + "<p><img src=1.jpg></p>" + below + more + "</div>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p align=center>石桥的东岸</p>",
                "<p style='text-align: center'>石桥的东岸</p>",
                "<center>石桥的东岸</center>",
                "<p style='font-size:12px'>石桥的东岸</p>",
                "<p><span style='color: rgb(136, 136, 136);'>石桥的东岸</span></p>",
                "<p><em>石桥的东岸</em></p>",
                "<p>赵一禾（左）与工友在桥头</p>",
                "<p>石桥的东岸</p><p>图：青岩日报</p>",
                "<p>石桥的东岸，来源：青岩日报</p>",
                "<p>（石桥的东岸）</p>",
            })
    void lineBelowAPictureThatIsSetOtherwiseThanTheTextIsItsCaption(String below) {
        assertThat(texts(below, "")).containsExactly(A, B, C, D);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>石桥的东岸</p>",
                "<p align=center><b>石桥的东岸</b></p>",
                "<p style='text-align:center;font-size:20px'>石桥的东岸</p>",
                "<p align=center>石桥的东岸在哪里？</p>",
            })
    void headingsAndPlainLinesBelowAPictureAreText(String below) {
        assertThat(texts(below, "")).hasSize(5);
    }

    private static final String FIRST = "<p>A</p><p>桥墩一共有三个，是同一年修的。</p><p>桥头的老匠人放起了鞭炮。</p>";
    private static final String BRIDGE = "<p><img src=1.jpg></p><p>石桥的东岸</p>" + p(B);
    private static final String PIER = "<p><img src=2.jpg></p><p>桥墩今年换了新石</p>" + p(C) + p(D);

    @Test
    void linesWithoutAStopBelowPicturesAreCaptionsWhereTheTextHasNoSuchLine() {
        var first = FIRST.replace("A", A);

        assertThat(Sample.texts(Sample.readAll(first + BRIDGE + PIER)))
                .hasSize(6)
                .doesNotContain("石桥的东岸", "桥墩今年换了新石");
        assertThat(Sample.texts(Sample.readAll(first + "<p><b>加固之前</b></p>" + p(D) + BRIDGE + PIER)))
                .as("a heading set as such is told from captions")
                .doesNotContain("石桥的东岸", "桥墩今年换了新石");
    }

    @Test
    void linesWithoutAStopMayBeHeadings() {
        var first = FIRST.replace("A", A);
        var plain = "<p><img src=9.jpg></p>" + p(D);

        assertThat(Sample.texts(Sample.readAll(first + p("加固之前") + p(D) + BRIDGE + PIER)))
                .as("one stands below no picture")
                .contains("石桥的东岸", "桥墩今年换了新石");
        assertThat(Sample.texts(Sample.readAll(first + BRIDGE + plain + plain + plain + plain)))
                .as("most pictures have none below them")
                .contains("石桥的东岸");
        assertThat(Sample.texts(Sample.readAll(first + BRIDGE.replace("东岸", "东岸）") + PIER)))
                .as("a bracket ends a line")
                .contains("石桥的东岸）");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><img src=1.jpg>桥头的老匠人放起了鞭炮，孩子们围着他看热闹。</p>",
                "<p><img src=1.jpg><br>要看桥墩，得先答应三件事：</p>",
            })
    void sentenceInAParagraphWithAPictureThatIsSetAsTheTextGoesOnWithIt(String html) {
        assertThat(Sample.texts(Sample.read("<div>" + TEXT + html + p("一是不许跑，二是不许跳，三是不许往河里扔石头。") + "</div>")))
                .hasSize(6);
    }

    @Test
    void sentenceThatIsSetOtherwiseThanTheTextIsACaption() {
        var html = "<p align=center><img src=1.jpg><br>桥头的老匠人放起了鞭炮，孩子们围着他看热闹。</p>";

        assertThat(Sample.texts(Sample.read("<div>" + TEXT + html + "</div>"))).containsExactly(A, B, C, D);
    }

    @Test
    void textThatIsNamedAsTheCaptionAboveItIsNone() {
        var named = "<p><span class=img_descr>%s</span></p>";
        var html = "<p><img src=1.jpg></p>" + named.formatted("桥头") + named.formatted(A) + named.formatted(B)
                + named.formatted(C);

        assertThat(Sample.texts(Sample.readAll(html))).containsExactly(A, B, C);
    }

    @Test
    void smallSentenceBelowABannerAboveTheTextIsALead() {
        var lead = "<p style='font-size:14px'>" + D + "</p>";

        assertThat(Sample.texts(Sample.readAll("<p><img src=1.jpg></p>" + lead + p(A) + p(B) + p(C))))
                .startsWith(D);
        assertThat(Sample.texts(Sample.readAll(p(A) + p(B) + "<p><img src=1.jpg></p>" + lead + p(C))))
                .doesNotContain(D);
    }

    @Test
    void whereTheWholeTextStandsBelowPicturesItHasNoCaptions() {
        var text = "<p align=center><img src=1.jpg></p><p align=center>桥面铺上了青石板，两侧新装了木质护栏。</p>"
                + "<p align=center><img src=2.jpg></p><p align=center>桥头的老匠人放起了鞭炮，孩子们围着他看热闹。</p>";
        assertThat(Sample.texts(Sample.readAll(text))).hasSize(2);
    }
}
