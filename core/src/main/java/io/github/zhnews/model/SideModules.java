package io.github.zhnews.model;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands around an article on its page. Immutable; two are equal when all their lists are. */
@SuppressWarnings("serial") // the lists are made by List.copyOf, which makes serializable ones
public final class SideModules implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Nothing stands around the article. */
    public static final SideModules NONE = new SideModules(null, List.of(), List.of(), List.of(), List.of(), List.of());

    private final @Nullable CommentCount comments;
    private final List<SideList<LiveBroadcast>> liveBroadcasts;
    private final List<SideList<StockQuote>> quotes;
    private final List<SideList<NewListing>> newListings;
    private final List<SideList<Link>> rankings;
    private final List<SideList<Link>> related;

    /**
     * What stands around an article.
     *
     * @param comments see {@link #comments()}, or {@code null}
     * @param liveBroadcasts see {@link #liveBroadcasts()}
     * @param quotes see {@link #quotes()}
     * @param newListings see {@link #newListings()}
     * @param rankings see {@link #rankings()}
     * @param related see {@link #related()}
     */
    public SideModules(
            @Nullable CommentCount comments,
            List<SideList<LiveBroadcast>> liveBroadcasts,
            List<SideList<StockQuote>> quotes,
            List<SideList<NewListing>> newListings,
            List<SideList<Link>> rankings,
            List<SideList<Link>> related) {
        this.comments = comments;
        this.liveBroadcasts = List.copyOf(liveBroadcasts);
        this.quotes = List.copyOf(quotes);
        this.newListings = List.copyOf(newListings);
        this.rankings = List.copyOf(rankings);
        this.related = List.copyOf(related);
    }

    /** {@return how many comments the article has, or empty where the page doesn't tell} */
    public Optional<CommentCount> comments() {
        return Optional.ofNullable(comments);
    }

    /** {@return the broadcasts announced beside the article, in page order} What a carousel repeats is listed once. */
    public List<SideList<LiveBroadcast>> liveBroadcasts() {
        return liveBroadcasts;
    }

    /** {@return the shares whose prices stand beside the article, in page order} */
    public List<SideList<StockQuote>> quotes() {
        return quotes;
    }

    /** {@return the shares that come to the market, in page order} */
    public List<SideList<NewListing>> newListings() {
        return newListings;
    }

    /** {@return the lists of what is read most (排行, 热门), in page order} */
    public List<SideList<Link>> rankings() {
        return rankings;
    }

    /** {@return the lists of what else there is to read (相关阅读, 推荐阅读), in page order} */
    public List<SideList<Link>> related() {
        return related;
    }

    private List<?> parts() {
        return Arrays.asList(comments, liveBroadcasts, quotes, newListings, rankings, related);
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof SideModules other && parts().equals(other.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    /** {@return what there is, for logs, in the order of the accessors; {@code null} for comments that are not counted} */
    @Override
    public String toString() {
        return "SideModules" + parts();
    }
}
