// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import static io.github.zhnews.body.Sample.between;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.Block;
import io.github.zhnews.model.MarkedCharacters;
import io.github.zhnews.model.RichText;
import io.github.zhnews.model.Run;
import io.github.zhnews.model.Run.Mark;
import java.net.URI;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {
    private static final String[] ELEMENTS = {"b", "strong", "em", "i", "sup", "sub", "code", "span", "font", "a"};
    private static final String[] PIECES = {
        "桥",
        "石料",
        "两百吨",
        "A",
        "7",
        "，",
        " ",
        "&nbsp;",
        "\u3000",
        "\n",
        "\u200B",
        "<!-- 断 -->",
        "&amp;",
        "&lt;",
        "“",
        "”"
    };

    private static RichText paragraph(String content) {
        return ((Block.Paragraph) between("<p>" + content + "</p>").get(0)).richText();
    }

    private static Run run(String text, Mark... marks) {
        return Run.of(text).withMarks(Set.of(marks));
    }

    private static URI link(String file) {
        return URI.create("https://news.yunxi.example/" + file);
    }

    @ParameterizedTest
    @CsvSource({
        "b,BOLD",
        "strong,BOLD",
        "i,ITALIC",
        "em,ITALIC",
        "sup,SUPERSCRIPT",
        "sub,SUBSCRIPT",
        "code,CODE",
    })
    void elementsMarkTheirWords(String element, Mark mark) {
        assertThat(paragraph("桥面重铺，<" + element + ">三十六米</" + element + ">长。").runs())
                .containsExactly(run("桥面重铺，"), run("三十六米", mark), run("长。"));
    }

    @Test
    void elementsWithinOneAnotherAddUp() {
        assertThat(paragraph("石料<b>两百<i>吨</i></b><a href=/liao><b>见此</b>文。</a>").runs())
                .containsExactly(
                        run("石料"),
                        run("两百", Mark.BOLD),
                        run("吨", Mark.BOLD, Mark.ITALIC),
                        run("见此", Mark.BOLD).withLink(link("liao")),
                        run("文。").withLink(link("liao")));
    }

    @Test
    void blankHasWhatBothItsNeighboursHave() {
        assertThat(paragraph("石料 <b> 两百吨 </b> ，<b>木料</b> <b>三十方</b>，<b>糯米 </b><i> 八百斤</i>。")
                        .runs())
                .containsExactly(
                        run("石料 "),
                        run("两百吨", Mark.BOLD),
                        run(" ，"),
                        run("木料 三十方", Mark.BOLD),
                        run("，"),
                        run("糯米", Mark.BOLD),
                        run(" "),
                        run("八百斤", Mark.ITALIC),
                        run("。"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " java\nscript:alert(1)",
                "data:text/html,x",
                "mailto:a@yunxi.example",
                "#",
                ""
            })
    void addressThatLeadsNowhereIsNoLink(String address) {
        assertThat(paragraph("桥面<a href='" + address + "'>重新</a>铺上石板。").isPlain())
                .isTrue();
    }

    @Test
    void addressIsResolvedAsAPicturesIs() {
        assertThat(paragraph("桥面<a href='../06/2.html?a=1&amp;b=2'>重新</a>铺上石板。").runs())
                .contains(run("重新").withLink(link("2024/06/2.html?a=1&b=2")));
    }

    @Test
    void paragraphThatIsBoldAsAWholeIsAParagraph() {
        assertThat(paragraph("<b>桥修好了，人也回来了。</b>").runs()).containsExactly(run("桥修好了，人也回来了。", Mark.BOLD));
    }

    @Test
    void headingIsNotMarkedForBeingOne() {
        assertThat(between("<p><strong>四个月的工期</strong></p><h3>工期<b>四个月</b></h3><h3>四个<i>月</i></h3>"))
                .containsExactly(
                        Block.Heading.of(3, "四个月的工期"),
                        Block.Heading.of(3, RichText.of(List.of(run("工期"), run("四个月", Mark.BOLD)))),
                        Block.Heading.of(3, RichText.of(List.of(run("四个"), run("月", Mark.ITALIC)))));
    }

    @Test
    void itemsQuotesAndCellsHaveMarks() {
        var bold = RichText.of(List.of(run("石"), run("料", Mark.BOLD)));

        assertThat(between("<ul><li>石<b>料</b></li></ul><blockquote>石<b>料</b></blockquote>"))
                .containsExactly(
                        Block.ListBlock.of(false, List.of(Block.Item.of(bold))), Block.Quote.of(List.of(bold)));
        assertThat(between("<table><tr><td>石<b>料</b><td>二<tr><td>三<td>四<br><b>五</b></table>"))
                .containsExactly(Block.Table.of(List.of(
                        List.of(Block.Cell.of(bold), Block.Cell.of("二")),
                        List.of(
                                Block.Cell.of("三"),
                                Block.Cell.of(RichText.of(List.of(run("四 "), run("五", Mark.BOLD))))))));
    }

    @Test
    void proseThatKeepsItsLineBreaksHasMarks() {
        assertThat(between("<pre>桥长<b>三十\n六</b>米。\n\n桥宽四米。</pre>"))
                .containsExactly(
                        Block.Paragraph.of(RichText.of(List.of(run("桥长"), run("三十", Mark.BOLD)))),
                        Block.Paragraph.of(RichText.of(List.of(run("六", Mark.BOLD), run("米。")))),
                        Block.Paragraph.of("桥宽四米。"));
    }

    @Test
    void codeHasNoMarks() {
        assertThat(between("<pre><code>let <b>a</b> = 1</code></pre>")).containsExactly(Block.Code.of("let a = 1"));
    }

    @Test
    void eachCharacterIsMarkedAsABrowserShowsIt() {
        var random = new Random(20250315);
        for (int i = 0; i < 1_500; i++) {
            var html = "始" + content(random, 4) + "末";
            var text = paragraph(html);

            assertThat(MarkedCharacters.of(text, URI::getPath))
                    .as(html)
                    .isEqualTo(MarkedCharacters.of(Jsoup.parseBodyFragment(html).body()));
            assertThat(String.join("", text.runs().stream().map(Run::text).toList()))
                    .as(html)
                    .isEqualTo(text.text());
        }
    }

    private static String content(Random random, int depth) {
        var html = new StringBuilder();
        for (int n = random.nextInt(4); n > 0; n--) {
            var inner = depth == 0 || random.nextBoolean()
                    ? PIECES[random.nextInt(PIECES.length)]
                    : content(random, depth - 1);
            var name = ELEMENTS[random.nextInt(ELEMENTS.length)];
            boolean isMarked = random.nextBoolean() && !(name.equals("a") && inner.contains("<a "));
            var attributes = name.equals("a") ? " href=/" + random.nextInt(3) : "";
            html.append(isMarked ? "<" + name + attributes + ">" + inner + "</" + name + ">" : inner);
        }
        return html.toString();
    }
}
