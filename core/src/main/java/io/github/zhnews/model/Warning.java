package io.github.zhnews.model;

import java.io.Serializable;
import java.util.Objects;

/**
 * Something about the reading of a page that a maintainer should look at.
 *
 * @param kind what it is about
 * @param message what happened, in English, with the figures
 */
public record Warning(Kind kind, String message) implements Serializable {
    /** What a warning is about. */
    public enum Kind {
        /** The portal's layout is not as its rule says, or the page has none of the layouts that its portal's rule knows. */
        LAYOUT,
        /** A rule could not be used. */
        RULE,
        /** A {@link Limit} was reached: something of the page was not read. */
        LIMIT
    }

    /** Checks that nothing is {@code null}. */
    public Warning {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(message, "message");
    }

    @Override
    public String toString() {
        return message;
    }
}
