// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.table;

import io.github.zhnews.model.Article;
import io.github.zhnews.model.Decoding;
import io.github.zhnews.model.Field;
import io.github.zhnews.model.Image;
import io.github.zhnews.model.Report;
import io.github.zhnews.model.Source;
import io.github.zhnews.model.StatedTime;
import io.github.zhnews.table.ColumnType.Simple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a page that was parsed: the keys of the JSON format in their order, but for what was left out of the body; the instants
 * of its times beside these; the fingerprint, and why a page could not be read.
 */
final class ArticleColumns {
    static final List<TableColumn<ReadPage>> ALL = all();

    private ArticleColumns() {}

    private static List<TableColumn<ReadPage>> all() {
        var columns = new ArrayList<TableColumn<ReadPage>>();
        for (var field : Field.values()) {
            if (field != Field.BODY && field != Field.NEXT_PAGE) {
                field(field, columns);
            }
        }
        add(columns, "text", Simple.TEXT, Article::text);
        add(
                columns,
                Field.BODY.key(),
                TableColumn.list(BlockColumns.ALL),
                a -> TableColumn.rows(BlockColumns.ALL, a.blocks()));
        add(
                columns,
                "images",
                TableColumn.list(ArticleParts.IMAGE),
                a -> TableColumn.rows(ArticleParts.IMAGE, a.images()));
        add(
                columns,
                "videos",
                TableColumn.list(ArticleParts.VIDEO),
                a -> TableColumn.rows(ArticleParts.VIDEO, a.videos()));
        field(Field.NEXT_PAGE, columns);
        report(
                columns,
                "charset",
                Simple.TEXT,
                report -> report.decoding().map(Decoding::charset).orElse(null));
        report(columns, "layout", Simple.TEXT, report -> TableColumn.textOrNull(report.layout()));
        report(
                columns,
                "origins",
                new ColumnType.MapOf(TableColumn.struct(ArticleParts.FINDING)),
                ArticleColumns::origins);
        add(
                columns,
                "fingerprint",
                Simple.LONG,
                article -> article.fingerprint().bits());
        columns.add(TableColumn.text("error", ReadPage::error));
        return List.copyOf(columns);
    }

    private static void field(Field field, List<TableColumn<ReadPage>> columns) {
        var name = field.key();
        if (field.isList()) {
            add(
                    columns,
                    name,
                    TableColumn.STRINGS,
                    article -> list(article, field).stream().map(field::textOf).toList());
            if (field == Field.AUTHORS) {
                add(
                        columns,
                        "byline",
                        TableColumn.list(ArticleParts.AUTHOR),
                        article -> TableColumn.rows(ArticleParts.AUTHOR, article.byline()));
            }
        } else if (field.type() == Source.class) {
            object(columns, field, Source.class, ArticleParts.SOURCE);
        } else if (field.type() == Image.class) {
            object(columns, field, Image.class, ArticleParts.IMAGE);
        } else if (field == Field.URL) {
            columns.add(TableColumn.text(name, ArticleColumns::url));
        } else {
            add(
                    columns,
                    name,
                    Simple.TEXT,
                    article -> TableColumn.textOrNull(
                            article.value(field).map(field::textOf).orElse(null)));
            if (field.type() == StatedTime.class) {
                add(
                        columns,
                        name.replaceFirst("At$", "Time"),
                        Simple.INSTANT,
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
            List<TableColumn<ReadPage>> columns, Field field, Class<T> type, List<TableColumn<T>> parts) {
        add(
                columns,
                field.key(),
                TableColumn.struct(parts),
                article -> article.value(field)
                        .map(value -> TableColumn.row(parts, type.cast(value)))
                        .orElse(null));
    }

    private static void add(
            List<TableColumn<ReadPage>> columns, String name, ColumnType type, TableColumn.Cell<Article> cell) {
        columns.add(new TableColumn<>(name, type, page -> of(page.article(), cell)));
    }

    private static void report(
            List<TableColumn<ReadPage>> columns, String name, ColumnType type, TableColumn.Cell<Report> cell) {
        columns.add(new TableColumn<>(name, type, page -> of(page.report(), cell)));
    }

    private static <T> @Nullable Object of(@Nullable T value, TableColumn.Cell<T> cell) {
        return value == null ? null : cell.of(value);
    }

    /** Of a page that could not be read that which it came with. */
    private static @Nullable Object url(ReadPage page) {
        var article = page.article();
        return article == null ? page.url() : article.url().orElse(null);
    }

    private static Map<String, TableRow> origins(Report report) {
        var origins = new HashMap<String, TableRow>();
        report.findings()
                .forEach((field, finding) -> origins.put(field.key(), TableColumn.row(ArticleParts.FINDING, finding)));
        return origins;
    }
}
