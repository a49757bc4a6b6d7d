package io.github.zhnews.engine;

import io.github.zhnews.charset.Decoded;
import io.github.zhnews.charset.HtmlDecoder;
import io.github.zhnews.dump.Dump;
import io.github.zhnews.fields.Sureness;
import io.github.zhnews.html.DocumentReader;
import io.github.zhnews.list.ListFinder;
import io.github.zhnews.model.Decoding;
import io.github.zhnews.model.Explanation;
import io.github.zhnews.model.Extraction;
import io.github.zhnews.model.Limit;
import io.github.zhnews.model.LinkPage;
import io.github.zhnews.model.NewsPage;
import io.github.zhnews.model.PageLimitException;
import io.github.zhnews.page.Addresses;
import io.github.zhnews.page.Page;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * The doors of the library: HTML, bytes, plain text or a jsoup document in, an article and what else is asked for out. Immutable
 * apart from a pool of buffers; safe for any number of threads.
 */
public final class Engine {
    /** The bytes that a character takes at the most. */
    private static final int BYTES_PER_CHAR = 4;

    private final Settings settings;
    private final RuleBook rules;
    private final BuilderPool builders;
    private final PageReader reader;

    /** An engine. */
    public Engine(Settings settings, RuleBook rules) {
        this(settings, rules, Sureness.TRAINED);
    }

    /** An engine whose values are as sure as something tells. */
    public Engine(Settings settings, RuleBook rules, Sureness sureness) {
        this.settings = settings;
        this.rules = rules;
        builders = new BuilderPool(settings.limits());
        reader = new PageReader(settings, rules, builders, sureness);
    }

    /** Reads a page. */
    public Extraction extract(String html, @Nullable URI url, @Nullable Instant now) {
        return extract(html, url, now, null);
    }

    /** Reads a page from bytes. */
    public Extraction extract(byte[] body, @Nullable URI url, @Nullable String contentType, @Nullable Instant now) {
        var decoded = decode(body, contentType);
        return extract(decoded.text(), url, now, decoded.how());
    }

    private Extraction extract(String html, @Nullable URI url, @Nullable Instant now, @Nullable Decoding decoding) {
        return with(html, url, page -> reader.read(page, now, decoding).extraction());
    }

    /** Reads a page that jsoup has parsed. */
    public Extraction extract(Document document, @Nullable URI url, @Nullable Instant now) {
        var tree = new DocumentReader(settings.limits()).read(document);
        var address = url != null ? url : Addresses.resolve(null, document.location());
        return reader.read(Page.of(tree, address), now, null).extraction();
    }

    /** Reads the plain text of a page. */
    public Extraction extractText(String dump, @Nullable Instant now) {
        return withDump(dump, now, Reading::extraction);
    }

    /** Reads a page and what stands around its article. */
    public NewsPage page(String html, @Nullable URI url, @Nullable Instant now) {
        return page(html, url, now, null);
    }

    /** Reads a page from bytes, and what stands around its article. */
    public NewsPage page(byte[] body, @Nullable URI url, @Nullable String contentType, @Nullable Instant now) {
        var decoded = decode(body, contentType);
        return page(decoded.text(), url, now, decoded.how());
    }

    private NewsPage page(String html, @Nullable URI url, @Nullable Instant now, @Nullable Decoding decoding) {
        return with(html, url, page -> reader.read(page, now, decoding).newsPage());
    }

    /** Reads the plain text of a page, and what stands around its article. */
    public NewsPage pageText(String dump, @Nullable Instant now) {
        return withDump(dump, now, Reading::newsPage);
    }

    /** Reads a page and tells why it reads so. */
    public Explanation explain(String html, @Nullable URI url, @Nullable Instant now) {
        return explain(html, url, now, null);
    }

    /** Reads a page from bytes and tells why it reads so. */
    public Explanation explain(byte[] body, @Nullable URI url, @Nullable String contentType, @Nullable Instant now) {
        var decoded = decode(body, contentType);
        return explain(decoded.text(), url, now, decoded.how());
    }

    private Explanation explain(String html, @Nullable URI url, @Nullable Instant now, @Nullable Decoding decoding) {
        return with(html, url, page -> {
            var reading = reader.read(page, now, decoding);
            return new Explainer(reading, rules, page.times(settings.zone(), now)).explain();
        });
    }

    /** Reads an index page. */
    public LinkPage list(String html, @Nullable URI url, @Nullable Instant now) {
        return with(html, url, page -> ListFinder.find(page, page.times(settings.zone(), now)));
    }

    /** Reads an index page from bytes. */
    public LinkPage list(byte[] body, @Nullable URI url, @Nullable String contentType, @Nullable Instant now) {
        return list(decode(body, contentType).text(), url, now);
    }

    /**
     * Reads a stream to its end, but no more of it than a page may have.
     *
     * @throws IOException if the stream cannot be read
     *
     */
    public byte[] readAll(InputStream in) throws IOException {
        int limit = (int) Math.min(maxBytes() + 1, Integer.MAX_VALUE - 8);
        return in.readNBytes(limit);
    }

    private Decoded decode(byte[] body, @Nullable String contentType) {
        if (body.length > maxBytes()) {
            throw new PageLimitException(Limit.BYTES, body.length, maxBytes());
        }
        return HtmlDecoder.decode(body, contentType);
    }

    private long maxBytes() {
        return (long) settings.limits().characters() * BYTES_PER_CHAR;
    }

    private <T> T withDump(String dump, @Nullable Instant now, Function<Reading, T> use) {
        return builders.lend(builder -> use.apply(reader.read(Dump.read(dump, builder), now)));
    }

    /** Lends the page's tree to what reads it: the next page is read into the same arrays. */
    private <T> T with(String html, @Nullable URI url, Function<Page, T> use) {
        return builders.lend(builder -> use.apply(Page.of(builder.build(html), url)));
    }
}
