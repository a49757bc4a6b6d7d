package io.github.zhnews.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A share that comes to the market.
 *
 * @param date the day
 * @param name the share's name
 * @param code its code
 * @param issuePrice its price of issue in the currency of its market, or {@code null} where the page doesn't say
 */
public record NewListing(
        PartialTime date,
        String name,
        String code,
        @Nullable BigDecimal issuePrice) implements Serializable {
    /** Checks what must be there. */
    public NewListing {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(code, "code");
    }
}
