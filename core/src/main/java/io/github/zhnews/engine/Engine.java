// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.engine;

import io.github.zhnews.charset.Decoded;
import io.github.zhnews.charset.HtmlDecoder;
import io.github.zhnews.dump.Dump;
import io.github.zhnews.fields.Sureness;
import io.github.zhnews.html.DocumentReader;
import io.github.zhnews.html.Tree;
import io.github.zhnews.html.TreeBuilder;
import io.github.zhnews.list.ListFinder;
import io.github.zhnews.model.Article;
import io.github.zhnews.model.Decoding;
import io.github.zhnews.model.Explanation;
import io.github.zhnews.model.Extraction;
import io.github.zhnews.model.Limit;
import io.github.zhnews.model.LinkPage;
import io.github.zhnews.model.Metadata;
import io.github.zhnews.model.NewsPage;
import io.github.zhnews.model.PageLimitException;
import io.github.zhnews.page.Addresses;
import io.github.zhnews.page.Page;
import java.net.URI;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Function;
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

    /** Reads the article of a page. */
    public Article article(RawPage page, @Nullable URI url, @Nullable Instant now) {
        return read(page, url, now, Reading::article);
    }

    /** Reads the article of a page, and how it was found. */
    public Extraction extract(RawPage page, @Nullable URI url, @Nullable Instant now) {
        return read(page, url, now, Reading::extraction);
    }

    /** Reads what a page tells of its article beside the text. */
    public Metadata metadata(RawPage page, @Nullable URI url, @Nullable Instant now) {
        return page instanceof RawPage.Dump dump
                ? Metadata.of(extract(dump, url, now).article())
                : with(page, url, TreeBuilder::buildToTextEnd, (tree, decoding) -> reader.metadata(tree, now));
    }

    /** Reads the article of a page and what stands around it. */
    public NewsPage page(RawPage page, @Nullable URI url, @Nullable Instant now) {
        return read(page, url, now, Reading::newsPage);
    }

    /** Reads a page and tells why it reads so. */
    public Explanation explain(RawPage page, @Nullable URI url, @Nullable Instant now) {
        return read(page, url, now, reading -> new Explainer(reading, rules).explain());
    }

    /** Reads an index page. */
    public LinkPage list(RawPage page, @Nullable URI url, @Nullable Instant now) {
        return with(page, url, (tree, decoding) -> ListFinder.find(tree, tree.times(settings.zone(), now)));
    }

    private <T> T read(RawPage page, @Nullable URI url, @Nullable Instant now, Function<Reading, T> use) {
        if (page instanceof RawPage.Dump dump) {
            return builders.lend(
                    dump.text().length(), builder -> use.apply(reader.read(Dump.read(dump.text(), builder), now)));
        }
        return with(page, url, (tree, decoding) -> use.apply(reader.read(tree, now, decoding)));
    }

    /** Lends the page's tree to what reads it: the next page is read into the same arrays. */
    private <T> T with(RawPage page, @Nullable URI url, BiFunction<Page, @Nullable Decoding, T> use) {
        return with(page, url, TreeBuilder::build, use);
    }

    private <T> T with(
            RawPage page,
            @Nullable URI url,
            BiFunction<TreeBuilder, String, Tree> build,
            BiFunction<Page, @Nullable Decoding, T> use) {
        if (page instanceof RawPage.Parsed parsed) {
            var document = parsed.document();
            var tree = new DocumentReader(settings.limits()).read(document);
            var address = url != null ? url : Addresses.resolve(null, document.location());
            return use.apply(Page.of(tree, address), null);
        }
        if (page instanceof RawPage.Bytes bytes) {
            var decoded = decode(bytes.body(), bytes.contentType());
            return with(decoded.text(), url, build, tree -> use.apply(tree, decoded.how()));
        }
        if (page instanceof RawPage.Dump dump) {
            return builders.lend(
                    dump.text().length(),
                    builder -> use.apply(Dump.read(dump.text(), builder).page(), null));
        }
        return with(((RawPage.Html) page).html(), url, build, tree -> use.apply(tree, null));
    }

    private <T> T with(
            String html, @Nullable URI url, BiFunction<TreeBuilder, String, Tree> build, Function<Page, T> use) {
        return builders.lend(html.length(), builder -> use.apply(Page.of(build.apply(builder, html), url)));
    }

    /** So many bytes of a page are read at the most: one more than it may have. */
    public int maxBytes() {
        return (int) Math.min(mostBytes() + 1, Integer.MAX_VALUE - 8);
    }

    private Decoded decode(byte[] body, @Nullable String contentType) {
        if (body.length > mostBytes()) {
            throw PageLimitException.of(Limit.BYTES, body.length, mostBytes());
        }
        return HtmlDecoder.decode(body, contentType);
    }

    private long mostBytes() {
        return (long) settings.limits().characters() * BYTES_PER_CHAR;
    }
}
