// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews;

import io.github.zhnews.engine.RawPage;
import io.github.zhnews.page.Addresses;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * A page to be read, with what the caller knows of it.
 *
 * <pre>{@code
 * PageInput.bytes(body).contentType("text/html; charset=gb2312").at("https://news.yunxi.example/2025/0212/1.html")
 * }</pre>
 *
 * <p>Immutable, as long as the caller leaves an array or a document that it has given as it is. One input may be read any number of
 * times, except one of a stream.
 */
public final class PageInput {
    /** Gives the page itself; of a source of bytes no more than the parser's limits allow. */
    @FunctionalInterface
    private interface Source {
        RawPage open(int maxBytes, @Nullable String contentType) throws IOException;
    }

    private final Source source;
    private final @Nullable URI url;
    private final @Nullable String contentType;

    private PageInput(Source source, @Nullable URI url, @Nullable String contentType) {
        this.source = source;
        this.url = url;
        this.contentType = contentType;
    }

    private static PageInput of(Source source) {
        return new PageInput(source, null, null);
    }

    /**
     * {@return a page as text}
     *
     * @param html the page; any text is allowed
     */
    public static PageInput html(String html) {
        var page = new RawPage.Html(Objects.requireNonNull(html, "html"));
        return of((maxBytes, type) -> page);
    }

    /**
     * {@return a page as it came over the wire} The character set is found from byte order mark, header, meta elements, XML
     * declaration and the bytes themselves; {@code gb2312} and {@code gbk} are read as GB18030, {@code big5} as Big5-HKSCS. Where
     * that leaves a doubt, {@linkplain io.github.zhnews.model.Report#decoding() the report} tells it; bytes that are no text, such
     * as a picture, give an empty article.
     *
     * @param body the page's bytes, uncompressed; not copied
     */
    public static PageInput bytes(byte[] body) {
        Objects.requireNonNull(body, "body");
        return of((maxBytes, type) -> new RawPage.Bytes(body, type));
    }

    /**
     * {@return a page that is read from a stream} Otherwise as {@link #bytes}. It is read to its end, or as far as the parser's limits
     * allow, when a parser is given it, and not closed.
     *
     * @param body the page's bytes, uncompressed
     */
    public static PageInput stream(InputStream body) {
        Objects.requireNonNull(body, "body");
        return of((maxBytes, type) -> new RawPage.Bytes(body.readNBytes(maxBytes), type));
    }

    /**
     * {@return a page that is read from a file} Otherwise as {@link #bytes}. It is read when a parser is given it, as far as the parser's
     * limits allow.
     *
     * @param file the file
     */
    public static PageInput file(Path file) {
        Objects.requireNonNull(file, "file");
        return of((maxBytes, type) -> {
            try (var body = Files.newInputStream(file)) {
                return new RawPage.Bytes(body.readNBytes(maxBytes), type);
            }
        });
    }

    /**
     * {@return a page that jsoup has parsed} It is not changed. Where no other address is given, it has that of the document.
     *
     * @param document the page
     */
    public static PageInput document(Document document) {
        var page = new RawPage.Parsed(Objects.requireNonNull(document, "document"));
        return of((maxBytes, type) -> page);
    }

    /**
     * {@return the plain text of a whole page} So text-only crawls and the corpora of language models hold it: navigation, headline,
     * bar, text, promotion and side lists, a line a block. Lines wrapped at a fixed width are not joined. There are no pictures and no
     * links, and the address is not looked at.
     *
     * @param dump the text; any text is allowed
     */
    public static PageInput text(String dump) {
        var page = new RawPage.Dump(Objects.requireNonNull(dump, "dump"));
        return of((maxBytes, type) -> page);
    }

    /**
     * {@return this page at an address}
     *
     * @param address the page's address, or {@code null} if unknown
     */
    public PageInput at(@Nullable URI address) {
        return new PageInput(source, address, contentType);
    }

    /**
     * {@return this page at an address that is written as links are} Blanks, {@code |}, Chinese characters and the like are read as
     * a browser would.
     *
     * @param address the page's address; one that is none of the web counts as unknown, as does {@code null}
     */
    public PageInput at(@Nullable String address) {
        return at(address == null ? null : Addresses.resolve(null, address));
    }

    /**
     * {@return this page with the media type that it came with}
     *
     * @param header the value of the {@code Content-Type} header, or {@code null} if unknown; it matters for bytes alone
     */
    public PageInput contentType(@Nullable String header) {
        return new PageInput(source, url, header);
    }

    RawPage open(int maxBytes) throws IOException {
        return source.open(maxBytes, contentType);
    }

    @Nullable
    URI url() {
        return url;
    }
}
