package io.github.zhnews.model;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value that a field might have had.
 *
 * @param value the value as one line, see {@link Field#text}; empty where a layout says that it stands and nothing is there
 * @param origin where it stands
 * @param confidence how much its place tells, from 0 to 1, before it is weighed what else the page says, or {@code null} for what the page states there as it stands
 */
public record Candidate(
        String value, Origin origin, @Nullable Double confidence) implements Serializable {
    /** Checks that value and origin are given. */
    public Candidate {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(origin, "origin");
    }
}
