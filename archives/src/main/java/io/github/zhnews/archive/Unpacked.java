// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.archive;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.netpreserve.jwarc.MessageBody;

/** Unpacks streams by what their first bytes say. */
final class Unpacked {
    static final int BUFFER = 1 << 16;
    private static final int FIRST = 4;
    /** A length that a damaged message tells takes no more memory than this. */
    private static final int MOST_AT_ONCE = 1 << 20;

    private Unpacked() {}

    /** What a stream holds, unpacked where it is packed by gzip or Zstandard. */
    static InputStream stream(InputStream in) throws IOException {
        var buffered = in instanceof BufferedInputStream given ? given : new BufferedInputStream(in, BUFFER);
        byte[] first = first(buffered);
        return isGzip(first)
                ? new GZIPInputStream(buffered, BUFFER)
                : isZstandard(first) ? new ZstdInputStream(buffered) : buffered;
    }

    /** Whether a stream is packed by Zstandard; it is left where it was. */
    static boolean isZstandard(BufferedInputStream in) throws IOException {
        return isZstandard(first(in));
    }

    /** Whether a file is packed by Zstandard; the channel is left where it was. */
    static boolean isZstandard(FileChannel channel) throws IOException {
        var first = ByteBuffer.allocate(FIRST);
        channel.read(first, channel.position());
        return isZstandard(first.array());
    }

    private static byte[] first(BufferedInputStream in) throws IOException {
        in.mark(FIRST);
        byte[] first = in.readNBytes(FIRST);
        in.reset();
        return first;
    }

    static boolean isGzip(byte[] first) {
        return first.length > 1 && first[0] == 0x1f && first[1] == (byte) 0x8b;
    }

    private static boolean isZstandard(byte[] first) {
        boolean isFrame = first.length > 3 && first[0] == 0x28 && first[1] == (byte) 0xb5;
        return isFrame && first[2] == 0x2f && first[3] == (byte) 0xfd;
    }

    /**
     * All that is left of a stream.
     *
     * @throws IOException also if it is more than {@code maxBytes}
     */
    static byte[] all(InputStream in, int maxBytes) throws IOException {
        return all(in, 0, maxBytes);
    }

    /**
     * All of the body of a message, for which room is made at once where its length is known.
     *
     * @throws IOException also if it is more than {@code maxBytes}
     */
    static byte[] all(MessageBody body, int maxBytes) throws IOException {
        return all(body.stream(), body.size(), maxBytes);
    }

    private static byte[] all(InputStream in, long expected, int maxBytes) throws IOException {
        byte[] first = new byte[(int) Math.max(0, Math.min(expected, Math.min(maxBytes, MOST_AT_ONCE)))];
        int length = in.readNBytes(first, 0, first.length);
        byte[] rest = in.readNBytes(maxBytes - length);
        if (length + rest.length == maxBytes && in.read() >= 0) {
            throw tooLong(maxBytes);
        }
        if (length == 0) {
            return rest;
        }
        int all = length + rest.length;
        byte[] bytes = all == first.length ? first : Arrays.copyOf(first, all);
        System.arraycopy(rest, 0, bytes, length, rest.length);
        return bytes;
    }

    static IOException tooLong(int maxBytes) {
        return new IOException("has more than " + maxBytes + " bytes");
    }
}
