// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import io.github.zhnews.html.NameSet;
import io.github.zhnews.html.Tree;
import io.github.zhnews.model.Origin;
import io.github.zhnews.page.Candidates;
import io.github.zhnews.page.Candidates.Taker;
import io.github.zhnews.page.Found;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import io.github.zhnews.text.Spaces;
import io.github.zhnews.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds the summary: the one displayed above the text (摘要, 核心提示), else the one that the head of the page states, unless
 * that one is about the site or only repeats headline and keywords.
 */
public final class SummaryFinder {
    private static final Words LABELS = Words.of("pages.summary-labels");
    private static final NameSet SUMMARY = NameSet.of("summary");
    private static final Words KEYS = Words.of("meta-keys.summary");
    private static final int MIN_LETTERS = 15;
    private static final int MAX_LETTERS = 500;
    /** A description of the site has hardly a pair of characters in common with the article. */
    private static final double LEAST_SHARE = 0.4;
    /** The same where only the headline is known. */
    private static final double LEAST_SHARE_WITHOUT_TEXT = 0.05;

    private final Page page;
    private final Tree tree;
    private final Lines lines;
    private final Headline headline;
    private final Region region;
    private final ArticleText article;

    private SummaryFinder(ArticleText article) {
        this.article = article;
        page = article.page;
        tree = page.tree();
        lines = page.lines();
        headline = article.headline;
        region = article.region;
    }

    /** What may be the summary. */
    public static Candidates<String> candidates(ArticleText article) {
        var finder = new SummaryFinder(article);
        return Candidates.of(taker -> finder.displayed(taker) || finder.stated(taker) || finder.linked(taker));
    }

    private boolean displayed(Taker<String> taker) {
        int first = headline.line() >= 0 && headline.line() < region.firstLine()
                ? headline.line() + 1
                : region.firstLine() - 5;
        int end = region.exists() ? Math.min(region.firstLine() + 2, lines.size()) : 0;
        for (int line = Math.max(first, 0); line < end; line++) {
            if (taker.takes(displayed(line))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Found<String> displayed(int line) {
        int value = LabelPrefix.end(tree.chars(), lines.from(line), lines.to(line), LABELS);
        if (value >= 0 && value < lines.to(line)) {
            return found(Spaces.clean(tree.chars(), value, lines.to(line)), "label", 0.9);
        }
        if (value >= 0 && line + 1 < lines.size() && lines.letters(line + 1) >= MIN_LETTERS) {
            return found(lines.text(line + 1), "label", 0.9);
        }
        boolean isSummary = line < region.firstLine()
                && lines.linkLetters(line) == 0
                && lines.letters(line) >= MIN_LETTERS
                && isNamed(line);
        return isSummary ? found(lines.text(line), "class", 0.8) : null;
    }

    private static Found<String> found(String text, String method, double confidence) {
        int letters = ArticleText.letters(text).length();
        boolean isSummary = letters >= MIN_LETTERS && letters <= MAX_LETTERS;
        return new Found<>(text, Origin.heuristic(method), isSummary ? confidence : 0);
    }

    private boolean isNamed(int line) {
        return tree.climb(lines.block(line), 0, 2, node -> tree.isNamed(node, SUMMARY)) > 0;
    }

    private boolean stated(Taker<String> taker) {
        return page.meta().offer(KEYS, taker, entry -> ofArticle(entry.value(), Origin.meta(entry.key())));
    }

    private boolean linked(Taker<String> taker) {
        var description = LinkedData.ofArticle(page, "description");
        return description != null && taker.takes(ofArticle(description, Origin.jsonLd("description")));
    }

    private Found<String> ofArticle(String description, Origin origin) {
        var summary = ofArticle(description);
        return summary == null ? Found.doubted(description, origin) : new Found<>(summary, origin, 0.85);
    }

    private @Nullable String ofArticle(String description) {
        var text = Spaces.clean(withoutHeadline(Spaces.clean(description.replace("&nbsp;", " "))));
        var letters = ArticleText.letters(text);
        var more = headline.text().isEmpty() ? letters : ArticleText.letters(text.replace(headline.text(), " "));
        if (more.length() < MIN_LETTERS || isKeywords(letters)) {
            return null;
        }
        double least = region.exists() ? LEAST_SHARE : LEAST_SHARE_WITHOUT_TEXT;
        return article.shares(text, least) ? text : null;
    }

    /** Some systems make the description of the headline and the start of the text. */
    private String withoutHeadline(String description) {
        var title = new StatedTitle(headline.text(), Origin.given());
        var stated = new StatedTitle(description, Origin.given());
        int n = title.letters();
        if (stated.letters() < n || !stated.equals(0, title, 0, n)) {
            return description;
        }
        return stated.letters() == n ? "" : StatedTitle.trim(stated.part(n, stated.letters()));
    }

    private boolean isKeywords(String letters) {
        var entry = page.meta().first("keywords");
        return entry != null && ArticleText.letters(entry.value()).startsWith(letters);
    }
}
