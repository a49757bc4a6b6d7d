// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.io.Serializable;
import java.util.Objects;

/** Text that stands within the body's markup and was left out of the body. */
public sealed interface Removed extends Serializable {
    /**
     * {@return a text that was left out}
     *
     * @param text the words left out
     * @param reason why
     */
    static Removed of(String text, Reason reason) {
        return new RemovedValue(text, reason);
    }

    /** {@return the words left out, a line or more} */
    String text();

    /** {@return why} */
    Reason reason();
}

record RemovedValue(String text, Reason reason) implements Removed {
    RemovedValue {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public String toString() {
        return Shown.of("Removed", "text", text, "reason", reason);
    }
}
