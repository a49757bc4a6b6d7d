package io.github.zhnews.page;

import io.github.zhnews.model.Finding;
import io.github.zhnews.model.Origin;

/** A value and how it was found. */
public record Found<T>(T value, Origin origin, double confidence) {
    /** The part of it that goes into the report. */
    public Finding finding() {
        return new Finding(origin, confidence);
    }
}
