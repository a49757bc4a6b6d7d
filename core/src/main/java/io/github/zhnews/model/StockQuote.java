// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A share's price when the page was saved. */
public sealed interface StockQuote extends Serializable {
    /**
     * {@return a price without what was gained}
     *
     * @param name the share's name
     * @param code its code without the market's, or an empty string
     * @param last the last price in the currency of its market
     */
    static StockQuote of(String name, String code, BigDecimal last) {
        return new StockQuoteValue(name, code, last, null, null);
    }

    /** {@return the share's name} */
    String name();

    /** {@return its code without the market's, such as {@code 600519}, or an empty string where the page tells none} */
    String code();

    /** {@return the last price in the currency of its market} */
    BigDecimal last();

    /** {@return what it gained in the currency of its market, or empty where the page doesn't say} */
    Optional<BigDecimal> change();

    /** {@return the same in percent of the price before: {@code -1.18} for -1.18%; empty likewise} */
    Optional<BigDecimal> changePercent();

    /**
     * {@return this price with what was gained}
     *
     * @param change the gain in the currency of its market, or {@code null} for none told
     */
    StockQuote withChange(@Nullable BigDecimal change);

    /**
     * {@return this price with what was gained in percent}
     *
     * @param changePercent the gain in percent of the price before, or {@code null} for none told
     */
    StockQuote withChangePercent(@Nullable BigDecimal changePercent);
}

record StockQuoteValue(
        String name,
        String code,
        BigDecimal last,
        @Nullable BigDecimal changeOrNull,
        @Nullable BigDecimal changePercentOrNull)
        implements StockQuote {
    StockQuoteValue {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(last, "last");
    }

    @Override
    public Optional<BigDecimal> change() {
        return Optional.ofNullable(changeOrNull);
    }

    @Override
    public Optional<BigDecimal> changePercent() {
        return Optional.ofNullable(changePercentOrNull);
    }

    @Override
    public StockQuote withChange(@Nullable BigDecimal other) {
        return new StockQuoteValue(name, code, last, other, changePercentOrNull);
    }

    @Override
    public StockQuote withChangePercent(@Nullable BigDecimal other) {
        return new StockQuoteValue(name, code, last, changeOrNull, other);
    }

    @Override
    public String toString() {
        return Shown.of(
                "StockQuote",
                "name",
                name,
                "code",
                code,
                "last",
                last,
                "change",
                changeOrNull,
                "changePercent",
                changePercentOrNull);
    }
}
