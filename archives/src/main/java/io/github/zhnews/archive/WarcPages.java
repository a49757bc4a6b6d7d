// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.archive;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** Takes the HTML pages out of WARC records. */
final class WarcPages {
    private static final int FIRST_STATUS = 200;
    private static final int LAST_STATUS = 299;

    private final int maxBytes;

    WarcPages(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    /** The page in a record, or that it can't be read; {@code null} where the record holds no page. */
    @Nullable
    ArchiveEntry read(WarcRecord record, long offset) {
        try {
            if (record instanceof WarcResponse response
                    && response.contentType().base().equals(MediaType.HTTP)) {
                return served(response, offset);
            }
            return record instanceof WarcResource resource ? saved(resource, offset) : null;
        } catch (IOException | RuntimeException e) { // jwarc throws both where a page is damaged
            return new DamagedRecord(offset, WarcArchive.reason(e));
        }
    }

    private @Nullable ArchiveEntry served(WarcResponse response, long offset) throws IOException {
        var http = response.http();
        var type = http.headers().first("Content-Type").orElse(null);
        if (http.status() < FIRST_STATUS || http.status() > LAST_STATUS || !mayBeHtml(type)) {
            return null;
        }
        var body = unpacked(http);
        return type != null || isMarkup(body)
                ? ArchivedPage.ofBytes(offset, body, response.target(), type, date(response))
                : null;
    }

    private @Nullable ArchiveEntry saved(WarcResource resource, long offset) throws IOException {
        var type = resource.headers().first("Content-Type").orElse(null);
        if (type == null || !mayBeHtml(type)) {
            return null;
        }
        var body = Unpacked.all(resource.body(), maxBytes);
        return ArchivedPage.ofBytes(offset, body, resource.target(), type, date(resource));
    }

    private static boolean mayBeHtml(@Nullable String type) {
        var name = type == null ? "" : type.strip().toLowerCase(Locale.ROOT);
        return type == null || name.startsWith("text/html") || name.startsWith("application/xhtml+xml");
    }

    private static boolean isMarkup(byte[] body) {
        int i = 0;
        while (i < body.length && body[i] <= ' ' && body[i] >= 0) {
            i++;
        }
        return i < body.length && body[i] == '<';
    }

    /** The page as HTTP packed it, unpacked. Some crawlers store it unpacked and leave the header as it was. */
    private byte[] unpacked(HttpResponse http) throws IOException {
        var body = Unpacked.all(http.body(), maxBytes);
        var encoding =
                String.join(",", http.headers().all("Content-Encoding")).strip().toLowerCase(Locale.ROOT);
        boolean isGzip = encoding.equals("gzip") || encoding.equals("x-gzip");
        if (isPlain(encoding) || isGzip && !Unpacked.isGzip(body)) {
            return body;
        }
        try (var decoded = decoded(isGzip ? "gzip" : encoding, new ByteArrayInputStream(body))) {
            return Unpacked.all(decoded, maxBytes);
        }
    }

    private static boolean isPlain(String encoding) {
        return encoding.isEmpty() || encoding.equals("identity") || encoding.equals("none");
    }

    private static InputStream decoded(String encoding, InputStream body) throws IOException {
        return switch (encoding) {
            case "gzip" -> new GZIPInputStream(body);
            case "deflate" -> new InflaterInputStream(body);
            case "br" -> new BrotliInputStream(body);
            case "zstd" -> new ZstdInputStream(body);
            default -> throw new IOException("Content-Encoding " + encoding + " is not known");
        };
    }

    private static @Nullable Instant date(WarcTargetRecord record) {
        try {
            return record.date();
        } catch (DateTimeException | IllegalArgumentException | NullPointerException e) {
            return null; // a page without its time is a page
        }
    }
}
