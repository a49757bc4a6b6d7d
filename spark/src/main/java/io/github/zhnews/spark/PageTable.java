// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.spark;

import io.github.zhnews.PageInput;
import io.github.zhnews.table.ArticleTable;
import io.github.zhnews.table.PageOrigin;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.encoders.RowEncoder$;
import org.apache.spark.sql.types.StructType;

/** Makes the rows of a table of pages: where a page comes from, and what was read of it. */
final class PageTable {
    static final StructType SCHEMA = SparkRows.schema(ArticleTable.columns());

    private final PageReader reader;

    PageTable(ParserSettings settings) {
        reader = new PageReader(settings);
    }

    /** The encoder of the rows. Unlike that of {@code Encoders.row} it takes instants, however the session wants its times. */
    static Encoder<Row> encoder() {
        return RowEncoder$.MODULE$.encoderFor(SCHEMA, true);
    }

    Row page(PageInput page, PageOrigin origin) {
        return reader.read(page, origin.url(), origin.savedAt(), parsed -> SparkRows.row(parsed.row(origin)));
    }

    /** The row of what can't be read as a page. */
    static Row damaged(PageOrigin origin, String reason) {
        return SparkRows.row(ArticleTable.failed(origin, reason));
    }
}
