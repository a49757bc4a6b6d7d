package io.github.zhnews.model;

import java.io.Serializable;
import java.util.Objects;

/**
 * How a field's value was found.
 *
 * @param origin where
 * @param confidence how sure the parser is of it, from 0 to 1: of what is said with 0.9, some nine in ten are right
 *     on pages that the parser was not made on. That holds for title, time of publication, source, writers and, as the share of
 *     the text that is right, the body; of other fields it is a rough guess
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
