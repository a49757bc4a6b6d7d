package io.github.zhnews.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A share's price when the page was saved.
 *
 * @param name the share's name
 * @param code its code without the market's, such as {@code 600519}, or an empty string where the page tells none
 * @param last the last price in the currency of its market
 * @param change what it gained, or {@code null} where the page doesn't say
 * @param changePercent the same in percent of the price before: {@code -1.18} for -1.18%; {@code null} likewise
 */
public record StockQuote(
        String name,
        String code,
        BigDecimal last,
        @Nullable BigDecimal change,
        @Nullable BigDecimal changePercent) implements Serializable {
    /** Checks what must be there. */
    public StockQuote {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(last, "last");
    }
}
