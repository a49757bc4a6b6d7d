// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.peer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an extractor read from a page. A value is {@code null} where the extractor has no such field at all, and empty where it
 * has and found nothing.
 *
 * @param text the body
 * @param title the headline
 * @param published the time of publication, in ISO 8601
 * @param source the medium named as the source
 * @param authors the writers
 * @param editors the editors
 * @param images the addresses of the article's pictures
 */
public record Reading(
        String text,
        @Nullable String title,
        @Nullable String published,
        @Nullable String source,
        @Nullable List<String> authors,
        @Nullable List<String> editors,
        @Nullable List<String> images) {

    /**
     * Of an extractor that reads a text, perhaps with its headline and time.
     *
     * @param text the body
     * @param title the headline, or {@code null} if the extractor has none
     * @param published the time, or {@code null} if the extractor has none
     * @return the reading
     */
    public static Reading of(@Nullable String text, @Nullable String title, @Nullable String published) {
        return new Reading(text == null ? "" : text, title, published, null, null, null, null);
    }
}
