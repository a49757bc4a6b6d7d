// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.side;

import io.github.zhnews.page.Page;
import io.github.zhnews.page.Pages;
import io.github.zhnews.page.Region;
import io.github.zhnews.page.TextLines;
import java.util.BitSet;
import java.util.List;

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
        var text = new BitSet();
        for (int i = 0; i < lines.size(); i++) {
            if (List.of(words).contains(lines.text(i))) {
                text.set(i);
            }
        }
        var region = text.isEmpty() ? Region.NONE : Region.ofLines(page, 0, text.nextSetBit(0), text.length());
        return new SidePage(page, region, TextLines.of(page, text));
    }

    SideLines lines() {
        return new SideLines(page, text);
    }
}
