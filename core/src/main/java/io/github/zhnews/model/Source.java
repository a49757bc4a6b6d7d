// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.io.Serializable;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The medium that an article is taken from (来源). */
public sealed interface Source extends Serializable {
    /**
     * {@return a medium without the original's address}
     *
     * @param name the medium's name
     * @throws IllegalArgumentException if the name is blank
     */
    static Source of(String name) {
        return new SourceValue(name, null);
    }

    /** {@return the medium's name as displayed, never empty} */
    String name();

    /** {@return the address of the original where the page links it, otherwise empty} */
    Optional<URI> url();

    /**
     * {@return this medium with the original's address}
     *
     * @param url the address, or {@code null} for none
     */
    Source withUrl(@Nullable URI url);
}

record SourceValue(String name, @Nullable URI urlOrNull) implements Source {
    SourceValue {
        if (Objects.requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("name is blank");
        }
    }

    @Override
    public Optional<URI> url() {
        return Optional.ofNullable(urlOrNull);
    }

    @Override
    public Source withUrl(@Nullable URI other) {
        return new SourceValue(name, other);
    }

    @Override
    public String toString() {
        return Shown.of("Source", "name", name, "url", urlOrNull);
    }
}
