// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.Reason;
import io.github.zhnews.page.Page;
import io.github.zhnews.vocabulary.Phrases;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineKindsTest {
    /** The line that is looked at is the second of its page. */
    private static Page page(String line) {
        return Sample.page("<p>桥头</p><p>" + line + "</p><p>桥尾</p>");
    }

    private static LineKinds kinds(String line) {
        return new LineKinds(page(line));
    }

    @ParameterizedTest
    @CsvSource({"相关阅读, true", "青ICP备20240001号-1, true", "责任编辑：赵一禾, false", "分享到：, false", "桥东的公园, false"})
    void otherArticlesAndTheFootOfTheSiteStandBehindTexts(String line, boolean isBehind) {
        assertThat(kinds(line).isBehindText(1)).isEqualTo(isBehind);
        assertThat(kinds(line).isBoilerplate(1)).isEqualTo(!line.startsWith("桥"));
    }

    @Test
    void answersStayTheSame() {
        var kinds = kinds("责任编辑：赵一禾");
        for (int i = 0; i < 2; i++) {
            assertThat(kinds.isBoilerplate(1)).isTrue();
            assertThat(kinds.isBoilerplate(0)).isFalse();
            assertThat(kinds.isByline(1)).isTrue();
            assertThat(kinds.isByline(0)).isFalse();
            assertThat(kinds.isBar(1)).isTrue();
            assertThat(kinds.isBar(0)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a href=/2>1 2 3 &gt;</a>", "1 <a href=/2>2</a> 3", "【1】<a href=/2>[2]</a>…9"})
    void numbersAndArrowsLeadThroughPages(String line) {
        assertThat(kinds(line).group(1)).extracting(Phrases::reason).isEqualTo(Reason.PAGER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 2 3 &gt;",
                "<a href=/2>1 2 三</a>",
                "<a href=/2>A1</a>",
                "<a href=/2>1234567890123456789012345678901</a>",
                "<a href=/2>1:2</a>",
                "<a href=/2>1/2</a>"
            })
    void otherNumbersDoNot(String line) {
        assertThat(kinds(line).group(1)).isNull();
    }

    @Test
    void wordsOfALinkBehindASentenceAreNotTheSentences() {
        assertThat(kinds("桥修好了。<a href=/>返回首页</a>").group(1)).isNull();
        assertThat(kinds("<a href=/>返回首页</a>").group(1)).isNotNull();
        assertThat(kinds("责任编辑：赵一禾<a href=/>更多</a>").group(1)).isNotNull();
    }

    @Test
    void lineEndsBeforeALinkThatIsItsLastPart() {
        assertThat(beforeLink("桥修好了。<a href=/>返回</a>")).isEqualTo("桥修好了。");
        assertThat(beforeLink("桥修好了。<a href=/>返<b>回</b></a>")).isEqualTo("桥修好了。");
        assertThat(beforeLink("桥修好了。<a href=/>返回</a>吧")).isEqualTo("桥修好了。返回吧");
        assertThat(beforeLink("<a href=/>桥修好了。</a>")).isEqualTo("桥修好了。");
        assertThat(beforeLink("桥修好了。")).isEqualTo("桥修好了。");
    }

    private static String beforeLink(String line) {
        var page = page(line);
        int from = page.lines().from(1);
        return new String(page.tree().chars(), from, new LineKinds(page).beforeLink(1) - from);
    }

    @ParameterizedTest
    @CsvSource({
        "<a href=/f/1.pdf>报告</a>, true",
        "<a href=/f/1.DOCX?v=2>报告</a>, true",
        "附件：<a href=/f/1.zip><b>报告</b></a>, true",
        "<a href=/f/1.html>报告</a>, false",
        "<a href=/f/1.pdf>报告</a>见此, false",
        "报告.pdf, false",
    })
    void linksToFilesAreToldByTheirAddress(String line, boolean leads) {
        assertThat(kinds(line).leadsToFile(1)).isEqualTo(leads);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2024-05-06 10:20; true",
                "2024年5月6日 来源: 青岩日报; true",
                "10:20 青岩日报; true",
                "字号 大 中 小; true",
                "来源：青岩日报; true",
                "发布时间：2024-05-06，来源：青岩日报，作者：赵一禾; true",
                "评论 0 | 阅读 28866; true",
                "2024年5月6日10时20分的那一刻我们永远不会忘记啊; false",
                "2008年5月12日14时28分！; false",
                "2024年5月6日，桥修好了; false",
                "2024年5月6日。; false",
                "桥头的风; false",
                "第2024号; false",
            })
    void barsHaveATimeOrALabelAndNoSentence(String line, boolean isBar) {
        assertThat(kinds(line).isBar(1)).isEqualTo(isBar);
    }

    @ParameterizedTest
    @ValueSource(strings = {"文/赵一禾", "本报记者 赵一禾", "责任编辑：赵一禾", "编辑 赵一禾"})
    void bylinesSayWhoWrote(String line) {
        assertThat(kinds(line).isByline(1)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"本报讯（记者 赵一禾）", "新华社北京5月6日电（记者 赵一禾）", "赵一禾", "记者赵一禾！", "作者赵一禾？", "编辑赵一禾。", "桥头的记者很多"})
    void datelinesAndSentencesAreNone(String line) {
        assertThat(kinds(line).isByline(1)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "《青岩日报》（2024年05月06日04版）, true",
        "青岩日报（2024-05-06 A04版）, true",
        "《青岩日报》 (2024-05-06 第4版 综合), true",
        "青岩日报（04版）, false",
        "2024年05月06日, false"
    })
    void placeOfPrintHasADayAndAPage(String line, boolean isEdition) {
        assertThat(kinds(line).isEdition(1)).isEqualTo(isEdition);
    }

    @Test
    void linesAreToldApartByTheirCharactersAlone() {
        var kinds =
                new LineKinds(Sample.page("<p>桥头的风</p><p>桥头 的　风</p><p>桥头的水</p><p>头桥的风</p><p>桥头的风浪</p><p>桥头。的风</p>"));
        assertThat(IntStream.range(0, 6).filter(line -> kinds.areSame(line, 0))).containsExactly(0, 1);
        assertThat(IntStream.range(0, 6).filter(line -> kinds.areSame(0, line))).containsExactly(0, 1);
    }
}
