// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A news article, as found on one page.
 *
 * <p>Immutable. Two articles are equal when all their parts are.
 *
 * <p>The texts of an article that was read from a page hold no control characters, apart from the tabs and line breaks of
 * {@link Block.Code}, and nothing that is not displayed or turns the text around it. Its addresses are of the schemes
 * {@code http} and {@code https}, or relative where the page's own address is unknown; only the address that the caller gave
 * is returned as it was given.
 */
public final class Article extends ArticleDetails {
    private static final long serialVersionUID = 4L;

    private Article(EnumMap<Field, Object> values) {
        super(values);
    }

    /** {@return a builder for an article of kind {@link PageKind#OTHER} without any value} */
    public static Builder builder() {
        return new Builder(new EnumMap<>(Field.class));
    }

    /** {@return a builder that holds this article's values} */
    public Builder toBuilder() {
        return new Builder(new EnumMap<>(values));
    }

    /** {@return what the page is; only {@link PageKind#ARTICLE} promises a text} */
    public PageKind kind() {
        return given(Field.KIND, PageKind.OTHER);
    }

    /** {@return where the link to the next page (下一页) leads, if there is none to the whole text (余下全文); or empty} */
    public Optional<URI> nextPage() {
        return optional(Field.NEXT_PAGE);
    }

    /** {@return the body in reading order} */
    public List<Block> blocks() {
        return given(Field.BODY, List.of());
    }

    /** {@return the pictures of all {@link Block.Figure} blocks in reading order} */
    public List<Image> images() {
        return all(Block.Figure.class).map(Block.Figure::image).toList();
    }

    /** {@return the {@link Block.Video} blocks in reading order} */
    public List<Block.Video> videos() {
        return all(Block.Video.class).toList();
    }

    private <B extends Block> Stream<B> all(Class<B> type) {
        return blocks().stream().filter(type::isInstance).map(type::cast);
    }

    /**
     * {@return the body as plain text, or an empty string} Paragraphs, headings, list items, quotes and table rows stand on
     * a line each, joined by {@code \n}; captions are left out.
     */
    public String text() {
        return blocks().stream().map(Block::text).filter(t -> !t.isEmpty()).collect(Collectors.joining("\n"));
    }

    /**
     * {@return a number by which reprints are found: nearly the same for nearly the same {@link #text()}, whatever the
     * headline} It is computed by each call.
     */
    public Fingerprint fingerprint() {
        return Fingerprint.of(text());
    }

    /**
     * {@return title and body as Markdown (CommonMark with pipe tables), ending in a line break unless it is empty}
     * Characters of the text that have a meaning in Markdown are escaped.
     */
    public String toMarkdown() {
        return new MarkdownWriter().write(this);
    }

    /**
     * {@return title and body as an HTML fragment in one {@code article} element} It is built from the blocks, with all text
     * escaped, so that nothing of the page's markup, scripts or styles is in it; only addresses of the schemes
     * {@code http} and {@code https} and relative ones are linked.
     */
    public String toHtml() {
        return new HtmlWriter().write(this);
    }

    /**
     * {@return what is known of the article as an element {@code TEI} of the Text Encoding Initiative's P5} It has no XML
     * declaration, so that it may stand in a {@code teiCorpus}; what XML has no characters for is left out. It links what
     * {@link #toHtml()} links.
     */
    public String toTei() {
        return new TeiWriter().write(this);
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Article other && values.equals(other.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** {@return a line for logs, such as {@code Article[ARTICLE 某地举行春节庙会, 2025-01-31T17:50, 新华社, 812 chars]}} */
    @Override
    public String toString() {
        return "Article[" + kind()
                + (title().isEmpty() ? "" : " " + title())
                + published().map(time -> ", " + time).orElse("")
                + source().map(medium -> ", " + medium.name()).orElse("")
                + ", " + text().length() + " chars]";
    }

    /** Collects the values of an {@link Article}. Not thread-safe. */
    public static final class Builder extends ArticleDetails.Builder {
        private Builder(EnumMap<Field, Object> values) {
            super(values);
        }

        /**
         * {@return this builder, with {@link Article#kind()} set}
         *
         * @param value the kind
         */
        public Builder kind(PageKind value) {
            return value(Field.KIND, Objects.requireNonNull(value, "kind"));
        }

        /**
         * {@return this builder, with {@link Article#nextPage()} set}
         *
         * @param value the address, or {@code null}
         */
        public Builder nextPage(@Nullable URI value) {
            return value(Field.NEXT_PAGE, value);
        }

        /**
         * {@return this builder, with {@link Article#blocks()} set}
         *
         * @param value the body, copied
         */
        public Builder blocks(List<? extends Block> value) {
            return value(Field.BODY, List.copyOf(value));
        }

        /** {@return the article; the builder may be used on} */
        public Article build() {
            return new Article(new EnumMap<>(values));
        }
    }
}
