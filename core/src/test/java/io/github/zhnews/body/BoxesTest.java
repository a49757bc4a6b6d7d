// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import static io.github.zhnews.body.Sample.A;
import static io.github.zhnews.body.Sample.B;
import static io.github.zhnews.body.Sample.C;
import static io.github.zhnews.body.Sample.D;
import static io.github.zhnews.body.Sample.p;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.Reason;
import io.github.zhnews.model.Removed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoxesTest {
    private static List<String> read(String content) {
        return Sample.texts(Sample.readAll(p(A) + p(B) + content));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=vjs-player><p>0:46</p><p>倍速</p><video src=1.mp4></video></div>",
                "<p>视频加载失败，请刷新页面再试</p>",
                "<form><p>订阅新闻信</p><p>电邮地址</p></form>",
                "<p class=sr-only>作者</p>",
                "<p>廣告</p>",
                "<select><option>四月的石桥</option><option>三月的石桥，雨</option></select>",
                "<div class='embed x'><p>此內容來自影片網站</p><p>石桥一日</p></div>",
            })
    void wordsOfPlayersFormsAndToolsAreNoText(String box) {
        assertThat(read(box + p(C) + p(D))).containsExactly(A, B, C, D);
    }

    @Test
    void summaryMadeOfTheFirstParagraphsGoesWithItsName() {
        var body = Sample.readAll("<p>文章简介</p>" + p(A + B.substring(0, 30)) + p(A) + p(B) + p(C) + p(D));

        assertThat(Sample.texts(body)).containsExactly(A, B, C, D);
    }

    @Test
    void shorterLineAtTheEndOfAPageDoesNotSayALongerOneAgain() {
        var longer = A + "桥上的人比往年更多…";

        assertThat(Sample.texts(Sample.readAll(p(longer) + p(B) + p(C) + p(A)))).startsWith(longer);
    }

    @Test
    void valuesForProgramsAreNoText() {
        var data = "<div itemscope><div itemprop=name>青岩石桥完成加固</div><div itemprop=description>" + C + D + "</div>"
                + "<div itemprop=dateCreated>2024-05-06</div><a itemprop=url>https://news.yunxi.example/2024/1.html</a>"
                + "<div itemprop=image itemscope><div itemprop=width>1920</div><div itemprop=height>1080</div></div></div>";

        assertThat(Sample.texts(Sample.readAll(data + p(A) + p(B) + p(C) + p(D))))
                .containsExactly(A, B, C, D);
    }

    @Test
    void articleWhosePartsAreNamedForProgramsIsText() {
        var body = Sample.readAll("<div itemscope><h1 itemprop=headline>青岩石桥完成加固</h1><div itemprop=articleBody>" + p(A)
                + p(B) + p(C) + p(D) + p("桥在，路就在。") + "</div></div>");

        assertThat(Sample.texts(body)).hasSize(5);
    }

    @Test
    void headOfAListOfThingsMayHoldItsLead() {
        var body = Sample.readAll("<h1>青岩石桥完成加固</h1><div class=list-header><p>" + A
                + "</p><p>Photo</p></div><h2>一、石桥</h2>" + p(B) + "<h2>二、祠堂</h2>" + p(C));

        assertThat(Sample.texts(body)).startsWith(A);
    }

    @Test
    void videoOfAPlayerStays() {
        var body = Sample.readAll(p(A) + p(B) + "<div class=player><p>0:46</p><video src=1.mp4></video></div>" + p(C));
        assertThat(body.blocks()).hasSize(4);
    }

    @Test
    void foldedPartBelongsToTheText() {
        var hidden = "<p style='display: none;'>%s</p>";
        assertThat(read("<div>继续阅读</div>" + hidden.formatted(C) + hidden.formatted(D)))
                .containsExactly(A, B, C, D);
        assertThat(read("<div style='display:none'>" + p(C) + p(D) + "</div><div>展开全文</div>"))
                .containsExactly(A, B, C, D);
    }

    @Test
    void partOfALineThatNobodySeesIsLeftOutOfIt() {
        var seen = "桥头的老匠人放起了鞭炮，孩子们围着他看热闹。";
        var within =
                "桥头的<a href=1>老匠人<span class=sr-only>在新窗口打开</span></a>放起了鞭炮，孩子们<i style='display:none'>镇办</i>围着他看热闹。";
        var before = "<span style='display:none'>复制自远山</span>" + seen;

        assertThat(read(p(within))).containsExactly(A, B, seen);
        assertThat(read(p(before))).containsExactly(A, B, seen);
        assertThat(Sample.readAll(p(A) + p(B) + p(within)).removed())
                .containsExactly(Removed.of("在新窗口打开", Reason.HIDDEN), Removed.of("镇办", Reason.HIDDEN));
    }

    @Test
    void lineThatBeginsUnseenAndIsNoSentenceIsATool() {
        assertThat(read("<div><a style='display:none'>重放</a> <span>载入中</span></div>" + p(C)))
                .containsExactly(A, B, C);
    }

    @Test
    void otherHiddenTextDoesNot() {
        assertThat(read(p(C) + p(D) + "<p style='display:none'>桥东的木料已经卖完了，请不要再来打听。</p>"))
                .containsExactly(A, B, C, D);
        assertThat(read(p(C) + p(D) + "<div>展开全文</div><div hidden>" + p(C) + "</div>"))
                .containsExactly(A, B, C, D);
        assertThat(read(p(C) + p(D)
                        + "<div>展开全文</div><div hidden>https://news.yunxi.example/1.html report 石桥开放了，人很多。</div>"))
                .containsExactly(A, B, C, D);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><a class=keyword-search href=/s?k=1>石桥</a>加固以后，桥面重新铺上了青石板，镇里的人又可以步行过河。</p>",
                "<p><span class=tag>石桥</span>加固以后，桥面重新铺上了青石板，镇里的人又可以步行过河。</p>",
            })
    void sentenceThatBeginsWithALinkedWordStays(String sentence) {
        assertThat(read(sentence)).hasSize(3);
    }

    @Test
    void headOfATextThatHoldsItsFirstParagraphStays() {
        var head = "<section class=listicle-header><div><p>" + A + "</p></div></section>";
        var body = Sample.readAll("<h1>青岩石桥完成加固</h1><section>" + head + p(B) + p(C) + p(D) + "</section>");
        assertThat(Sample.texts(body)).containsExactly(A, B, C, D);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "【导读】" + A + "施工方介绍，加固用时...",
                "导 读　" + A + B,
                "摘要：" + A,
                "内容提要　" + A,
            })
    void summaryThatSaysTheFirstParagraphAgainBehindItsNameIsNoText(String summary) {
        assertThat(Sample.texts(Sample.readAll("<div>" + summary + "</div>" + p(A) + p(B) + p(C) + p(D))))
                .containsExactly(A, B, C, D);
    }

    @Test
    void countsAboveTheFirstSentenceAreNoText() {
        assertThat(Sample.texts(Sample.readAll("<div>703 158 0</div>" + p(A) + p(B))))
                .containsExactly(A, B);
        assertThat(Sample.texts(Sample.readAll("<p>01</p>" + p(A) + p(B)))).containsExactly("01", A, B);
    }
}
