// SPDX-License-Identifier: Apache-2.0
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
        var lines = new SideLines(page, text);
        var links = LinkLists.find(lines);
        return SideModules.none()
                .withComments(CommentCounts.find(text, headline, region))
                .withLiveBroadcasts(Broadcasts.find(lines))
                .withQuotes(Quotes.find(lines))
                .withNewListings(Listings.find(lines))
                .withRankings(links.rankings())
                .withRelated(links.related());
    }
}
