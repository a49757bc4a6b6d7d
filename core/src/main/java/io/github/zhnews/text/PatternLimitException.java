// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text;

/** Says that a {@link BoundedPattern} gave up. */
public final class PatternLimitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PatternLimitException(String message) {
        super(message);
    }
}
