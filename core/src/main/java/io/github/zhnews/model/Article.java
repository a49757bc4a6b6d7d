// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.io.Serializable;
import java.net.URI;
import java.util.Arrays;
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
public final class Article implements Serializable {
    private static final long serialVersionUID = 2L;

    private final Values values;

    private Article(Values values) {
        this.values = values;
    }

    /** {@return a builder for an article of kind {@link PageKind#OTHER} without any value} */
    public static Builder builder() {
        return new Builder(new Values());
    }

    /** {@return a builder that holds this article's values} */
    public Builder toBuilder() {
        return new Builder(values.copy());
    }

    /** {@return what the page is; only {@link PageKind#ARTICLE} promises a text} */
    public PageKind kind() {
        return values.kind;
    }

    /** {@return the page's canonical address where it states one, else the one given by the caller, else empty} */
    public Optional<URI> url() {
        return Optional.ofNullable(values.url);
    }

    /** {@return the headline as displayed, without the site's name, on one line; or an empty string} */
    public String title() {
        return values.title;
    }

    /** {@return the secondary headline above (引题) or below (副题) the headline, on one line; or an empty string} */
    public String subtitle() {
        return values.subtitle;
    }

    /** {@return when the article was published, in the precision that the page states; or empty} */
    public Optional<StatedTime> published() {
        return Optional.ofNullable(values.published);
    }

    /** {@return when the article was last changed, in the precision that the page states; or empty} */
    public Optional<StatedTime> modified() {
        return Optional.ofNullable(values.modified);
    }

    /** {@return the medium that the article is taken from (来源), on platforms the publishing account; or empty} */
    public Optional<Source> source() {
        return Optional.ofNullable(values.source);
    }

    /** {@return the writers' names without their roles (记者, 通讯员 …), in the order of the page} */
    public List<String> authors() {
        return values.authors;
    }

    /** {@return the names of the editors (责任编辑, 编辑), who are no writers, in the order of the page} */
    public List<String> editors() {
        return values.editors;
    }

    /** {@return the keywords or tags of the article in the order of the page, each once} */
    public List<String> keywords() {
        return values.keywords;
    }

    /** {@return the summary that the page gives (摘要, description), or an empty string} */
    public String summary() {
        return values.summary;
    }

    /** {@return the path of channels to the article (新闻中心 &gt; 国内新闻), outermost first; often empty} */
    public List<String> channel() {
        return values.channel;
    }

    /** {@return the language of the text} */
    public Language language() {
        return values.language;
    }

    /** {@return where the link to the next page (下一页) leads, if there is none to the whole text (余下全文); or empty} */
    public Optional<URI> nextPage() {
        return Optional.ofNullable(values.nextPage);
    }

    /** {@return the body in reading order} */
    public List<Block> blocks() {
        return values.blocks;
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
        return values.blocks.stream().filter(type::isInstance).map(type::cast);
    }

    /**
     * {@return the body as plain text, or an empty string} Paragraphs, headings, list items, quotes and table rows stand on
     * a line each, joined by {@code \n}; captions are left out.
     */
    public String text() {
        return values.blocks.stream().map(Block::text).filter(t -> !t.isEmpty()).collect(Collectors.joining("\n"));
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

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Article other && values.parts().equals(other.values.parts());
    }

    @Override
    public int hashCode() {
        return values.parts().hashCode();
    }

    /** {@return a line for logs, such as {@code Article[ARTICLE 某地举行春节庙会, 2025-01-31T17:50, 新华社, 812 chars]}} */
    @Override
    public String toString() {
        return "Article[" + values.kind
                + (values.title.isEmpty() ? "" : " " + values.title)
                + (values.published == null ? "" : ", " + values.published)
                + (values.source == null ? "" : ", " + values.source.name())
                + ", " + text().length() + " chars]";
    }

    @SuppressWarnings("serial") // the lists are made by List.copyOf, which makes serializable ones
    private static final class Values implements Serializable, Cloneable {
        private static final long serialVersionUID = 1L;

        PageKind kind = PageKind.OTHER;

        @Nullable
        URI url;

        String title = "";
        String subtitle = "";

        @Nullable
        StatedTime published;

