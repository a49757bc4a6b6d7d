package io.github.zhnews.page;

import io.github.zhnews.model.Finding;
import io.github.zhnews.model.Origin;

/**
 * A value and how it was found.
 *
 * @param <T> the value's type
 * @param value the value
 * @param origin where it was found
 * @param confidence how sure that is, from 0 to 1
 */
public record Found<T>(T value, Origin origin, double confidence) {
    /**
     * The part of it that goes into the report.
     *
     * @return origin and confidence
     */
    public Finding finding() {
        return new Finding(origin, confidence);
    }
}
