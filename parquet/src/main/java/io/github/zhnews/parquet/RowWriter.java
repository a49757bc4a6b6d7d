// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.parquet;

import io.github.zhnews.table.ColumnType;
import io.github.zhnews.table.ColumnType.ListOf;
import io.github.zhnews.table.ColumnType.MapOf;
import io.github.zhnews.table.ColumnType.Simple;
import io.github.zhnews.table.ColumnType.Struct;
import io.github.zhnews.table.TableRow;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.jspecify.annotations.Nullable;

/** Tells Parquet the cells of rows. */
final class RowWriter extends WriteSupport<TableRow> {
    private final Struct columns;
    private @Nullable RecordConsumer consumer;

    RowWriter(Struct columns) {
        this.columns = columns;
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
        return new WriteContext(ParquetSchema.of(columns), Map.of());
    }

    @Override
    @Deprecated
    public WriteContext init(Configuration configuration) {
        return new WriteContext(ParquetSchema.of(columns), Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer recordConsumer) {
        consumer = recordConsumer;
    }

    @Override
    public void write(TableRow row) {
        var out = Objects.requireNonNull(consumer, "consumer");
        out.startMessage();
        fields(out, columns, row);
        out.endMessage();
    }

    private static void fields(RecordConsumer out, Struct struct, TableRow row) {
        for (int i = 0; i < struct.columns().size(); i++) {
            var column = struct.columns().get(i);
            var cell = row.cells().get(i);
            if (cell != null) {
                field(out, column.name(), i, column.type(), cell);
            }
        }
    }

    private static void field(RecordConsumer out, String name, int index, ColumnType type, Object value) {
        out.startField(name, index);
        value(out, type, value);
        out.endField(name, index);
    }

    private static void value(RecordConsumer out, ColumnType type, Object value) {
        if (type instanceof Simple simple) {
            simple(out, simple, value);
            return;
        }
        out.startGroup();
        if (type instanceof Struct struct) {
            fields(out, struct, (TableRow) value);
        } else if (type instanceof ListOf list) {
            list(out, list.element(), (List<?>) value);
        } else if (type instanceof MapOf map) {
            map(out, map.value(), (Map<?, ?>) value);
        }
        out.endGroup();
    }

    private static void list(RecordConsumer out, ColumnType type, List<?> elements) {
        if (elements.isEmpty()) {
            return; // a field without values must not be begun
        }
        out.startField(ParquetSchema.LIST, 0);
        for (var element : elements) {
            out.startGroup();
            field(out, ParquetSchema.ELEMENT, 0, type, element);
            out.endGroup();
        }
        out.endField(ParquetSchema.LIST, 0);
    }

    private static void map(RecordConsumer out, ColumnType type, Map<?, ?> entries) {
        if (entries.isEmpty()) {
            return;
        }
        out.startField(ParquetSchema.ENTRY, 0);
        for (var entry : entries.entrySet()) {
            out.startGroup();
            field(out, ParquetSchema.KEY, 0, Simple.TEXT, entry.getKey());
            field(out, ParquetSchema.VALUE, 1, type, entry.getValue());
            out.endGroup();
        }
        out.endField(ParquetSchema.ENTRY, 0);
    }

    private static void simple(RecordConsumer out, Simple type, Object value) {
        switch (type) {
            case TEXT -> out.addBinary(Binary.fromConstantByteArray(((String) value).getBytes(StandardCharsets.UTF_8)));
            case INTEGER -> out.addInteger((Integer) value);
            case LONG -> out.addLong((Long) value);
            case DOUBLE -> out.addDouble((Double) value);
            case BOOLEAN -> out.addBoolean((Boolean) value);
            case INSTANT -> out.addLong(ChronoUnit.MICROS.between(Instant.EPOCH, (Instant) value));
        }
    }
}
