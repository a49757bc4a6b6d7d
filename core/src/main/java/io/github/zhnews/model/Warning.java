// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.io.Serializable;
import java.util.Objects;

/** Something about the reading of a page that a maintainer should look at. */
public sealed interface Warning extends Serializable {
    /** What a warning is about. */
    enum Kind {
        /** The portal's layout is not as its rule says, or the page has none of the layouts that its portal's rule knows. */
        LAYOUT,
        /** A rule could not be used. */
        RULE,
        /** A {@link Limit} was reached: something of the page was not read. */
        LIMIT
    }

    /**
     * {@return a warning}
     *
     * @param kind what it is about
     * @param message what happened, in English, with the figures
     */
    static Warning of(Kind kind, String message) {
        return new WarningValue(kind, message);
    }

    /** {@return what it is about} */
    Kind kind();

    /** {@return what happened, in English, with the figures} */
    String message();

    /** {@return the message} */
    @Override
    String toString();
}

record WarningValue(Kind kind, String message) implements Warning {
    WarningValue {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(message, "message");
    }

    @Override
    public String toString() {
        return message;
    }
}
