// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import io.github.zhnews.cli.Renderer.Rendered;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Records or documents in a stream. Takes no memory for what it writes: where there is none left, a record must not end half-way. */
final class TextRecords implements Records {
    private static final int BUFFER = 1 << 16;
    /** What is kept is a piece of what is packed: not too short a one. */
    private static final int PAGES_PER_PIECE = 500;

    private static final long NANOS_PER_PIECE = 1_000_000_000;

    private final OutputStream out;
    private final @Nullable PieceFile file;
    private final byte[] opening;
    private final byte[] separator;
    private final byte[] closing;
    private final boolean several;
    private int written;
    private int inPiece;
    private long begun = System.nanoTime();

    private TextRecords(OutputStream out, @Nullable PieceFile file, Format format, boolean several) {
        this.out = new BufferedOutputStream(out, BUFFER);
        this.file = file;
        this.several = several;
        opening = bytes(format.opening());
        separator = bytes(format.separator());
        closing = bytes(format.closing());
    }

    /** A stream that takes the records. */
    static TextRecords to(OutputStream out, Format format, boolean several) {
        return new TextRecords(out, null, format, several);
    }

    /**
     * A file.
     *
     * @param kept how many bytes of it are kept
     */
    static TextRecords in(Path path, long kept, Format format, boolean several) throws IOException {
        var file = PieceFile.open(path, kept);
        return new TextRecords(file, file, format, several);
    }

    /** It is flushed, so that a reader at the other end of a pipe sees it. */
    @Override
    public void add(Rendered rendered) throws IOException {
        inPiece++;
        var text = rendered.text();
        if (!text.hasRemaining()) {
            return;
        }
        if (several) {
            out.write(written == 0 ? opening : separator);
        }
        out.write(text.array(), text.arrayOffset() + text.position(), text.remaining());
        out.flush();
        written++;
    }

    @Override
    public void end() throws IOException {
        if (several) {
            if (written == 0) {
                out.write(opening);
            }
            out.write(closing);
        }
        out.flush();
    }

    @Override
    public boolean isDue() {
        return inPiece >= PAGES_PER_PIECE || System.nanoTime() - begun >= NANOS_PER_PIECE;
    }

    @Override
    public long keep() throws IOException {
        out.flush();
        inPiece = 0;
        begun = System.nanoTime();
        return file == null ? 0 : file.endPiece();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
