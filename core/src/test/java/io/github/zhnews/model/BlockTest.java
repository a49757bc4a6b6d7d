// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockTest {
    private static final URI ADDRESS = URI.create("https://news.yunxi.example/a");
    private static final List<Block> ALL = List.of(
            Block.Paragraph.of("段落"),
            Block.Heading.of(2, "小标题"),
            Block.ListBlock.ofTexts(true, List.of("一", "二")),
            Block.Quote.ofTexts(List.of("引文", "再引")),
            Block.Table.ofTexts(List.of(List.of("日", "客流"), List.of("初一", "两万"))),
            Block.Figure.of(Image.of(ADDRESS)),
            Block.Video.of(ADDRESS),
            Block.Code.of("a\n b"));

    /** Names the kinds that it knows. */
    private interface Kinds extends Block.Visitor<String> {
        @Override
        default String other(Block block) {
            return "other";
        }
    }

    @Test
    void visitorThatKnowsNoKindSeesAllAsOthers() {
        assertThat(ALL).map(block -> block.accept(new Kinds() {})).containsOnly("other");
    }

    @Test
    void visitorSeesEachKindAsWhatItIs() {
        var kinds = new Kinds() {
            @Override
            public String paragraph(Block.Paragraph paragraph) {
                return "paragraph " + paragraph.richText().text();
            }

            @Override
            public String heading(Block.Heading heading) {
                return "heading " + heading.level();
            }

            @Override
            public String list(Block.ListBlock list) {
                return "list " + list.ordered() + " " + list.items().size();
            }

            @Override
            public String quote(Block.Quote quote) {
                return "quote " + quote.paragraphs().size();
            }

            @Override
            public String table(Block.Table table) {
                return "table " + table.rows().size();
            }

            @Override
            public String figure(Block.Figure figure) {
                return "figure " + figure.image().caption();
            }

            @Override
            public String video(Block.Video video) {
                return "video " + video.poster().isPresent();
            }

            @Override
            public String code(Block.Code code) {
                return "code " + code.text().length();
            }
        };
        assertThat(ALL)
                .map(block -> block.accept(kinds))
                .containsExactly(
                        "paragraph 段落",
                        "heading 2",
                        "list true 2",
                        "quote 2",
                        "table 2",
                        "figure ",
                        "video false",
                        "code 4");
    }

    @Test
    void textHasALineForEachItemParagraphAndRow() {
        assertThat(ALL).map(Block::text).containsExactly("段落", "小标题", "一\n二", "引文\n再引", "日 客流\n初一 两万", "", "", "a\n b");
    }

    @Test
    void listWithinAnItemStandsBehindItsWords() {
        var inner = Block.ListBlock.ofTexts(false, List.of("糖画", "皮影"));
        var list =
                Block.ListBlock.of(true, List.of(Block.Item.of("摊位").withLists(List.of(inner)), Block.Item.of("灯谜")));

        assertThat(list.text()).isEqualTo("摊位\n糖画\n皮影\n灯谜");
        assertThat(list.items().get(0).text()).isEqualTo("摊位");
    }
}
