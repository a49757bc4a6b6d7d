package io.github.zhnews.model;

import java.io.Serializable;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The medium that an article is taken from (来源).
 *
 * @param name the medium's name as displayed, never empty
 * @param url the address of the original where the page links it, otherwise {@code null}
 */
public record Source(String name, @Nullable URI url) implements Serializable {
    /** Checks the name. */
    public Source {
        if (Objects.requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("name is blank");
        }
    }
}
