// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.engine;

import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** A page as a caller has it. */
public sealed interface RawPage {
    /** Markup. */
    record Html(String html) implements RawPage {}

    /** What came over the wire, with the value of the {@code Content-Type} header. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Bytes(byte[] body, @Nullable String contentType) implements RawPage {}

    /** A page that jsoup has parsed. */
    record Parsed(Document document) implements RawPage {}

    /** The plain text of a page. */
    record Dump(String text) implements RawPage {}
}
