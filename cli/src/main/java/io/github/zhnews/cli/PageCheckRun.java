// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import io.github.zhnews.PageInput;
import io.github.zhnews.cli.check.Collector;
import io.github.zhnews.cli.check.PageChecker;
import io.github.zhnews.cli.check.PageFindings;
import io.github.zhnews.cli.check.RuleFindings;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks pages in parallel; those that can't be read are told on standard error and left out. */
final class PageCheckRun {
    private final PageChecker checker;
    private final Reader reader;
    private final Collector collector;
    private final PrintWriter err;
    private int read;
    private int failed;

    /** Reads the bytes of a page. */
    interface Reader {
        /** The page. */
        PageInput read(Input input) throws IOException;
    }

    /**
     * What became of a page.
     *
     * @param findings what it tells, or {@code null} where it failed
     * @param error why it failed, or an empty string
     */
    private record Checked(String name, @Nullable PageFindings findings, String error) {}

    PageCheckRun(PageChecker checker, Reader reader, Collector collector, PrintWriter err) {
        this.checker = checker;
        this.reader = reader;
        this.collector = collector;
        this.err = err;
    }

    /**
     * Checks pages.
     *
     * @param toFile whether the output goes to a file, so that a terminal is free for a bar of progress
     */
    void add(List<Input> pages, boolean toFile) throws IOException {
        var progress = pages.size() > 1 && Progress.isWanted(toFile)
                ? new Progress(System.err, () -> read / (double) pages.size(), 0)
                : null;
        InOrder.run(
                pages,
                Runtime.getRuntime().availableProcessors(),
                this::check,
                page -> failed(page, new OutOfMemoryError()),
                checked -> take(checked, progress));
        if (progress != null) {
            progress.clear();
        }
    }

    private Checked check(Input page) {
        try {
            return new Checked(page.name(), checker.check(page.name(), reader.read(page)), "");
        } catch (OutOfMemoryError e) {
            if (!page.isStandardInput()) {
                throw e;
            }
            return failed(page, e); // standard input can't be read again
        } catch (Throwable e) { // also a stack that ended: the other pages may do without
            return failed(page, e);
        }
    }

    private static Checked failed(Input page, Throwable failure) {
        return new Checked(page.name(), null, Failure.reason(failure));
    }

    private void take(Checked checked, @Nullable Progress progress) {
        read++;
        if (checked.findings() != null) {
            collector.add(checked.findings());
        } else {
            failed++;
            if (progress != null) {
                progress.clear();
            }
            err.println("zhnews: " + Characters.line(checked.name() + ": " + checked.error()));
            err.flush();
        }
        if (progress != null) {
            progress.step(read);
        }
    }

    /** What the pages tell. */
    RuleFindings findings() {
        return collector.findings();
    }

    /** How many pages failed. */
    int failed() {
        return failed;
    }
}
