// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.stock;

import io.github.zhnews.model.StockQuote;
import io.github.zhnews.vocabulary.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A price that a page's scripts put into its text: (115.395, 2.79, 2.47%) or [10.71 3.48% 股吧 研报].
 *
 * @param last the last price, or {@code null} where there is only the change
 * @param isSure whether the words are a price wherever they stand, not only behind a name that is marked
 */
record LiveQuote(@Nullable BigDecimal last, @Nullable BigDecimal change, BigDecimal percent, boolean isSure) {
    private static final Pattern GAP = Pattern.compile("[\\s,，]+");
    /** The links that stand beside such a price. */
    private static final Words LINKS = Words.of("markets.quote-links");
    /** What rounding may do to a percentage. */
    private static final double TOLERANCE = 0.02;

    /** Reads the words between brackets. */
    static @Nullable LiveQuote read(String words) {
        var numbers = new ArrayList<BigDecimal>();
        BigDecimal percent = null;
        boolean isLinked = false;
        for (var word : GAP.split(words.strip())) {
            var number = Numbers.read(word);
            if (number == null) {
                if (!LINKS.has(word)) {
                    return null;
                }
                isLinked = true;
            } else if (!Numbers.isPercent(word)) {
                numbers.add(number);
            } else if (percent == null) {
                percent = number;
            }
        }
        if (percent == null || numbers.size() > 2 || numbers.isEmpty() && !isLinked) {
            return null;
        }
        var last = numbers.isEmpty() ? null : numbers.get(0);
        var change = numbers.size() < 2 ? null : numbers.get(1);
        return new LiveQuote(last, change, percent, isLinked || agrees(last, change, percent));
    }

    /** A change and a percentage that follow from each other are no coincidence. */
    private static boolean agrees(@Nullable BigDecimal last, @Nullable BigDecimal change, BigDecimal percent) {
        if (last == null || change == null || change.signum() == 0) {
            return false;
        }
        double before = last.doubleValue() - change.doubleValue();
        return before > 0 && Math.abs(change.doubleValue() / before * 100 - percent.doubleValue()) < TOLERANCE;
    }

    @Nullable
    StockQuote of(String name, String code) {
        return last == null
                ? null
                : StockQuote.of(name, code, last).withChange(change).withChangePercent(percent);
    }
}
