// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import static io.github.zhnews.body.Sample.A;
import static io.github.zhnews.body.Sample.B;
import static io.github.zhnews.body.Sample.C;
import static io.github.zhnews.body.Sample.D;
import static io.github.zhnews.body.Sample.TEXT;
import static io.github.zhnews.body.Sample.p;
import static io.github.zhnews.body.Sample.readAll;
import static io.github.zhnews.body.Sample.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.Favour;
import io.github.zhnews.model.Reason;
import io.github.zhnews.model.Removed;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Region;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrimmerTest {
    private static final List<String> ALL = List.of(A, B, C, D);

    // ---- above the text

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>青岩石桥完成加固</h1>",
                "<h1>青岩石桥完成加固</h1><div>2024-05-06 10:20:30　来源：青岩日报</div>",
                "<h1>青岩石桥完成加固</h1><p>2024年05月06日 10:20　青岩日报　我有话说(12)</p><p>字号：大 中 小</p>",
                "<p>首页 > 本地 > 正文</p><h1>青岩石桥完成加固</h1><p>来源：青岩日报 作者：赵一禾</p>",
                "<div>发布时间：2024-05-06</div><div>作者：赵一禾</div><div>浏览次数：120</div>",
                "<p>分享到：</p>",
                "<h1>青岩石桥完成加固</h1><p>青岩日报</p>",
                "<h1>青岩石桥完成加固</h1><p>文：石桥吉吉</p>",
                "<h1>青岩石桥完成加固</h1><p>本篇内容为转载/翻译内容，仅代表原文作者或原媒体观点，不代表本平台立场。</p>",
            })
    void barBelowTheHeadlineIsNotText(String head) {
        assertThat(texts(readAll(head + TEXT))).isEqualTo(ALL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "新华社北京5月6日电",
                "本报讯",
                "中新网5月6日电（记者 赵一禾）",
                "5月6日，天刚亮，桥头就站满了人。",
                "2024年5月6日，一个值得记住的日子。",
                "桥修好了！",
            })
    void datelineAndAShortFirstSentenceStay(String first) {
        assertThat(texts(readAll("<h1>青岩石桥完成加固</h1><p>2024-05-06 10:20 来源：青岩日报</p>" + p(first) + TEXT)))
                .startsWith(first, A);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "文/赵一禾",
                "本报记者 赵一禾",
                "青岩日报记者 赵一禾 钱小满",
                "□ 本报记者 赵一禾",
                "记者 赵一禾 通讯员 钱小满",
                "生活中心/综合报道",
                "撰文：赵一禾 编辑：钱小满"
            })
    void bylineOnALineOfItsOwnIsNotText(String byline) {
        var body = readAll("<h1>青岩石桥完成加固</h1>" + p(byline) + TEXT);

        assertThat(texts(body)).isEqualTo(ALL);
        assertThat(body.removed()).extracting(Removed::text).contains(byline);
    }

    @Test
    void partOfATextMayHaveABylineOfItsOwn() {
        var lines = "<p>桥在，路就在，人就在。</p>".repeat(12);

        assertThat(texts(readAll(TEXT + lines + p("青岩日报记者 赵一禾 摄影报道") + p(A + "桥开了。"))))
                .hasSize(17);
    }

    @ParameterizedTest
    @ValueSource(strings = {"本报讯（记者 赵一禾）", "青岩网讯 记者 赵一禾"})
    void datelineOnALineOfItsOwnStays(String dateline) {
        assertThat(texts(readAll(p(dateline) + TEXT))).startsWith(dateline);
    }

    @Test
    void firstSentenceThatWasTakenForTheHeadlineStays() {
        var first = "石桥昨日完成加固，镇上的人都来了。";
        var page = Sample.page(p(first) + TEXT);
        var region = Region.of(page, page.tree().parent(page.lines().block(0)));

        assertThat(texts(BodyReader.read(
                        page, new Headline(first, 0), region, new LineKinds(page), BodyMarks.NONE, Favour.BALANCED)))
                .startsWith(first, A);
    }

    @Test
    void bylineBelowTheTextIsNotText() {
        assertThat(texts(readAll(TEXT + p("（本报记者 赵一禾）")))).isEqualTo(ALL);
    }

    @Test
    void lastSentenceKeepsItsSignature() {
        var last = "新桥将于六月一日正式通车。（记者 赵一禾）";

        assertThat(texts(readAll(TEXT + p(last)))).endsWith(last);
    }

    @Test
    void boxThatSaysWhatAParagraphSaysAgainIsLeftOut() {
        var body = readAll("<h1>青岩石桥完成加固</h1><div class=box>" + A + "</div>" + TEXT);

        assertThat(texts(body)).isEqualTo(ALL);
        assertThat(body.removed()).contains(Removed.of(A, Reason.REPEATED));
    }

    @Test
    void refrainOfATextStays() {
        var refrain = "桥在，路就在，镇上的人就在；桥不在，路也就断了，这话老人们说了一辈子，我们也记了一辈子。";
        var body = readAll(TEXT + p(refrain) + p(B + "这一回不同。") + p(refrain));

        assertThat(texts(body)).filteredOn(refrain::equals).hasSize(2);
    }

    @Test
    void leadAboveAHeadlineThatTheTextRepeatsStays() {
        var title = "青岩石桥完成加固";
        var lead = "五月六日清晨，青岩镇的石桥重新开放，等了四个月的人们早早来到桥头。";
        var page = Sample.page(p(lead) + p("【" + title + "】") + p("图说") + TEXT);
        var headline = new Headline(title, 1);
        var region = Region.of(page, page.tree().parent(page.lines().block(0)));

        assertThat(texts(BodyReader.read(page, headline, region, new LineKinds(page), BodyMarks.NONE, Favour.BALANCED)))
                .startsWith(lead)
                .doesNotContain("【" + title + "】")
                .contains(A, D);
    }

    @Test
    void verseIsKeptWhole() {
        var verse = List.of("桥头春水绿", "柳下小舟横", "旧石添新字", "千年说此名", "来客多停步");

        assertThat(texts(readAll("<h1>石桥</h1>" + p("2024-05-06 来源：青岩日报") + String.join("<br>", verse) + p("责任编辑：赵一禾")
                        + p("分享到："))))
                .isEqualTo(verse);
    }

    // ---- below the text

    @ParameterizedTest
    @ValueSource(
            strings = {
                "责任编辑：赵一禾",
                "(责任编辑：赵一禾 QY001)",
                "责编:赵一禾",
                "編輯：趙一禾",
                "来源：青岩日报",
                "稿源：青岩日报",
                "更多精彩内容，请关注青岩日报微信公众号",
                "扫描二维码，下载青岩新闻客户端",
                "点击进入专题",
                "免责声明：以上内容仅供参考，不构成投资建议，据此操作风险自担。",
                "本文仅代表作者观点，不代表本站立场。",
                "声明：本网转载此文目的在于传递信息，如有侵权请联系删除。",
                "未经授权，不得转载",
                "转载请注明出处",
                "版权所有 青岩日报社",
                "相关阅读：",
                "延伸阅读",
                "标签：石桥 加固",
                "上一篇：云溪渡口恢复通航",
                "上一页 1 2 3 下一页",
                "返回顶部",
                "分享到：",
                "青ICP备20240001号-1",
            })
    void lineThatIsNoTextIsLeftOutBelowIt(String line) {
        var body = readAll(TEXT + p(line));

        assertThat(texts(body)).isEqualTo(ALL);
        assertThat(body.removed()).extracting(Removed::text).containsExactly(line);
    }

    @Test
    void manySuchLinesInARowAreLeftOut() {
        var body = readAll(TEXT
                + p("（原标题：石桥加固工程完工）")
                + p("来源：青岩日报")
                + p("责任编辑：赵一禾")
                + p("相关阅读")
                + p("云溪渡口恢复通航")
                + p("柳湾茶农迎来第一批采摘")
                + p("版权声明：未经授权不得转载"));

        assertThat(texts(body)).isEqualTo(ALL);
        assertThat(body.removed())
                .extracting(Removed::reason)
                .containsExactly(
                        Reason.ORIGINAL_TITLE,
                        Reason.SOURCE,
                        Reason.EDITOR,
                        Reason.RELATED,
                        Reason.TAIL,
                        Reason.TAIL,
                        Reason.DISCLAIMER);
    }

    @Test
    void editorsLineEndsTheText() {
        var body = readAll(TEXT + p("责任编辑：赵一禾") + p("柳湾镇的茶农昨天开始采摘今年的第一批春茶，价格与去年持平。") + p("松坪图书馆本周起延长夜间开放时间，读者可以待到十点。"));

        assertThat(texts(body)).isEqualTo(ALL);
    }

    @Test
    void boxOfRelatedArticlesDoesNotEndATextThatGoesOn() {
        var link = "<p><a href=/1>云溪渡口恢复通航首日客流过万</a></p>";

        assertThat(texts(readAll(p(A) + p(B) + p(C) + p("相关新闻：") + link + p(D))))
                .isEqualTo(ALL);
        assertThat(texts(readAll(p(A) + p(B) + p(C) + p(D) + p("相关新闻：") + link + "<div>" + A + "柳湾镇也在修桥。</div>")))
                .isEqualTo(ALL);
    }

    @Test
    void contactDoesNotShieldWhatStandsBelowTheText() {
        assertThat(texts(readAll(
                        TEXT + p("更多精彩内容请关注青岩日报") + p("青岩读者俱乐部报名电话：0000-1234567，地址：青岩镇文化路18号青岩日报社一楼大厅东侧读者服务窗口"))))
                .isEqualTo(ALL);
    }

    @Test
    void timeOfACardIsNoText() {
        var body = readAll(p(A) + p(B) + "<div>2019年12月16日, 11:34</div>" + p(C) + p(D));

        assertThat(texts(body)).isEqualTo(ALL);
        assertThat(body.removed()).containsExactly(Removed.of("2019年12月16日, 11:34", Reason.DATELINE));
    }

    @Test
    void addressBelowALabelOfTheTextStays() {
        var address = "https://doi.example/10.1000/182";

        assertThat(texts(readAll(TEXT + p("相关论文信息：") + p(address)))).endsWith("相关论文信息：", address);
        assertThat(texts(readAll(TEXT + p("原文链接：") + p(address)))).isEqualTo(ALL);
    }

    @Test
    void footOfTheSiteEndsTheText() {
        var body = readAll(TEXT
                + p("青岩日报社主办 互联网新闻信息服务许可证00120240001")
                + p("地址：青岩镇文化路18号，邮编：000018，电话：0000-1234567")
                + p("Copyright © 2024"));

        assertThat(texts(body)).isEqualTo(ALL);
    }

    @Test
    void noticeKeepsPlaceAndDateOfItsSignature() {
        var body = readAll(p("各村、各有关单位：") + TEXT + p("特此通知。") + p("青岩镇人民政府") + p("2024年5月6日"));

        assertThat(texts(body)).endsWith("特此通知。", "青岩镇人民政府", "2024年5月6日");
    }

    @Test
    void noticeKeepsTheFilesThatBelongToIt() {
        var body = readAll(TEXT + p("附件：")
                + "<p>1.<a href='/f/1.pdf'>加固工程验收报告.pdf</a></p><p><a href='/f/2.DOCX?v=1'>2.捐款名单</a></p>"
                + "<p><a href='/other.html'>云溪渡口恢复通航</a></p>");

        assertThat(texts(body)).endsWith("附件：", "1.加固工程验收报告.pdf", "2.捐款名单");
    }

    // ---- words that promotion shares with news

    @ParameterizedTest
    @ValueSource(
            strings = {
                "该公众号由三名大学生创办，一年间记录了镇上四十余位匠人的故事，如今已有两万多名读者。",
                "游客扫描桥头的二维码，便可以听到老匠人讲述修桥的往事，声音是镇里的孩子们录的。",
                "法院认为，网站页脚的免责声明不能免除其审查义务，平台仍应对用户上传的图片承担相应责任。",
                "这部纪录片的版权归制作方所有，镇里可以免费放映，但转播需要另行签订协议。",
                "他把图纸上传到网上，并写明“未经许可不得转载”，没想到一周后还是被人搬走了。",
                "记者点击进入报名页面，发现名额已经全部约满，系统提示六月一日起重新开放。",
                "来源：青岩溪的水来自北岭深处的三眼泉，终年不断，镇志上说它“旱不涸、涝不浊”。",
                "上一页还写着开工的日期，翻过来却是一片空白，那一年的冬天格外漫长，谁也没有再提起修桥。",
            })
    void sentenceAboutSuchMattersStaysWithinTheText(String sentence) {
        assertThat(texts(readAll(p(A) + p(sentence) + p(B) + p(C) + p(D)))).containsExactly(A, sentence, B, C, D);
    }

    @Test
    void articleAboutAccountsAndRightsIsKeptWhole() {
        var first = "一份关于公众号版权的报告昨日发布，报告抽取了两千个公众号，其中三成曾经被他人整篇转载。";
        var second = "报告说，多数作者只在文末写一句“未经授权不得转载”，真正去维权的不到一成，因为取证太难。";
        var third = "起草人表示，免责声明并不能让转载者免责，平台也应当为作者提供一键投诉的入口。";

        assertThat(texts(readAll("<h1>公众号版权报告发布</h1>" + p(first) + p(second) + p(third) + p(B))))
                .containsExactly(first, second, third, B);
    }

    @Test
    void originalTitleIsLeftOutWhereverItStands() {
        assertThat(texts(readAll(p("原标题：石桥加固工程完工") + TEXT))).isEqualTo(ALL);
        assertThat(texts(readAll(TEXT + p("（原标题：石桥加固工程完工）")))).isEqualTo(ALL);
    }

    // ---- by structure

    @ParameterizedTest
    @CsvSource({
        "div hidden,HIDDEN",
        "div style='color:red;display:none',HIDDEN",
        "div style='DISPLAY: none',HIDDEN",
        "div class='share-bar',SECTION",
        "div id=comment,SECTION",
        "aside,SECTION",
        "nav,SECTION",
    })
    void hiddenPartsAndPartsNamedAsSideMattersAreLeftOut(String tag, Reason reason) {
        var line = "桥头新设的茶摊从早开到晚，路过的人都可以坐一坐。";
        var body = readAll(
                p(A) + p(B) + "<" + tag + ">" + line + "<img src=/tea.jpg></" + tag.split(" ")[0] + ">" + p(C) + p(D));

        assertThat(texts(body)).isEqualTo(ALL);
        assertThat(body.removed()).containsExactly(Removed.of(line, reason));
        assertThat(body.blocks()).hasSize(4);
    }

    @Test
    void linesThatAreOnlyLinksAreLeftOut() {
        var body = readAll(p(A) + p(B) + "<p><a href=/1>云溪渡口恢复通航首日客流过万</a></p>" + p(C) + p(D));

        assertThat(texts(body)).isEqualTo(ALL);
        assertThat(body.removed()).containsExactly(Removed.of("云溪渡口恢复通航首日客流过万", Reason.LINKS));
    }

    @Test
    void linkWithinASentenceStays() {
        var linked = "<p>施工方<a href=/b>青岩建筑公司</a>介绍，便桥将在下个月拆除，木料留作修缮祠堂之用。</p>";

        assertThat(texts(readAll(TEXT + linked))).endsWith("施工方青岩建筑公司介绍，便桥将在下个月拆除，木料留作修缮祠堂之用。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"返回首页>>", "[查看更多]", "更多新闻"})
    void linkBehindTheLastSentenceIsCutOff(String link) {
        var body = readAll(p(A) + p(B) + p(C) + "<p>" + D + "<a href=/>" + link + "</a></p>");

        assertThat(texts(body)).isEqualTo(ALL);
        assertThat(body.removed()).extracting(Removed::text).containsExactly(link);
    }

    @Test
    void pictureBelowTheTextIsNotTheArticles() {
        var body = readAll("<img src=/bridge.jpg>" + TEXT + p("责任编辑：赵一禾") + "<img src=/site.jpg>");

        assertThat(body.blocks()).hasSize(5).first().asString().contains("bridge.jpg");
    }

    @Test
    void pictureBelowTheLastSentenceIsTheArticles() {
        var body = readAll(TEXT + "<img src=/bridge.jpg>" + p("责任编辑：赵一禾"));

        assertThat(body.blocks()).hasSize(5).last().asString().contains("bridge.jpg");
    }
}
