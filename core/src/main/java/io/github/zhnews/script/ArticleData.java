// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.script;

import io.github.zhnews.limit.Budget;
import io.github.zhnews.script.Content.Picture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The article of a page as its scripts hold it. Everything is as written there: times are not read, references not
 * resolved, addresses not completed.
 *
 * @param path where it was found, for example {@code allData.docData}
 * @param content the body, or {@code null} (a gallery has pictures alone)
 * @param time the time of publication, a date or an epoch in seconds or milliseconds, or {@code null}
 */
public record ArticleData(
        String path,
        @Nullable String title,
        @Nullable Content content,
        @Nullable String time,
        @Nullable String source,
        @Nullable String author,
        List<Picture> pictures) {
    /** Copies the list. */
    public ArticleData {
        pictures = List.copyOf(pictures);
    }

    /**
     * A value that a page's scripts hold.
     *
     * @param name what it is assigned to, or another name for it; begins the {@link ArticleData#path()}
     */
    public record Root(String name, JsValue value) {}

    /**
     * Searches the data of a page for its article: the object that holds a text, has a headline or a time near it, and is
     * not one of many of its kind, as entries of lists are.
     *
     * @param roots the values of the page's scripts, JSON-LD among them
     */
    public static @Nullable ArticleData find(List<Root> roots, Budget budget) {
        return new ArticleDataFinder(budget).find(roots);
    }
}
