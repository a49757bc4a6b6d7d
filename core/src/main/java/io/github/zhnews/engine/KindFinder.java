package io.github.zhnews.engine;

import io.github.zhnews.body.Body;
import io.github.zhnews.html.Tree;
import io.github.zhnews.model.Block;
import io.github.zhnews.model.PageKind;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;

/** Tells what a page is from the text that was found on it and what stands around that. */
final class KindFinder {
    /** The letters from which a text needs no further evidence. */
    private static final int FULL_TEXT = 120;
    /** The letters from which a text under a headline with a time is a short news item. */
    private static final int SHORT_TEXT = 30;
    /** How many pictures make a gallery of a short text. */
    private static final int GALLERY_PICTURES = 4;
    /** How many links of a headline's length make an index of a page without a text. */
    private static final int INDEX_LINKS = 12;

    private KindFinder() {}

    static PageKind find(Page page, Region region, Body body, boolean titled, boolean dated) {
        int letters = 0;
        int pictures = 0;
        int videos = 0;
        for (var block : body.blocks()) {
            letters += block.text().length();
            pictures += block instanceof Block.Figure ? 1 : 0;
            videos += block instanceof Block.Video ? 1 : 0;
        }
        if (isIndex(page, region, letters, titled && dated)) {
            return PageKind.LIST;
        }
        if (titled && pictures >= GALLERY_PICTURES && letters < pictures * 40) {
            return PageKind.GALLERY;
        }
        if (titled && videos > 0 && letters < FULL_TEXT) {
            return PageKind.VIDEO;
        }
        boolean isText = letters >= FULL_TEXT ? titled || dated : letters >= SHORT_TEXT && titled && dated;
        return isText ? PageKind.ARTICLE : PageKind.OTHER;
    }

    /**
     * Many links of the length of headlines, and beside them no text or one that has no headline and no time. The pages of
     * portals have more links than text around every article, so that the links alone tell nothing.
     */
    private static boolean isIndex(Page page, Region region, int letters, boolean isDocument) {
        Tree tree = page.tree();
        if (isDocument && letters >= SHORT_TEXT) {
            return false;
        }
        int links = 0;
        var lines = page.lines();
        for (int i = 0; i < lines.size(); i++) {
            int linked = lines.linkLetters(i);
            links += linked >= 10 && linked * 5 >= lines.letters(i) * 4 ? 1 : 0;
        }
        return links >= INDEX_LINKS
                && (letters * 4 < tree.linkLetters(0)
                        || region.exists()
                                && tree.linkLetters(region.container()) * 2 > tree.letters(region.container()));
    }
}
