// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;

/** Reads the rows of a Parquet file as objects of JSON, without what is {@code null}. */
final class ParquetRows {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ParquetRows() {}

    static List<JsonNode> of(Path file) throws IOException {
        var options = ParquetReadOptions.builder(new PlainParquetConfiguration())
                .withCodecFactory(new Unpacking())
                .build();
        var rows = new ArrayList<JsonNode>();
        try (var reader = new ParquetFileReader(new LocalInputFile(file), options)) {
            var schema = reader.getFileMetaData().getSchema();
            var columns = new ColumnIOFactory().getColumnIO(schema);
            for (var pages = reader.readNextRowGroup(); pages != null; pages = reader.readNextRowGroup()) {
                var records = columns.getRecordReader(pages, new GroupRecordConverter(schema));
                for (long i = 0; i < pages.getRowCount(); i++) {
                    rows.add(struct(records.read()));
                }
            }
        }
        return rows;
    }

    private static ObjectNode struct(Group group) {
        var node = JSON.objectNode();
        for (var field : group.getType().getFields()) {
            if (group.getFieldRepetitionCount(field.getName()) > 0) {
                node.set(field.getName(), value(group, field.getName()));
            }
        }
        return node;
    }

    private static JsonNode value(Group group, String name) {
        var type = group.getType().getType(name);
        if (type.isPrimitive()) {
            return switch (type.asPrimitiveType().getPrimitiveTypeName()) {
                case BINARY -> JSON.textNode(group.getString(name, 0));
                case INT32 -> JSON.numberNode(group.getInteger(name, 0));
                case INT64 -> JSON.numberNode(group.getLong(name, 0));
                case DOUBLE -> JSON.numberNode(group.getDouble(name, 0));
                case BOOLEAN -> JSON.booleanNode(group.getBoolean(name, 0));
                default -> throw new AssertionError(type);
            };
        }
        var inner = group.getGroup(name, 0);
        var kind = type.getLogicalTypeAnnotation();
        return kind == null ? struct(inner) : kind.equals(LogicalTypeAnnotation.listType()) ? list(inner) : map(inner);
    }

    private static JsonNode list(Group group) {
        var list = JSON.arrayNode();
        for (int i = 0; i < group.getFieldRepetitionCount(0); i++) {
            list.add(value(group.getGroup(0, i), "element"));
        }
        return list;
    }

    private static JsonNode map(Group group) {
        var map = JSON.objectNode();
        for (int i = 0; i < group.getFieldRepetitionCount(0); i++) {
            var entry = group.getGroup(0, i);
            map.set(entry.getString("key", 0), value(entry, "value"));
        }
        return map;
    }

    private static final class Unpacking implements CompressionCodecFactory {
        @Override
        public BytesInputCompressor getCompressor(CompressionCodecName name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public BytesInputDecompressor getDecompressor(CompressionCodecName name) {
            return new BytesInputDecompressor() {
                @Override
                public BytesInput decompress(BytesInput bytes, int size) throws IOException {
                    var packed = new ByteArrayOutputStream();
                    bytes.writeAllTo(packed);
                    return BytesInput.from(Zstd.decompress(packed.toByteArray(), size));
                }

                @Override
                public void decompress(ByteBuffer in, int packed, ByteBuffer out, int size) {
                    throw new UnsupportedOperationException();
                }

                @Override
                public void release() {
                    // holds nothing
                }
            };
        }

        @Override
        public void release() {
            // holds nothing
        }
    }
}
