// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews;

import io.github.zhnews.engine.Engine;
import io.github.zhnews.engine.MultiPage;
import io.github.zhnews.engine.RawPage;
import io.github.zhnews.engine.RuleBook;
import io.github.zhnews.engine.Settings;
import io.github.zhnews.model.Article;
import io.github.zhnews.model.Favour;
import io.github.zhnews.model.Limits;
import io.github.zhnews.model.Metadata;
import io.github.zhnews.model.PageLimitException;
import io.github.zhnews.model.StatedTime;
import io.github.zhnews.rule.RuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Turns the HTML of a news page into an {@link Article}.
 *
 * <pre>{@code
 * NewsParser parser = NewsParser.create();
 * Article article = parser.parse(html);
 * }</pre>
 *
 * <p>A parser is immutable. One is enough for a program: any number of threads may use it at the same time. Any input is
 * parsed; a page without an article gives an article of another {@linkplain Article#kind() kind}. Only a page larger than the
 * stated limits is refused, by a {@link PageLimitException}.
 *
 * <p>The {@code parse} methods give the article; {@link #read} gives all that can be asked of a page, in whatever form it comes:
 *
 * <pre>{@code
 * PageReading reading = parser.read(PageInput.bytes(body).contentType(header).at(url));
 * Article article = reading.article();
 * Report report = reading.report();
 * }</pre>
 *
 * <p>The address of a page is optional. With it, portal rules are chosen by host and relative addresses become absolute; without
 * it both work where the page states its own address.
 */
public final class NewsParser {
    private final Engine engine;
    private final @Nullable Instant now;

    private NewsParser(Engine engine, @Nullable Instant now) {
        this.engine = engine;
        this.now = now;
    }

    /**
     * A parser with default options and all rules found on the class path and module path.
     *
     * @return the parser
     */
    public static NewsParser create() {
        return builder().build();
    }

    /**
     * Starts a parser with options of its own.
     *
     * @return a builder with default options
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * This parser for pages seen at a given time: what they date relatively (刚刚, 3小时前, 昨天 10:20, 上周五) is read against it, and
     * known as far as its unit says; see {@link StatedTime.Precision}. A time that the page states in full goes before it.
     * Without a given time such dates are left out; the machine's clock is never asked.
     *
     * @param time when the pages were fetched
     * @return a parser with the same options and rules
     */
    public NewsParser at(Instant time) {
        return new NewsParser(engine, Objects.requireNonNull(time, "time"));
    }

    /**
     * Parses a page.
     *
     * @param html the page; any text is allowed
     * @return the article
     * @throws PageLimitException if the page breaks a limit
     */
    public Article parse(String html) {
        return article(PageInput.html(html));
    }

    /**
     * Parses a page.
     *
     * @param html the page; any text is allowed
     * @param url the page's address, or {@code null} if unknown
     * @return the article
     * @throws PageLimitException if the page breaks a limit
     */
    public Article parse(String html, @Nullable URI url) {
        return article(PageInput.html(html).at(url));
    }

    /**
     * Parses a page at an address that is written as links are; see {@link PageInput#at(String)}.
     *
     * @param html the page; any text is allowed
     * @param url the page's address; one that is none of the web counts as unknown, as does {@code null}
     * @return the article
     * @throws PageLimitException if the page breaks a limit
     */
    public Article parse(String html, @Nullable String url) {
        return article(PageInput.html(html).at(url));
    }

    /**
     * Parses a page as it came over the wire; see {@link PageInput#bytes}.
     *
     * @param body the page's bytes, uncompressed
     * @param url the page's address, or {@code null} if unknown
     * @param contentType the value of the {@code Content-Type} header, or {@code null} if unknown
     * @return the article
     * @throws PageLimitException if the page breaks a limit
     */
    public Article parse(byte[] body, @Nullable URI url, @Nullable String contentType) {
        return article(PageInput.bytes(body).at(url).contentType(contentType));
    }

    /**
     * Parses a page as it came over the wire, at an address that is written as links are; see {@link PageInput#bytes} and
     * {@link PageInput#at(String)}.
     *
     * @param body the page's bytes, uncompressed
     * @param url the page's address; one that is none of the web counts as unknown, as does {@code null}
     * @param contentType the value of the {@code Content-Type} header, or {@code null} if unknown
     * @return the article
     * @throws PageLimitException if the page breaks a limit
     */
    public Article parse(byte[] body, @Nullable String url, @Nullable String contentType) {
        return article(PageInput.bytes(body).at(url).contentType(contentType));
    }

    /**
     * Parses a page from a file; see {@link PageInput#bytes}.
     *
     * @param file the file, which is read no further than the limits allow
     * @return the article
     * @throws IOException if the file cannot be read
     * @throws PageLimitException if the page breaks a limit
     */
    public Article parse(Path file) throws IOException {
        return engine.article(PageInput.file(file).open(engine.maxBytes()), null, now);
    }

    /**
     * Reads what a page tells of its article beside the text; see {@link #metadata(String, String)}.
     *
     * @param html the page; any text is allowed
     * @return the metadata
     * @throws PageLimitException if the page breaks a limit
     */
    public Metadata metadata(String html) {
        return read(PageInput.html(html)).metadata();
    }

    /**
     * Reads what a page tells of its article beside the text, in about 0.6 of the time of a parse. The page is read as far as
     * its text seems to reach; the text itself is not read. So nothing is known of the kind of page: one without an article
     * has metadata, too, such as its title. On nearly all pages the values are those that {@link #parse(String, String) parse} finds;
     * what may be missing is stated far behind the text, or only in the data of a page whose text is not in its markup.
     * For pages in other forms there is {@link PageReading#metadata()}.
     *
     * @param html the page; any text is allowed
     * @param url the page's address, read as {@link PageInput#at(String)} does, or {@code null} if unknown
     * @return the metadata
     * @throws PageLimitException if the page breaks a limit
     */
    public Metadata metadata(String html, @Nullable String url) {
        return read(PageInput.html(html).at(url)).metadata();
    }

    /**
     * Reads what a page tells of its article beside the text; see {@link #metadata(String, String)}.
     *
     * @param html the page; any text is allowed
     * @param url the page's address, or {@code null} if unknown
     * @return the metadata
     * @throws PageLimitException if the page breaks a limit
     */
    public Metadata metadata(String html, @Nullable URI url) {
        return read(PageInput.html(html).at(url)).metadata();
    }

    /**
     * Reads a page, for all that can be asked of one: the article, the report, what stands around the article, what an index page lists,
     * why it was read so.
     *
     * @param input the page
     * @return the page read; a file or a stream has been read when this returns, the rest is done when it is asked for
     * @throws UncheckedIOException if a file or a stream cannot be read
     */
    public PageReading read(PageInput input) {
        return new PageReading(engine, open(input), input.url(), now);
    }

    private Article article(PageInput input) {
        return engine.article(open(input), input.url(), now);
    }

    private RawPage open(PageInput input) {
        try {
            return input.open(engine.maxBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Joins the pages of one article, which the caller has fetched by following {@link Article#nextPage()} and parsed one by one.
     * What a page repeats of those before it is left out: headline, first paragraph, pictures, the line that names the editor.
     * If one of the pages is the whole text (阅读全文), the body is its own. Headline, times, source, writers, summary and the
     * other single values are those of the first page that states them; editors and keywords are those of all pages.
     *
     * @param pages the pages in order
     * @return the article, with the first page's address and the {@link Article#nextPage()} of the last
     * @throws IllegalArgumentException if there are no pages
     */
    public static Article merge(List<Article> pages) {
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("no pages");
        }
        return MultiPage.join(List.copyOf(pages));
    }

    /** Collects the options of a {@link NewsParser}. Not thread-safe. */
    public static final class Builder {
        private @Nullable RuleSet rules;
        private ZoneId zone = Settings.DEFAULT.zone();
        private Limits limits = Settings.DEFAULT.limits();
        private boolean fallback = Settings.DEFAULT.fallback();
        private Favour favour = Settings.DEFAULT.favour();

        private Builder() {}

        /**
         * Sets the portal rules. Default: {@link RuleSet#discovered()}.
         *
         * @param value the rules; {@link RuleSet#none()} for the generic extractor alone
         * @return this builder
         */
        public Builder rules(RuleSet value) {
            rules = Objects.requireNonNull(value, "rules");
            return this;
        }

        /**
         * Sets the zone of times that a page states without an offset, which decides what instant they mean
         * ({@link StatedTime#toInstant()}), what day 昨天 is, and on which clock instants (epoch values, UTC) are shown. Default:
         * {@code Asia/Shanghai}.
         *
         * @param value the zone
         * @return this builder
         */
        public Builder zone(ZoneId value) {
            zone = Objects.requireNonNull(value, "zone");
            return this;
        }

        /**
         * Sets how large a page may be and what it may cost. Default: {@link Limits#defaults()}.
         *
         * @param value the limits
         * @return this builder
         */
        public Builder limits(Limits value) {
            limits = Objects.requireNonNull(value, "limits");
            return this;
        }

        /**
         * Sets whether a value that is not where a portal's layout says is searched as on a page of unknown layout. Default:
         * {@code true}. Without it such a value is missing, which shows a rule's author what the rule itself finds. Values
         * of which the layout says nothing, and pages of no known layout, are read as always.
         *
         * @param value whether to search
         * @return this builder
         */
        public Builder fallback(boolean value) {
            fallback = value;
            return this;
        }

        /**
         * Sets whether a text rather has too little or too much, where a page leaves a doubt. Default: {@link Favour#BALANCED}.
         *
         * @param value which fault is the lesser one
         * @return this builder
         */
        public Builder favour(Favour value) {
            favour = Objects.requireNonNull(value, "favour");
            return this;
        }

        /**
         * Makes the parser.
         *
         * @return the parser
         */
        public NewsParser build() {
            var all = rules != null ? rules : RuleSet.discovered();
            return new NewsParser(new Engine(new Settings(zone, limits, fallback, favour), RuleBook.of(all)), null);
        }
    }
}
