// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import io.github.zhnews.archive.ArchiveEntry;
import io.github.zhnews.archive.ArchivedPage;
import io.github.zhnews.archive.DamagedRecord;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * A page to parse.
 *
 * @param name how the output calls it: the path as given, or {@code -}; in an archive with {@code #} and its place there behind it
 * @param path the file, or {@code null} for standard input and for a name that no file can have on this platform
 * @param url the page's address, or {@code null} where it is not known
 * @param archived the page in an archive, or {@code null}
 * @param damage why a record of an archive, or all of it, can't be read, or {@code null}
 */
record Input(
        String name,
        @Nullable Path path,
        @Nullable URI url,
        @Nullable ArchivedPage archived,
        @Nullable String damage) {
    /** Between the name of an archive and the place in it. */
    private static final char PLACE = '#';

    private static final int MOST_DIGITS = 18;

    /** The argument that stands for standard input. */
    static final String STANDARD_INPUT = "-";

    Input(String name, @Nullable Path path, @Nullable URI url) {
        this(name, path, url, null, null);
    }

    /** What stands at a place of this archive. */
    Input at(ArchiveEntry entry) {
        var place = name + PLACE + entry.offset();
        if (entry instanceof ArchivedPage page) {
            return new Input(place, path, page.url().map(Addresses::lenient).orElse(null), page, null);
        }
        return new Input(place, path, null, null, ((DamagedRecord) entry).reason());
    }

    /** Where a name says which place of an archive it means, or -1: names of files may have the sign, too. */
    static int place(String name) {
        int digits = name.length();
        while (digits > 0 && name.charAt(digits - 1) >= '0' && name.charAt(digits - 1) <= '9') {
            digits--;
        }
        int length = name.length() - digits;
        return length > 0 && length <= MOST_DIGITS && digits > 0 && name.charAt(digits - 1) == PLACE ? digits - 1 : -1;
    }

    /** This archive, which can't be read. */
    Input damaged(String reason) {
        return new Input(name, path, url, null, reason);
    }

    /** The page that an argument names. */
    static Input of(String argument, @Nullable URI url) {
        try {
            return new Input(argument, argument.equals(STANDARD_INPUT) ? null : FileNames.path(argument), url);
        } catch (InvalidPathException e) {
            return new Input(argument, null, url);
        }
    }

    boolean isStandardInput() {
        return name.equals(STANDARD_INPUT);
    }

    /** The {@code Content-Type} that the page was served with, or what is said of all pages. */
    @Nullable
    String contentType(@Nullable String ofAll) {
        return archived == null ? ofAll : archived.contentType().orElse(ofAll);
    }

    /**
     * The page's bytes, unpacked where they are packed by gzip.
     *
     * @param maxBytes how many a page may have
     * @throws IOException if the page can't be read or has more
     */
    byte[] read(InputStream standardInput, int maxBytes) throws IOException {
        if (archived != null) {
            return archived.body();
        }
        if (isStandardInput()) {
            return unpacked(standardInput, maxBytes);
        }
        if (path == null) {
            throw new IOException("no file can have this name in this locale");
        }
        try (var in = Files.newInputStream(path)) {
            return unpacked(in, maxBytes);
        }
    }

    private static byte[] unpacked(InputStream in, int maxBytes) throws IOException {
        var bytes = bounded(in, maxBytes);
        boolean isPacked = bytes.length > 1 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
        if (!isPacked) {
            return bytes;
        }
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(bytes), 1 << 16)) {
            return bounded(unpacked, maxBytes);
        } catch (EOFException | ZipException e) {
            throw new IOException("damaged gzip data: " + e.getMessage(), e);
        }
    }

    private static byte[] bounded(InputStream in, int maxBytes) throws IOException {
        var bytes = in.readNBytes(maxBytes + 1);
        if (bytes.length > maxBytes) {
            throw new IOException("more than " + maxBytes + " bytes (4 for each character that --max-chars allows)");
        }
        return bytes;
    }
}
