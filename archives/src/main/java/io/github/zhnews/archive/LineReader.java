// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads lines as bytes, each into the same array, and knows where each begins. Of a line that is too long nothing is kept. */
final class LineReader implements Closeable {
    private final InputStream in;
    private final int longest;
    private final byte[] block = new byte[Unpacked.BUFFER];
    private int blockAt;
    private int blockEnd;

    private byte[] line = new byte[Unpacked.BUFFER];
    private int length;
    private boolean tooLong;
    private long offset;

    LineReader(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Where the next line begins, in bytes. */
    long offset() {
        return offset;
    }

    int longest() {
        return longest;
    }

    /** Reads the next line; answers whether there is one. */
    boolean read() throws IOException {
        length = 0;
        tooLong = false;
        boolean isAny = false;
        while (fill()) {
            isAny = true;
            int end = blockAt;
            while (end < blockEnd && block[end] != '\n') {
                end++;
            }
            append(end);
            boolean isWhole = end < blockEnd;
            offset += end - blockAt + (isWhole ? 1 : 0);
            blockAt = end + (isWhole ? 1 : 0);
            if (isWhole) {
                return true;
            }
        }
        return isAny;
    }

    private boolean fill() throws IOException {
        if (blockAt == blockEnd) {
            blockAt = 0;
            blockEnd = Math.max(0, in.read(block));
        }
        return blockAt < blockEnd;
    }

    private void append(int end) {
        int more = end - blockAt;
        tooLong |= more > longest - length;
        if (tooLong) {
            length = 0;
            return;
        }
        if (line.length - length < more) {
            line = Arrays.copyOf(line, (int) Math.min(longest, Math.max(line.length * 2L, (long) length + more)));
        }
        System.arraycopy(block, blockAt, line, length, more);
        length += more;
    }

    boolean isTooLong() {
        return tooLong;
    }

    boolean isBlank() {
        int i = 0;
        while (i < length && line[i] <= ' ' && line[i] >= 0) {
            i++;
        }
        return i == length;
    }

    /** The line's bytes, as many as {@link #length}; good until the next one is read. */
    byte[] bytes() {
        return line;
    }

    int length() {
        return length;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
