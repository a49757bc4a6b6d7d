// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A share, index or fund that an article's text marks: by a link to its quotes, by an element that its price is put into, or by
 * its code in brackets.
 */
public sealed interface SecurityMention extends Serializable {
    /** Where a security is traded. */
    enum Market {
        /** Shanghai (sh, SH, SS). */
        SHANGHAI,
        /** Shenzhen (sz, SZ). */
        SHENZHEN,
        /** Beijing (bj, BJ, 北交所). */
        BEIJING,
        /** Hong Kong (hk, HK). */
        HONG_KONG,
        /** Nasdaq. */
        NASDAQ,
        /** New York (NYSE). */
        NEW_YORK,
        /** A market of the United States, without telling which. */
        UNITED_STATES,
        /** Taiwan (TW, TWO). */
        TAIWAN,
        /** None that the page tells. */
        UNKNOWN
    }

    /**
     * {@return a security without a price}
     *
     * @param name the words marked, or an empty string
     * @param code the code without the market's, or an empty string
     * @param market the market
     */
    static SecurityMention of(String name, String code, Market market) {
        return new SecurityMentionValue(name, code, market, null);
    }

    /** {@return the words marked, such as 贵州茅台; an empty string where only the code stands in the text} */
    String name();

    /**
     * {@return the code without the market's, such as {@code 600519} or {@code BABA}; an empty string where the page tells
     * none}
     */
    String code();

    /** {@return the market} */
    Market market();

    /** {@return the price that the page put into the text, or empty} */
    Optional<StockQuote> quote();

    /**
     * {@return this security with a price}
     *
     * @param quote the price that the page put into the text, or {@code null} for none
     */
    SecurityMention withQuote(@Nullable StockQuote quote);
}

record SecurityMentionValue(
        String name, String code, Market market, @Nullable StockQuote quoteOrNull) implements SecurityMention {
    SecurityMentionValue {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(market, "market");
    }

    @Override
    public Optional<StockQuote> quote() {
        return Optional.ofNullable(quoteOrNull);
    }

    @Override
    public SecurityMention withQuote(@Nullable StockQuote other) {
        return new SecurityMentionValue(name, code, market, other);
    }

    @Override
    public String toString() {
        return Shown.of("SecurityMention", "name", name, "code", code, "market", market, "quote", quoteOrNull);
    }
}
