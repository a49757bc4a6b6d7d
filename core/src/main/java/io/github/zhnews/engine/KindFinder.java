// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.engine;

import io.github.zhnews.body.Body;
import io.github.zhnews.fields.DeclaredTypes;
import io.github.zhnews.fields.Notices;
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
    /** The letters from which a text is one, whatever the page's title says. */
    private static final int LONG_TEXT = 600;
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

    /** How many paragraphs that break off make an index, and how many lines a headline stands above its teaser at most. */
    private static final int TEASERS = 3;
    /** The most letters of a teaser, or of what is said of a video. */
    private static final int TEASER = 200;

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
        return new KindFinder(page, headline, region, body, fields, ruled).verdict();
    }

    private Verdict verdict() {
        boolean isSure = ruled && titled && letters > 0;
        boolean isIndex = !isSure && (isIndex() || DeclaredTypes.isTitledList(page, headline) && hasManyLinks());
        var kind = isIndex ? PageKind.LIST : byText(isSure);
        if (isWhole(kind) && !Notices.isErrorTitle(page)) {
            return new Verdict(kind, true);
        }
        var notice = kind == PageKind.OTHER ? Notices.find(page, headline, isText()) : Notices.stated(page, headline);
        if (notice != null) {
            return new Verdict(PageKind.OTHER, false);
        }
        if (isVideo(isIndex)) {
            return new Verdict(PageKind.VIDEO, !isIndex && (letters < FULL_TEXT || prose() * 2 >= letters));
        }
        if (isIndex && DeclaredTypes.isArticle(page)) {
            return new Verdict(PageKind.ARTICLE, false);
        }
        if (hasManyLinks() && (kind == PageKind.OTHER || kind == PageKind.ARTICLE && DeclaredTypes.isList(page))) {
            return new Verdict(PageKind.LIST, false);
        }
        return new Verdict(kind, kind == PageKind.OTHER ? isText() : kind != PageKind.LIST);
    }

    private PageKind byText(boolean isSure) {
        if (titled
                && pictures >= GALLERY_PICTURES
                && letters < pictures * CAPTION
                && (videos == 0 || letters >= FULL_TEXT)) {
            return PageKind.GALLERY;
        }
        if (titled && videos > 0 && letters < FULL_TEXT) {
            return PageKind.VIDEO;
        }
        boolean isArticle = letters >= FULL_TEXT ? titled || dated : letters >= SHORT_TEXT && titled && dated;
        return isArticle || isSure ? PageKind.ARTICLE : PageKind.OTHER;
    }

    /** Whether nothing that a page says of itself outdoes its text. */
    private boolean isWhole(PageKind kind) {
        if (kind != PageKind.ARTICLE || letters >= LONG_TEXT) {
            return kind == PageKind.ARTICLE;
        }
        int prose = prose();
        return dated && (prose >= TEASER || prose >= FULL_TEXT && !DeclaredTypes.isVideo(page, headline));
    }

    /** The letters of paragraphs that are sentences; teasers break off, and lists of headlines have no marks. */
    private int prose() {
        int sum = 0;
        for (var block : body.blocks()) {
            var text = block.text();
            sum += text.length() >= SHORT_TEXT && "。！？!?”\"」』）)".indexOf(text.charAt(text.length() - 1)) >= 0
                    ? text.length()
                    : 0;
        }
        return sum;
    }

    /** Whether the page is about the video that it names in its title, with no more text than tells what it shows. */
    private boolean isVideo(boolean isIndex) {
        return titled
                && (isIndex || prose() < TEASER)
                && headline.opens(page.documentTitle())
                && (DeclaredTypes.isVideo(page, headline)
                        || (isIndex ? dated : letters < SHORT_TEXT) && DeclaredTypes.hasPlayer(page));
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
        if (!isDigest && (hasEntries() || areCutOff() || isTeaser())) {
            return true;
        }
        if (titled && letters >= FULL_TEXT && (dated || hasHeadlineAbove() && sentences() >= SURE_SENTENCES)) {
            return false;
        }
        if (titled && dated && letters >= SHORT_TEXT && hasHeadlineAbove()) {
            return false;
        }
        Tree tree = page.tree();
        return hasManyLinks()
                && (letters * 4 < tree.linkLetters(0)
                        || region.exists() && region.linkLetters(tree) * 2 > region.letters(tree));
    }

    private boolean hasManyLinks() {
        int links = 0;
        for (int i = 0; i < lines.size(); i++) {
            // Counted in characters: what was lost to a wrong character set are no letters.
            links += lines.to(i) - lines.from(i) >= HEADLINE_LETTERS && isLink(i) ? 1 : 0;
        }
        return links >= INDEX_LINKS;
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

    /** Whether most of the text is paragraphs that break off. */
    private boolean areCutOff() {
        int teasers = 0;
        int cut = 0;
        int all = 0;
        for (var block : body.blocks()) {
            var text = block.text();
            int length = text.length() >= SHORT_TEXT ? text.length() : 0;
            all += length;
            if (length > 0 && (text.endsWith("…") || text.endsWith("..."))) {
                teasers++;
                cut += length;
            }
        }
        return teasers >= TEASERS && cut * 2 > all;
    }

    /** Whether the text is one paragraph right below the linked headline of another page. */
    private boolean isTeaser() {
        if (body.blocks().size() > 1
                || letters > TEASER
                || hasHeadlineAbove() && headline.text().length() >= HEADLINE_LETTERS) {
            return false;
        }
        for (int i = region.firstLine() - 1; i >= Math.max(0, region.firstLine() - TEASERS); i--) {
            if (lines.linkLetters(i) * 2 >= HEADLINE_LETTERS && isLink(i)) {
                return hasManyLinks() && !lines.text(i).contains(headline.text());
            }
        }
        return false;
    }

    private boolean isHeadlineLink(int line) {
        return lines.linkLetters(line) >= HEADLINE_LETTERS && isLink(line);
    }

    private boolean isLink(int line) {
        int linked = lines.linkLetters(line);
        return linked > 0 && linked * 3 >= lines.letters(line) * 2;
    }

    private boolean hasHeadlineAbove() {
        int line = headline.line();
        return line >= 0
                && line < region.endLine()
                && line >= region.firstLine() - NEAR_LINES
                && lines.linkLetters(line) * 2 < lines.letters(line);
    }
}
