// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.spark;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table of values, and how its cell is made of a value. Schema and rows are made of the same list of columns, so that they
 * fit each other.
 */
record TableColumn<T>(String name, DataType type, Cell<T> cell) {
    static final ArrayType STRINGS = DataTypes.createArrayType(DataTypes.StringType, false);

    /** Makes a cell: {@code null}, a value of Java, a row, or an array of these. */
    interface Cell<T> {
        @Nullable
        Object of(T value);
    }

    /** A text, {@code null} if it is empty. */
    static <T> TableColumn<T> text(String name, Cell<T> text) {
        return new TableColumn<>(name, DataTypes.StringType, value -> textOrNull(text.of(value)));
    }

    /** The text of what may be there. */
    static <T> TableColumn<T> optional(String name, Function<T, ? extends Optional<?>> text) {
        return text(
                name, value -> text.apply(value).isPresent() ? text.apply(value).get() : null);
    }

    /** A text, even if it is empty. */
    static <T> TableColumn<T> string(String name, Function<T, String> text) {
        return new TableColumn<>(name, DataTypes.StringType, text::apply);
    }

    static <T> TableColumn<T> strings(String name, Function<T, List<String>> texts) {
        return new TableColumn<>(name, STRINGS, value -> texts.apply(value).toArray());
    }

    static <T> TableColumn<T> number(String name, Function<T, OptionalInt> number) {
        return new TableColumn<>(name, DataTypes.IntegerType, value -> {
            var known = number.apply(value);
            return known.isPresent() ? known.getAsInt() : null;
        });
    }

    static @Nullable String textOrNull(@Nullable Object value) {
        var text = value == null ? "" : value.toString();
        return text.isEmpty() ? null : text;
    }

    static <T> StructType schema(List<TableColumn<T>> columns) {
        var schema = new StructType();
        for (var column : columns) {
            schema = schema.add(column.name, column.type, true);
        }
        return schema;
    }

    static <T> ArrayType array(List<TableColumn<T>> columns) {
        return DataTypes.createArrayType(schema(columns), false);
    }

    static <T> Row row(List<TableColumn<T>> columns, T value) {
        return RowFactory.create(cells(columns, value));
    }

    static <T> @Nullable Object[] cells(List<TableColumn<T>> columns, T value) {
        var cells = new @Nullable Object[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = columns.get(i).cell.of(value);
        }
        return cells;
    }

    static <T> Object rows(List<TableColumn<T>> columns, List<? extends T> values) {
        return values.stream().map(value -> TableColumn.<T>row(columns, value)).toArray();
    }
}
