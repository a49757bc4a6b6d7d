// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.list;

import io.github.zhnews.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/** Tells by its caption what a list of links is. */
public final class ListCaption {
    /** What a list beside an article holds. */
    public enum Kind {
        /** What is read most. */
        RANKING,
        /** What else there is to read. */
        RELATED
    }

    /** On a channel's page above links to other sites. */
    private static final Words OTHER_SITES = Words.of("lists.other-sites", "lists.links");
    /** On a channel's page above what is not its list. */
    private static final Words NOT_MAIN = Words.of("lists.ranking", "lists.ranking-columns", "lists.for-you");

    private static final Words RANKING = Words.of("lists.ranking", "lists.hot");
    private static final Words RELATED = Words.of("lists.related", "lists.for-you");
    private static final Words NO_ARTICLES = Words.of("lists.no-articles", "lists.other-sites");
    private static final Words LONG_ENDS = Words.of("lists.long-caption-ends");

    private static final int MAX_CHARS = 18;
    /** The letters up to which a caption may be any words with one of the above in them. */
    private static final int SHORT = 10;
    /** Signs of a headline with such a word in it. */
    private static final String SIGNS = "。，！？,!?“《…「[]【】";

    private ListCaption() {}

    /** Whether one of the words stands in a line that the caption of a list beside an article has. */
    public static boolean mayBe(String line) {
        return RANKING.in(line + "$") || RELATED.in(line);
    }

    /** The kind of list that stands below a caption beside an article, or {@code null}. */
    public static @Nullable Kind of(String caption) {
        boolean isRanking = RANKING.in(caption + "$");
        if (!isRanking && !RELATED.in(caption)
                || caption.length() < 2
                || caption.length() > MAX_CHARS
                || caption.length() > SHORT && !LONG_ENDS.end(caption)
                || SIGNS.chars().anyMatch(c -> caption.indexOf(c) >= 0)
                || NO_ARTICLES.in("^" + caption + "$")) {
            return null;
        }
        return isRanking ? Kind.RANKING : Kind.RELATED;
    }

    static boolean isOfOtherSites(String caption) {
        return OTHER_SITES.in("^" + caption + "$");
    }

    static boolean isNotMain(String caption) {
        return NOT_MAIN.in(caption + "$");
    }
}
