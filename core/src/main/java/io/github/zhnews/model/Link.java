package io.github.zhnews.model;

import java.io.Serializable;
import java.net.URI;
import java.util.Objects;

/**
 * A link to an article.
 *
 * @param title the words linked
 * @param url the address, absolute where the page's own address is known
 */
public record Link(String title, URI url) implements Serializable {
    /** Checks that nothing is {@code null}. */
    public Link {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(url, "url");
    }
}
