// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownWriterTest {
    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());

    private static String markdown(Block... blocks) {
        return Article.builder().blocks(List.of(blocks)).build().toMarkdown();
    }

    /** The page that a Markdown reader makes of it. */
    private static Document read(String markdown) {
        var tree = Parser.builder().extensions(TABLES).build().parse(markdown);
        return Jsoup.parseBodyFragment(
                HtmlRenderer.builder().extensions(TABLES).build().render(tree));
    }

    @Test
    void everyBlockIsWrittenInItsForm() {
        var article = Article.builder()
                .title("春节庙会")
                .blocks(List.of(
                        Block.Paragraph.of("正文"),
                        Block.Heading.of(3, "小标题"),
                        Block.ListBlock.ofTexts(true, List.of("一", "二")),
                        Block.ListBlock.ofTexts(false, List.of("甲", "乙")),
                        Block.Quote.ofTexts(List.of("引文", "又一段")),
                        Block.Figure.of(
                                Image.of(URI.create("/a(1).jpg")).withAlt("灯").withCaption("桥上的灯")),
                        Block.Video.of(URI.create("https://v.example/1")).withPoster(URI.create("/1.jpg")),
                        Block.Code.of("a\n```\n b\n")))
                .build();

        assertThat(article.toMarkdown()).isEqualTo("""
                # 春节庙会

                正文

                ### 小标题

                1. 一
                2. 二

                - 甲
                - 乙

                > 引文
                >
                > 又一段

                ![灯](/a%281%29.jpg)

                *桥上的灯*

                [![视频](/1.jpg)](https://v.example/1)

                ````
                a
                ```
                 b
                ````
                """);
    }

    @Test
    void nothingBecomesNothing() {
        assertThat(markdown()).isEmpty();
        assertThat(markdown(Block.Paragraph.of(" "), Block.Table.ofTexts(List.of()), Block.Quote.ofTexts(List.of())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# 号开头",
                "#话题#",
                "结尾 #",
                "#",
                "##",
                "\\#",
                "> 大于号开头",
                "- 减号开头",
                "+ 加号开头",
                "* 星号开头",
                "--- ",
                "===",
                "1. 序号开头",
                "2024) 年份",
                "123456789. 长序号",
                "**粗** _斜_ `码` ~~删~~ ~5~",
                "[链接](http://a.example) ![图](a.png) [^1] [注]: x",
                "<b>标签</b> <http://a.example> <!-- 注 -->",
                "&amp; &lt;p&gt; &#65; &#x41; & 普通",
                "反斜杠 \\ 与 \\* 与结尾 \\",
                "竖线 | 与 \\| 与 a|b",
                "```",
                "~~~ 围栏",
                "    缩进四格",
                "5~10度，涨幅3%*2=6%",
                "| 表 | 头 |",
            })
    void charactersOfTheTextStayText(String text) {
        var shown = text.strip();

        assertThat(read(markdown(Block.Paragraph.of(text))).select("p").eachText())
                .containsExactly(shown);
        assertThat(read(markdown(Block.Heading.of(2, text))).select("h2").eachText())
                .containsExactly(shown);
        assertThat(read(markdown(Block.ListBlock.ofTexts(false, List.of("先", text))))
                        .select("ul > li")
                        .eachText())
                .containsExactly("先", shown);
        assertThat(read(markdown(Block.Quote.ofTexts(List.of(text, "后"))))
                        .select("blockquote > p")
                        .eachText())
                .containsExactly(shown, "后");
        assertThat(read(markdown(Block.Table.ofTexts(List.of(List.of("头"), List.of(text)))))
                        .select("td")
                        .eachText())
                .containsExactly(shown);
        assertThat(read(markdown(Block.Figure.of(
                                Image.of(URI.create("a.jpg")).withAlt(text).withCaption(text))))
                        .select("img")
                        .attr("alt"))
                .isEqualTo(shown);
    }

    @Test
    void lineBreaksWithinATextDoNotEndItsBlock() {
        assertThat(markdown(Block.Heading.of(2, "上\n下"), Block.Paragraph.of("上\n---\n下")))
                .isEqualTo("## 上 下\n\n上 --- 下\n");
    }

    @Test
    void headerOfARaggedTableIsAsWideAsItsWidestRow() {
        var table = Block.Table.ofTexts(
                List.of(List.of("年份"), List.of("2023", "七"), List.of(), List.of("2024"), List.of("2025", "九|十")));

        assertThat(markdown(table)).isEqualTo("""
                | 年份 |  |
                | --- | --- |
                | 2023 | 七 |
                |  |
                | 2024 |
                | 2025 | 九\\|十 |
                """);
        assertThat(read(markdown(table)).select("tr")).hasSize(5).allMatch(row -> row.childrenSize() == 2);
        assertThat(read(markdown(table)).select("td").eachText()).contains("九|十");
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 2_000, 4_000})
    void raggedTableGrowsWithItsCells(int size) {
        var rows = new ArrayList<List<String>>(Collections.nCopies(size, List.of("甲")));
        rows.add(size / 2, Collections.nCopies(size, "乙"));

        assertThat(markdown(Block.Table.ofTexts(rows)).length()).isLessThan(20 * size);
    }

    @Test
    void addressKeepsItsQuery() {
        var url = "https://v.example/p?a=1&copy=2&lt;=(3)&x[0]=*_*";

        var link = read(markdown(Block.Video.of(URI.create(url)))).selectFirst("a");

        assertThat(link.text()).isEqualTo("视频");
        assertThat(link.attr("href").replace("%28", "(").replace("%29", ")")).isEqualTo(url);
    }

    @Test
    void addressThatIsNoWebAddressIsNotLinked() {
        var script = URI.create("javascript:alert(1)");

        assertThat(markdown(
                        Block.Figure.of(Image.of(script).withAlt("灯").withCaption("说明")),
                        Block.Video.of(script),
                        Block.Video.of(URI.create("https://v.example/1")).withPoster(script)))
                .isEqualTo("*说明*\n\n[视频](https://v.example/1)\n");
    }
}
