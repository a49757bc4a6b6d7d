// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.stock;

import io.github.zhnews.model.Block;
import io.github.zhnews.model.SecurityMention;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import java.util.List;

/** Finds the securities that an article's text marks, with the prices that the page put into the text behind them. */
public final class Securities {
    private Securities() {}

    /** Reads a text; a price belongs to the security that it stands behind in the same paragraph, item or cell. */
    public static List<SecurityMention> read(Page page, Region region, List<Block> blocks) {
        var all = new StringBuilder();
        blocks.forEach(block -> all.append(block.text()).append('\n'));
        var reader = new MentionReader(Marks.in(page, region), all.toString());
        blocks.forEach(block -> read(block, reader));
        return reader.mentions();
    }

    private static void read(Block block, MentionReader reader) {
        if (block instanceof Block.ListBlock list) {
            for (var item : list.items()) {
                reader.read(item.text());
                item.lists().forEach(inner -> read(inner, reader));
            }
        } else if (block instanceof Block.Quote quote) {
            quote.paragraphs().forEach(paragraph -> reader.read(paragraph.text()));
        } else if (block instanceof Block.Table table) {
            table.rows().forEach(row -> row.forEach(cell -> reader.read(cell.text())));
        } else if (!(block instanceof Block.Code)) {
            reader.read(block.text());
        }
    }
}
