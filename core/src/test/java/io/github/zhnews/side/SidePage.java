package io.github.zhnews.side;

import io.github.zhnews.model.Block;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Pages;
import io.github.zhnews.page.Region;
import io.github.zhnews.page.TextLines;
import java.util.List;
import java.util.stream.Stream;

/**
 * An invented page for tests of one reader.
 *
 * @param page the page
 * @param region where its text stands
 * @param text the lines of its text
 */
record SidePage(Page page, Region region, TextLines text) {
    private static final String ADDRESS = "https://shancheng.example/a/1.html";

    /** A page on which the lines with these words are the article's text. */
    static SidePage of(String html, String... words) {
        var page = Pages.at(ADDRESS, html);
        var lines = page.lines();
        int first = -1;
        int end = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (List.of(words).contains(lines.text(i))) {
                first = first < 0 ? i : first;
                end = i + 1;
            }
        }
        var region = first < 0 ? Region.NONE : new Region(0, first, end);
        List<Block> blocks = Stream.of(words).<Block>map(Block.Paragraph::new).toList();
        return new SidePage(page, region, TextLines.of(page, region, blocks, List.of()));
    }

    Captions captions() {
        return new Captions(page, text);
    }

    Cells cells() {
        return new Cells(page);
    }
}
