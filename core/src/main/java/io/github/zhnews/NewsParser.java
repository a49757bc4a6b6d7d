package io.github.zhnews;

import io.github.zhnews.engine.Engine;
import io.github.zhnews.engine.MultiPage;
import io.github.zhnews.engine.RuleBook;
import io.github.zhnews.engine.Settings;
import io.github.zhnews.model.Article;
import io.github.zhnews.model.Explanation;
import io.github.zhnews.model.Extraction;
import io.github.zhnews.model.Limits;
import io.github.zhnews.model.LinkPage;
import io.github.zhnews.model.NewsPage;
import io.github.zhnews.model.PageLimitException;
import io.github.zhnews.model.StatedTime;
import io.github.zhnews.rule.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
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
 * <p>The {@code parse} methods give the article, the {@code extract} methods also a report of where each value came from,
 * the {@code parsePage} methods also what stands around the article.
 * The address of a page is optional. With it, portal rules are chosen by host and relative addresses become absolute; without
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
        return extract(html).article();
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
        return extract(html, url).article();
    }

    /**
     * Parses a page as it came over the wire. The character set is found from byte order mark, header, meta elements, XML
     * declaration and the bytes themselves; {@code gb2312} and {@code gbk} are read as GB18030, {@code big5} as Big5-HKSCS.
     * Where that leaves a doubt, {@linkplain io.github.zhnews.model.Report#decoding() the report} tells it; bytes that are no
     * text, such as a picture, give an empty article.
     *
     * @param body the page's bytes, uncompressed
     * @param url the page's address, or {@code null} if unknown
     * @param contentType the value of the {@code Content-Type} header, or {@code null} if unknown
     * @return the article
     * @throws PageLimitException if the page breaks a limit
     */
    public Article parse(byte[] body, @Nullable URI url, @Nullable String contentType) {
        return extract(body, url, contentType).article();
    }

    /**
     * Parses a page as it came over the wire; see {@link #parse(byte[], URI, String)}.
     *
     * @param body the page's bytes, uncompressed; read to the end and not closed
     * @param url the page's address, or {@code null} if unknown
     * @param contentType the value of the {@code Content-Type} header, or {@code null} if unknown
     * @return the article
     * @throws IOException if the stream cannot be read
     * @throws PageLimitException if the page breaks a limit; no more of the stream is read than the limit allows
     */
    public Article parse(InputStream body, @Nullable URI url, @Nullable String contentType) throws IOException {
        return extract(body, url, contentType).article();
    }

    /**
     * Parses a page that jsoup has parsed already. The document is not changed.
     *
     * @param document the page
     * @param url the page's address, or {@code null} to use the document's own
     * @return the article
     * @throws PageLimitException if the page breaks a limit
     */
    public Article parse(Document document, @Nullable URI url) {
        return extract(document, url).article();
    }

    /**
     * Parses a page and reports how.
     *
     * @param html the page; any text is allowed
     * @return the article and the report
     * @throws PageLimitException if the page breaks a limit
     */
    public Extraction extract(String html) {
        return extract(html, null);
    }

    /**
     * Parses a page and reports how.
     *
     * @param html the page; any text is allowed
     * @param url the page's address, or {@code null} if unknown
     * @return the article and the report
     * @throws PageLimitException if the page breaks a limit
     */
    public Extraction extract(String html, @Nullable URI url) {
        return engine.extract(Objects.requireNonNull(html, "html"), url, now);
    }

    /**
     * Parses a page as it came over the wire and reports how; see {@link #parse(byte[], URI, String)}.
     *
     * @param body the page's bytes, uncompressed
     * @param url the page's address, or {@code null} if unknown
     * @param contentType the value of the {@code Content-Type} header, or {@code null} if unknown
     * @return the article and the report
     * @throws PageLimitException if the page breaks a limit
     */
    public Extraction extract(byte[] body, @Nullable URI url, @Nullable String contentType) {
        return engine.extract(Objects.requireNonNull(body, "body"), url, contentType, now);
    }

    /**
     * Parses a page as it came over the wire and reports how; see {@link #parse(InputStream, URI, String)}.
     *
     * @param body the page's bytes, uncompressed; read to the end and not closed
     * @param url the page's address, or {@code null} if unknown
     * @param contentType the value of the {@code Content-Type} header, or {@code null} if unknown
     * @return the article and the report
     * @throws IOException if the stream cannot be read
     * @throws PageLimitException if the page breaks a limit; no more of the stream is read than the limit allows
     */
    public Extraction extract(InputStream body, @Nullable URI url, @Nullable String contentType) throws IOException {
        return extract(engine.readAll(Objects.requireNonNull(body, "body")), url, contentType);
    }

    /**
     * Parses a page that jsoup has parsed already and reports how. The document is not changed.
     *
     * @param document the page
     * @param url the page's address, or {@code null} to use the document's own
     * @return the article and the report
     * @throws PageLimitException if the page breaks a limit
     */
    public Extraction extract(Document document, @Nullable URI url) {
        return engine.extract(Objects.requireNonNull(document, "document"), url, now);
    }

    /**
     * Parses a page and tells why it was read so: what became of each line, and what else each value might have been. For people
     * who ask about a page; it takes several times as long as a parse.
     *
     * @param html the page; any text is allowed
     * @param url the page's address, or {@code null} if unknown
     * @return the article with all that was weighed
     * @throws PageLimitException if the page breaks a limit
     */
    public Explanation explain(String html, @Nullable URI url) {
        return engine.explain(Objects.requireNonNull(html, "html"), url, now);
    }

    /**
     * Parses a page as it came over the wire and tells why it was read so; see {@link #explain(String, URI)}.
     *
     * @param body the page's bytes, uncompressed
     * @param url the page's address, or {@code null} if unknown
     * @param contentType the value of the {@code Content-Type} header, or {@code null} if unknown
     * @return the article with all that was weighed
     * @throws PageLimitException if the page breaks a limit
     */
    public Explanation explain(byte[] body, @Nullable URI url, @Nullable String contentType) {
        return engine.explain(Objects.requireNonNull(body, "body"), url, contentType, now);
    }

    /**
     * Reads the plain text of a whole page, as text-only crawls and the corpora of language models hold it: navigation, headline,
     * bar, text, promotion and side lists, a line a block. Lines wrapped at a fixed width are not joined.
     *
     * @param dump the text; any text is allowed
     * @return the article; without pictures, links and address
     * @throws PageLimitException if the text breaks a limit
     */
    public Article parseText(String dump) {
        return extractText(dump).article();
    }

    /**
     * Reads the plain text of a whole page and reports how; see {@link #parseText}.
     *
     * @param dump the text; any text is allowed
     * @return the article and the report
     * @throws PageLimitException if the text breaks a limit
     */
    public Extraction extractText(String dump) {
        return engine.extractText(Objects.requireNonNull(dump, "dump"), now);
    }

    /**
     * Parses a page and what stands around its article: comments, broadcasts, share prices, lists of other articles; the
     * securities that the text marks; and how far the article can be trusted to be whole. Prices that the page puts into the
     * text behind a security's name are no part of this article's text.
     *
     * @param html the page; any text is allowed
     * @return all that is read of it
     * @throws PageLimitException if the page breaks a limit
     */
    public NewsPage parsePage(String html) {
        return parsePage(html, null);
    }

    /**
     * Parses a page and what stands around its article; see {@link #parsePage(String)}.
     *
     * @param html the page; any text is allowed
     * @param url the page's address, or {@code null} if unknown
     * @return all that is read of it
     * @throws PageLimitException if the page breaks a limit
     */
    public NewsPage parsePage(String html, @Nullable URI url) {
        return engine.page(Objects.requireNonNull(html, "html"), url, now);
    }

    /**
     * Parses a page as it came over the wire and what stands around its article; see {@link #parsePage(String)} and
     * {@link #parse(byte[], URI, String)}.
     *
     * @param body the page's bytes, uncompressed
     * @param url the page's address, or {@code null} if unknown
     * @param contentType the value of the {@code Content-Type} header, or {@code null} if unknown
     * @return all that is read of it
     * @throws PageLimitException if the page breaks a limit
     */
    public NewsPage parsePage(byte[] body, @Nullable URI url, @Nullable String contentType) {
        return engine.page(Objects.requireNonNull(body, "body"), url, contentType, now);
    }

    /**
     * Reads the plain text of a whole page and what stands around its article; see {@link #parseText} and
     * {@link #parsePage(String)}. Lists of links are left out: the text doesn't tell what was linked.
     *
     * @param dump the text; any text is allowed
     * @return all that is read of it
     * @throws PageLimitException if the text breaks a limit
     */
    public NewsPage parsePageText(String dump) {
        return engine.pageText(Objects.requireNonNull(dump, "dump"), now);
    }

    /**
     * Reads an index or channel page: the articles that it leads to, with headline, address and, where shown, time and summary.
     * They are found by shape, whatever the portal: repeated structures, the length of headlines, the form of addresses.
     * Navigation, rankings (点击排行, 热门), friend links, advertisements and the foot are left out. Dates without a year and
     * relative times are read against the time given to {@link #at} or, the former, the year in the article's address.
     *
     * @param html the page; any text is allowed
     * @param url the page's address, or {@code null} if unknown; without it addresses may stay relative
     * @return the articles in page order, the list's next page, and how the articles' addresses are made; all of it empty where
     *     the page leads to no article
     * @throws PageLimitException if the page breaks a limit
     */
    public LinkPage parseList(String html, @Nullable URI url) {
        return engine.list(Objects.requireNonNull(html, "html"), url, now);
    }

    /**
     * Reads an index or channel page as it came over the wire; see {@link #parseList(String, URI)} and, for the character set,
     * {@link #parse(byte[], URI, String)}.
     *
     * @param body the page's bytes, uncompressed
     * @param url the page's address, or {@code null} if unknown
     * @param contentType the value of the {@code Content-Type} header, or {@code null} if unknown
     * @return what the page lists
     * @throws PageLimitException if the page breaks a limit
     */
    public LinkPage parseList(byte[] body, @Nullable URI url, @Nullable String contentType) {
        return engine.list(Objects.requireNonNull(body, "body"), url, contentType, now);
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
         * Makes the parser.
         *
         * @return the parser
         */
        public NewsParser build() {
            var all = rules != null ? rules : RuleSet.discovered();
            return new NewsParser(new Engine(new Settings(zone, limits, fallback), RuleBook.of(all)), null);
        }
    }
}
