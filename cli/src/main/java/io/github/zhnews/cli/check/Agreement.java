// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli.check;

/** How the value that a layout finds stands to the one that is found without rules. */
public enum Agreement {
    /** Both are the same. */
    SAME,
    /** Both find a value, and not the same. */
    DIFFERENT,
    /** The layout finds a value, the generic extractor none. */
    RULE_ALONE,
    /** Nothing is where the layout says, the generic extractor finds a value. */
    GENERIC_ALONE,
    /** There is no value. */
    NEITHER;

    static Agreement of(boolean isFound, String ruled, String generic) {
        if (!isFound) {
            return generic.isEmpty() ? NEITHER : GENERIC_ALONE;
        }
        return generic.isEmpty() ? RULE_ALONE : ruled.equals(generic) ? SAME : DIFFERENT;
    }

    /** Whether the layout found a value. */
    public boolean isFound() {
        return this == SAME || this == DIFFERENT || this == RULE_ALONE;
    }

    /** Whether there is something to look at. */
    public boolean isNotable() {
        return this != SAME && this != NEITHER;
    }
}
