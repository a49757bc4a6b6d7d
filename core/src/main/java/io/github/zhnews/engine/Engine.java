package io.github.zhnews.engine;

import io.github.zhnews.charset.Decoded;
import io.github.zhnews.charset.HtmlDecoder;
import io.github.zhnews.dump.DumpReader;
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
import io.github.zhnews.rule.RuleSet;
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
    /** For dumps: their limit is for their own characters, and markup takes more. */
    private final BuilderPool dumpBuilders;

    private final PageReader reader;

    /** An engine. */
    public Engine(Settings settings, RuleBook rules) {
        this.settings = settings;
        this.rules = rules;
        var limits = settings.limits();
        builders = new BuilderPool(limits);
        dumpBuilders = new BuilderPool(limits.withCharacters(DumpReader.charsOfMarkup(limits.characters())));
        reader = new PageReader(settings, rules, builders);
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
        return withDump(dump, page -> reader.readDump(page, now).extraction());
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
        return withDump(dump, page -> reader.readDump(page, now).newsPage());
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
        var unruled = new PageReader(settings, RuleBook.of(RuleSet.none()), builders);
        return with(html, url, page -> {
            var result = reader.read(page, now, decoding).extraction();
            var generic = result.report().layout().isEmpty()
                    ? result
                    : unruled.read(page, now, decoding).extraction();
            return new Explainer(page, rules, settings.fallback())
                    .explain(result, generic, page.times(settings.zone(), now));
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

    /** Lends the tree of a dump's markup. */
    private <T> T withDump(String dump, Function<Page, T> use) {
        int most = settings.limits().characters();
        if (dump.length() > most) {
            throw new PageLimitException(Limit.CHARACTERS, dump.length(), most);
        }
        return dumpBuilders.lend(builder -> use.apply(Page.of(builder.build(DumpReader.html(dump, builder)), null)));
    }

    /** Lends the page's tree to what reads it: the next page is read into the same arrays. */
    private <T> T with(String html, @Nullable URI url, Function<Page, T> use) {
        return builders.lend(builder -> use.apply(Page.of(builder.build(html), url)));
    }
}
