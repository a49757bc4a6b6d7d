// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parts of an {@link Article} whose origin a {@link Report} gives. */
public enum Field {
    /** {@link Article#kind()}. */
    KIND("kind", PageKind.class, false),
    /** {@link Article#url()}. */
    URL("url", URI.class, false),
    /** {@link Article#title()}. */
    TITLE("title", String.class, false),
    /** {@link Article#subtitle()}. */
    SUBTITLE("subtitle", String.class, false),
    /** {@link Article#published()}. */
    PUBLISHED("publishedAt", StatedTime.class, false),
    /** {@link Article#modified()}. */
    MODIFIED("modifiedAt", StatedTime.class, false),
    /** {@link Article#source()}. */
    SOURCE("source", Source.class, false),
    /** {@link Article#byline()}. */
    AUTHORS("authors", Author.class, true),
    /** {@link Article#editors()}. */
    EDITORS("editors", String.class, true),
    /** {@link Article#keywords()}. */
    KEYWORDS("keywords", String.class, true),
    /** {@link Article#summary()}. */
    SUMMARY("summary", String.class, false),
    /** {@link Article#channel()}. */
    CHANNEL("channel", String.class, true),
    /** {@link Article#language()}. */
    LANGUAGE("language", Language.class, false),
    /** {@link Article#siteName()}. */
    SITE_NAME("siteName", String.class, false),
    /** {@link Article#image()}. */
    IMAGE("image", Image.class, false),
    /** {@link Article#location()}. */
    LOCATION("location", String.class, false),
    /** {@link Article#access()}. */
    ACCESS("access", Access.class, false),
    /** {@link Article#originalTitle()}. */
    ORIGINAL_TITLE("originalTitle", String.class, false),
    /** {@link Article#corrections()}. */
    CORRECTIONS("corrections", String.class, true),
    /** {@link Article#nextPage()}. */
    NEXT_PAGE("nextPage", URI.class, false),
    /** {@link Article#blocks()}. */
    BODY("blocks", Block.class, true);

    private final String key;
    private final Class<?> type;
    private final boolean isList;

    Field(String key, Class<?> type, boolean isList) {
        this.key = key;
        this.type = type;
        this.isList = isList;
    }

    /** {@return the name under which records (JSON, CSV) give the field's value} */
    public String key() {
        return key;
    }

    /** {@return the type of the field's value; of a list that of its elements} */
    public Class<?> type() {
        return type;
    }

    /** {@return whether the field's value is a list} */
    public boolean isList() {
        return isList;
    }

    /** What an article's own method gives where nothing is known, or {@code null} for an empty optional. */
    @Nullable
    Object absent() {
        if (isList) {
            return List.of();
        }
        return type == String.class
                ? ""
                : type == PageKind.class ? PageKind.OTHER : type == Language.class ? Language.OTHER : null;
    }

    /** A value that is of the field's type; of a list a copy. */
    Object checked(Object value) {
        if (!isList) {
            return type.cast(value);
        }
        var list = List.copyOf((List<?>) value);
        for (var element : list) {
            if (!type.isInstance(element)) {
                throw new ClassCastException(this + " is a list of " + type.getName() + ", not of " + element);
            }
        }
        return list;
    }

    /**
     * {@return the field's value in an article on one line, the elements of a list separated by {@code 、}, channels by
     * {@code >}; for the body its text; an empty string where the article has no value}
     *
     * @param article the article
     */
    public String text(Article article) {
        return this == BODY
                ? article.text()
                : article.value(this).map(this::textOf).orElse("");
    }

    /**
     * {@return a value of the field on one line, as {@link #text} gives it}
     *
     * @param value a value of the field's type, or a list of such
     */
    public String textOf(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(this::textOf).collect(Collectors.joining(this == CHANNEL ? " > " : "、"));
        }
        if (value instanceof Source source) {
            return source.name();
        }
        if (value instanceof Author author) {
            return author.name();
        }
        if (value instanceof Image image) {
            return image.url().toString();
        }
        if (value instanceof Language language) {
            return language.tag();
        }
        return value instanceof Enum<?> constant ? constant.name().toLowerCase(Locale.ROOT) : value.toString();
    }
}
