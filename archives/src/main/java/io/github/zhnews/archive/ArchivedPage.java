// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.archive;

import io.github.zhnews.PageInput;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A page that an archive holds. Immutable, as long as its bytes are left as they are. */
public final class ArchivedPage implements ArchiveEntry {
    private final long offset;
    private final byte[] body;
    private final @Nullable String url;
    private final @Nullable String contentType;
    private final @Nullable Instant savedAt;

    private ArchivedPage(
            long offset, byte[] body, @Nullable String url, @Nullable String contentType, @Nullable Instant savedAt) {
        this.offset = offset;
        this.body = body;
        this.url = url;
        this.contentType = contentType;
        this.savedAt = savedAt;
    }

    static ArchivedPage ofBytes(
            long offset, byte[] body, @Nullable String url, @Nullable String contentType, @Nullable Instant savedAt) {
        return new ArchivedPage(offset, body, url, contentType, savedAt);
    }

    static ArchivedPage ofText(long offset, String html, @Nullable String url, @Nullable Instant savedAt) {
        return new ArchivedPage(
                offset, html.getBytes(StandardCharsets.UTF_8), url, "text/html; charset=utf-8", savedAt);
    }

    @Override
    public long offset() {
        return offset;
    }

    /** {@return the page as it was served, unpacked; one that the archive holds as text, in UTF-8} The array itself, not a copy. */
    public byte[] body() {
        return body;
    }

    /** {@return the address that it was saved from} As the archive has it. */
    public Optional<String> url() {
        return Optional.ofNullable(url);
    }

    /** {@return the {@code Content-Type} that it was served with} Of text it names UTF-8. */
    public Optional<String> contentType() {
        return Optional.ofNullable(contentType);
    }

    /** {@return when it was saved} By this, times such as 3小时前 can be read: {@code parser.at(time).read(page.input())}. */
    public Optional<Instant> savedAt() {
        return Optional.ofNullable(savedAt);
    }

    /** {@return the page for a parser, with its address and media type} */
    public PageInput input() {
        return PageInput.bytes(body).contentType(contentType).at(url);
    }
}
