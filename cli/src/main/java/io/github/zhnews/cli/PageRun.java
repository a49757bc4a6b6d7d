// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;

/** Reads pages in parallel and writes what is made of them in their order; of several it gives a summary. */
final class PageRun {
    private static final double NANOS = 1e9;

    private final Renderer renderer;
    private final OutputOptions output;
    private final BatchOptions batch;
    private final OutputStream standardOutput;
    private final PrintWriter err;

    PageRun(Renderer renderer, OutputOptions output, BatchOptions batch, OutputStream standardOutput, PrintWriter err) {
        this.renderer = renderer;
        this.output = output;
        this.batch = batch;
        this.standardOutput = standardOutput;
        this.err = err;
    }

    /**
     * Reads the pages. One that fails is told of, and the others are read.
     *
     * @param several whether there might have been more than one
     * @throws IOException if the output can't be written
     */
    int exitCode(List<Input> pages, boolean several) throws IOException {
        output.check(pages, renderer.format() == Format.PARQUET && batch.isResumed());
        try (var source = new PageSource(pages, renderer.standardInput(), renderer.maxBytes());
                var files = output.files(standardOutput, batch, renderer)) {
            if (files.last().isWhole()) {
                err.println("zhnews: an earlier run has read all pages; nothing is left to do");
                return exitCode(files.last().failed());
            }
            if (!files.last().name().isEmpty()) {
                batch.goOn(source, files.last().name());
            }
            var progress = several && Progress.isWanted(output.isFile())
                    ? new Progress(System.err, source::done, files.last().pages())
                    : null;
            return read(source, new Results(files, err, progress), several, progress);
        }
    }

    private int read(PageSource source, Results results, boolean several, @Nullable Progress progress)
            throws IOException {
        long start = System.nanoTime();
        try {
            InOrder.run(source, batch.threads(), renderer::render, renderer::tooLarge, results::add);
            results.end();
        } catch (IOException e) {
            if (progress != null) {
                progress.clear();
            }
            throw e;
        }
        if (several) {
            results.sumUp((System.nanoTime() - start) / NANOS);
        }
        return exitCode(results.failed());
    }

    private static int exitCode(int failed) {
        return failed > 0 ? ExitCode.SOFTWARE : ExitCode.OK;
    }
}
