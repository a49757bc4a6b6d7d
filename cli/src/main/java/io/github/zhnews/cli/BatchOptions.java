// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options of a run over very many pages. */
final class BatchOptions {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many pages are parsed at a time. Default: as many as there are processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--resume",
            description =
                    "Note in FILE.progress how far the run has come, and go on from there where an earlier run of the"
                            + " same command was stopped. The records end up the same, none twice and none lost (jsonl and parquet with"
                            + " -o; parquet then is a folder of parts).")
    private boolean resume;

    @Option(
            names = "--rows-per-part",
            paramLabel = "N",
            description =
                    "How many rows a part has that --resume writes of a table. A run that is stopped has to read the"
                            + " pages of the part that it was at again. Default: ${DEFAULT-VALUE}.",
            defaultValue = "10000")
    private int rowsPerPart = 10_000;

    /**
     * Finds before any work what would make it useless.
     *
     * @throws Misuse if the options don't fit the others
     */
    void check(OutputOptions output, Format format) {
        if (threads < 1) {
            throw new Misuse(command, "--threads must be at least 1");
        }
        if (rowsPerPart < 1) {
            throw new Misuse(command, "--rows-per-part must be at least 1");
        }
        if (resume && !(output.isFile() && (format == Format.JSONL || format == Format.PARQUET))) {
            throw new Misuse(command, "--resume is for jsonl and parquet that are written to a file by -o");
        }
        if (format == Format.PARQUET && !output.isFile()) {
            throw new Misuse(command, "parquet is written to a file by -o");
        }
    }

    int threads() {
        return threads;
    }

    int rowsPerPart() {
        return rowsPerPart;
    }

    boolean isResumed() {
        return resume;
    }

    /**
     * Goes on behind the page that an earlier run wrote last.
     *
     * @throws Misuse if the pages are not those of that run
     */
    void goOn(PageSource source, String name) {
        try {
            source.skipPast(name);
        } catch (IOException e) {
            throw new Misuse(command, "--resume: the earlier run had other pages: " + Failure.reasonWithFile(e));
        }
    }
}
