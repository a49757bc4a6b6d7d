package io.github.zhnews.model;

import java.io.Serializable;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
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
@SuppressWarnings("serial") // the lists are made by List.copyOf, which makes serializable ones
public final class Article implements Serializable {
    private static final long serialVersionUID = 1L;

    private final PageKind kind;
    private final @Nullable URI url;
    private final String title;
    private final String subtitle;
    private final @Nullable StatedTime published;
    private final @Nullable StatedTime modified;
    private final @Nullable Source source;
    private final List<String> authors;
    private final List<String> editors;
    private final List<String> keywords;
    private final String summary;
    private final List<String> channel;
    private final Language language;
    private final @Nullable URI nextPage;
    private final List<Block> blocks;

    private Article(Builder b) {
        kind = b.kind;
        url = b.url;
        title = b.title;
        subtitle = b.subtitle;
        published = b.published;
        modified = b.modified;
        source = b.source;
        authors = b.authors;
        editors = b.editors;
        keywords = b.keywords;
        summary = b.summary;
        channel = b.channel;
        language = b.language;
        nextPage = b.nextPage;
        blocks = b.blocks;
    }

    /** {@return a builder for an article of kind {@link PageKind#OTHER} without any value} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this article's values} */
    public Builder toBuilder() {
        return new Builder()
                .kind(kind)
                .url(url)
                .title(title)
                .subtitle(subtitle)
                .published(published)
                .modified(modified)
                .source(source)
                .authors(authors)
                .editors(editors)
                .keywords(keywords)
                .summary(summary)
                .channel(channel)
                .language(language)
                .nextPage(nextPage)
                .blocks(blocks);
    }

    /** {@return what the page is; only {@link PageKind#ARTICLE} promises a text} */
    public PageKind kind() {
        return kind;
    }

    /** {@return the page's canonical address where it states one, else the one given by the caller, else empty} */
    public Optional<URI> url() {
        return Optional.ofNullable(url);
    }

    /** {@return the headline as displayed, without the site's name, on one line; or an empty string} */
    public String title() {
        return title;
    }

    /** {@return the secondary headline above (引题) or below (副题) the headline, on one line; or an empty string} */
    public String subtitle() {
        return subtitle;
    }

    /** {@return when the article was published, in the precision that the page states; or empty} */
    public Optional<StatedTime> published() {
        return Optional.ofNullable(published);
    }

    /** {@return when the article was last changed, in the precision that the page states; or empty} */
    public Optional<StatedTime> modified() {
        return Optional.ofNullable(modified);
    }

    /** {@return the medium that the article is taken from (来源), on platforms the publishing account; or empty} */
    public Optional<Source> source() {
        return Optional.ofNullable(source);
    }

    /** {@return the writers' names without their roles (记者, 通讯员 …), in the order of the page} */
    public List<String> authors() {
        return authors;
    }

    /** {@return the names of the editors (责任编辑, 编辑), who are no writers, in the order of the page} */
    public List<String> editors() {
        return editors;
    }

    /** {@return the keywords or tags of the article in the order of the page, each once} */
    public List<String> keywords() {
        return keywords;
    }

    /** {@return the summary that the page gives (摘要, description), or an empty string} */
    public String summary() {
        return summary;
    }

    /** {@return the path of channels to the article (新闻中心 &gt; 国内新闻), outermost first; often empty} */
    public List<String> channel() {
        return channel;
    }

    /** {@return the language of the text} */
    public Language language() {
        return language;
    }

    /** {@return where the link to the next page (下一页) leads, if there is none to the whole text (余下全文); or empty} */
    public Optional<URI> nextPage() {
        return Optional.ofNullable(nextPage);
    }

    /** {@return the body in reading order} */
    public List<Block> blocks() {
        return blocks;
    }

    /** {@return the pictures of all {@link Block.Figure} blocks in reading order} */
    public List<Image> images() {
        return blocks.stream()
                .filter(Block.Figure.class::isInstance)
                .map(b -> ((Block.Figure) b).image())
                .toList();
    }

    /** {@return the {@link Block.Video} blocks in reading order} */
    public List<Block.Video> videos() {
        return blocks.stream()
                .filter(Block.Video.class::isInstance)
                .map(Block.Video.class::cast)
                .toList();
    }

