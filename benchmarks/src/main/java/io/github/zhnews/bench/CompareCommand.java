// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench;

import io.github.zhnews.bench.accuracy.Difference;
import io.github.zhnews.bench.accuracy.RunFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** The command {@code compare}. */
@Command(
        name = "compare",
        description = "Names the pages in which two measurements of accuracy differ, and by what.",
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
    private final PrintWriter out;

    @Parameters(index = "0", paramLabel = "BEFORE", description = "What accuracy --json wrote before a change.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "AFTER", description = "What it wrote after the change.")
    private Path after = Path.of("");

    CompareCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        out.print(Difference.of(RunFile.read(before), RunFile.read(after)));
        out.flush();
        return ExitCode.OK;
    }
}