        @Nullable
        StatedTime modified;

        @Nullable
        Source source;

        List<String> authors = List.of();
        List<String> editors = List.of();
        List<String> keywords = List.of();
        String summary = "";
        List<String> channel = List.of();
        Language language = Language.OTHER;

        @Nullable
        URI nextPage;

        List<Block> blocks = List.of();

        Values copy() {
            try {
                return (Values) clone();
            } catch (CloneNotSupportedException e) {
                throw new AssertionError(e);
            }
        }

        /** All parts, null included. */
        List<?> parts() {
            return Arrays.asList(
                    kind, url, title, subtitle, published, modified, source, authors, editors, keywords, summary,
                    channel, language, nextPage, blocks);
        }
    }

    /** Collects the values of an {@link Article}. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /**
         * {@return this builder, with {@link Article#kind()} set}
         *
         * @param value the kind
         */
        public Builder kind(PageKind value) {
            values.kind = Objects.requireNonNull(value, "kind");
            return this;
        }

        /**
         * {@return this builder, with {@link Article#url()} set}
         *
         * @param value the address, or {@code null} for none
         */
        public Builder url(@Nullable URI value) {
            values.url = value;
            return this;
        }

        /**
         * {@return this builder, with {@link Article#title()} set}
         *
         * @param value the headline
         */
        public Builder title(String value) {
            values.title = Objects.requireNonNull(value, "title");
            return this;
        }

        /**
         * {@return this builder, with {@link Article#subtitle()} set}
         *
         * @param value the secondary headline
         */
        public Builder subtitle(String value) {
            values.subtitle = Objects.requireNonNull(value, "subtitle");
            return this;
        }

        /**
         * {@return this builder, with {@link Article#published()} set}
         *
         * @param value the time, or {@code null} for none
         */
        public Builder published(@Nullable StatedTime value) {
            values.published = value;
            return this;
        }

        /**
         * {@return this builder, with {@link Article#modified()} set}
         *
         * @param value the time, or {@code null} for none
         */
        public Builder modified(@Nullable StatedTime value) {
            values.modified = value;
            return this;
        }

        /**
         * {@return this builder, with {@link Article#source()} set}
         *
         * @param value the source, or {@code null} for none
         */
        public Builder source(@Nullable Source value) {
            values.source = value;
            return this;
        }

        /**
         * {@return this builder, with {@link Article#authors()} set}
         *
         * @param value the names, copied
         */
        public Builder authors(List<String> value) {
            values.authors = List.copyOf(value);
            return this;
        }

        /**
         * {@return this builder, with {@link Article#editors()} set}
         *
         * @param value the names, copied
         */
        public Builder editors(List<String> value) {
            values.editors = List.copyOf(value);
            return this;
        }

        /**
         * {@return this builder, with {@link Article#keywords()} set}
         *
         * @param value the keywords, copied
         */
        public Builder keywords(List<String> value) {
            values.keywords = List.copyOf(value);
            return this;
        }

        /**
         * {@return this builder, with {@link Article#summary()} set}
         *
         * @param value the summary
         */
        public Builder summary(String value) {
            values.summary = Objects.requireNonNull(value, "summary");
            return this;
        }

        /**
         * {@return this builder, with {@link Article#channel()} set}
         *
         * @param value the channels' names, outermost first, copied
         */
        public Builder channel(List<String> value) {
            values.channel = List.copyOf(value);
            return this;
        }

        /**
         * {@return this builder, with {@link Article#language()} set}
         *
         * @param value the language
         */
        public Builder language(Language value) {
            values.language = Objects.requireNonNull(value, "language");
            return this;
        }

        /**
         * {@return this builder, with {@link Article#nextPage()} set}
         *
         * @param value the address, or {@code null}
         */
        public Builder nextPage(@Nullable URI value) {
            values.nextPage = value;
            return this;
        }

        /**
         * {@return this builder, with {@link Article#blocks()} set}
         *
         * @param value the body, copied
         */
        public Builder blocks(List<? extends Block> value) {
            values.blocks = List.copyOf(value);
            return this;
        }

        /** {@return the article; the builder may be used on} */
        public Article build() {
            return new Article(values.copy());
        }
    }
}
