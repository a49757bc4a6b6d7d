package io.github.zhnews.cli;

import io.github.zhnews.cli.Renderer.Rendered;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** Writes results one after the other, and tells of failed pages on standard error. */
final class Results {
    private final OutputStream out;
    private final Format format;
    private final boolean several;
    private final PrintWriter err;
    private final @Nullable Progress progress;
    private int written;
    private boolean failed;

    Results(OutputStream out, Renderer renderer, PrintWriter err, @Nullable Progress progress) {
        this.out = new BufferedOutputStream(out, 1 << 16);
        this.format = renderer.format();
        this.several = renderer.several();
        this.err = err;
        this.progress = progress;
    }

    /** Writes a result; it is flushed, so that a reader at the other end of a pipe sees it. */
    void add(Rendered rendered) throws IOException {
        if (rendered.error() != null) {
            failed = true;
            if (progress != null) {
                progress.clear();
            }
            err.println("zhnews: " + Characters.line(rendered.name() + ": " + rendered.error()));
            err.flush();
        }
        if (!rendered.text().isEmpty()) {
            if (several) {
                write(written == 0 ? format.opening() : format.separator());
            }
            write(rendered.text());
            out.flush();
            written++;
        }
        if (progress != null) {
            progress.step();
        }
    }

    /** Writes what follows the last result. */
    void end() throws IOException {
        if (progress != null) {
            progress.clear();
        }
        if (several) {
            write((written == 0 ? format.opening() : "") + format.closing());
        }
        out.flush();
    }

    /** Whether any page failed. */
    boolean failed() {
        return failed;
    }

    /** Whether writing failed because the reader went away, as {@code head} does. */
    static boolean isBrokenPipe(IOException e) {
        var message = e.getMessage();
        return message != null && message.startsWith("Broken pipe");
    }

    private void write(String text) throws IOException {
        out.write(Characters.utf8(text));
    }
}
