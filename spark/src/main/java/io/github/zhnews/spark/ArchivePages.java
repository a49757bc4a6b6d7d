// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.spark;

import io.github.zhnews.archive.ArchiveEntry;
import io.github.zhnews.archive.ArchiveReader;
import io.github.zhnews.archive.ArchivedPage;
import io.github.zhnews.archive.DamagedRecord;
import io.github.zhnews.table.PageOrigin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;

/** Reads and parses the pages of an archive, one after the other, on the executor that has been given its path. */
final class ArchivePages implements FlatMapFunction<String, Row> {
    private static final long serialVersionUID = 1L;

    private final ParserSettings settings;
    private final SerializableConfiguration hadoop;

    ArchivePages(ParserSettings settings, SerializableConfiguration hadoop) {
        this.settings = settings;
        this.hadoop = hadoop;
    }

    @Override
    public Iterator<Row> call(String file) throws IOException {
        var path = new Path(file);
        var system = path.getFileSystem(hadoop.value());
        var table = new PageTable(settings);
        var channel =
                new HadoopFile(system.open(path), system.getFileStatus(path).getLen());
        ArchiveReader reader;
        try {
            reader = ArchiveReader.open(channel, settings.maxBytes());
        } catch (IOException e) {
            channel.check();
            return List.of(PageTable.damaged(new PageOrigin(file, 0L, null, null), PageReader.error(e)))
                    .iterator();
        }
        var task = TaskContext.get();
        if (task != null) {
            task.addTaskCompletionListener((TaskCompletionListener) done -> close(reader));
        }
        return new Rows(file, channel, reader, table);
    }

    private static void close(ArchiveReader reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Rows implements Iterator<Row> {
        private final String file;
        private final HadoopFile channel;
        private final ArchiveReader reader;
        private final PageTable table;
        private @Nullable ArchiveEntry next;
        private boolean isAsked;

        Rows(String file, HadoopFile channel, ArchiveReader reader, PageTable table) {
            this.file = file;
            this.channel = channel;
            this.reader = reader;
            this.table = table;
        }

        @Override
        public boolean hasNext() {
            if (!isAsked) {
                isAsked = true;
                try {
                    next = reader.next().orElse(null);
                    channel.check();
                } catch (IOException e) {
                    throw new UncheckedIOException(file + ": " + e.getMessage(), e);
                }
            }
            return next != null;
        }

        @Override
        public Row next() {
            var entry = hasNext() ? next : null;
            isAsked = false;
            if (entry instanceof ArchivedPage page) {
                var origin = new PageOrigin(
                        file,
                        page.offset(),
                        page.url().orElse(null),
                        page.savedAt().orElse(null));
                return table.page(page.input(), origin);
            }
            if (entry instanceof DamagedRecord damaged) {
                return PageTable.damaged(new PageOrigin(file, damaged.offset(), null, null), damaged.reason());
            }
            throw new NoSuchElementException();
        }
    }
}
