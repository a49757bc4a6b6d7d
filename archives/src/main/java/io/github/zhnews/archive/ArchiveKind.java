// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What a file or a stream holds, by its first bytes. */
enum ArchiveKind {
    WARC,
    LINES,
    OTHER;

    /** Enough of a packed file for its first words: a block of Zstandard has no more. */
    private static final int LOOK = 1 << 18;

    private static final int FIRST_WORDS = 16;

    private static final Pattern NAME = Pattern.compile("\\.(?:warc|arc|jsonl|ndjson)(?:\\.(?:gz|zst))?$");

    static boolean isName(String lowerCase) {
        return NAME.matcher(lowerCase).find();
    }

    /** What a file holds; the channel is left at its beginning. */
    static ArchiveKind of(FileChannel channel) throws IOException {
        var first = ByteBuffer.allocate(LOOK);
        while (first.hasRemaining() && channel.read(first, first.position()) >= 0) {
            // until there are enough, or no more
        }
        return of(first.array(), first.position());
    }

    /** What a stream holds; it is left where it was. */
    static ArchiveKind of(BufferedInputStream in) throws IOException {
        in.mark(LOOK);
        byte[] first = in.readNBytes(LOOK);
        in.reset();
        return of(first, first.length);
    }

    private static ArchiveKind of(byte[] first, int length) {
        var words = words(new ByteArrayInputStream(first, 0, length));
        return words.startsWith("WARC/") || words.startsWith("filedesc:")
                ? WARC
                : words.stripLeading().startsWith("{") ? LINES : OTHER;
    }

    private static String words(InputStream in) {
        try (var unpacked = Unpacked.stream(in)) {
            return new String(unpacked.readNBytes(FIRST_WORDS), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return ""; // damaged at its very beginning
        }
    }
}
