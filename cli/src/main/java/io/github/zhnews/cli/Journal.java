// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Says in a file beside the output how far a run has come, so that another can go on where it was stopped. A line holds the
 * lengths of the files written, what was counted by then, and the page that was written last. It is written after what it
 * tells of; a line without its end was never written.
 */
final class Journal implements Closeable {
    /**
     * How far a run has come.
     *
     * @param output the bytes of the output
     * @param rejects the bytes of the file of damaged records
     * @param name the page that was written last, or an empty string before the first
     * @param isWhole whether it was the last of the run
     */
    record State(long output, long rejects, int pages, int articles, int failed, boolean isWhole, String name) {
        static final State NONE = new State(0, 0, 0, 0, 0, false, "");

        private String line() {
            return output + "\t" + rejects + "\t" + pages + "\t" + articles + "\t" + failed + "\t" + isWhole + "\t"
                    + escaped(name) + "\n";
        }

        private static State of(String line) {
            var parts = line.split("\t", 7);
            return new State(
                    Long.parseLong(parts[0]),
                    Long.parseLong(parts[1]),
                    Integer.parseInt(parts[2]),
                    Integer.parseInt(parts[3]),
                    Integer.parseInt(parts[4]),
                    Boolean.parseBoolean(parts[5]),
                    unescaped(parts[6]));
        }

        private static String escaped(String name) {
            return name.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D");
        }

        private static String unescaped(String name) {
            return name.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
        }
    }

    private final FileChannel channel;
    private final State last;

    private Journal(FileChannel channel, State last) {
        this.channel = channel;
        this.last = last;
    }

    /** The journal that stands beside an output. */
    static Path of(Path output) {
        return FileNames.beside(output, ".progress");
    }

    /**
     * Opens a journal to write on.
     *
     * @throws IOException if it can't be read, or is none
     */
    static Journal open(Path file) throws IOException {
        var text = Files.exists(file) ? Files.readString(file) : "";
        int end = text.lastIndexOf('\n') + 1;
        int start = end == 0 ? 0 : text.lastIndexOf('\n', end - 2) + 1;
        var last = end == 0 ? State.NONE : state(file, text.substring(start, end - 1));
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.truncate(text.substring(0, end).getBytes(StandardCharsets.UTF_8).length);
        channel.position(channel.size());
        return new Journal(channel, last);
    }

    private static State state(Path file, String line) throws IOException {
        try {
            return State.of(line);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new IOException(FileNames.name(file) + " does not say how far a run has come", e);
        }
    }

    /** How far the run before has come. */
    State last() {
        return last;
    }

    /** Writes how far this one has come. */
    void write(State state) throws IOException {
        var line = ByteBuffer.wrap(state.line().getBytes(StandardCharsets.UTF_8));
        while (line.hasRemaining()) {
            channel.write(line);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
