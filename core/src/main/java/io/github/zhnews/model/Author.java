// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.io.Serializable;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A writer of an article. */
public sealed interface Author extends Serializable {
    /**
     * {@return a writer of whom nothing but the name is known}
     *
     * @param name the name, without the role
     * @throws IllegalArgumentException if the name is blank
     */
    static Author of(String name) {
        return new AuthorValue(name, null);
    }

    /** {@return the name without the role (记者, 通讯员 …), never empty} */
    String name();

    /** {@return the address of the writer's own page where the article links it, otherwise empty} */
    Optional<URI> url();

    /**
     * {@return this writer with a page}
     *
     * @param url its address, or {@code null} for none
     */
    Author withUrl(@Nullable URI url);
}

record AuthorValue(String name, @Nullable URI urlOrNull) implements Author {
    AuthorValue {
        if (Objects.requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("name is blank");
        }
    }

    @Override
    public Optional<URI> url() {
        return Optional.ofNullable(urlOrNull);
    }

    @Override
    public Author withUrl(@Nullable URI other) {
        return new AuthorValue(name, other);
    }

    @Override
    public String toString() {
        return Shown.of("Author", "name", name, "url", urlOrNull);
    }
}
