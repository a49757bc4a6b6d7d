// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.io.Serializable;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a page tells of its article beside the text: an {@link Article} without kind, body and next page, of which the text alone tells.
 *
 * <p>Immutable. Two are equal when all their parts are.
 */
public final class Metadata implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Article article;

    private Metadata(Article article) {
        this.article = article;
    }

    /**
     * {@return what an article has of this}
     *
     * @param article the article
     */
    public static Metadata of(Article article) {
        return new Metadata(article.toBuilder()
                .kind(PageKind.OTHER)
                .nextPage(null)
                .blocks(List.of())
                .build());
    }

    /** {@return the page's address, as {@link Article#url()}} */
    public Optional<URI> url() {
        return article.url();
    }

    /** {@return the headline, as {@link Article#title()}} */
    public String title() {
        return article.title();
    }

    /** {@return the secondary headline, as {@link Article#subtitle()}} */
    public String subtitle() {
        return article.subtitle();
    }

    /** {@return when the article was published, as {@link Article#published()}} */
    public Optional<StatedTime> published() {
        return article.published();
    }

    /** {@return when the article was last changed, as {@link Article#modified()}} */
    public Optional<StatedTime> modified() {
        return article.modified();
    }

    /** {@return the medium that the article is taken from, as {@link Article#source()}} */
    public Optional<Source> source() {
        return article.source();
    }

    /** {@return the writers' names, as {@link Article#authors()}} */
    public List<String> authors() {
        return article.authors();
    }

    /** {@return the writers with their pages, as {@link Article#byline()}} */
    public List<Author> byline() {
        return article.byline();
    }

    /** {@return the editors' names, as {@link Article#editors()}} */
    public List<String> editors() {
        return article.editors();
    }

    /** {@return the keywords, as {@link Article#keywords()}} */
    public List<String> keywords() {
        return article.keywords();
    }

    /** {@return the summary that the page gives, as {@link Article#summary()}} */
    public String summary() {
        return article.summary();
    }

    /** {@return the path of channels, as {@link Article#channel()}} */
    public List<String> channel() {
        return article.channel();
    }

    /** {@return the language, as {@link Article#language()}; of a short text that of the page's part around it} */
    public Language language() {
        return article.language();
    }

    /** {@return the name of the site, as {@link Article#siteName()}} */
    public String siteName() {
        return article.siteName();
    }

    /** {@return the lead picture, as {@link Article#image()}; where no text was read, the one that the page names for sharing it} */
    public Optional<Image> image() {
        return article.image();
    }

    /** {@return where the report was written, as {@link Article#location()}} */
    public String location() {
        return article.location();
    }

    /** {@return who may read the article, as {@link Article#access()}} */
    public Optional<Access> access() {
        return article.access();
    }

    /** {@return the headline that the article had first, as {@link Article#originalTitle()}} */
    public String originalTitle() {
        return article.originalTitle();
    }

    /** {@return the notes on what was put right, as {@link Article#corrections()}} */
    public List<String> corrections() {
        return article.corrections();
    }

    /**
     * {@return what there is of a field, as {@link Article#value(Field)}; of the kind, the body and the next page nothing}
     *
     * @param field the field
     */
    public Optional<Object> value(Field field) {
        return field == Field.KIND ? Optional.empty() : article.value(field);
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Metadata other && article.equals(other.article);
    }

    @Override
    public int hashCode() {
        return article.hashCode();
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
