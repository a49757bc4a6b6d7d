// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.verdict;

import io.github.zhnews.fields.Notices;
import io.github.zhnews.fields.Notices.Notice;
import io.github.zhnews.model.Article;
import io.github.zhnews.model.Block;
import io.github.zhnews.model.Decoding;
import io.github.zhnews.model.PageKind;
import io.github.zhnews.model.Quality;
import io.github.zhnews.model.Quality.Flaw;
import io.github.zhnews.model.Report;
import io.github.zhnews.model.Warning;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.TextLines;
import io.github.zhnews.vocabulary.Words;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Judges how far an article is there and whole, by what was found and what the page says around it. */
public final class QualityFinder {
    /** The letters below which a text may be that of a page without an article. */
    private static final int FEW_LETTERS = 120;
    /** The letters of pictures' captions, or of what stands below a video. */
    private static final int HARDLY_ANY = 60;
    /** The least doubt that is told: of pages read rightly, damaged ones included, about one in thirty has it. */
    private static final double DOUBTFUL = 0.05;
    /** How many lines behind the text a wall or a link to the rest may stand. */
    private static final int BEHIND = 6;
    /** The most letters of such a line. */
    private static final int MAX_NOTICE = 60;

    static final Pattern PAY = Pattern.compile(Words.regex("pages.pay"));
    /** Leads to the rest of the text, maybe with an arrow. */
    static final Pattern MORE = Pattern.compile(Words.regex("pages.rest") + "[\\s>›»]*");

    private static final String ENDS = "。！？!?”\"』」）)】]》…~～;；";

    private final Page page;
    private final TextLines text;
    private final Article article;
    private final Report report;
    private final double doubt;
    private final Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
    private int letters;
    private int pictures;
    private int videos;

    private QualityFinder(Page page, TextLines text, Article article, Report report, double doubt) {
        this.doubt = doubt;
        this.page = page;
        this.text = text;
        this.article = article;
        this.report = report;
        for (var block : article.blocks()) {
            letters += block.text().length();
            pictures += block instanceof Block.Figure ? 1 : 0;
            videos += block instanceof Block.Video ? 1 : 0;
        }
    }

    /**
     * Judges a page.
     *
     * @param doubt how likely the text is not the article's, 0 to 1
     */
    public static Quality find(Page page, TextLines text, Article article, Report report, double doubt) {
        var finder = new QualityFinder(page, text, article, report, doubt);
        finder.judge();
        return Quality.of(finder.flaws);
    }

    private void judge() {
        judgePage();
        judgeText();
        judgeEnd();
        add(
                Flaw.DOUBTFUL_CHARSET,
                report.decoding().filter(Decoding::isDoubtful).isPresent());
        add(Flaw.NO_TITLE, article.title().isEmpty());
        add(Flaw.NO_TIME, article.published().isEmpty());
        // A portal's page of none of the layouts that its rule knows is read as any page is, and mostly well.
        add(Flaw.CHANGED_LAYOUT, !report.layout().isEmpty() && warns(Warning.Kind.LAYOUT));
        add(Flaw.BEYOND_LIMIT, warns(Warning.Kind.LIMIT));
    }

    private boolean warns(Warning.Kind kind) {
        return report.warnings().stream().anyMatch(warning -> warning.kind() == kind);
    }

    private void add(Flaw flaw, boolean is) {
        if (is) {
            flaws.add(flaw);
        }
    }

    /** Pages that are sent in place of an article. */
    private void judgePage() {
        if (letters >= FEW_LETTERS
                && article.kind() == PageKind.ARTICLE
                && article.published().isPresent()) {
            return;
        }
        boolean hasLinesOfItsOwn = article.kind() == PageKind.ARTICLE || article.kind() == PageKind.OTHER;
        var title = new Headline(article.title(), -1);
        var notice = hasLinesOfItsOwn ? Notices.find(page, title, letters > 0) : Notices.stated(page, title);
        add(Flaw.CHALLENGE, notice == Notice.CHALLENGE);
        add(Flaw.NOT_FOUND, notice == Notice.NOT_FOUND);
        add(Flaw.LOGIN_WALL, notice == Notice.LOGIN);
    }

    private void judgeText() {
        boolean isList = article.kind() == PageKind.LIST;
        add(Flaw.LIST, isList);
        if (isList) {
            return;
        }
        boolean hasPictures = pictures > 0 && letters < HARDLY_ANY;
        boolean hasVideo = letters < HARDLY_ANY && (videos > 0 || article.kind() == PageKind.VIDEO);
        add(Flaw.VIDEO_ONLY, hasVideo);
        add(Flaw.PICTURES_ONLY, hasPictures && !hasVideo);
        add(Flaw.NO_TEXT, letters == 0);
        add(Flaw.DOUBTFUL_TEXT, letters >= FEW_LETTERS && doubt >= DOUBTFUL);
        add(Flaw.SHORT_TEXT, letters > 0 && letters < FEW_LETTERS && !hasPictures && !hasVideo);
    }

    /** What stands right behind the text. */
    private void judgeEnd() {
        add(Flaw.TRUNCATED, article.nextPage().isPresent());
        int last = text.lastOfText();
        if (letters == 0 || last < 0) {
            return;
        }
        boolean isOpen = breaksOff();
        for (int i = last; i < Math.min(text.size(), last + 1 + BEHIND); i++) {
            var words = i == last ? end(text.text(i)) : text.text(i);
            if (text.letters(i) > MAX_NOTICE && i > last) {
                continue;
            }
            add(Flaw.LOGIN_WALL, i > last && Notices.LOGIN.isIn(words));
            add(Flaw.PAYWALL, i > last && PAY.matcher(words).find());
            add(Flaw.TRUNCATED, isOpen && MORE.matcher(words).find());
        }
    }

    private static String end(String line) {
        return line.substring(Math.max(0, line.length() - 12));
    }

    /** Whether the text ends in the middle of a sentence, or in the points that stand for the rest of it. */
    private boolean breaksOff() {
        var blocks = article.blocks();
        for (int i = blocks.size() - 1; i >= 0; i--) {
            var words = blocks.get(i).text().strip();
            if (blocks.get(i) instanceof Block.Figure || words.isEmpty()) {
                continue;
            }
            if (!(blocks.get(i) instanceof Block.Paragraph)) {
                return false;
            }
            var bare = withoutMore(words).strip();
            return bare.isEmpty()
                    || bare.endsWith("…")
                    || bare.endsWith("...")
                    || ENDS.indexOf(bare.charAt(bare.length() - 1)) < 0;
        }
        return false;
    }

    private static String withoutMore(String words) {
        int from = words.length() - end(words).length();
        return words.substring(0, from) + MORE.matcher(end(words)).replaceFirst("");
    }
}
