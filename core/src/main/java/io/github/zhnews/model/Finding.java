package io.github.zhnews.model;

import java.io.Serializable;
import java.util.Objects;

/**
 * How a field's value was found.
 *
 * @param origin where
 * @param confidence how sure the parser is of it, from 0 to 1: above 0.9 stated by the page in so many words, about 0.5 a
 *     guess that is right more often than not
 */
public record Finding(Origin origin, double confidence) implements Serializable {
    /** Checks the range. */
    public Finding {
        Objects.requireNonNull(origin, "origin");
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + " is not in 0..1");
        }
    }
}
