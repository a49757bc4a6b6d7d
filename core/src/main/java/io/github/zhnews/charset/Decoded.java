package io.github.zhnews.charset;

import io.github.zhnews.model.Decoding;
import java.util.Objects;

/**
 * The text of a page and how it was read from bytes.
 *
 * @param how which character set it was read in, and why
 *
 */
public record Decoded(String text, Decoding how) {
    /** Checks that nothing is {@code null}. */
    public Decoded {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(how, "how");
    }
}
