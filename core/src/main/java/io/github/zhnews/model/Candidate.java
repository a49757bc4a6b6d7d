// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.io.Serializable;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** A value that a field might have had. */
public sealed interface Candidate extends Serializable {
    /**
     * {@return a candidate that the page states as it stands, without a confidence}
     *
     * @param value the value as one line, see {@link Field#text}; an empty string for none
     * @param origin where it stands
     */
    static Candidate of(String value, Origin origin) {
        return new CandidateValue(value, origin, null);
    }

    /**
     * {@return the value as one line, see {@link Field#text}; empty where a layout says that it stands and nothing is there}
     */
    String value();

    /** {@return where it stands} */
    Origin origin();

    /**
     * {@return how much its place tells, from 0 to 1, before it is weighed what else the page says; empty for what the page
     * states there as it stands}
     */
    OptionalDouble confidence();

    /**
     * {@return this candidate with a confidence}
     *
     * @param confidence how much its place tells, from 0 to 1
     */
    Candidate withConfidence(double confidence);
}

record CandidateValue(String value, Origin origin, @Nullable Double confidenceOrNull) implements Candidate {
    CandidateValue {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(origin, "origin");
    }

    @Override
    public OptionalDouble confidence() {
        return confidenceOrNull == null ? OptionalDouble.empty() : OptionalDouble.of(confidenceOrNull);
    }

    @Override
    public Candidate withConfidence(double confidence) {
        return new CandidateValue(value, origin, confidence);
    }

    @Override
    public String toString() {
        return Shown.of("Candidate", "value", value, "origin", origin, "confidence", confidenceOrNull);
    }
}
