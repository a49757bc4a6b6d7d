// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** A WARC file for tests, made byte by byte, each record packed by itself. */
final class Warc {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** A file of pages with headlines that tell their number, from 0 on. */
    static byte[] ofPages(int count) {
        var warc = new Warc();
        for (int i = 0; i < count; i++) {
            warc.page("https://news.yunxi.example/2025/0212/" + i + ".html", Pages.titled("第" + i + "号果园开园"));
        }
        return warc.bytes();
    }

    Warc page(String url, String html) {
        var http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html;
        int length = http.getBytes(StandardCharsets.UTF_8).length;
        var record = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2025-02-12T01:30:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>"
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + length + "\r\n\r\n"
                + http
                + "\r\n\r\n";
        return raw(packed(record));
    }

    /** Adds bytes that are no record. */
    Warc raw(byte[] added) {
        bytes.writeBytes(added);
        return this;
    }

    int length() {
        return bytes.size();
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    private static byte[] packed(String record) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(record.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
