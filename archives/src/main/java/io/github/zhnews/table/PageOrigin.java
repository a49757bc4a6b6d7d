// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.table;

import io.github.zhnews.table.ColumnType.Simple;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of a table comes from. What is not known is {@code null}.
 *
 * @param file the file that holds it, as a path
 * @param offset its place in that file, where it holds several
 * @param url the address that it was saved from
 * @param savedAt when it was saved
 */
public record PageOrigin(
        @Nullable String file,
        @Nullable Long offset,
        @Nullable String url,
        @Nullable Instant savedAt) {
    static final List<TableColumn<PageOrigin>> COLUMNS = List.of(
            new TableColumn<>("file", Simple.TEXT, PageOrigin::file),
            new TableColumn<>("offset", Simple.LONG, PageOrigin::offset),
            new TableColumn<>("savedFrom", Simple.TEXT, PageOrigin::url),
            new TableColumn<>("savedAt", Simple.INSTANT, PageOrigin::savedAt));
}
