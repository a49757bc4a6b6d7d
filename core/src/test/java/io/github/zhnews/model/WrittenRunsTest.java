// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.Rounds;
import io.github.zhnews.model.Run.Mark;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What links and marks are written as, and that a reader sees the same. */
class WrittenRunsTest {
    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());
    private static final List<URI> LINKS = Stream.of("https://a.example/1?x=1&copy=2", "/b_*c*.html")
            .map(URI::create)
            .toList();
    private static final String[] PIECES = {
        "石桥", "“石桥”", "重开。", " 甲 ", "a", "1", ". ", "*", "**", "_", "`", "``", "|", "!", "[", "](x)", "<b>", "&",
        "amp;", "\\", "#", "- ", "~", "\u3000", "(注)", "H", "2"
    };

    private static Run bold(String text) {
        return Run.of(text).withMarks(Set.of(Mark.BOLD));
    }

    private static String markdown(Run... runs) {
        return Article.builder()
                .blocks(List.of(Block.Paragraph.of(RichText.of(List.of(runs)))))
                .build()
                .toMarkdown()
                .strip();
    }

    private static String html(Run... runs) {
        var html = Article.builder()
                .blocks(List.of(Block.Paragraph.of(RichText.of(List.of(runs)))))
                .build()
                .toHtml();
        return html.substring(html.indexOf("<p>") + 3, html.indexOf("</p>"));
    }

    @Test
    void marksAndLinksAreWritten() {
        var link = URI.create("https://a.example/?a=1&b=2");
        Run[] runs = {
            Run.of("石桥"), bold("重开"), Run.of("，详见").withLink(link), bold("公告").withLink(link)
        };

        assertThat(markdown(runs))
                .isEqualTo("石桥**重开**[，详见](https://a.example/?a=1&b=2)[**公告**](https://a.example/?a=1&b=2)");
        assertThat(html(runs))
                .isEqualTo(
                        "石桥<strong>重开</strong><a href=\"https://a.example/?a=1&amp;b=2\">，详见<strong>公告</strong></a>");
    }

    @Test
    void asterisksBesidePunctuationWouldNotBeSeenInChineseText() {
        assertThat(markdown(Run.of("他说"), bold("“重开。”"), Run.of("众人点头"))).isEqualTo("他说<strong>“重开。”</strong>众人点头");
        assertThat(markdown(bold("重开"), Run.of("了").withMarks(Set.of(Mark.ITALIC))))
                .isEqualTo("**重开**<em>了</em>");
    }

    @Test
    void asterisksBesidePunctuationAreSeenWhereNoLetterIsNear() {
        assertThat(markdown(bold("“重开。”"))).isEqualTo("**“重开。”**");
        assertThat(markdown(Run.of("他说："), bold("“重开。”"), Run.of("（众人点头）"))).isEqualTo("他说：**“重开。”**（众人点头）");
        assertThat(markdown(Run.of("他说："), bold("“重开。”"), Run.of("众人点头"))).isEqualTo("他说：<strong>“重开。”</strong>众人点头");
    }

    @Test
    void whatMarkdownHasNoSignForIsHtml() {
        assertThat(markdown(Run.of("CO"), Run.of("2").withMarks(Set.of(Mark.SUBSCRIPT))))
                .isEqualTo("CO<sub>2</sub>");
        assertThat(markdown(Run.of("a`|b").withMarks(Set.of(Mark.CODE)))).isEqualTo("<code>a\\`\\|b</code>");
        assertThat(markdown(Run.of("a*b").withMarks(Set.of(Mark.CODE)))).isEqualTo("`a*b`");
    }

    @Test
    void exclamationMarkBeforeALinkMakesNoPictureOfIt() {
        assertThat(markdown(Run.of("快看!"), Run.of("图").withLink(URI.create("/a"))))
                .isEqualTo("快看\\![图](/a)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html;base64,AAAA", "mailto:a@b.example"})
    void addressThatIsNoWebAddressIsNotLinked(String address) {
        Run[] runs = {Run.of("&"), Run.of("lt;点此").withLink(URI.create(address))};

        assertThat(markdown(runs)).isEqualTo("\\&lt;点此");
        assertThat(html(runs)).isEqualTo("&amp;lt;点此");
    }

    @Test
    void listsWithinItemsAndSpansOfCellsAreWritten() {
        var inner = Block.ListBlock.of(
                false, List.of(Block.Item.of("糖画").withLists(List.of(Block.ListBlock.ofTexts(true, List.of("龙"))))));
        var article = Article.builder()
                .blocks(List.of(
                        Block.ListBlock.of(
                                true, List.of(Block.Item.of("摊位").withLists(List.of(inner)), Block.Item.of("灯谜"))),
                        Block.Table.of(List.of(
                                List.of(Block.Cell.of("客流").withHeader(true).withColumnSpan(2)),
                                List.of(Block.Cell.of("初一").withRowSpan(2), Block.Cell.of("两万"))))))
                .build();

        assertThat(article.toMarkdown())
                .startsWith("1. 摊位\n   - 糖画\n     1. 龙\n2. 灯谜\n\n| 客流 |  |\n| --- | --- |\n| 初一 | 两万 |");
        assertThat(article.toHtml())
                .contains("<li>摊位\n<ul>\n<li>糖画\n<ol>\n<li>龙</li>\n</ol>\n</li>\n</ul>\n</li>\n<li>灯谜</li>")
                .contains("<tr><th colspan=\"2\">客流</th></tr>\n<tr><td rowspan=\"2\">初一</td><td>两万</td></tr>");
        assertThat(read(article.toMarkdown())
                        .select("ol > li > ul > li > ol > li")
                        .eachText())
                .containsExactly("龙");
    }

    @Test
    void cellsOfAPipeTableStandInTheirColumns() {
        var table = Block.Table.of(List.of(
                List.of(Block.Cell.of("日").withRowSpan(2), Block.Cell.of("客流").withColumnSpan(2)),
                List.of(Block.Cell.of("人"), Block.Cell.of("车")),
                List.of(Block.Cell.of("初一"), Block.Cell.of("两万").withRowSpan(2), Block.Cell.of("三千")),
                List.of(Block.Cell.of("初二"), Block.Cell.of("四千"))));

        assertThat(Article.builder().blocks(List.of(table)).build().toMarkdown())
                .isEqualTo("""
                | 日 | 客流 |  |
                | --- | --- | --- |
                |  | 人 | 车 |
                | 初一 | 两万 | 三千 |
                | 初二 |  | 四千 |
                """);
    }

    @Test
    void pipeTableIsNotMadeOfEmptyCells() {
        var wide = List.of(Block.Cell.of("一").withColumnSpan(1_000_000_000), Block.Cell.of("二"));
        var high = List.of(Block.Cell.of("三").withRowSpan(1_000_000_000), Block.Cell.of("四"));
        var rows = Stream.concat(Stream.of(high), Stream.generate(() -> wide).limit(50))
                .toList();

        assertThat(Article.builder()
                        .blocks(List.of(Block.Table.of(rows)))
                        .build()
                        .toMarkdown())
                .hasSizeLessThan(1_000);
    }

    @Test
    void readerSeesEachCharacterAsItIsMarked() {
        var random = new Random(20250212);
        for (int i = 0; i < Rounds.of(1_000); i++) {
            var text = RichText.of(runs(random));
            var article = Article.builder()
                    .blocks(List.of(
                            Block.Paragraph.of(text),
                            Block.ListBlock.of(false, List.of(Block.Item.of(text))),
                            Block.Table.of(List.of(List.of(Block.Cell.of("头")), List.of(Block.Cell.of(text))))))
                    .build();
            var expected = MarkedCharacters.of(text, URI::toString);

            for (var page : List.of(
                    read(article.toMarkdown()),
                    Jsoup.parseBodyFragment(article.toHtml()).body())) {
                assertThat(MarkedCharacters.of(page.selectFirst("p")))
                        .as("%s", text)
                        .isEqualTo(expected);
                assertThat(MarkedCharacters.of(page.selectFirst("li")))
                        .as("%s", text)
                        .isEqualTo(expected);
                assertThat(MarkedCharacters.of(page.select("td").last()))
                        .as("%s", text)
                        .isEqualTo(expected);
            }
        }
    }

    private static List<Run> runs(Random random) {
        var runs = new ArrayList<Run>();
        runs.add(Run.of("始"));
        for (int n = random.nextInt(6); n >= 0; n--) {
            var text = new StringBuilder();
            for (int pieces = random.nextInt(3); pieces >= 0; pieces--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            var marks = EnumSet.noneOf(Mark.class);
            for (var mark : Mark.values()) {
                if (random.nextInt(4) == 0) {
                    marks.add(mark);
                }
            }
            var link = random.nextInt(4) > 0 ? null : LINKS.get(random.nextInt(LINKS.size()));
            runs.add(Run.of(text.toString()).withMarks(marks).withLink(link));
        }
        return runs;
    }

    private static Element read(String markdown) {
        var tree = Parser.builder().extensions(TABLES).build().parse(markdown);
        return Jsoup.parseBodyFragment(
                        HtmlRenderer.builder().extensions(TABLES).build().render(tree))
                .body();
    }
}
