// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A file that is written in pieces, each packed by itself: where one ends, the file may be cut and written on. */
final class PieceFile extends OutputStream {
    private final FileChannel channel;
    private final OutputStream file;
    private final Packing packing;
    private @Nullable OutputStream piece;

    private PieceFile(FileChannel channel, Packing packing) {
        this.channel = channel;
        this.packing = packing;
        file = new FilterOutputStream(Channels.newOutputStream(channel)) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() {
                // the end of a piece is not that of the file
            }
        };
    }

    /**
     * Opens a file to write on behind what is to be kept of it.
     *
     * @param kept how many bytes are kept
     */
    static PieceFile open(Path path, long kept) throws IOException {
        var channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.size() < kept) {
                throw new IOException(FileNames.name(path) + " is shorter than it was when it was written");
            }
            channel.truncate(kept);
            channel.position(kept);
            return new PieceFile(channel, Packing.of(path));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (piece == null) {
            piece = packing.over(file);
        }
        piece.write(bytes, offset, length);
    }

    /** Ends a piece; answers how long the file is. */
    long endPiece() throws IOException {
        if (piece != null) {
            piece.close();
            piece = null;
        }
        return channel.position();
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            endPiece();
        }
    }
}
