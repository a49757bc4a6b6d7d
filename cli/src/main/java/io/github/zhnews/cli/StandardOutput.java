// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The process's standard output, as bytes. {@code System.out} takes the charset of the platform and swallows errors.
 *
 * <p>Where the reader of a pipe went away, the system says so in the language of the user; here it is always the same words.
 */
final class StandardOutput extends OutputStream {
    static final String BROKEN_PIPE = "Broken pipe";

    private final FileOutputStream out = new FileOutputStream(FileDescriptor.out);

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw isPipe() ? new IOException(BROKEN_PIPE, e) : e;
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** Nothing else than a reader that left goes wrong with a pipe. Only Linux has the file. */
    private static boolean isPipe() {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString().startsWith("pipe:");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
