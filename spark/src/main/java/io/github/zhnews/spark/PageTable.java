// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.spark;

import io.github.zhnews.PageInput;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.catalyst.encoders.RowEncoder$;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Makes the rows of a table of pages: where a page comes from, and what was read of it. */
final class PageTable {
    static final StructType SCHEMA = schema();

    private final PageReader reader;

    PageTable(ParserSettings settings) {
        reader = new PageReader(settings);
    }

    private static StructType schema() {
        var schema = TableColumn.schema(PageOrigin.COLUMNS);
        for (var field : TableColumn.schema(ArticleColumns.ALL).fields()) {
            schema = schema.add(field);
        }
        return schema;
    }

    /** The encoder of the rows. Unlike that of {@code Encoders.row} it takes instants, however the session wants its times. */
    static Encoder<Row> encoder() {
        return RowEncoder$.MODULE$.encoderFor(SCHEMA, true);
    }

    Row page(PageInput page, PageOrigin origin) {
        return reader.read(page, origin.url(), origin.savedAt(), parsed -> row(origin, parsed));
    }

    /** The row of what can't be read as a page. */
    static Row damaged(PageOrigin origin, String reason) {
        return row(origin, ParsedPage.failed(origin.url(), reason));
    }

    private static Row row(PageOrigin origin, ParsedPage page) {
        var first = TableColumn.cells(PageOrigin.COLUMNS, origin);
        var rest = TableColumn.cells(ArticleColumns.ALL, page);
        var cells = new @Nullable Object[first.length + rest.length];
        System.arraycopy(first, 0, cells, 0, first.length);
        System.arraycopy(rest, 0, cells, first.length, rest.length);
        return RowFactory.create(cells);
    }
}
