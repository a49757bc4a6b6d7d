// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.stock;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of quotes: {@code 1,204.50}, {@code +0.12}, {@code -1.18%}. */
public final class Numbers {
    private static final int MAX_CHARS = 16;

    private Numbers() {}

    /** Reads a number, with or without a percent sign. */
    public static @Nullable BigDecimal read(String text) {
        var sign = text.isEmpty() ? ' ' : text.charAt(0);
        boolean isMinus = sign == '-' || sign == '−' || sign == '－' || sign == '↓';
        int from = isMinus || sign == '+' || sign == '＋' || sign == '↑' ? 1 : 0;
        int to = isPercent(text) ? text.length() - 1 : text.length();
        if (to - from < 1 || to - from > MAX_CHARS || !isUnsigned(text, from, to)) {
            return null;
        }
        var value = new BigDecimal(text.substring(from, to).replace(",", ""));
        return isMinus ? value.negate() : value;
    }

    /** Whether words end in a percent sign. */
    public static boolean isPercent(String text) {
        return text.endsWith("%") || text.endsWith("％");
    }

    private static boolean isUnsigned(String text, int from, int to) {
        boolean hasPoint = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean isInner = i > from && i + 1 < to;
            if (c == '.' && !hasPoint && isInner) {
                hasPoint = true;
            } else if (!(c >= '0' && c <= '9') && !(c == ',' && isInner && !hasPoint)) {
                return false;
            }
        }
        return true;
    }
}
