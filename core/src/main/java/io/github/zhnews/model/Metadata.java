// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.util.EnumMap;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a page tells of its article beside the text: an {@link Article} without kind, body and next page, of which the text alone tells.
 *
 * <p>Where no text was read, {@link #image()} is the picture that the page names for sharing it. The {@link #language()} of a short text
 * is that of the page's part around it.
 *
 * <p>Immutable. Two are equal when all their parts are.
 */
public final class Metadata extends ArticleDetails {
    private static final long serialVersionUID = 2L;

    private Metadata(EnumMap<Field, Object> values) {
        super(values);
    }

    /**
     * {@return what an article has of this}
     *
     * @param article the article
     */
    public static Metadata of(Article article) {
        var values = new EnumMap<>(article.values);
        values.keySet().removeAll(Set.of(Field.KIND, Field.NEXT_PAGE, Field.BODY));
        return new Metadata(values);
    }

    /**
     * {@return what is told of a field, as the field's own method gives it, or empty; of the kind, the body and the next page nothing}
     *
     * @param field the field
     */
    @Override
    public Optional<Object> value(Field field) {
        return field == Field.KIND ? Optional.empty() : super.value(field);
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Metadata other && values.equals(other.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** {@return a line for logs, such as {@code Metadata[某地举行春节庙会, 2025-01-31T17:50, 新华社]}} */
    @Override
    public String toString() {
        return "Metadata[" + title()
                + published().map(time -> ", " + time).orElse("")
                + source().map(source -> ", " + source.name()).orElse("")
                + "]";
    }
}
