package io.github.zhnews.engine;

import io.github.zhnews.body.Body;
import io.github.zhnews.html.Tree;
import io.github.zhnews.model.Block;
import io.github.zhnews.model.Field;
import io.github.zhnews.model.PageKind;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;

/** Tells what a page is from the text that was found on it and what stands around that. */
final class KindFinder {
    /** The letters from which a text needs no further evidence. */
    private static final int FULL_TEXT = 120;
    /** The letters from which a text under a headline with a time is a short news item. */
    private static final int SHORT_TEXT = 30;
    /** How many sentences below a headline are a text even where no time is found. */
    private static final int SURE_SENTENCES = 3;
    /** How many pictures make a gallery of a short text. */
    private static final int GALLERY_PICTURES = 4;
    /** The letters that a picture of a gallery has beside it at the most, on average. */
    private static final int CAPTION = 40;
    /** How many links of a headline's length make an index of a page without a text. */
    private static final int INDEX_LINKS = 12;
    /** The letters of a headline. */
    private static final int HEADLINE_LETTERS = 10;
    /** How many lines may stand between a headline and a short text. */
    private static final int NEAR_LINES = 15;
    /** How many linked headlines with a text below each make an index. */
    private static final int ENTRIES = 5;

    private final Page page;
    private final Lines lines;
    private final Headline headline;
    private final Region region;
    private final Body body;
    private final boolean titled;
    private final boolean dated;
    private final boolean ruled;
    private int letters;
    private int pictures;
    private int videos;

    private KindFinder(Page page, Headline headline, Region region, Body body, Fields fields, boolean ruled) {
        this.page = page;
        this.lines = page.lines();
        this.headline = headline;
        this.region = region;
        this.body = body;
        this.titled = fields.has(Field.TITLE);
        this.dated = fields.has(Field.PUBLISHED);
        this.ruled = ruled;
        for (var block : body.blocks()) {
            letters += block.text().length();
            pictures += block instanceof Block.Figure ? 1 : 0;
            videos += block instanceof Block.Video ? 1 : 0;
        }
    }

    /**
     * What a page is.
     *
     * @param hasText whether the text that was found is what the page is about, not what a menu, a form or a footer says
     *
     */
    record Verdict(PageKind kind, boolean hasText) {}

    /**
     * Judges a page.
     *
     * @param ruled whether a portal's layout says that the body is the text of an article
     *
     */
    static Verdict find(Page page, Headline headline, Region region, Body body, Fields fields, boolean ruled) {
        var finder = new KindFinder(page, headline, region, body, fields, ruled);
        var kind = finder.kind();
        return new Verdict(kind, kind == PageKind.OTHER ? finder.isText() : kind != PageKind.LIST);
    }

    private PageKind kind() {
        boolean isSure = ruled && titled && letters > 0;
        if (!isSure && isIndex()) {
            return PageKind.LIST;
        }
        if (titled && pictures >= GALLERY_PICTURES && letters < pictures * CAPTION) {
            return PageKind.GALLERY;
        }
        if (titled && videos > 0 && letters < FULL_TEXT) {
            return PageKind.VIDEO;
        }
        boolean isArticle = letters >= FULL_TEXT ? titled || dated : letters >= SHORT_TEXT && titled && dated;
        return isArticle || isSure ? PageKind.ARTICLE : PageKind.OTHER;
    }

    /** A text without headline or time is one if it is long or has sentences; the notices of error pages and forms are short. */
    private boolean isText() {
        return letters >= FULL_TEXT || (titled || dated) && letters >= SHORT_TEXT && sentences() >= 2;
    }

    private long sentences() {
        return body.blocks().stream()
                .flatMapToInt(block -> block.text().chars())
                .filter(c -> c == '。' || c == '！' || c == '？')
                .count();
    }

    /**
     * Many links of the length of headlines, and beside them no text or one that has no headline and no time. The pages of
     * portals have more links than text around every article, so that the links alone tell nothing.
     */
    private boolean isIndex() {
        boolean isDigest =
                titled && dated && hasHeadlineAbove() && headline.text().length() >= HEADLINE_LETTERS;
        if (hasEntries() && !isDigest) {
            return true;
        }
        if (titled && letters >= FULL_TEXT && (dated || hasHeadlineAbove() && sentences() >= SURE_SENTENCES)) {
            return false;
        }
        if (titled && dated && letters >= SHORT_TEXT && hasHeadlineAbove()) {
            return false;
        }
        int links = 0;
        for (int i = 0; i < lines.size(); i++) {
            links += isHeadlineLink(i) ? 1 : 0;
        }
        Tree tree = page.tree();
        return links >= INDEX_LINKS
                && (letters * 4 < tree.linkLetters(0)
                        || region.exists()
                                && tree.linkLetters(region.container()) * 2 > tree.letters(region.container()));
    }

    /** Whether most of the text is teasers, each below a linked headline. */
    private boolean hasEntries() {
        int entries = 0;
        int teasers = 0;
        int all = 0;
        int link = Integer.MIN_VALUE / 2;
        for (int i = region.firstLine(); i < region.endLine(); i++) {
            int plain = lines.letters(i) - lines.linkLetters(i);
            all += plain;
            if (isHeadlineLink(i)) {
                link = i;
            } else if (plain >= SHORT_TEXT && i - link <= 2) {
                entries++;
                teasers += plain;
            }
        }
        return entries >= ENTRIES && teasers * 2 > all;
    }

    private boolean isHeadlineLink(int line) {
        int linked = lines.linkLetters(line);
        return linked >= HEADLINE_LETTERS && linked * 3 >= lines.letters(line) * 2;
    }

    private boolean hasHeadlineAbove() {
        int line = headline.line();
        return line >= 0
                && line < region.endLine()
                && line >= region.firstLine() - NEAR_LINES
                && lines.linkLetters(line) * 2 < lines.letters(line);
    }
}
