// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pages of lines of JSON. */
final class JsonLines implements ArchiveReader {
    /** What a page of so many bytes takes as JSON at the most: six characters for one that is escaped. */
    private static final int ESCAPED = 6;

    private static final int OTHER_MEMBERS = 1 << 20;
    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final LineReader lines;
    private final CountedStream.Count bytesRead;
    private final int maxBytes;
    private boolean ended;

    JsonLines(InputStream in, CountedStream.Count bytesRead, int maxBytes) {
        this.bytesRead = bytesRead;
        this.maxBytes = maxBytes;
        long longest = (long) maxBytes * ESCAPED + OTHER_MEMBERS;
        lines = new LineReader(in, (int) Math.min(longest, Integer.MAX_VALUE - 16));
    }

    @Override
    public Optional<ArchiveEntry> next() throws IOException {
        while (!ended) {
            var entry = entry();
            if (entry != null) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    private @Nullable ArchiveEntry entry() {
        long offset = lines.offset();
        try {
            if (!lines.read()) {
                ended = true;
                return null;
            }
        } catch (IOException e) {
            ended = true;
            return new DamagedRecord(offset, WarcArchive.reason(e) + "; nothing behind it can be read");
        }
        if (lines.isTooLong()) {
            return new DamagedRecord(offset, "the line has more than " + lines.longest() + " bytes");
        }
        if (lines.isBlank()) {
            return null;
        }
        try (var json = JSON.createParser(lines.bytes(), 0, lines.length())) {
            return page(json, offset);
        } catch (IOException | IllegalArgumentException e) {
            return new DamagedRecord(offset, WarcArchive.reason(e));
        }
    }

    private ArchivedPage page(JsonParser json, long offset) throws IOException {
        String html = null;
        byte[] body = null;
        String url = null;
        String type = null;
        Instant savedAt = null;
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new IOException("the line is no JSON object");
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var name = json.currentName();
            var value = json.nextToken();
            if (value != JsonToken.VALUE_STRING) {
                json.skipChildren();
                continue;
            }
            switch (name) {
                case "html" -> html = json.getText();
                case "base64" -> body = Base64.getDecoder().decode(json.getText());
                case "url" -> url = json.getText();
                case "contentType" -> type = json.getText();
                case "savedAt" -> savedAt = instant(json.getText());
                default -> {}
            }
        }
        if (json.currentToken() != JsonToken.END_OBJECT) {
            throw new EOFException("the object has no end");
        }
        if (html != null) {
            check(html.length());
            return ArchivedPage.ofText(offset, html, url, savedAt);
        }
        if (body == null) {
            throw new IOException("the object has neither html nor base64");
        }
        check(body.length);
        return ArchivedPage.ofBytes(offset, body, url, type, savedAt);
    }

    private void check(int length) throws IOException {
        if (length > maxBytes) {
            throw Unpacked.tooLong(maxBytes);
        }
    }

    private static Instant instant(String text) throws IOException {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw new IOException("savedAt is no time with an offset such as 2025-02-12T01:30:00Z: " + text, e);
        }
    }

    @Override
    public void skipPast(long offset) throws IOException {
        while (lines.offset() <= offset) {
            if (!lines.read()) {
                throw new EOFException("there is no line at " + offset);
            }
        }
    }

    @Override
    public long bytesRead() throws IOException {
        return bytesRead.get();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
