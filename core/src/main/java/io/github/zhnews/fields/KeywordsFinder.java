package io.github.zhnews.fields;

import io.github.zhnews.model.Origin;
import io.github.zhnews.page.Found;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import io.github.zhnews.text.Keywords;
import io.github.zhnews.text.Spaces;
import io.github.zhnews.vocabulary.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the keywords of an article: those displayed near its text, else those that the head of the page states, unless they
 * are about the site and not about the article.
 */
public final class KeywordsFinder {
    private static final Words KEYS = Words.of("meta-keys.keywords");
    private static final Words TAGS = Words.of("meta-keys.tags");
    private static final int MAX_CHARS = 40;
    private static final int MAX_KEYWORDS = 200;
    private static final int MAX_TITLE = 300;
    /** How many of the keywords have to occur in the article if it is what they are about. */
    private static final double LEAST_SHARE = 0.25;

    private final Page page;
    private final Headline headline;
    private final Region region;

    private KeywordsFinder(Page page, Headline headline, Region region) {
        this.page = page;
        this.headline = headline;
        this.region = region;
    }

    /**
     * What may be the keywords.
     *
     * @param headline the article's headline, which is no keyword even where the page says so
     */
    public static Stream<Found<List<String>>> candidates(Page page, Headline headline, Region region) {
        var finder = new KeywordsFinder(page, headline, region);
        return Found.inTurn(finder::displayed, finder::stated, finder::tagged);
    }

    private Stream<Found<List<String>>> displayed() {
        return Stream.ofNullable(TagLine.find(page, region))
                .map(found -> new Found<>(cleaned(found.value()), found.origin(), found.confidence()))
                .filter(found -> !found.value().isEmpty());
    }

    private Stream<Found<List<String>>> stated() {
        return page.meta()
                .each(KEYS)
                .map(entry -> ofArticle(split(entry.value()), List.of(entry.value()), new Origin.Meta(entry.key())));
    }

    private Stream<Found<List<String>>> tagged() {
        var tags = page.meta().entries().stream()
                .filter(entry -> TAGS.has(entry.key()))
                .flatMap(entry -> Keywords.split(entry.value()).stream())
                .toList();
        return tags.isEmpty() ? Stream.empty() : Stream.of(ofArticle(tags, tags, new Origin.Meta("article:tag")));
    }

    /** Takes words for keywords if they are about the article. */
    public static Stream<Found<List<String>>> among(
            List<String> words, Origin origin, Page page, Headline headline, Region region) {
        return Stream.of(new KeywordsFinder(page, headline, region).ofArticle(words, words, origin));
    }

    /** Some systems list the headline among the keywords, where marks within it would split it. */
    private List<String> split(String content) {
        return Keywords.split(headline.text().isEmpty() ? content : content.replace(headline.text(), ","));
    }

    /** Stated keywords, believed if they are about the article. */
    private Found<List<String>> ofArticle(List<String> words, List<String> stated, Origin origin) {
        var keywords = cleaned(words);
        var text = keywords.isEmpty() ? null : ArticleText.of(page, headline, region);
        boolean isAbout =
                text != null && keywords.stream().filter(text::mentions).count() >= keywords.size() * LEAST_SHARE;
        return isAbout ? new Found<>(keywords, origin, 0.85) : Found.doubted(stated, origin);
    }

    private List<String> cleaned(List<String> stated) {
        Set<String> keywords = new LinkedHashSet<>();
        var title = ArticleText.letters(headline.text());
        for (var word : stated.subList(0, Math.min(stated.size(), MAX_KEYWORDS))) {
            var keyword = Spaces.clean(word);
            var letters = ArticleText.letters(keyword);
            // The headline without its prefix, or with the name of the site.
            boolean isTitle = letters.length() * 2 > title.length() && letters.length() > 8 && title.contains(letters)
                    || title.length() > 4 && letters.contains(title);
            if (!letters.isEmpty() && keyword.length() <= MAX_CHARS && !isTitle && !isSite(keyword)) {
                keywords.add(keyword);
            }
        }
        return List.copyOf(keywords);
    }

    /** Whether the document title names the site or channel so: …_社会新闻_某某网. */
    private boolean isSite(String keyword) {
        var title = page.documentTitle();
        int at = title.length() > MAX_TITLE ? -1 : title.lastIndexOf(keyword);
        if (at <= 0 || headline.text().contains(keyword)) {
            return false;
        }
        int end = at + keyword.length();
        return SiteParts.isSiteLike(keyword)
                && StatedTitle.isSeparator(title.charAt(at - 1))
                && (end == title.length() || StatedTitle.isSeparator(title.charAt(end)));
    }
}
