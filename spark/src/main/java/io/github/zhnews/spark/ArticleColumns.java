// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.spark;

import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;

import io.github.zhnews.model.Article;
import io.github.zhnews.model.Decoding;
import io.github.zhnews.model.Field;
import io.github.zhnews.model.Image;
import io.github.zhnews.model.Report;
import io.github.zhnews.model.Source;
import io.github.zhnews.model.StatedTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/**
 * The columns of a page that was parsed: the keys of the JSON format in their order, but for what was left out of the body; the instants
 * of its times beside these; the fingerprint, and why a page could not be read.
 */
final class ArticleColumns {
    static final List<TableColumn<ParsedPage>> ALL = all();

    private ArticleColumns() {}

    private static List<TableColumn<ParsedPage>> all() {
        var columns = new ArrayList<TableColumn<ParsedPage>>();
        for (var field : Field.values()) {
            if (field != Field.BODY && field != Field.NEXT_PAGE) {
                field(field, columns);
            }
        }
        add(columns, "text", StringType, Article::text);
        add(
                columns,
                Field.BODY.key(),
                TableColumn.array(BlockColumns.ALL),
                a -> TableColumn.rows(BlockColumns.ALL, a.blocks()));
        add(
                columns,
                "images",
                TableColumn.array(ArticleParts.IMAGE),
                a -> TableColumn.rows(ArticleParts.IMAGE, a.images()));
        add(
                columns,
                "videos",
                TableColumn.array(ArticleParts.VIDEO),
                a -> TableColumn.rows(ArticleParts.VIDEO, a.videos()));
        field(Field.NEXT_PAGE, columns);
        report(
                columns,
                "charset",
                StringType,
                report -> report.decoding().map(Decoding::charset).orElse(null));
        report(columns, "layout", StringType, report -> TableColumn.textOrNull(report.layout()));
        report(columns, "origins", origins(), ArticleColumns::origins);
        add(columns, "fingerprint", LongType, article -> article.fingerprint().bits());
        columns.add(TableColumn.optional("error", ParsedPage::error));
        return List.copyOf(columns);
    }

    private static void field(Field field, List<TableColumn<ParsedPage>> columns) {
        var name = field.key();
        if (field.isList()) {
            add(
                    columns,
                    name,
                    TableColumn.STRINGS,
                    article -> list(article, field).stream().map(field::textOf).toArray());
            if (field == Field.AUTHORS) {
                add(
                        columns,
                        "byline",
                        TableColumn.array(ArticleParts.AUTHOR),
                        article -> TableColumn.rows(ArticleParts.AUTHOR, article.byline()));
            }
        } else if (field.type() == Source.class) {
            object(columns, field, Source.class, ArticleParts.SOURCE);
        } else if (field.type() == Image.class) {
            object(columns, field, Image.class, ArticleParts.IMAGE);
        } else if (field == Field.URL) {
            // of a page that could not be read that which it came with
            columns.add(TableColumn.optional(
                    name, page -> page.article().isPresent() ? page.article().flatMap(Article::url) : page.url()));
        } else {
            add(
                    columns,
                    name,
                    StringType,
                    article -> TableColumn.textOrNull(
                            article.value(field).map(field::textOf).orElse(null)));
            if (field.type() == StatedTime.class) {
                add(
                        columns,
                        name.replaceFirst("At$", "Time"),
                        TimestampType,
                        article -> article.value(field)
                                .map(time -> ((StatedTime) time).toInstant())
                                .orElse(null));
            }
        }
    }

    private static List<?> list(Article article, Field field) {
        return (List<?>) article.value(field).orElse(List.of());
    }

    private static <T> void object(
            List<TableColumn<ParsedPage>> columns, Field field, Class<T> type, List<TableColumn<T>> parts) {
        add(
                columns,
                field.key(),
                TableColumn.schema(parts),
                article -> article.value(field)
                        .map(value -> TableColumn.row(parts, type.cast(value)))
                        .orElse(null));
    }

    private static void add(
            List<TableColumn<ParsedPage>> columns, String name, DataType type, TableColumn.Cell<Article> cell) {
        columns.add(new TableColumn<>(name, type, page -> of(page.article(), cell)));
    }

    private static void report(
            List<TableColumn<ParsedPage>> columns, String name, DataType type, TableColumn.Cell<Report> cell) {
        columns.add(new TableColumn<>(name, type, page -> of(page.report(), cell)));
    }

    private static <T> @Nullable Object of(Optional<T> value, TableColumn.Cell<T> cell) {
        return value.isPresent() ? cell.of(value.get()) : null;
    }

    private static DataType origins() {
        return DataTypes.createMapType(StringType, TableColumn.schema(ArticleParts.FINDING), false);
    }

    private static Object origins(Report report) {
        var origins = new HashMap<String, Row>();
        report.findings()
                .forEach((field, finding) -> origins.put(field.key(), TableColumn.row(ArticleParts.FINDING, finding)));
        return CollectionConverters.asScala(origins);
    }
}
