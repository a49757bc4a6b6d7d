// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/** The pages of a WARC file. Behind damage the next record is looked for by what records begin with. */
final class WarcArchive implements ArchiveReader {
    private static final long NOWHERE = -1;

    private final ReadableByteChannel channel;
    private final CountedStream.Count bytesRead;
    private final WarcPages pages;
    /** What reads on; {@code null} before the first record. */
    private @Nullable WarcReader reader;
    /** The record that the search behind damage has found. */
    private @Nullable WarcRecord found;
    /** Where the damage was that was told of last. */
    private long damage = NOWHERE;

    private boolean ended;

    WarcArchive(ReadableByteChannel channel, CountedStream.Count bytesRead, int maxBytes) {
        this.channel = channel;
        this.bytesRead = bytesRead;
        pages = new WarcPages(maxBytes);
    }

    @Override
    public Optional<ArchiveEntry> next() throws IOException {
        while (!ended) {
            var entry = entry();
            if (entry instanceof DamagedRecord) {
                damage = entry.offset();
            }
            if (entry != null) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** What the next record is; {@code null} where that is nothing to tell of, or the last one was read. */
    private @Nullable ArchiveEntry entry() throws IOException {
        WarcRecord record;
        try {
            reader = reader == null ? new WarcReader(channel) : reader;
            record = found != null ? found : reader.next().orElse(null);
            found = null;
        } catch (IOException | RuntimeException e) { // jwarc throws both where a record is damaged
            long offset = reader == null ? 0 : reader.position();
            recover(offset);
            // Of a record whose page could not be read, either, is told already.
            return offset == damage
                    ? null
                    : new DamagedRecord(offset, reason(e) + (ended ? "; nothing behind it" : ""));
        }
        if (record == null) {
            ended = true;
            return null;
        }
        return pages.read(record, reader.position());
    }

    /** Sets the reader to the next place behind damage at which a record can be read. */
    private void recover(long offset) throws IOException {
        ended = true;
        if (!(channel instanceof FileChannel file)) {
            return;
        }
        var starts = new RecordStarts(file, offset + 1);
        for (long start = starts.next(); start >= 0 && ended; start = starts.next()) {
            file.position(start);
            try {
                reader = new WarcReader(file);
                found = reader.next().orElse(null);
                ended = found == null;
            } catch (IOException | RuntimeException e) {
                // these bytes stand there by chance, or this record is damaged, too
            }
        }
    }

    @Override
    public void skipPast(long offset) throws IOException {
        if (channel instanceof FileChannel file) {
            file.position(offset);
            reader = new WarcReader(file);
        }
        while (true) {
            var entry = next().orElseThrow(() -> new EOFException("there is no record at " + offset));
            if (entry.offset() >= offset) {
                return;
            }
        }
    }

    @Override
    public long bytesRead() throws IOException {
        return bytesRead.get();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** What is wrong, in a line. */
    static String reason(Exception e) {
        var message = e.getMessage();
        return message == null || message.isBlank() ? e.getClass().getSimpleName() : message.replaceAll("\\s+", " ");
    }
}
