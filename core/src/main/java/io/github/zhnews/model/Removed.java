package io.github.zhnews.model;

import java.io.Serializable;
import java.util.Objects;

/**
 * Text that stands within the body's markup and was left out of the body.
 *
 * @param text the words left out, a line or more
 * @param reason why
 */
public record Removed(String text, Reason reason) implements Serializable {
    /** Checks that nothing is {@code null}. */
    public Removed {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(reason, "reason");
    }
}
