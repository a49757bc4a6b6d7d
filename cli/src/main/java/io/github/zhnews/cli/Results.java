// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import io.github.zhnews.cli.Renderer.Rendered;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes results one after the other, and tells of failed pages on standard error. Takes no memory for what it writes: where
 * there is none left, a record must not end half-way.
 */
final class Results {
    private final OutputFiles files;
    private final OutputStream out;
    private final byte[] opening;
    private final byte[] separator;
    private final byte[] closing;
    private final boolean several;
    private final PrintWriter err;
    private final @Nullable Progress progress;
    private int pages;
    private int articles;
    private int failed;
    private int rejected;
    private int written;
    private String name;

    Results(OutputFiles files, Renderer renderer, PrintWriter err, @Nullable Progress progress) {
        this.files = files;
        out = files.out();
        pages = files.last().pages();
        articles = files.last().articles();
        failed = files.last().failed();
        name = files.last().name();
        opening = bytes(renderer.format().opening());
        separator = bytes(renderer.format().separator());
        closing = bytes(renderer.format().closing());
        this.several = renderer.several();
        this.err = err;
        this.progress = progress;
    }

    /** Writes a result; it is flushed, so that a reader at the other end of a pipe sees it. */
    void add(Rendered rendered) throws IOException {
        pages++;
        articles += rendered.articles();
        failed += rendered.error() == null ? 0 : 1;
        name = rendered.name();
        if (rendered.isDamage()) {
            rejected++;
            files.reject(name, String.valueOf(rendered.error()));
        }
        var text = rendered.text();
        if (text.hasRemaining()) {
            if (several) {
                out.write(written == 0 ? opening : separator);
            }
            out.write(text.array(), text.arrayOffset() + text.position(), text.remaining());
            out.flush();
            written++;
        }
        files.mark(pages, articles, failed, name, false);
        try {
            tell(rendered);
        } catch (OutOfMemoryError e) {
            // The record is written, and other pages are at work that need the memory.
        }
    }

    private void tell(Rendered rendered) {
        if (rendered.error() != null) {
            if (progress != null) {
                progress.clear();
            }
            err.println("zhnews: " + Characters.line(rendered.name() + ": " + rendered.error()));
            err.flush();
        }
        if (progress != null) {
            progress.step(pages);
        }
    }

    /** Writes what follows the last result. */
    void end() throws IOException {
        if (progress != null) {
            progress.clear();
        }
        if (several) {
            if (written == 0) {
                out.write(opening);
            }
            out.write(closing);
        }
        out.flush();
        files.mark(pages, articles, failed, name, true);
    }

    /** How many pages failed. */
    int failed() {
        return failed;
    }

    /** Tells on standard error how many pages there were and what became of them. */
    void sumUp(double seconds) {
        err.println(String.format(
                Locale.ROOT,
                "zhnews: %s, %s, %d failed, %.1f seconds",
                count(pages, "page"),
                count(articles, "article"),
                failed,
                seconds));
        if (rejected > 0 && files.rejectsPath() != null) {
            err.println("zhnews: " + count(rejected, "damaged record") + ", see "
                    + Characters.line(FileNames.name(files.rejectsPath())));
        }
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
