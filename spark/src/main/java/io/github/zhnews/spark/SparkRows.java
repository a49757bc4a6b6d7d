// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.spark;

import io.github.zhnews.table.ColumnType;
import io.github.zhnews.table.TableRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/** The columns and rows of tables as those of Spark. */
final class SparkRows {
    private SparkRows() {}

    static StructType schema(ColumnType.Struct struct) {
        var schema = new StructType();
        for (var column : struct.columns()) {
            schema = schema.add(column.name(), type(column.type()), true);
        }
        return schema;
    }

    private static DataType type(ColumnType type) {
        if (type instanceof ColumnType.Struct struct) {
            return schema(struct);
        }
        if (type instanceof ColumnType.ListOf list) {
            return DataTypes.createArrayType(type(list.element()), false);
        }
        if (type instanceof ColumnType.MapOf map) {
            return DataTypes.createMapType(DataTypes.StringType, type(map.value()), false);
        }
        return switch ((ColumnType.Simple) type) {
            case TEXT -> DataTypes.StringType;
            case INTEGER -> DataTypes.IntegerType;
            case LONG -> DataTypes.LongType;
            case DOUBLE -> DataTypes.DoubleType;
            case BOOLEAN -> DataTypes.BooleanType;
            case INSTANT -> DataTypes.TimestampType;
        };
    }

    static Row row(TableRow row) {
        return RowFactory.create(values(row.cells()));
    }

    private static @Nullable Object[] values(List<? extends @Nullable Object> values) {
        return values.stream().map(SparkRows::value).toArray();
    }

    private static @Nullable Object value(@Nullable Object value) {
        if (value instanceof TableRow row) {
            return row(row);
        }
        if (value instanceof List<?> list) {
            return values(list);
        }
        if (value instanceof Map<?, ?> map) {
            var values = new HashMap<Object, @Nullable Object>();
            map.forEach((key, of) -> values.put(key, value(of)));
            return CollectionConverters.asScala(values);
        }
        return value;
    }
}
