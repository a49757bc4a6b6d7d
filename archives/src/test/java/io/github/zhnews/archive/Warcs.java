// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.archive;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** WARC files that tests make byte by byte. */
final class Warcs {
    static final String URL = "https://news.yunxi.example/2025/0212/1.html";

    private Warcs() {}

    /** What packs bytes. */
    interface Packing {
        OutputStream over(OutputStream out) throws IOException;
    }

    static final Packing NONE = out -> out;
    static final Packing GZIP = GZIPOutputStream::new;
    static final Packing ZSTD = ZstdOutputStream::new;
    static final Packing DEFLATE = DeflaterOutputStream::new;

    static byte[] packed(byte[] bytes, Packing packing) {
        var packed = new ByteArrayOutputStream();
        try (var out = packing.over(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** A response record with a status line, headers and a body. */
    static byte[] response(String url, String http, byte[] body) {
        return record("response", url, "application/http; msgtype=response", join(utf8(http + "\r\n\r\n"), body));
    }

    static byte[] page(String url, String html) {
        return response(url, "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8", utf8(html));
    }

    static byte[] record(String type, String url, String contentType, byte[] block) {
        var head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2025-02-12T01:30:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>"
                + "\r\nContent-Type: " + contentType + "\r\nContent-Length: " + block.length + "\r\n\r\n";
        return join(utf8(head), block, utf8("\r\n\r\n"));
    }

    static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
