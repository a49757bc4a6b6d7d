// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import io.github.zhnews.cli.Journal.State;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a run over pages writes: the records, the damaged records of archives beside them, and a journal of how far it has come.
 * The last two belong to an output that is a file.
 */
final class OutputFiles implements Closeable {
    private static final int BUFFER = 1 << 16;
    /** A mark ends a piece of what is packed: not too short a one. */
    private static final int PAGES_PER_MARK = 500;

    private static final long NANOS_PER_MARK = 1_000_000_000;

    private final OutputStream out;
    private final @Nullable PieceFile file;
    private final @Nullable Path rejectsPath;
    private final @Nullable Journal journal;
    private @Nullable PieceFile rejects;
    private long markedAt = System.nanoTime();
    private int markedPages;

    private OutputFiles(
            OutputStream out, @Nullable PieceFile file, @Nullable Path rejectsPath, @Nullable Journal journal) {
        this.out = new BufferedOutputStream(out, BUFFER);
        this.file = file;
        this.rejectsPath = rejectsPath;
        this.journal = journal;
        markedPages = last().pages();
    }

    /** A stream that takes the records; of damaged ones nothing is written. */
    static OutputFiles to(OutputStream out) {
        return new OutputFiles(out, null, null, null);
    }

    /** A file, which is written anew. */
    static OutputFiles anew(Path output) throws IOException {
        var rejects = rejects(output);
        Files.deleteIfExists(rejects);
        var file = PieceFile.open(output, 0);
        return new OutputFiles(file, file, rejects, null);
    }

    /** A file, which is written on where its journal says that an earlier run has come to. */
    static OutputFiles resumed(Path output) throws IOException {
        var journal = Journal.open(Journal.of(output));
        try {
            var rejects = rejects(output);
            var file = PieceFile.open(output, journal.last().output());
            var files = new OutputFiles(file, file, rejects, journal);
            if (journal.last().rejects() > 0) {
                files.rejects = PieceFile.open(rejects, journal.last().rejects());
            } else {
                Files.deleteIfExists(rejects);
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
    OutputStream out() {
        return out;
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
        long now = System.nanoTime();
        boolean isTime = pages - markedPages >= PAGES_PER_MARK || now - markedAt >= NANOS_PER_MARK;
        if (journal == null || !(isTime || isWhole)) {
            return;
        }
        out.flush();
        long length = Objects.requireNonNull(file).endPiece();
        long rejected = rejects == null ? 0 : rejects.endPiece();
        journal.write(new State(length, rejected, pages, articles, failed, isWhole, name));
        markedAt = now;
        markedPages = pages;
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
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
