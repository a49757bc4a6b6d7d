package io.github.zhnews.model;

import java.io.Serializable;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An index or channel page: the articles that it leads to.
 *
 * @param entries the articles in page order, each once, without what navigation, rankings, advertisements and foot link
 * @param next the page that continues the list, or {@code null}; see {@link #nextPage()}
 * @param patterns what the articles' addresses have in common, the most frequent first: their paths with every date as
 *     {@code yyyy}, {@code MM} and {@code dd} and every id as {@code *}, such as {@code /c/yyyy-MM-dd/doc-*.shtml} or
 *     {@code /show.asp?id=*}; a pattern of one address alone is left out where others have more
 */
@SuppressWarnings("serial") // the lists are made by List.copyOf, which makes serializable ones
public record LinkPage(List<Entry> entries, @Nullable URI next, List<String> patterns) implements Serializable {
    /**
     * An article that a list leads to.
     *
     * @param title its headline as the list words it
     * @param url its address
     * @param published the time that the list shows, or {@code null}; see {@link #time()}
     * @param summary the words below the headline, or an empty string
     */
    public record Entry(String title, URI url, @Nullable StatedTime published, String summary) implements Serializable {
        /** Checks what must be there. */
        public Entry {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(url, "url");
            Objects.requireNonNull(summary, "summary");
        }

        /** {@return when the list says that the article was published, or empty} */
        public Optional<StatedTime> time() {
            return Optional.ofNullable(published);
        }
    }

    /** Copies the lists. */
    public LinkPage {
        entries = List.copyOf(entries);
        patterns = List.copyOf(patterns);
    }

    /** {@return the address of the page that continues the list, or empty} */
    public Optional<URI> nextPage() {
        return Optional.ofNullable(next);
    }
}
