// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands around an article on its page. */
public sealed interface SideModules extends Serializable {
    /** {@return the modules of a page that has none} */
    static SideModules none() {
        return SideModulesValue.NONE;
    }

    /** {@return how many comments the article has, or empty where the page doesn't tell} */
    Optional<CommentCount> comments();

    /** {@return the broadcasts announced beside the article, in page order} What a carousel repeats is listed once. */
    List<SideList<LiveBroadcast>> liveBroadcasts();

    /** {@return the shares whose prices stand beside the article, in page order} */
    List<SideList<StockQuote>> quotes();

    /** {@return the shares that come to the market, in page order} */
    List<SideList<NewListing>> newListings();

    /** {@return the lists of what is read most (排行, 热门), in page order} */
    List<SideList<Link>> rankings();

    /** {@return the lists of what else there is to read (相关阅读, 推荐阅读), in page order} */
    List<SideList<Link>> related();

    /**
     * {@return these modules with {@link #comments()}}
     *
     * @param value how many comments the article has, or {@code null} where the page doesn't tell
     */
    SideModules withComments(@Nullable CommentCount value);

    /**
     * {@return these modules with {@link #liveBroadcasts()}}
     *
     * @param value the broadcasts, copied
     */
    SideModules withLiveBroadcasts(List<SideList<LiveBroadcast>> value);

    /**
     * {@return these modules with {@link #quotes()}}
     *
     * @param value the prices, copied
     */
    SideModules withQuotes(List<SideList<StockQuote>> value);

    /**
     * {@return these modules with {@link #newListings()}}
     *
     * @param value the new shares, copied
     */
    SideModules withNewListings(List<SideList<NewListing>> value);

    /**
     * {@return these modules with {@link #rankings()}}
     *
     * @param value the lists of what is read most, copied
     */
    SideModules withRankings(List<SideList<Link>> value);

    /**
     * {@return these modules with {@link #related()}}
     *
     * @param value the lists of what else there is to read, copied
     */
    SideModules withRelated(List<SideList<Link>> value);
}

@SuppressWarnings("serial") // the lists are made by List.copyOf, which makes serializable ones
record SideModulesValue(
        @Nullable CommentCount commentsOrNull,
        List<SideList<LiveBroadcast>> liveBroadcasts,
        List<SideList<StockQuote>> quotes,
        List<SideList<NewListing>> newListings,
        List<SideList<Link>> rankings,
        List<SideList<Link>> related)
        implements SideModules {
    static final SideModules NONE = new SideModulesValue(null, List.of(), List.of(), List.of(), List.of(), List.of());

    SideModulesValue {
        liveBroadcasts = List.copyOf(liveBroadcasts);
        quotes = List.copyOf(quotes);
        newListings = List.copyOf(newListings);
        rankings = List.copyOf(rankings);
        related = List.copyOf(related);
    }

    @Override
    public Optional<CommentCount> comments() {
        return Optional.ofNullable(commentsOrNull);
    }

    @Override
    public SideModules withComments(@Nullable CommentCount value) {
        return new SideModulesValue(value, liveBroadcasts, quotes, newListings, rankings, related);
    }

    @Override
    public SideModules withLiveBroadcasts(List<SideList<LiveBroadcast>> value) {
        return new SideModulesValue(commentsOrNull, value, quotes, newListings, rankings, related);
    }

    @Override
    public SideModules withQuotes(List<SideList<StockQuote>> value) {
        return new SideModulesValue(commentsOrNull, liveBroadcasts, value, newListings, rankings, related);
    }

    @Override
    public SideModules withNewListings(List<SideList<NewListing>> value) {
        return new SideModulesValue(commentsOrNull, liveBroadcasts, quotes, value, rankings, related);
    }

    @Override
    public SideModules withRankings(List<SideList<Link>> value) {
        return new SideModulesValue(commentsOrNull, liveBroadcasts, quotes, newListings, value, related);
    }

    @Override
    public SideModules withRelated(List<SideList<Link>> value) {
        return new SideModulesValue(commentsOrNull, liveBroadcasts, quotes, newListings, rankings, value);
    }

    @Override
    public String toString() {
        return Shown.of(
                "SideModules",
                "comments",
                commentsOrNull,
                "liveBroadcasts",
                liveBroadcasts,
                "quotes",
                quotes,
                "newListings",
                newListings,
                "rankings",
                rankings,
                "related",
                related);
    }
}
