// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.parquet;

import io.github.zhnews.table.ColumnType;
import io.github.zhnews.table.TableFormat;
import io.github.zhnews.table.TableRow;
import io.github.zhnews.table.TableWriter;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;

/** Parquet, packed by Zstandard, with the types that Spark has for the same columns. */
public final class ParquetFormat implements TableFormat {
    /** What is held in memory before it is written. */
    private static final long ROW_GROUP_BYTES = 32L << 20;

    /** Makes the format. */
    public ParquetFormat() {}

    @Override
    public String name() {
        return "parquet";
    }

    @Override
    public TableWriter create(Path file, ColumnType.Struct columns) throws IOException {
        var writer = new Builder(file, columns).build();
        return new TableWriter() {
            @Override
            public void write(TableRow row) throws IOException {
                writer.write(row);
            }

            @Override
            public void close() throws IOException {
                writer.close();
            }
        };
    }

    private static final class Builder extends ParquetWriter.Builder<TableRow, Builder> {
        private final ColumnType.Struct columns;

        Builder(Path file, ColumnType.Struct columns) {
            super(new LocalOutputFile(file));
            this.columns = columns;
            withConf(new PlainParquetConfiguration());
            withCodecFactory(new ZstandardPacking());
            withCompressionCodec(CompressionCodecName.ZSTD);
            withRowGroupSize(ROW_GROUP_BYTES);
            withWriteMode(ParquetFileWriter.Mode.OVERWRITE);
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        protected WriteSupport<TableRow> getWriteSupport(ParquetConfiguration configuration) {
            return new RowWriter(columns);
        }

        @Override
        @Deprecated
        protected WriteSupport<TableRow> getWriteSupport(Configuration configuration) {
            return new RowWriter(columns);
        }
    }
}
