// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.io.Serializable;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An index or channel page: the articles that it leads to. */
public sealed interface LinkPage extends Serializable {

    /** An article that a list leads to. */
    sealed interface Entry extends Serializable {
        /**
         * {@return an article of which the list says nothing more}
         *
         * @param title its headline as the list words it
         * @param url its address
         */
        static Entry of(String title, URI url) {
            return new EntryValue(title, url, null, "");
        }

        /** {@return its headline as the list words it} */
        String title();

        /** {@return its address, absolute where the page's own address is known} */
        URI url();

        /** {@return when the list says that the article was published, or empty} */
        Optional<StatedTime> published();

        /** {@return the words below the headline, or an empty string} */
        String summary();

        /**
         * {@return this article with a time}
         *
         * @param published the time that the list shows, or {@code null} for none
         */
        Entry withPublished(@Nullable StatedTime published);

        /**
         * {@return this article with a summary}
         *
         * @param summary the words below the headline, or an empty string
         */
        Entry withSummary(String summary);
    }

    /**
     * {@return a page that no other continues}
     *
     * @param entries the articles in page order, copied
     */
    static LinkPage of(List<Entry> entries) {
        return new LinkPageValue(entries, null, List.of());
    }

    /**
     * {@return the articles in page order, each once, without what navigation, rankings, advertisements and foot link}
     */
    List<Entry> entries();

    /** {@return the address of the page that continues the list, or empty} */
    Optional<URI> nextPage();

    /**
     * {@return what the articles' addresses have in common, the most frequent first: their paths with every date as
     * {@code yyyy}, {@code MM} and {@code dd} and every id as {@code *}, such as {@code /c/yyyy-MM-dd/doc-*.shtml} or
     * {@code /show.asp?id=*}; a pattern of one address alone is left out where others have more}
     */
    List<String> patterns();

    /**
     * {@return this page with another that continues it}
     *
     * @param nextPage the address of the page that continues the list, or {@code null} for none
     */
    LinkPage withNextPage(@Nullable URI nextPage);

    /**
     * {@return this page with patterns}
     *
     * @param patterns what the articles' addresses have in common, the most frequent first, copied
     */
    LinkPage withPatterns(List<String> patterns);
}

@SuppressWarnings("serial") // the lists are made by List.copyOf, which makes serializable ones
record LinkPageValue(List<Entry> entries, @Nullable URI nextPageOrNull, List<String> patterns) implements LinkPage {
    LinkPageValue {
        entries = List.copyOf(entries);
        patterns = List.copyOf(patterns);
    }

    @Override
    public Optional<URI> nextPage() {
        return Optional.ofNullable(nextPageOrNull);
    }

    @Override
    public LinkPage withNextPage(@Nullable URI other) {
        return new LinkPageValue(entries, other, patterns);
    }

    @Override
    public LinkPage withPatterns(List<String> other) {
        return new LinkPageValue(entries, nextPageOrNull, other);
    }

    @Override
    public String toString() {
        return Shown.of("LinkPage", "entries", entries, "nextPage", nextPageOrNull, "patterns", patterns);
    }
}

record EntryValue(String title, URI url, @Nullable StatedTime publishedOrNull, String summary)
        implements LinkPage.Entry {
    EntryValue {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(summary, "summary");
    }

    @Override
    public Optional<StatedTime> published() {
        return Optional.ofNullable(publishedOrNull);
    }

    @Override
    public LinkPage.Entry withPublished(@Nullable StatedTime other) {
        return new EntryValue(title, url, other, summary);
    }

    @Override
    public LinkPage.Entry withSummary(String other) {
        return new EntryValue(title, url, publishedOrNull, other);
    }

    @Override
    public String toString() {
        return Shown.of("Entry", "title", title, "url", url, "published", publishedOrNull, "summary", summary);
    }
}
