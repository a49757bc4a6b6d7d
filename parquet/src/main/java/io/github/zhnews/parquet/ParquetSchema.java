// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.parquet;

import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.timestampType;

import io.github.zhnews.table.ColumnType;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;

/** The schema of a table, with the names that the specification of Parquet gives to the parts of lists and maps. */
final class ParquetSchema {
    static final String LIST = "list";
    static final String ELEMENT = "element";
    static final String ENTRY = "key_value";
    static final String KEY = "key";
    static final String VALUE = "value";

    private ParquetSchema() {}

    static MessageType of(ColumnType.Struct columns) {
        var message = Types.buildMessage();
        for (var column : columns.columns()) {
            message.addField(type(column.type(), Repetition.OPTIONAL, column.name()));
        }
        return message.named("articles");
    }

    private static Type type(ColumnType type, Repetition repetition, String name) {
        if (type instanceof ColumnType.Struct struct) {
            var group = Types.buildGroup(repetition);
            for (var column : struct.columns()) {
                group.addField(type(column.type(), Repetition.OPTIONAL, column.name()));
            }
            return group.named(name);
        }
        if (type instanceof ColumnType.ListOf list) {
            return Types.list(repetition)
                    .element(type(list.element(), Repetition.REQUIRED, ELEMENT))
                    .named(name);
        }
        if (type instanceof ColumnType.MapOf map) {
            return Types.map(repetition)
                    .key(type(ColumnType.Simple.TEXT, Repetition.REQUIRED, KEY))
                    .value(type(map.value(), Repetition.REQUIRED, VALUE))
                    .named(name);
        }
        return simple((ColumnType.Simple) type, repetition, name);
    }

    private static Type simple(ColumnType.Simple type, Repetition repetition, String name) {
        return switch (type) {
            case TEXT ->
                Types.primitive(PrimitiveTypeName.BINARY, repetition)
                        .as(stringType())
                        .named(name);
            case INTEGER -> Types.primitive(PrimitiveTypeName.INT32, repetition).named(name);
            case LONG -> Types.primitive(PrimitiveTypeName.INT64, repetition).named(name);
            case DOUBLE -> Types.primitive(PrimitiveTypeName.DOUBLE, repetition).named(name);
            case BOOLEAN ->
                Types.primitive(PrimitiveTypeName.BOOLEAN, repetition).named(name);
            case INSTANT ->
                Types.primitive(PrimitiveTypeName.INT64, repetition)
                        .as(timestampType(true, TimeUnit.MICROS))
                        .named(name);
        };
    }
}
