package io.github.zhnews.model;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A share, index or fund that an article's text marks: by a link to its quotes, by an element that its price is put into, or by
 * its code in brackets.
 *
 * @param name the words marked, such as 贵州茅台; an empty string where only the code stands in the text
 * @param code the code without the market's, such as {@code 600519} or {@code BABA}; an empty string where the page tells none
 * @param market the market
 * @param quote the price that the page put into the text, or {@code null}
 */
public record SecurityMention(
        String name, String code, Market market, @Nullable StockQuote quote) implements Serializable {
    /** Where a security is traded. */
    public enum Market {
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

    /** Checks what must be there. */
    public SecurityMention {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(market, "market");
    }
}
