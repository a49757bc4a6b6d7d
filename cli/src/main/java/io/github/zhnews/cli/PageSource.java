// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import io.github.zhnews.archive.ArchiveReader;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a run, one after the other: those that stand in archives are taken from there when their turn comes. An archive
 * that can't be read is one page that fails.
 */
final class PageSource implements InOrder.Source<Input>, Closeable {
    private final List<Input> inputs;
    private final InputStream standardInput;
    private final int maxBytes;
    private int next;
    /** The archive that is being read, and its reader. */
    private @Nullable Input archive;

    private @Nullable ArchiveReader reader;
    /** How many bytes the archive has; of standard input nobody knows. */
    private long length;

    private volatile double done;

    PageSource(List<Input> inputs, InputStream standardInput, int maxBytes) {
        this.inputs = inputs;
        this.standardInput = standardInput;
        this.maxBytes = maxBytes;
    }

    /** Whether an input is an archive: a file by its name, standard input, where it can be looked at, by its first bytes. */
    static boolean isArchive(Input input, InputStream standardInput) throws IOException {
        return input.isStandardInput()
                ? standardInput instanceof BufferedInputStream buffered && ArchiveReader.isArchive(buffered)
                : ArchiveReader.isArchive(input.name());
    }

    @Override
    public @Nullable Input next() throws IOException {
        while (true) {
            if (archive != null && reader != null) {
                var page = nextIn(archive, reader);
                if (page != null) {
                    return page;
                }
            }
            if (next == inputs.size()) {
                return null;
            }
            var input = inputs.get(next++);
            done = next / (double) inputs.size();
            if (!isArchive(input, standardInput)) {
                return input;
            }
            var failure = open(input);
            if (failure != null) {
                return input.damaged(failure);
            }
        }
    }

    /** The next page of the archive; {@code null} behind the last one, where it is closed. */
    private @Nullable Input nextIn(Input from, ArchiveReader open) throws IOException {
        try {
            var entry = open.next();
            if (entry.isPresent()) {
                done = (next - 1 + share(open)) / inputs.size();
                return from.at(entry.get());
            }
        } catch (IOException e) {
            close();
            return from.damaged(Failure.reason(e));
        }
        close();
        return null;
    }

    private double share(ArchiveReader open) throws IOException {
        return length == 0 ? 0 : open.bytesRead() / (double) length;
    }

    /** Opens an archive; answers why that failed, or {@code null}. */
    private @Nullable String open(Input input) {
        try {
            archive = input;
            reader = input.path() == null
                    ? ArchiveReader.open(standardInput, maxBytes)
                    : ArchiveReader.open(input.path(), maxBytes);
            length = input.path() == null ? 0 : Files.size(input.path());
            return null;
        } catch (IOException e) {
            archive = null;
            return Failure.reason(e);
        }
    }

    /**
     * Goes on behind a page that was read before.
     *
     * @param name its name
     * @throws IOException if there is no such page
     */
    void skipPast(String name) throws IOException {
        int place = Input.place(name);
        for (next = 0; next < inputs.size(); next++) {
            var input = inputs.get(next);
            if (input.name().equals(name)) {
                next++;
                return;
            }
            if (place > 0 && input.name().equals(name.substring(0, place)) && isArchive(input, standardInput)) {
                next++;
                skipPast(input, Long.parseLong(name.substring(place + 1)));
                return;
            }
        }
        throw new IOException("its last page, " + name + ", is none of those that are to be read now");
    }

    private void skipPast(Input input, long offset) throws IOException {
        var failure = open(input);
        if (failure != null || reader == null) {
            throw new IOException(input.name() + ": " + failure);
        }
        reader.skipPast(offset);
    }

    /** How far it has come, 0 to 1. */
    double done() {
        return done;
    }

    @Override
    public void close() throws IOException {
        archive = null;
        if (reader != null) {
            reader.close();
            reader = null;
        }
    }
}
