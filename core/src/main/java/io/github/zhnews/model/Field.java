// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The parts of an {@link Article} whose origin a {@link Report} gives. */
public enum Field {
    /** {@link Article#kind()}. */
    KIND,
    /** {@link Article#url()}. */
    URL,
    /** {@link Article#title()}. */
    TITLE,
    /** {@link Article#subtitle()}. */
    SUBTITLE,
    /** {@link Article#published()}. */
    PUBLISHED,
    /** {@link Article#modified()}. */
    MODIFIED,
    /** {@link Article#source()}. */
    SOURCE,
    /** {@link Article#authors()}. */
    AUTHORS,
    /** {@link Article#editors()}. */
    EDITORS,
    /** {@link Article#keywords()}. */
    KEYWORDS,
    /** {@link Article#summary()}. */
    SUMMARY,
    /** {@link Article#channel()}. */
    CHANNEL,
    /** {@link Article#language()}. */
    LANGUAGE,
    /** {@link Article#nextPage()}. */
    NEXT_PAGE,
    /** {@link Article#blocks()}. */
    BODY;

    /**
     * {@return the field's value in an article on one line, the elements of a list separated by {@code 、}, channels by
     * {@code >}; for the body its text; an empty string where the article has no value}
     *
     * @param article the article
     */
    public String text(Article article) {
        return switch (this) {
            case KIND -> article.kind().name().toLowerCase(Locale.ROOT);
            case URL -> text(article.url());
            case TITLE -> article.title();
            case SUBTITLE -> article.subtitle();
            case PUBLISHED -> text(article.published());
            case MODIFIED -> text(article.modified());
            case SOURCE -> text(article.source().map(Source::name));
            case AUTHORS -> text(article.authors());
            case EDITORS -> text(article.editors());
            case KEYWORDS -> text(article.keywords());
            case SUMMARY -> article.summary();
            case CHANNEL -> String.join(" > ", article.channel());
            case LANGUAGE -> article.language().tag();
            case NEXT_PAGE -> text(article.nextPage());
            case BODY -> article.text();
        };
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String text(List<String> values) {
        return String.join("、", values);
    }
}
