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
    private final OutputStream standardOutput;
    private final PrintWriter err;

    PageRun(Renderer renderer, OutputOptions output, OutputStream standardOutput, PrintWriter err) {
        this.renderer = renderer;
        this.output = output;
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
        output.check(pages);
        long start = System.nanoTime();
        var progress = progress(pages);
        try (var out = output.open(standardOutput)) {
            var results = new Results(out, renderer, err, progress);
            InOrder.run(
                    pages,
                    Runtime.getRuntime().availableProcessors(),
                    renderer::render,
                    renderer::tooLarge,
                    results::add);
            results.end();
            if (several) {
                results.sumUp((System.nanoTime() - start) / NANOS);
            }
            return results.failed() > 0 ? ExitCode.SOFTWARE : ExitCode.OK;
        } catch (IOException e) {
            if (progress != null) {
                progress.clear();
            }
            throw e;
        }
    }

    private @Nullable Progress progress(List<Input> pages) {
        return pages.size() > 1 && Progress.isWanted(output.isFile()) ? new Progress(System.err, pages.size()) : null;
    }
}
