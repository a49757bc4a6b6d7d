// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.page;

import io.github.zhnews.model.Finding;
import io.github.zhnews.model.Origin;
import java.util.function.Function;

/** A value and how it was found. */
public record Found<T>(T value, Origin origin, double confidence) {
    /** What a page states and its finder does not believe. */
    public static <T> Found<T> doubted(T value, Origin origin) {
        return new Found<>(value, origin, 0);
    }

    /** Whether the value may be taken. */
    public boolean isBelieved() {
        return confidence > 0;
    }

    /** What another reading makes of the value. */
    public <R> Found<R> as(Function<T, R> reading) {
        return new Found<>(reading.apply(value), origin, confidence);
    }

    /** The same, as sure as that. */
    public Found<T> sure(double sure) {
        return new Found<>(value, origin, sure);
    }

    /** The part of it that goes into the report. */
    public Finding finding() {
        return Finding.of(origin, confidence);
    }
}
