// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.archive;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the pages of an archive one after the other:
 *
 * <ul>
 *   <li>WARC files, packed by gzip record by record, by Zstandard (without a dictionary) or not at all: the HTML pages among their responses with a
 *       status of 200 to 299 and among their resources, unpacked as HTTP says. Other records are passed over.
 *   <li>Lines of JSON, packed as a whole or not: objects with the page as {@code html} (text) or {@code base64} (bytes), and
 *       maybe {@code url}, {@code contentType} and {@code savedAt} (ISO 8601 with an offset). Other members are passed over.
 * </ul>
 *
 * <p>A record that is damaged is an entry of its own, and the search goes on behind it. Not safe for use by several threads.
 */
public sealed interface ArchiveReader extends Closeable permits WarcArchive, JsonLines {
    /**
     * {@return the next page or damaged record, or nothing at the end}
     *
     * @throws IOException if the file can't be read further at all
     */
    Optional<ArchiveEntry> next() throws IOException;

    /**
     * Goes to a place at which an entry began before, and past that entry.
     *
     * @param offset the entry's {@linkplain ArchiveEntry#offset() offset}
     * @throws IOException if the file can't be read, or the archive has ended before
     */
    void skipPast(long offset) throws IOException;

    /**
     * {@return how many bytes of the file or stream have been read by now} Packed ones, where it is packed.
     *
     * @throws IOException if that can't be told
     */
    long bytesRead() throws IOException;

    /**
     * {@return a reader of a file} Whether it holds records or lines is told by its first bytes, whatever it is called.
     *
     * @param file the file
     * @param maxBytes how many bytes a page may have, unpacked; what has more is a damaged record
     * @throws IOException if it can't be read, or is packed and not by what its first bytes say
     */
    static ArchiveReader open(Path file, int maxBytes) throws IOException {
        return open(FileChannel.open(file), maxBytes);
    }

    /**
     * {@return a reader of a file that is open} Otherwise as {@link #open(Path, int)}; for file systems of other kinds.
     *
     * @param channel the file at its beginning, which the reader closes; it is read here and there, and never written
     * @param maxBytes how many bytes a page may have, unpacked; what has more is a damaged record
     * @throws IOException if it can't be read, or is packed and not by what its first bytes say; then the channel is closed
     */
    static ArchiveReader open(FileChannel channel, int maxBytes) throws IOException {
        try {
            boolean isSought = !Unpacked.isZstandard(channel) && ArchiveKind.of(channel) == ArchiveKind.WARC;
            return isSought
                    ? new WarcArchive(channel, channel::position, maxBytes)
                    : open(Channels.newInputStream(channel), maxBytes);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /**
     * {@return a reader of a stream} Behind a damaged record of a WARC file a stream, as a file packed by Zstandard, can't be read on:
     * it is the last entry.
     *
     * @param in the stream, which the reader closes
     * @param maxBytes how many bytes a page may have, unpacked; what has more is a damaged record
     * @throws IOException if it can't be read, or is packed and not by what its first bytes say
     */
    static ArchiveReader open(InputStream in, int maxBytes) throws IOException {
        var counted = new CountedStream(in);
        var buffered = new BufferedInputStream(counted, Unpacked.BUFFER);
        boolean isWarc = ArchiveKind.of(buffered) == ArchiveKind.WARC;
        var unpacked = isWarc && !Unpacked.isZstandard(buffered) ? buffered : Unpacked.stream(buffered);
        return isWarc
                ? new WarcArchive(Channels.newChannel(unpacked), counted::count, maxBytes)
                : new JsonLines(unpacked, counted::count, maxBytes);
    }

    /**
     * {@return whether a file is called as archives are} {@code *.warc}, {@code *.arc}, {@code *.jsonl} and {@code *.ndjson}, these
     * also with {@code .gz} or {@code .zst} behind them.
     *
     * @param fileName the name, or a path
     */
    static boolean isArchive(String fileName) {
        return ArchiveKind.isName(fileName.toLowerCase(Locale.ROOT));
    }

    /**
     * {@return whether a stream holds an archive} The stream is left where it was.
     *
     * @param in the stream, which must support marks
     * @throws IOException if it can't be read
     */
    static boolean isArchive(BufferedInputStream in) throws IOException {
        return ArchiveKind.of(in) != ArchiveKind.OTHER;
    }
}
