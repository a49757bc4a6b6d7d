// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import io.github.zhnews.html.NameSet;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.model.Origin;
import io.github.zhnews.page.Candidates;
import io.github.zhnews.page.Candidates.Taker;
import io.github.zhnews.page.Found;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import io.github.zhnews.text.Keywords;
import io.github.zhnews.text.Spaces;
import io.github.zhnews.text.label.LabelledText;
import io.github.zhnews.vocabulary.Words;
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
    private static final Words KEYS = Words.of("meta-keys.keywords");
    private static final Words TAGS = Words.of("meta-keys.tags");
    private static final Words LABELS = Words.of("pages.keyword-labels");
    private static final NameSet ELEMENTS = NameSet.of("keywords");
    private static final int LINES_BEFORE = 15;
    private static final int LINES_AFTER = 40;
    private static final int MAX_LETTERS = 300;
    private static final int MAX_TAG_LETTERS = 16;
    private static final int MEAN_TAG_LETTERS = 10;
    private static final int MAX_CHARS = 40;
    private static final int MAX_KEYWORDS = 200;
    private static final int MAX_TITLE = 300;
    /** How many words may be a site's and not an article's. */
    private static final int CLOUD = 4;
    /** How many of the keywords have to occur in the article if it is what they are about. */
    private static final double LEAST_SHARE = 0.25;

    private final Page page;
    private final Tree tree;
    private final Lines lines;
    private final Headline headline;
    private final Region region;
    private final ArticleText article;

    private KeywordsFinder(ArticleText article) {
        this.article = article;
        page = article.page;
        tree = page.tree();
        lines = page.lines();
        headline = article.headline;
        region = article.region;
    }

    /**
     * What may be the keywords.
     *
     * @param article the article, whose headline is no keyword even where the page says so
     */
    public static Candidates<List<String>> candidates(ArticleText article) {
        var finder = new KeywordsFinder(article);
        return Candidates.of(taker -> finder.displayed(taker) || finder.stated(taker) || finder.tagged(taker));
    }

    private boolean displayed(Taker<List<String>> taker) {
        int from = region.exists() ? Math.max(region.firstLine() - LINES_BEFORE, 0) : 0;
        int to = region.exists() ? Math.min(region.endLine() + LINES_AFTER, lines.size()) : lines.size();
        for (int line = from; line < to; line++) {
            var words = labelled(line);
            if (!words.isEmpty() && !isCloud(words)) {
                return taker.takes(found(words, "label", 0.95));
            }
        }
        for (int line = from; line < to; line++) {
            var words = linked(line);
            boolean isAbove = region.exists() && line < region.firstLine();
            if (!words.isEmpty() && !(isAbove ? !isAbout(words) : isCloud(words))) {
                return taker.takes(found(words, "class", 0.9));
            }
        }
        return false;
    }

    /** Many words of which the article has hardly one are what the site is full of. */
    private boolean isCloud(List<String> words) {
        return words.size() >= CLOUD && mentioned(words) * 10 < words.size();
    }

    /** Whether so many of some words occur in the article as of what it is about. */
    private boolean isAbout(List<String> words) {
        return mentioned(words) >= words.size() * LEAST_SHARE;
    }

    private int mentioned(List<String> words) {
        int mentioned = 0;
        for (var word : words) {
            mentioned += article.mentions(word) ? 1 : 0;
        }
        return mentioned;
    }

    private @Nullable Found<List<String>> found(List<String> words, String method, double confidence) {
        var keywords = cleaned(words);
        return keywords.isEmpty() ? null : new Found<>(keywords, Origin.heuristic(method), confidence);
    }

    /** What stands behind a label (关键词：). */
    private List<String> labelled(int line) {
        int valueFrom = LabelPrefix.end(tree.chars(), lines.from(line), lines.to(line), LABELS);
        if (valueFrom <= 0 || lines.letters(line) > MAX_LETTERS) {
            return List.of();
        }
        if (valueFrom < lines.to(line)) {
            var links = links(lines.firstNode(line), lines.endNode(line));
            if (!links.isEmpty()) {
                return links;
            }
            var keywords = LabelledText.read(tree.chars(), lines.from(line), lines.to(line))
                    .keywords();
            return keywords.stream().allMatch(KeywordsFinder::isShort) ? keywords : List.of();
        }
        // The label stands alone: its values are the other lines of the box around it.
        int box = tree.parent(lines.block(line));
        if (box <= 0 || tree.letters(box) > MAX_LETTERS) {
            return List.of();
        }
        return links(lines.endNode(line), tree.end(box));
    }

    /** Not a sentence that starts like a label. */
    private static boolean isShort(String keyword) {
        return keyword.length() <= MAX_TAG_LETTERS && keyword.indexOf('。') < 0;
    }

    /** Links in an element named after keywords. */
    private List<String> linked(int line) {
        int node = isLinked(lines.firstNode(line), lines.endNode(line)) ? tagElement(line) : -1;
        return node < 0 ? List.of() : links(node, tree.end(node));
    }

    private boolean isLinked(int first, int end) {
        int letters = tree.lettersBetween(first, end);
        return letters > 0 && tree.linkLettersBetween(first, end) * 5 >= letters * 4;
    }

    /** The element of tags that a line stands in, with those of its siblings, or -1. */
    private int tagElement(int line) {
        int node =
                tree.climb(lines.block(line), 0, 3, n -> tree.letters(n) <= MAX_LETTERS && tree.isNamed(n, ELEMENTS));
        int box = node;
        for (int up = node < 0 ? 0 : tree.parent(node);
                up > 0 && tree.letters(up) <= MAX_LETTERS && isLinked(up, tree.end(up));
                up = tree.parent(up)) {
            box = up;
        }
        return box;
    }

    /** The texts of links that are as short as keywords; none where they are headlines. */
    private List<String> links(int first, int end) {
        var texts = new ArrayList<String>();
        int letters = 0;
        for (int node = first; node < end; node++) {
            if (tree.tag(node) == Tag.A && tree.letters(node) > 0) {
                texts.add(Keywords.ofTag(Spaces.clean(tree.chars(), tree.textFrom(node), tree.textTo(node))));
                letters += tree.letters(node);
                if (tree.letters(node) > MAX_TAG_LETTERS) {
                    return List.of();
                }
            }
        }
        return letters <= texts.size() * MEAN_TAG_LETTERS ? texts : List.of();
    }

    private boolean stated(Taker<List<String>> taker) {
        return page.meta()
                .offer(
                        KEYS,
                        taker,
                        entry -> ofArticle(split(entry.value()), List.of(entry.value()), Origin.meta(entry.key())));
    }

    private boolean tagged(Taker<List<String>> taker) {
        var tags = new ArrayList<String>();
        for (var entry : page.meta().entries()) {
            if (TAGS.has(entry.key())) {
                tags.addAll(Keywords.split(entry.value()));
            }
        }
        return !tags.isEmpty() && taker.takes(ofArticle(tags, tags, Origin.meta("article:tag")));
    }

    /** Takes words for keywords if they are about the article. */
    public static Candidates<List<String>> among(List<String> words, Origin origin, ArticleText article) {
        return Candidates.of(taker -> taker.takes(new KeywordsFinder(article).ofArticle(words, words, origin)));
    }

    /** Some systems list the headline among the keywords, where marks within it would split it. */
    private List<String> split(String content) {
        return Keywords.split(headline.text().isEmpty() ? content : content.replace(headline.text(), ","));
    }

    /** Stated keywords, believed if they are about the article. */
    private Found<List<String>> ofArticle(List<String> words, List<String> stated, Origin origin) {
        var keywords = cleaned(words);
        return !keywords.isEmpty() && isAbout(keywords)
                ? new Found<>(keywords, origin, 0.85)
                : Found.doubted(stated, origin);
    }

    private List<String> cleaned(List<String> stated) {
        Set<String> keywords = new LinkedHashSet<>();
        var title = article.title();
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
        int at = title.length() > MAX_TITLE || !StatedTitle.isSiteLike(keyword) ? -1 : title.lastIndexOf(keyword);
        if (at <= 0 || headline.text().contains(keyword)) {
            return false;
        }
        int end = at + keyword.length();
        return StatedTitle.isSeparator(title.charAt(at - 1))
                && (end == title.length() || StatedTitle.isSeparator(title.charAt(end)));
    }
}
