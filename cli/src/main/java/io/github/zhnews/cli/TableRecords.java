// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import io.github.zhnews.cli.Renderer.Rendered;
import io.github.zhnews.table.ArticleTable;
import io.github.zhnews.table.TableFormat;
import io.github.zhnews.table.TableWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table: in one file, or in a folder of parts, which a run that was stopped is gone on with from the last whole one. What is not
 * whole is called otherwise, so that no reader takes it for a table.
 */
final class TableRecords implements Records {
    private static final Pattern PART = Pattern.compile("\\.?part-(\\d+)\\.parquet");

    private final TableFormat format;
    private final Path output;
    private final boolean hasParts;
    private final int rowsPerPart;
    private long parts;
    private int rows;
    private @Nullable TableWriter writer;

    private TableRecords(Path output, boolean hasParts, int rowsPerPart, long parts) {
        format = TableFormat.named("parquet")
                .orElseThrow(() -> new IllegalStateException("zhnews-parquet is not on the class path"));
        this.output = output;
        this.hasParts = hasParts;
        this.rowsPerPart = rowsPerPart;
        this.parts = parts;
    }

    /** One file. */
    static TableRecords in(Path file) throws IOException {
        var records = new TableRecords(file, false, Integer.MAX_VALUE, 0);
        records.open(); // tells of what can't be written before any work
        return records;
    }

    /**
     * A folder of parts.
     *
     * @param kept how many of the parts there are kept
     */
    static TableRecords parts(Path folder, long kept, int rowsPerPart) throws IOException {
        Files.createDirectories(folder);
        long found = 0;
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                var part = PART.matcher(String.valueOf(file.getFileName()));
                if (part.matches() && Long.parseLong(part.group(1)) >= kept) {
                    Files.delete(file);
                } else if (part.matches()) {
                    found++;
                }
            }
        }
        if (found < kept) {
            throw new IOException(FileNames.name(folder) + " has fewer parts than when they were written");
        }
        return new TableRecords(folder, true, rowsPerPart, kept);
    }

    @Override
    public void add(Rendered rendered) throws IOException {
        if (rendered.row() != null) {
            open().write(rendered.row());
            rows++;
        }
    }

    private TableWriter open() throws IOException {
        if (writer == null) {
            writer = format.create(unfinished(), ArticleTable.columns());
        }
        return writer;
    }

    @Override
    public void end() throws IOException {
        if (parts == 0) {
            open(); // a table without rows is one, too
        }
        keep();
    }

    @Override
    public boolean isDue() {
        return rows >= rowsPerPart;
    }

    @Override
    public long keep() throws IOException {
        if (writer != null) {
            writer.close();
            writer = null;
            Files.move(unfinished(), file(), StandardCopyOption.REPLACE_EXISTING);
            parts++;
            rows = 0;
        }
        return parts;
    }

    private Path file() {
        return hasParts ? output.resolve(name()) : output;
    }

    private Path unfinished() {
        return hasParts ? output.resolve("." + name()) : FileNames.beside(output, ".unfinished");
    }

    private String name() {
        return "part-%05d.parquet".formatted(parts);
    }

    /** What is not whole by now is of no use. */
    @Override
    public void close() throws IOException {
        if (writer == null) {
            return;
        }
        try {
            writer.close();
        } finally {
            writer = null;
            Files.deleteIfExists(unfinished());
        }
    }
}
