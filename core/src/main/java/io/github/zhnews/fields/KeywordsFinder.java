package io.github.zhnews.fields;

import io.github.zhnews.model.Origin;
import io.github.zhnews.page.Found;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import io.github.zhnews.text.Keywords;
import io.github.zhnews.text.Spaces;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the keywords of an article: those displayed near its text, else those that the head of the page states, unless they
 * are about the site and not about the article.
 */
public final class KeywordsFinder {
    private static final String[] KEYS = {"news_keywords", "keywords", "keyword", "parsely-tags"};
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
     * Finds the keywords.
     *
     * @param headline its headline, which is no keyword even where the page says so
     */
    public static @Nullable Found<List<String>> find(Page page, Headline headline, Region region) {
        return new KeywordsFinder(page, headline, region).find();
    }

    /** Takes words for keywords if they are about the article. */
    public static @Nullable Found<List<String>> among(
            List<String> words, Origin origin, Page page, Headline headline, Region region) {
        return new KeywordsFinder(page, headline, region).found(words, origin);
    }

    private @Nullable Found<List<String>> find() {
        var displayed = TagLine.find(page, region);
        if (displayed != null) {
            var keywords = cleaned(displayed.value());
            if (!keywords.isEmpty()) {
                return new Found<>(keywords, displayed.origin(), displayed.confidence());
            }
        }
        for (var key : KEYS) {
            var entry = page.meta().first(key);
            var found = entry == null ? null : found(split(entry.value()), new Origin.Meta(key));
            if (found != null) {
                return found;
            }
        }
        var tags = new ArrayList<String>();
        for (var entry : page.meta().entries()) {
            if (entry.key().equals("article:tag") || entry.key().equals("og:article:tag")) {
                tags.addAll(Keywords.split(entry.value()));
            }
        }
        return found(tags, new Origin.Meta("article:tag"));
    }

    /** Some systems list the headline among the keywords, where marks within it would split it. */
    private List<String> split(String content) {
        return Keywords.split(headline.text().isEmpty() ? content : content.replace(headline.text(), ","));
    }

    /** The keywords if they are about the article. */
    private @Nullable Found<List<String>> found(List<String> stated, Origin origin) {
        var keywords = cleaned(stated);
        if (keywords.isEmpty()) {
            return null;
        }
        var text = ArticleText.of(page, headline, region);
        long mentioned = keywords.stream().filter(text::mentions).count();
        return mentioned >= keywords.size() * LEAST_SHARE ? new Found<>(keywords, origin, 0.85) : null;
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
