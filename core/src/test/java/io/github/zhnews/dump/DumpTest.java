// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.dump;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.html.Tag;
import io.github.zhnews.html.TreeBuilder;
import io.github.zhnews.model.Limits;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DumpTest {
    private static final String TITLE = "旧渡口改建为步行桥";
    private static final String BAR = "2024-03-12 08:30 山城日报";
    private static final String FIRST = "南岭县城东的旧渡口停航多年，县里决定在原址修一座步行桥。";
    private static final String SECOND = "负责设计的工程师说，桥面用的是从旧码头拆下来的石板。";
    private static final String THIRD = "渡口的最后一位船工说，桥修好以后想第一个走过去。";

    private static Dump read(String... lines) {
        return Dump.read(String.join("\n", lines), new TreeBuilder(Limits.defaults()));
    }

    private static String title(String... lines) {
        return read(lines).headline().text();
    }

    /** The lines of the text, each with the name of its element. */
    private static List<String> text(String... lines) {
        var dump = read(lines);
        return elements(dump).subList(dump.text().firstLine(), dump.text().endLine());
    }

    private static List<String> elements(Dump dump) {
        var tree = dump.page().tree();
        var lines = dump.page().lines();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> Tag.name(tree.tag(lines.block(i))) + " " + lines.text(i))
                .toList();
    }

    private static List<String> paragraphs(String... texts) {
        return List.of(texts).stream().map(t -> "p " + t).toList();
    }

    @Test
    void headlineAndTextGetElementsOfTheirOwn() {
        var lines = new String[] {"首页", "新闻", TITLE, BAR, FIRST, SECOND, THIRD, "分享到", "关于我们"};
        var dump = read(lines);
        assertThat(dump.headline()).isEqualTo(new Headline(TITLE, 2));
        assertThat(text(lines)).isEqualTo(paragraphs(FIRST, SECOND, THIRD, "分享到"));
        assertThat(elements(dump))
                .startsWith("p 首页", "p 新闻", "h1 " + TITLE, "p " + BAR)
                .endsWith("p 关于我们");
        var tree = dump.page().tree();
        assertThat(tree.tag(dump.text().container())).isEqualTo(Tag.DIV);
        assertThat(dump.page().lines().at(tree.end(dump.text().container())))
                .isEqualTo(dump.text().endLine());
    }

    @Test
    void linesWithoutSentencesAreEntries() {
        var dump = read("首页", "北岭县再添三所小学", "<b>东礁</b>渡口恢复通航");
        assertThat(elements(dump)).containsExactly("li 首页", "li 北岭县再添三所小学", "li <b>东礁</b>渡口恢复通航");
        assertThat(dump.text()).isEqualTo(Region.NONE);
        assertThat(dump.headline()).isEqualTo(Headline.NONE);
    }

    @Test
    void signsOfMarkupStayText() {
        var lines = new String[] {"“<i>渡口</i>” & 桥头的旧事", BAR, FIRST + "<script>", SECOND + "&lt;"};
        assertThat(title(lines)).isEqualTo(lines[0]);
        assertThat(text(lines)).isEqualTo(paragraphs(FIRST + "<script>", SECOND + "&lt;"));
    }

    @Test
    void headlineThatTheDumpRepeatsGoesBeforeTheNearestLine() {
        assertThat(title(TITLE + "_山城日报", "首页", TITLE, "石板要从旧码头运来", FIRST, SECOND, THIRD))
                .isEqualTo(TITLE);
        assertThat(title("北岭县再添三所小学", "首页", TITLE, FIRST, SECOND, THIRD)).isEqualTo(TITLE);
    }

    @Test
    void headlineStandsAboveTheBar() {
        assertThat(title(TITLE, BAR, "河堤上的人都在看什么", FIRST, SECOND, THIRD)).isEqualTo(TITLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"桥", "首页 > 新闻 > 正文所在", "责任编辑：赵一禾", BAR})
    void labelsPathsAndBarsAreNoHeadline(String line) {
        assertThat(read(line, FIRST, SECOND, THIRD).headline()).isEqualTo(Headline.NONE);
    }

    @Test
    void shortLinesBetweenParagraphsAreHeadings() {
        assertThat(text(TITLE, BAR, FIRST, "旧石板", SECOND, "最后的船工", THIRD))
                .containsExactly("p " + FIRST, "h2 旧石板", "p " + SECOND, "h2 最后的船工", "p " + THIRD);
        assertThat(text(TITLE, BAR, FIRST, "旧石板，", SECOND, THIRD)).contains("p 旧石板，");
        assertThat(text(TITLE, BAR, FIRST, "旧石板", "船工与桥", SECOND, THIRD)).contains("p 旧石板", "p 船工与桥");
    }

    @Test
    void wordsRightBehindTheTextAreKeywords() {
        assertThat(read(TITLE, BAR, FIRST, SECOND, THIRD, "渡口 步行桥 南岭").keywords())
                .containsExactly("渡口", "步行桥", "南岭");
    }

    @ParameterizedTest
    @ValueSource(strings = {"渡口 步行桥 渡口", "评论 12 分享", "渡口", "首页\n新闻\n读书\n渡口 步行桥"})
    void otherWordsBehindTheTextAreNoKeywords(String lines) {
        assertThat(read(TITLE, BAR, FIRST, SECOND, THIRD, lines).keywords()).isEmpty();
    }

    @Test
    void textIsTheRunOfLinesWithTheMostSentences() {
        var menu = new String[] {"首页", "北岭县再添三所小学", "关注公众号", "河堤上的人说，今天的风很大，船都没有出港。"};
        var lines = new ArrayList<>(List.of(menu));
        lines.addAll(java.util.Collections.nCopies(8, "东礁渡口恢复通航的消息"));
        lines.addAll(List.of(TITLE, FIRST, SECOND, THIRD));
        assertThat(text(lines.toArray(String[]::new))).isEqualTo(paragraphs(FIRST, SECOND, THIRD));
    }

    @Test
    void namesBesideEachOtherAreNoParagraphHoweverLong() {
        var names = "山城日报 北岭晚报 东礁早报 云溪周刊 青礁时报 南嶼商報 石桥青年报 渡口画报 河堤文摘 梯田广播 码头电视 书屋出版";
        assertThat(text(TITLE, FIRST, SECOND, THIRD, names)).isEqualTo(paragraphs(FIRST, SECOND, THIRD));
        var sentence = "山城日报、北岭晚报、东礁早报、云溪周刊、青礁时报、南嶼商報、石桥青年报、渡口画报、河堤文摘、梯田广播、码头电视都来了";
        assertThat(text(TITLE, FIRST, SECOND, sentence, THIRD)).hasSize(4);
    }

    @Test
    void notesBehindTheTextGoWithItButNotOtherArticles() {
        var text = text(TITLE, FIRST, SECOND, THIRD, "责任编辑：赵一禾", "相关阅读：", "北岭县再添三所小学");
        assertThat(text).isEqualTo(paragraphs(FIRST, SECOND, THIRD, "责任编辑：赵一禾"));
    }

    @Test
    void entriesOfListsAndCaptionsKeepWhatTheyWere() {
        var dump = read(TITLE, FIRST, SECOND, THIRD, "", "热门排行", "", "• 北岭县再添三所小学", "· 东礁渡口恢复通航", "•不是条目");
        assertThat(elements(dump)).endsWith("dt 热门排行", "li 北岭县再添三所小学", "li 东礁渡口恢复通航", "p •不是条目");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n热门排行。\n\n北岭县再添三所小学",
                "\n这一行字比十二个字的标题还要长\n\n北岭县再添三所小学",
                "\n热门排行：\n\n北岭县再添三所小学",
                "\n热门排行",
                "热门排行\n\n东礁"
            })
    void captionIsShortAndStandsBetweenEmptyLines(String lines) {
        assertThat(elements(read(TITLE, FIRST, SECOND, THIRD, lines))).noneMatch(line -> line.startsWith("dt"));
    }

    @Test
    void emptyDumpIsAnEmptyPage() {
        assertThat(elements(read(""))).isEmpty();
        assertThat(elements(read(" ", "\u3000", "•", "\u200B"))).containsExactly("li •");
    }
}
