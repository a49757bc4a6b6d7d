// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The places of a file at which records may begin: what a gzip member and a WARC record begin with stands there. */
final class RecordStarts {
    private static final byte[][] STARTS = {{0x1f, (byte) 0x8b, 8}, "WARC/1.".getBytes(StandardCharsets.US_ASCII)};
    private static final int LONGEST = 7;
    private static final int BLOCK = 1 << 16;

    private final FileChannel file;
    private final byte[] bytes = new byte[BLOCK];
    /** Where in the file the bytes stand. */
    private long base;

    private int length;
    private int at;

    RecordStarts(FileChannel file, long from) {
        this.file = file;
        base = from;
    }

    /** The next such place, or -1 where there is none. */
    long next() throws IOException {
        while (true) {
            for (; at < length; at++) {
                if (length - at < LONGEST && length == BLOCK) {
                    break; // the rest of it stands in the next block
                }
                if (isStart()) {
                    return base + at++;
                }
            }
            if (length > 0 && length < BLOCK) {
                return -1;
            }
            base += at;
            at = 0;
            length = read();
            if (length == 0) {
                return -1;
            }
        }
    }

    private boolean isStart() {
        for (var start : STARTS) {
            int end = at + start.length;
            if (end <= length && Arrays.equals(bytes, at, end, start, 0, start.length)) {
                return true;
            }
        }
        return false;
    }

    private int read() throws IOException {
        var buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining() && file.read(buffer, base + buffer.position()) >= 0) {
            // until the block is full, or the file ends
        }
        return buffer.position();
    }
}
