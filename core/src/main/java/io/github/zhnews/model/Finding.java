// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.io.Serializable;
import java.util.Objects;

/** How a field's value was found. */
public sealed interface Finding extends Serializable {
    /**
     * {@return a finding}
     *
     * @param origin where the value was found
     * @param confidence how sure it is, from 0 to 1
     * @throws IllegalArgumentException if the confidence is not in that range
     */
    static Finding of(Origin origin, double confidence) {
        return new FindingValue(origin, confidence);
    }

    /** {@return where the value was found} */
    Origin origin();

    /**
     * {@return how sure the parser is of it, from 0 to 1: of what is said with 0.9, some nine in ten are right on pages that
     * the parser was not made on} That holds for title, time of publication, source, writers and, as the share of the text that
     * is right, the body; of other fields it is a rough guess.
     */
    double confidence();
}

record FindingValue(Origin origin, double confidence) implements Finding {
    FindingValue {
        Objects.requireNonNull(origin, "origin");
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + " is not in 0..1");
        }
    }

    @Override
    public String toString() {
        return Shown.of("Finding", "origin", origin, "confidence", confidence);
    }
}
