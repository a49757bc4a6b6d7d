// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.table;

import io.github.zhnews.table.ColumnType.Simple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table of values, and how its cell is made of a value. Names, types and rows are made of the same list of columns, so that
 * they fit each other.
 */
record TableColumn<T>(String name, ColumnType type, Cell<T> cell) {
    static final ColumnType STRINGS = new ColumnType.ListOf(Simple.TEXT);

    /** Makes a cell. */
    interface Cell<T> {
        @Nullable
        Object of(T value);
    }

    /** A text, {@code null} if it is empty. */
    static <T> TableColumn<T> text(String name, Cell<T> text) {
        return new TableColumn<>(name, Simple.TEXT, value -> textOrNull(text.of(value)));
    }

    /** The text of what may be there. */
    static <T> TableColumn<T> optional(String name, Function<T, ? extends Optional<?>> text) {
        return text(
                name, value -> text.apply(value).isPresent() ? text.apply(value).get() : null);
    }

    /** A text, even if it is empty. */
    static <T> TableColumn<T> string(String name, Function<T, String> text) {
        return new TableColumn<>(name, Simple.TEXT, text::apply);
    }

    static <T> TableColumn<T> strings(String name, Function<T, List<String>> texts) {
        return new TableColumn<>(name, STRINGS, texts::apply);
    }

    static <T> TableColumn<T> number(String name, Function<T, OptionalInt> number) {
        return new TableColumn<>(name, Simple.INTEGER, value -> {
            var known = number.apply(value);
            return known.isPresent() ? known.getAsInt() : null;
        });
    }

    static @Nullable String textOrNull(@Nullable Object value) {
        var text = value == null ? "" : value.toString();
        return text.isEmpty() ? null : text;
    }

    static <T> ColumnType.Struct struct(List<TableColumn<T>> columns) {
        return new ColumnType.Struct(columns.stream()
                .map(column -> new ColumnType.Column(column.name, column.type))
                .toList());
    }

    static <T> ColumnType list(List<TableColumn<T>> columns) {
        return new ColumnType.ListOf(struct(columns));
    }

    static <T> TableRow row(List<TableColumn<T>> columns, T value) {
        var cells = new ArrayList<@Nullable Object>(columns.size());
        for (var column : columns) {
            cells.add(column.cell.of(value));
        }
        return new TableRow(cells);
    }

    static <T> List<TableRow> rows(List<TableColumn<T>> columns, List<? extends T> values) {
        return values.stream().map(value -> TableColumn.<T>row(columns, value)).toList();
    }
}
