// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import io.github.zhnews.cli.Journal.State;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a run over pages writes: the records, the damaged records of archives beside them, and a journal of how far it has come.
 * The last two belong to an output that is a file.
 */
final class OutputFiles implements Closeable {
    private final Records records;
    private final @Nullable Path rejectsPath;
    private final @Nullable Journal journal;
    private @Nullable PieceFile rejects;

    private OutputFiles(Records records, @Nullable Path rejectsPath, @Nullable Journal journal) {
        this.records = records;
        this.rejectsPath = rejectsPath;
        this.journal = journal;
    }

    /** A stream that takes the records; of damaged ones nothing is written. */
    static OutputFiles to(OutputStream out, Renderer renderer) {
        return new OutputFiles(TextRecords.to(out, renderer.format(), renderer.several()), null, null);
    }

    /** A file, which is written anew. */
    static OutputFiles anew(Path output, Renderer renderer) throws IOException {
        var rejects = rejects(output);
        Files.deleteIfExists(rejects);
        var records = renderer.format() == Format.PARQUET
                ? TableRecords.in(output)
                : TextRecords.in(output, 0, renderer.format(), renderer.several());
        return new OutputFiles(records, rejects, null);
    }

    /**
     * A file or, of a table, a folder, which is written on where its journal says that an earlier run has come to.
     *
     * @param rowsPerPart how many rows a part of a table has
     */
    static OutputFiles resumed(Path output, Renderer renderer, int rowsPerPart) throws IOException {
        var journal = Journal.open(Journal.of(output));
        try {
            long kept = journal.last().output();
            var records = renderer.format() == Format.PARQUET
                    ? TableRecords.parts(output, kept, rowsPerPart)
                    : TextRecords.in(output, kept, renderer.format(), renderer.several());
            var files = new OutputFiles(records, rejects(output), journal);
            if (journal.last().rejects() > 0) {
                files.rejects = PieceFile.open(rejects(output), journal.last().rejects());
            } else {
                Files.deleteIfExists(rejects(output));
            }
            return files;
        } catch (IOException e) {
            journal.close();
            throw e;
        }
    }

    private static Path rejects(Path output) {
        return FileNames.beside(output, ".rejects.jsonl");
    }

    /** How far an earlier run has come. */
    State last() {
        return journal == null ? State.NONE : journal.last();
    }

    /** Where the records go. */
    Records records() {
        return records;
    }

    /** Where it is told of damaged records, or {@code null} where that is nowhere. */
    @Nullable
    Path rejectsPath() {
        return rejectsPath;
    }

    /** Writes that a record is damaged. */
    void reject(String name, String reason) throws IOException {
        if (rejectsPath != null) {
            if (rejects == null) {
                rejects = PieceFile.open(rejectsPath, 0);
            }
            rejects.write(Characters.utf8(JsonRecord.ofReject(name, reason) + "\n"));
        }
    }

    /**
     * Notes how far the run has come, now and then and at its end.
     *
     * @param name the page that was written last
     */
    void mark(int pages, int articles, int failed, String name, boolean isWhole) throws IOException {
        if (journal == null || !(isWhole || records.isDue())) {
            return;
        }
        long length = records.keep();
        long rejected = rejects == null ? 0 : rejects.endPiece();
        journal.write(new State(length, rejected, pages, articles, failed, isWhole, name));
    }

    @Override
    public void close() throws IOException {
        try {
            records.close();
        } finally {
            if (rejects != null) {
                rejects.close();
            }
            if (journal != null) {
                journal.close();
            }
        }
    }
}