    /**
     * {@return the body as plain text, or an empty string} Paragraphs, headings, list items, quotes and table rows stand on
     * a line each, joined by {@code \n}; captions are left out.
     */
    public String text() {
        return blocks.stream().map(Block::text).filter(t -> !t.isEmpty()).collect(Collectors.joining("\n"));
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

    private List<?> parts() {
        // A list of all parts, null included: one place that equals and hashCode share.
        return java.util.Arrays.asList(
                kind, url, title, subtitle, published, modified, source, authors, editors, keywords, summary, channel,
                language, nextPage, blocks);
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Article other && parts().equals(other.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    /** {@return a line for logs, such as {@code Article[ARTICLE 某地举行春节庙会, 2025-01-31T17:50, 新华社, 812 chars]}} */
    @Override
    public String toString() {
        var b = new StringBuilder("Article[").append(kind);
        if (!title.isEmpty()) {
            b.append(' ').append(title);
        }
        if (published != null) {
            b.append(", ").append(published);
        }
        if (source != null) {
            b.append(", ").append(source.name());
        }
        return b.append(", ").append(text().length()).append(" chars]").toString();
    }

    /** Collects the values of an {@link Article}. Not thread-safe. */
    public static final class Builder {
        private PageKind kind = PageKind.OTHER;
        private @Nullable URI url;
        private String title = "";
        private String subtitle = "";
        private @Nullable StatedTime published;
        private @Nullable StatedTime modified;
        private @Nullable Source source;
        private List<String> authors = List.of();
        private List<String> editors = List.of();
        private List<String> keywords = List.of();
        private String summary = "";
        private List<String> channel = List.of();
        private Language language = Language.OTHER;
        private @Nullable URI nextPage;
        private List<Block> blocks = List.of();

        private Builder() {}

        /**
         * {@return this builder, with {@link Article#kind()} set}
         *
         * @param value the kind
         */
        public Builder kind(PageKind value) {
            kind = Objects.requireNonNull(value, "kind");
            return this;
        }

        /**
         * {@return this builder, with {@link Article#url()} set}
         *
         * @param value the address, or {@code null} for none
         */
        public Builder url(@Nullable URI value) {
            url = value;
            return this;
        }

        /**
         * {@return this builder, with {@link Article#title()} set}
         *
         * @param value the headline
         */
        public Builder title(String value) {
            title = Objects.requireNonNull(value, "title");
            return this;
        }

        /**
         * {@return this builder, with {@link Article#subtitle()} set}
         *
         * @param value the secondary headline
         */
        public Builder subtitle(String value) {
            subtitle = Objects.requireNonNull(value, "subtitle");
            return this;
        }

        /**
         * {@return this builder, with {@link Article#published()} set}
         *
         * @param value the time, or {@code null} for none
         */
        public Builder published(@Nullable StatedTime value) {
            published = value;
            return this;
        }

        /**
         * {@return this builder, with {@link Article#modified()} set}
         *
         * @param value the time, or {@code null} for none
         */
        public Builder modified(@Nullable StatedTime value) {
            modified = value;
            return this;
        }

        /**
         * {@return this builder, with {@link Article#source()} set}
         *
         * @param value the source, or {@code null} for none
         */
        public Builder source(@Nullable Source value) {
            source = value;
            return this;
        }

        /**
         * {@return this builder, with {@link Article#authors()} set}
         *
         * @param value the names, copied
         */
        public Builder authors(List<String> value) {
            authors = List.copyOf(value);
            return this;
        }

        /**
         * {@return this builder, with {@link Article#editors()} set}
         *
         * @param value the names, copied
         */
        public Builder editors(List<String> value) {
            editors = List.copyOf(value);
            return this;
        }

        /**
         * {@return this builder, with {@link Article#keywords()} set}
         *
         * @param value the keywords, copied
         */
        public Builder keywords(List<String> value) {
            keywords = List.copyOf(value);
            return this;
        }

        /**
         * {@return this builder, with {@link Article#summary()} set}
         *
         * @param value the summary
         */
        public Builder summary(String value) {
            summary = Objects.requireNonNull(value, "summary");
            return this;
        }

        /**
         * {@return this builder, with {@link Article#channel()} set}
         *
         * @param value the channels' names, outermost first, copied
         */
        public Builder channel(List<String> value) {
            channel = List.copyOf(value);
            return this;
        }

        /**
         * {@return this builder, with {@link Article#language()} set}
         *
         * @param value the language
         */
        public Builder language(Language value) {
            language = Objects.requireNonNull(value, "language");
            return this;
        }

        /**
         * {@return this builder, with {@link Article#nextPage()} set}
         *
         * @param value the address, or {@code null}
         */
        public Builder nextPage(@Nullable URI value) {
            nextPage = value;
            return this;
        }

        /**
         * {@return this builder, with {@link Article#blocks()} set}
         *
         * @param value the body, copied
         */
        public Builder blocks(List<? extends Block> value) {
            blocks = List.copyOf(value);
            return this;
        }

        /** {@return the article; the builder may be used on} */
        public Article build() {
            return new Article(this);
        }
    }
}
