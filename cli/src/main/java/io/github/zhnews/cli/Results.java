// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import io.github.zhnews.cli.Renderer.Rendered;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes results one after the other, counts them, and tells of failed pages on standard error. */
final class Results {
    private final OutputFiles files;
    private final PrintWriter err;
    private final @Nullable Progress progress;
    private int pages;
    private int articles;
    private int failed;
    private int rejected;
    private String name;

    Results(OutputFiles files, PrintWriter err, @Nullable Progress progress) {
        this.files = files;
        pages = files.last().pages();
        articles = files.last().articles();
        failed = files.last().failed();
        name = files.last().name();
        this.err = err;
        this.progress = progress;
    }

    /** Writes a result. */
    void add(Rendered rendered) throws IOException {
        pages++;
        articles += rendered.articles();
        failed += rendered.error() == null ? 0 : 1;
        name = rendered.name();
        if (rendered.isDamage()) {
            rejected++;
            files.reject(name, String.valueOf(rendered.error()));
        }
        files.records().add(rendered);
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
        files.records().end();
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
}
