// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import java.util.Locale;

/** What else a page says of a value. */
public enum Agreement {
    /** Nothing else says the same, and something else says otherwise. */
    DIFFERS,
    /** Nothing else is said of it. */
    ALONE,
    /** Something else says the same. */
    AGREES;

    /** What some statements tell of a value: whether there are any, and whether one of them says the same. */
    static Agreement of(boolean isAnyStated, boolean isSame) {
        return isSame ? AGREES : isAnyStated ? DIFFERS : ALONE;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
