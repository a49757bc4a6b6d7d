// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.stock;

import io.github.zhnews.model.Block;
import io.github.zhnews.model.SecurityMention;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import java.util.ArrayList;
import java.util.List;

/** An article's text without the prices that the page put into it, and the securities that it marks. */
public record Securities(List<Block> blocks, List<SecurityMention> mentions) {
    /** Copies the lists. */
    public Securities {
        blocks = List.copyOf(blocks);
        mentions = List.copyOf(mentions);
    }

    /** Reads a text. */
    public static Securities read(Page page, Region region, List<Block> blocks) {
        var all = new StringBuilder();
        blocks.forEach(block -> all.append(block.text()).append('\n'));
        var reader = new MentionReader(Marks.in(page, region), all.toString());
        var read = new ArrayList<Block>();
        for (var block : blocks) {
            read.add(read(block, reader));
        }
        return new Securities(read, reader.mentions());
    }

    private static Block read(Block block, MentionReader reader) {
        if (block instanceof Block.Paragraph paragraph) {
            var text = reader.read(paragraph.text());
            return text.isEmpty() ? block : new Block.Paragraph(text);
        }
        if (block instanceof Block.Heading heading) {
            var text = reader.read(heading.text());
            return text.isEmpty() ? block : new Block.Heading(heading.level(), text);
        }
        if (block instanceof Block.ListBlock list) {
            return new Block.ListBlock(
                    list.ordered(), list.items().stream().map(reader::read).toList());
        }
        if (block instanceof Block.Quote quote) {
            return new Block.Quote(quote.paragraphs().stream().map(reader::read).toList());
        }
        if (block instanceof Block.Table table) {
            table.rows().forEach(row -> row.forEach(reader::read));
        }
        return block;
    }
}
