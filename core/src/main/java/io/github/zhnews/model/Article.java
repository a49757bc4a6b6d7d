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

    /**
     * Starts an article that states nothing.
     *
     * @return a builder for an article of kind {@link PageKind#OTHER} without any value
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a copy.
     *
     * @return a builder that holds this article's values
     */
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

    /**
     * What the page is.
     *
     * @return the kind; only {@link PageKind#ARTICLE} promises a text
     */
    public PageKind kind() {
        return kind;
    }

    /**
     * The address of the page.
     *
     * @return the canonical address where the page states one, else the one given by the caller, else empty
     */
    public Optional<URI> url() {
        return Optional.ofNullable(url);
    }

    /**
     * The headline as displayed, without the site's name.
     *
     * @return the headline on one line, or an empty string
     */
    public String title() {
        return title;
    }

    /**
     * The secondary headline displayed above (引题) or below (副题) the headline.
     *
     * @return the text on one line, or an empty string
     */
    public String subtitle() {
        return subtitle;
    }

    /**
     * When the article was published.
     *
     * @return the time in the precision that the page states, or empty
     */
    public Optional<StatedTime> published() {
        return Optional.ofNullable(published);
    }

    /**
     * When the article was last changed.
     *
     * @return the time in the precision that the page states, or empty
     */
    public Optional<StatedTime> modified() {
        return Optional.ofNullable(modified);
    }

    /**
     * The medium that the article is taken from (来源); on platforms the publishing account.
     *
     * @return the source, or empty where the page displays none
     */
    public Optional<Source> source() {
        return Optional.ofNullable(source);
    }

    /**
     * The writers, without their roles (记者, 通讯员 …).
     *
     * @return the names in the order of the page
     */
    public List<String> authors() {
        return authors;
    }

    /**
     * The editors (责任编辑, 编辑), who are no writers.
     *
     * @return the names in the order of the page
     */
    public List<String> editors() {
        return editors;
    }

    /**
     * The keywords or tags of the article.
     *
     * @return the keywords in the order of the page, each once
     */
    public List<String> keywords() {
        return keywords;
    }

    /**
     * The summary that the page gives (摘要, description).
     *
     * @return the text, or an empty string
     */
    public String summary() {
        return summary;
    }

    /**
     * The path of channels to the article (新闻中心 &gt; 国内新闻), outermost first.
     *
     * @return the channels' names; empty where the page shows none
     */
    public List<String> channel() {
        return channel;
    }

    /**
     * The language of the text.
     *
     * @return the language
     */
    public Language language() {
        return language;
    }

    /**
     * The page that continues the article.
     *
     * @return the address that the page's link to its next page (下一页) leads to, where it has none to the whole text (余下全文), or
     *     empty
     */
    public Optional<URI> nextPage() {
        return Optional.ofNullable(nextPage);
    }

    /**
     * The body in reading order.
     *
     * @return the blocks
     */
    public List<Block> blocks() {
        return blocks;
    }

    /**
     * The pictures of the body in reading order.
     *
     * @return the images of all {@link Block.Figure} blocks
     */
    public List<Image> images() {
        return blocks.stream()
                .filter(Block.Figure.class::isInstance)
                .map(b -> ((Block.Figure) b).image())
                .toList();
    }

    /**
     * The videos of the body in reading order.
     *
     * @return all {@link Block.Video} blocks
     */
    public List<Block.Video> videos() {
        return blocks.stream()
                .filter(Block.Video.class::isInstance)
                .map(Block.Video.class::cast)
                .toList();
    }

    /**
     * The body as plain text: paragraphs, headings, list items, quotes and table rows, one a line. Captions are left out.
     *
     * @return the lines joined by {@code \n}, or an empty string
     */
    public String text() {
        return blocks.stream().map(Block::text).filter(t -> !t.isEmpty()).collect(Collectors.joining("\n"));
    }

    /**
     * A number by which reprints of this article are found: nearly the same for nearly the same text, whatever the headline. It
     * is computed by each call.
     *
     * @return the fingerprint of {@link #text()}
     */
    public Fingerprint fingerprint() {
        return Fingerprint.of(text());
    }

    /**
     * Title and body as Markdown (CommonMark with pipe tables). Characters of the text that have a meaning in Markdown
     * are escaped.
     *
     * @return the document, ending in a line break unless it is empty
     */
    public String toMarkdown() {
        return new MarkdownWriter().write(this);
    }

    /**
     * Title and body as an HTML fragment in one {@code article} element. It is built from the blocks, with all text
     * escaped, so that nothing of the page's markup, scripts or styles is in it; only addresses of the schemes
     * {@code http} and {@code https} and relative ones are linked.
     *
     * @return the fragment
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

    /**
     * A line for logs: kind, headline, time, source and the length of the text in characters.
     *
     * @return for example {@code Article[ARTICLE 某地举行春节庙会, 2025-01-31T17:50, 新华社, 812 chars]}
     */
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
         * Sets {@link Article#kind()}.
         *
         * @param value the kind
         * @return this builder
         */
        public Builder kind(PageKind value) {
            kind = Objects.requireNonNull(value, "kind");
            return this;
        }

        /**
         * Sets {@link Article#url()}.
         *
         * @param value the address, or {@code null} for none
         * @return this builder
         */
        public Builder url(@Nullable URI value) {
            url = value;
            return this;
        }

        /**
         * Sets {@link Article#title()}.
         *
         * @param value the headline
         * @return this builder
         */
        public Builder title(String value) {
            title = Objects.requireNonNull(value, "title");
            return this;
        }

        /**
         * Sets {@link Article#subtitle()}.
         *
         * @param value the secondary headline
         * @return this builder
         */
        public Builder subtitle(String value) {
            subtitle = Objects.requireNonNull(value, "subtitle");
            return this;
        }

        /**
         * Sets {@link Article#published()}.
         *
         * @param value the time, or {@code null} for none
         * @return this builder
         */
        public Builder published(@Nullable StatedTime value) {
            published = value;
            return this;
        }

        /**
         * Sets {@link Article#modified()}.
         *
         * @param value the time, or {@code null} for none
         * @return this builder
         */
        public Builder modified(@Nullable StatedTime value) {
            modified = value;
            return this;
        }

        /**
         * Sets {@link Article#source()}.
         *
         * @param value the source, or {@code null} for none
         * @return this builder
         */
        public Builder source(@Nullable Source value) {
            source = value;
            return this;
        }

        /**
         * Sets {@link Article#authors()}.
         *
         * @param value the names, copied
         * @return this builder
         */
        public Builder authors(List<String> value) {
            authors = List.copyOf(value);
            return this;
        }

        /**
         * Sets {@link Article#editors()}.
         *
         * @param value the names, copied
         * @return this builder
         */
        public Builder editors(List<String> value) {
            editors = List.copyOf(value);
            return this;
        }

        /**
         * Sets {@link Article#keywords()}.
         *
         * @param value the keywords, copied
         * @return this builder
         */
        public Builder keywords(List<String> value) {
            keywords = List.copyOf(value);
            return this;
        }

        /**
         * Sets {@link Article#summary()}.
         *
         * @param value the summary
         * @return this builder
         */
        public Builder summary(String value) {
            summary = Objects.requireNonNull(value, "summary");
            return this;
        }

        /**
         * Sets {@link Article#channel()}.
         *
         * @param value the channels' names, outermost first, copied
         * @return this builder
         */
        public Builder channel(List<String> value) {
            channel = List.copyOf(value);
            return this;
        }

        /**
         * Sets {@link Article#language()}.
         *
         * @param value the language
         * @return this builder
         */
        public Builder language(Language value) {
            language = Objects.requireNonNull(value, "language");
            return this;
        }

        /**
         * Sets {@link Article#nextPage()}.
         *
         * @param value the address, or {@code null}
         * @return this builder
         */
        public Builder nextPage(@Nullable URI value) {
            nextPage = value;
            return this;
        }

        /**
         * Sets {@link Article#blocks()}.
         *
         * @param value the body, copied
         * @return this builder
         */
        public Builder blocks(List<? extends Block> value) {
            blocks = List.copyOf(value);
            return this;
        }

        /**
         * Makes the article.
         *
         * @return the article; the builder may be used on
         */
        public Article build() {
            return new Article(this);
        }
    }
}
