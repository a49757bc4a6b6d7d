// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import io.github.zhnews.model.Field;
import io.github.zhnews.text.Resources;

/** Tells how sure values are, by what speaks for them. */
@FunctionalInterface
public interface Sureness {
    /** As often as values were right on pages of which the right ones are known. */
    Sureness TRAINED = SurenessTable.of(Resources.lines(Sureness.class, "sureness.txt"));

    /** How likely a field's value is right, 0 to 1. */
    double of(Field field, Evidence evidence);
}
