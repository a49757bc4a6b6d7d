package io.github.zhnews.dump;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.html.TreeBuilder;
import io.github.zhnews.model.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DumpReaderTest {
    private static final String TITLE = "旧渡口改建为步行桥";
    private static final String BAR = "2024-03-12 08:30 山城日报";
    private static final String FIRST = "南岭县城东的旧渡口停航多年，县里决定在原址修一座步行桥。";
    private static final String SECOND = "负责设计的工程师说，桥面用的是从旧码头拆下来的石板。";
    private static final String THIRD = "渡口的最后一位船工说，桥修好以后想第一个走过去。";

    private static final Pattern ELEMENT = Pattern.compile("<(h1|h2|p|li|title)[^>]*>([^<]*)");

    private static String html(String... lines) {
        return DumpReader.html(String.join("\n", lines), new TreeBuilder(Limits.defaults()));
    }

    /** The lines of an element by its id, each with the name of its own element. */
    private static List<String> text(String html) {
        int from = html.indexOf("<div id=\"" + DumpReader.TEXT);
        return from < 0 ? List.of() : elements(html.substring(from, html.indexOf("</div>", from)));
    }

    private static List<String> elements(String html) {
        var lines = new ArrayList<String>();
        var matcher = ELEMENT.matcher(html);
        while (matcher.find()) {
            lines.add(matcher.group(1) + " " + matcher.group(2));
        }
        return lines;
    }

    private static List<String> paragraphs(String... texts) {
        return List.of(texts).stream().map(t -> "p " + t).toList();
    }

    @Test
    void headlineAndTextGetElementsOfTheirOwn() {
        var html = html("首页", "新闻", TITLE, BAR, FIRST, SECOND, THIRD, "分享到", "关于我们");
        assertThat(html)
                .startsWith("<title>" + TITLE + "</title>")
                .contains("<h1 id=\"dump-title\">" + TITLE + "</h1>");
        assertThat(text(html)).isEqualTo(paragraphs(FIRST, SECOND, THIRD, "分享到"));
        assertThat(elements(html))
                .startsWith("title " + TITLE, "p 首页", "p 新闻", "h1 " + TITLE, "p " + BAR)
                .endsWith("p 关于我们");
    }

    @Test
    void linesWithoutSentencesAreLinks() {
        var html = html("首页", "北岭县再添三所小学", "<b>东礁</b>渡口恢复通航");
        assertThat(html)
                .startsWith("<body><ul>")
                .contains("<li><a>北岭县再添三所小学</a></li>", "<a>&lt;b&gt;东礁&lt;/b&gt;渡口恢复通航</a>");
        assertThat(text(html)).isEmpty();
    }

    @Test
    void signsOfMarkupStayText() {
        var html = html("“<i>渡口</i>” & 桥头的旧事", BAR, FIRST + "<script>", SECOND + "&lt;");
        assertThat(html).contains("&lt;i&gt;渡口&lt;/i&gt;” &amp; 桥头的旧事").doesNotContain("<script>");
        assertThat(text(html)).isEqualTo(paragraphs(FIRST + "&lt;script&gt;", SECOND + "&amp;lt;"));
    }

    @Test
    void headlineThatTheDumpRepeatsGoesBeforeTheNearestLine() {
        var html = html(TITLE + "_山城日报", "首页", TITLE, "石板要从旧码头运来", FIRST, SECOND, THIRD);
        assertThat(html).contains("<h1 id=\"dump-title\">" + TITLE + "</h1>");
        assertThat(html("北岭县再添三所小学", "首页", TITLE, FIRST, SECOND, THIRD))
                .contains("<h1 id=\"dump-title\">" + TITLE + "</h1>");
    }

    @Test
    void headlineStandsAboveTheBar() {
        var html = html(TITLE, BAR, "河堤上的人都在看什么", FIRST, SECOND, THIRD);
        assertThat(html).contains("<h1 id=\"dump-title\">" + TITLE + "</h1>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"桥", "首页 > 新闻 > 正文所在", "责任编辑：赵一禾", BAR})
    void labelsPathsAndBarsAreNoHeadline(String line) {
        assertThat(html(line, FIRST, SECOND, THIRD)).doesNotContain("<h1", "<title>");
    }

    @Test
    void shortLinesBetweenParagraphsAreHeadings() {
        assertThat(text(html(TITLE, BAR, FIRST, "旧石板", SECOND, "最后的船工", THIRD)))
                .containsExactly("p " + FIRST, "h2 旧石板", "p " + SECOND, "h2 最后的船工", "p " + THIRD);
        assertThat(text(html(TITLE, BAR, FIRST, "旧石板，", SECOND, THIRD))).contains("p 旧石板，");
        assertThat(text(html(TITLE, BAR, FIRST, "旧石板", "船工与桥", SECOND, THIRD))).contains("p 旧石板", "p 船工与桥");
    }

    @Test
    void wordsRightBehindTheTextAreKeywords() {
        var html = html(TITLE, BAR, FIRST, SECOND, THIRD, "渡口 步行桥 南岭");
        assertThat(html).contains("<meta name=\"keywords\" content=\"渡口,步行桥,南岭\">");
        assertThat(html(TITLE, BAR, FIRST, SECOND, THIRD, "渡口 步行桥 渡口")).doesNotContain("keywords");
        assertThat(html(TITLE, BAR, FIRST, SECOND, THIRD, "评论 12 分享")).doesNotContain("keywords");
        assertThat(html(TITLE, BAR, FIRST, SECOND, THIRD, "渡口")).doesNotContain("keywords");
        assertThat(html(TITLE, BAR, FIRST, SECOND, THIRD, "首页", "新闻", "读书", "渡口 步行桥"))
                .doesNotContain("keywords");
    }

    @Test
    void textIsTheRunOfLinesWithTheMostSentences() {
        var menu = new String[] {"首页", "北岭县再添三所小学", "关注公众号", "河堤上的人说，今天的风很大，船都没有出港。"};
        var lines = new ArrayList<>(List.of(menu));
        lines.addAll(java.util.Collections.nCopies(8, "东礁渡口恢复通航的消息"));
        lines.addAll(List.of(TITLE, FIRST, SECOND, THIRD));
        assertThat(text(html(lines.toArray(String[]::new)))).isEqualTo(paragraphs(FIRST, SECOND, THIRD));
    }

    @Test
    void namesBesideEachOtherAreNoParagraphHoweverLong() {
        var names = "山城日报 北岭晚报 东礁早报 云溪周刊 青礁时报 南嶼商報 石桥青年报 渡口画报 河堤文摘 梯田广播 码头电视 书屋出版";
        assertThat(text(html(TITLE, FIRST, SECOND, THIRD, names))).isEqualTo(paragraphs(FIRST, SECOND, THIRD));
        var sentence = "山城日报、北岭晚报、东礁早报、云溪周刊、青礁时报、南嶼商報、石桥青年报、渡口画报、河堤文摘、梯田广播、码头电视都来了";
        assertThat(text(html(TITLE, FIRST, SECOND, sentence, THIRD))).hasSize(4);
    }

    @Test
    void notesBehindTheTextGoWithItButNotOtherArticles() {
        var text = text(html(TITLE, FIRST, SECOND, THIRD, "责任编辑：赵一禾", "相关阅读：", "北岭县再添三所小学"));
        assertThat(text).isEqualTo(paragraphs(FIRST, SECOND, THIRD, "责任编辑：赵一禾"));
    }

    @Test
    void entriesOfListsAndCaptionsKeepWhatTheyWere() {
        var html = html(TITLE, FIRST, SECOND, THIRD, "", "热门排行", "", "• 北岭县再添三所小学", "· 东礁渡口恢复通航", "•不是条目");
        assertThat(html)
                .contains("<p class=\"dump-caption\">热门排行</p>")
                .contains("<li>北岭县再添三所小学</li>", "<li>东礁渡口恢复通航</li>", "<p>•不是条目</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"热门排行。", "这一行字比十二个字的标题还要长", "热门排行："})
    void otherLinesBetweenEmptyOnesAreNoCaptions(String line) {
        assertThat(html(TITLE, FIRST, SECOND, THIRD, "", line, "", "北岭县再添三所小学")).doesNotContain("dump-caption");
    }

    @Test
    void captionStandsBetweenEmptyLines() {
        assertThat(html("热门排行", "", FIRST, SECOND, THIRD)).doesNotContain("dump-caption");
        assertThat(html(TITLE, FIRST, SECOND, THIRD, "", "热门排行")).doesNotContain("dump-caption");
        assertThat(html(TITLE, FIRST, SECOND, THIRD, "热门排行", "", "东礁")).doesNotContain("dump-caption");
    }

    @Test
    void emptyDumpIsAnEmptyPage() {
        assertThat(html("")).isEqualTo("<body><ul></ul>");
        assertThat(html(" ", "\u3000", "•")).doesNotContain("<h1");
    }
}
