// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A share that comes to the market. */
public sealed interface NewListing extends Serializable {
    /**
     * {@return a share whose price of issue is not known}
     *
     * @param date the day
     * @param name the share's name
     * @param code its code
     */
    static NewListing of(PartialTime date, String name, String code) {
        return new NewListingValue(date, name, code, null);
    }

    /** {@return the day} */
    PartialTime date();

    /** {@return the share's name} */
    String name();

    /** {@return its code} */
    String code();

    /** {@return its price of issue in the currency of its market, or empty where the page doesn't say} */
    Optional<BigDecimal> issuePrice();

    /**
     * {@return this share with a price of issue}
     *
     * @param issuePrice the price in the currency of its market, or {@code null} for none
     */
    NewListing withIssuePrice(@Nullable BigDecimal issuePrice);
}

record NewListingValue(
        PartialTime date,
        String name,
        String code,
        @Nullable BigDecimal issuePriceOrNull) implements NewListing {
    NewListingValue {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(code, "code");
    }

    @Override
    public Optional<BigDecimal> issuePrice() {
        return Optional.ofNullable(issuePriceOrNull);
    }

    @Override
    public NewListing withIssuePrice(@Nullable BigDecimal other) {
        return new NewListingValue(date, name, code, other);
    }

    @Override
    public String toString() {
        return Shown.of("NewListing", "date", date, "name", name, "code", code, "issuePrice", issuePriceOrNull);
    }
}
