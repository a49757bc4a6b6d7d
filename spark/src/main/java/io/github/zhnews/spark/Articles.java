// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.github.zhnews.PageInput;
import io.github.zhnews.table.ArticleTable;
import io.github.zhnews.table.PageOrigin;
import java.io.Serializable;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Turns datasets of pages into datasets of articles:
 *
 * <pre>{@code
 * Dataset<Row> articles = Articles.with(ParserSettings.defaults()).table(spark.read().parquet("pages"));
 * }</pre>
 *
 * <p>Each page in gives one row out, in the same partition. A page that can't be read has an {@code error} and nothing else; whatever
 * is wrong with it, a job goes on. Immutable.
 */
public final class Articles implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ParserSettings settings;

    private Articles(ParserSettings settings) {
        this.settings = settings;
    }

    /**
     * {@return transformations that parse with given settings}
     *
     * @param settings what the parsers on the executors are built with
     */
    public static Articles with(ParserSettings settings) {
        return new Articles(Objects.requireNonNull(settings, "settings"));
    }

    /** {@return the schema of {@link #table}: the columns of {@link ArticleTable}} All of them may be {@code null}. */
    public static StructType schema() {
        return PageTable.SCHEMA;
    }

    /** {@return the struct that the SQL functions give: the columns of {@link #schema} from {@code kind} on} */
    public static StructType struct() {
        return SparkRows.schema(ArticleTable.articleColumns());
    }

    /**
     * {@return a table of what was read of pages, with the {@linkplain #schema schema} above}
     *
     * @param pages a table with a column {@code html} (text) or {@code body} (binary, as served and uncompressed) and maybe {@code
     *     url}, {@code contentType} (or {@code content_type}), {@code savedAt} (or {@code saved_at}; a timestamp), {@code file} and
     *     {@code offset}. Other columns are passed over; where a row has both text and bytes, the text is read
     * @throws IllegalArgumentException if there is neither {@code html} nor {@code body}
     */
    public Dataset<Row> table(Dataset<Row> pages) {
        var known = pages.columns();
        if (!has(known, "html") && !has(known, "body")) {
            throw new IllegalArgumentException(
                    "there is neither a column html nor body, only " + String.join(", ", known));
        }
        var taken = pages.select(
                either(known, "html", "html").cast(DataTypes.StringType),
                either(known, "body", "body").cast(DataTypes.BinaryType),
                either(known, "url", "url").cast(DataTypes.StringType),
                either(known, "contentType", "content_type").cast(DataTypes.StringType),
                either(known, "savedAt", "saved_at").cast(DataTypes.TimestampType),
                either(known, "file", "file").cast(DataTypes.StringType),
                either(known, "offset", "offset").cast(DataTypes.LongType));
        return taken.mapPartitions(new Table(settings), PageTable.encoder());
    }

    private static boolean has(String[] known, String name) {
        return Stream.of(known).anyMatch(name::equalsIgnoreCase);
    }

    private static Column either(String[] known, String name, String other) {
        return has(known, name) ? col(name) : has(known, other) ? col(other) : lit(null);
    }

    /**
     * {@return what was read of pages, as the library's own values}
     *
     * @param pages the pages; one without text and bytes gives an error
     */
    public Dataset<ParsedPage> parse(Dataset<SavedPage> pages) {
        return pages.mapPartitions(new Values(settings), ParsedPage.encoder());
    }

    /** The page of a row or a bean, or {@code null} where there is none. */
    static @Nullable PageInput input(@Nullable String html, byte @Nullable [] body, @Nullable String contentType) {
        return html != null
                ? PageInput.html(html)
                : body != null ? PageInput.bytes(body).contentType(contentType) : null;
    }

    private static final String NO_PAGE = "there is neither html nor body";

    private record Table(ParserSettings settings) implements MapPartitionsFunction<Row, Row> {
        @Override
        public Iterator<Row> call(Iterator<Row> rows) {
            var table = new PageTable(settings);
            return CollectionConverters.asJava(
                    CollectionConverters.asScala(rows).map(row -> row(table, row)));
        }

        private static Row row(PageTable table, Row row) {
            var origin = new PageOrigin(
                    row.getAs(5), row.getAs(6), row.getAs(2), instant(row.isNullAt(4) ? null : row.get(4)));
            var page = input(row.getAs(0), row.getAs(1), row.getAs(3));
            return page == null ? PageTable.damaged(origin, NO_PAGE) : table.page(page, origin);
        }

        /** A time in the form that the session has chosen. */
        private static @Nullable Instant instant(@Nullable Object time) {
            return time instanceof Timestamp timestamp ? timestamp.toInstant() : (Instant) time;
        }
    }

    private record Values(ParserSettings settings) implements MapPartitionsFunction<SavedPage, ParsedPage> {
        @Override
        public Iterator<ParsedPage> call(Iterator<SavedPage> pages) {
            var reader = new PageReader(settings);
            return CollectionConverters.asJava(
                    CollectionConverters.asScala(pages).map(page -> parsed(reader, page)));
        }

        private static ParsedPage parsed(PageReader reader, SavedPage page) {
            var input = input(page.getHtml(), page.getBody(), page.getContentType());
            var savedAt = page.getSavedAt();
            return input == null
                    ? ParsedPage.failed(page.getUrl(), NO_PAGE)
                    : reader.read(input, page.getUrl(), savedAt == null ? null : savedAt.toInstant(), parsed -> parsed);
        }
    }
}
