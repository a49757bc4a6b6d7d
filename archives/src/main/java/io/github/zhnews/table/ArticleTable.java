// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.table;

import io.github.zhnews.model.Extraction;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The table of articles: {@code file}, {@code offset}, {@code savedFrom} and {@code savedAt} tell where a page comes from. Those from
 * {@code kind} to {@code origins} are the keys of the JSON format, with {@code publishedTime} and {@code modifiedTime}, the instants that
 * the times mean, {@code text} in all blocks, and pictures with all that is known of them. {@code fingerprint} is {@link
 * io.github.zhnews.model.Fingerprint#bits()}, {@code error} why a page could not be read.
 */
public final class ArticleTable {
    private static final ColumnType.Struct ARTICLE = TableColumn.struct(ArticleColumns.ALL);
    private static final ColumnType.Struct ALL = new ColumnType.Struct(
            Stream.concat(TableColumn.struct(PageOrigin.COLUMNS).columns().stream(), ARTICLE.columns().stream())
                    .toList());

    private ArticleTable() {}

    /** {@return all columns} */
    public static ColumnType.Struct columns() {
        return ALL;
    }

    /** {@return the columns of what was read of a page: those from {@code kind} on} */
    public static ColumnType.Struct articleColumns() {
        return ARTICLE;
    }

    /**
     * {@return the row of a page that was read}
     *
     * @param origin where it comes from
     * @param extraction what was read
     */
    public static TableRow row(PageOrigin origin, Extraction extraction) {
        return row(origin, article(extraction));
    }

    /**
     * {@return the row of a page that could not be read}
     *
     * @param origin where it comes from
     * @param error why
     */
    public static TableRow failed(PageOrigin origin, String error) {
        return row(origin, failed(origin.url(), error));
    }

    /**
     * {@return the cells from {@code kind} on of a page that was read}
     *
     * @param extraction what was read
     */
    public static TableRow article(Extraction extraction) {
        return TableColumn.row(ArticleColumns.ALL, new ReadPage(extraction, null, null));
    }

    /**
     * {@return the cells from {@code kind} on of a page that could not be read}
     *
     * @param url the address that it came with, or {@code null}
     * @param error why
     */
    public static TableRow failed(@Nullable String url, String error) {
        return TableColumn.row(ArticleColumns.ALL, new ReadPage(null, url, error));
    }

    private static TableRow row(PageOrigin origin, TableRow article) {
        var cells = new ArrayList<@Nullable Object>();
        cells.addAll(TableColumn.row(PageOrigin.COLUMNS, origin).cells());
        cells.addAll(article.cells());
        return new TableRow(cells);
    }
}
