// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.archive;

import io.github.zhnews.PageInput;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A page that an archive holds, as it was served or, from JSON, as text. Immutable. */
public final class ArchivedPage implements ArchiveEntry {
    private final long offset;
    private final byte @Nullable [] body;
    private final @Nullable String html;
    private final @Nullable String url;
    private final @Nullable String contentType;
    private final @Nullable Instant savedAt;

    private ArchivedPage(
            long offset,
            byte @Nullable [] body,
            @Nullable String html,
            @Nullable String url,
            @Nullable String contentType,
            @Nullable Instant savedAt) {
        this.offset = offset;
        this.body = body;
        this.html = html;
        this.url = url;
        this.contentType = contentType;
        this.savedAt = savedAt;
    }

    static ArchivedPage ofBytes(
            long offset, byte[] body, @Nullable String url, @Nullable String contentType, @Nullable Instant savedAt) {
        return new ArchivedPage(offset, body, null, url, contentType, savedAt);
    }

    static ArchivedPage ofText(long offset, String html, @Nullable String url, @Nullable Instant savedAt) {
        return new ArchivedPage(offset, null, html, url, null, savedAt);
    }

    @Override
    public long offset() {
        return offset;
    }

    /** {@return the address that it was saved from} As the archive has it. */
    public Optional<String> url() {
        return Optional.ofNullable(url);
    }

    /** {@return the {@code Content-Type} that it was served with} */
    public Optional<String> contentType() {
        return Optional.ofNullable(contentType);
    }

    /** {@return when it was saved} By this, times such as 3小时前 can be read: {@code parser.at(time).read(page.input())}. */
    public Optional<Instant> savedAt() {
        return Optional.ofNullable(savedAt);
    }

    /** {@return the page for a parser, with its address and media type} */
    public PageInput input() {
        var page = body != null ? PageInput.bytes(body) : PageInput.html(String.valueOf(html));
        return page.contentType(contentType).at(url);
    }
}
