package io.github.zhnews.side;

import io.github.zhnews.model.SideModules;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import io.github.zhnews.page.TextLines;

/** Reads what stands around an article. */
public final class SideReader {
    private SideReader() {}

    /** Reads a page. */
    public static SideModules read(Page page, Headline headline, Region region, TextLines text) {
        var captions = new Captions(page, text);
        var cells = new Cells(page);
        var links = LinkLists.find(page, text, cells, captions);
        return new SideModules(
                CommentCounts.find(text, headline, region),
                Broadcasts.find(page, text, captions),
                Quotes.find(page, text, cells, captions),
                Listings.find(text, cells, captions),
                links.rankings(),
                links.related());
    }
}
