package io.github.zhnews.model;

import java.io.Serializable;
import java.net.URI;
import java.util.Objects;

/**
 * A picture that belongs to an article.
 *
 * @param url its address, absolute where the page's own address is known; the real one where the page loads lazily
 * @param alt the alternative text of the markup, or an empty string
 * @param caption the caption displayed with it, or an empty string
 */
public record Image(URI url, String alt, String caption) implements Serializable {
    /** Checks that nothing is {@code null}. */
    public Image {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(alt, "alt");
        Objects.requireNonNull(caption, "caption");
    }
}
