// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.speed;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs JMH and keeps its results as tables, with what they depend on. */
@Command(
        name = "speed",
        description = "Runs benchmarks by JMH and writes their tables.",
        mixinStandardHelpOptions = true,
        exitCodeOnExecutionException = 2)
public final class SpeedCommand implements Callable<Integer> {
    private static final List<String> HEADER = List.of("benchmark", "parameters", "score", "error (99.9 %)", "unit");

    private final PrintWriter out;

    @Option(
            names = "--results",
            paramLabel = "DIR",
            description = "Where the tables are written, a file for each class. Default: ${DEFAULT-VALUE}",
            defaultValue = "benchmarks/results")
    private Path results = Path.of("");

    @Parameters(paramLabel = "JMH", description = "Behind --: names of benchmarks and JMH's options. Default: all.")
    private List<String> arguments = List.of();

    /**
     * The command.
     *
     * @param out where it writes to
     */
    public SpeedCommand(PrintWriter out) {
        this.out = out;
    }

    /**
     * Runs the benchmarks.
     *
     * @return the exit code
     * @throws CommandLineOptionException if JMH does not know an argument
     * @throws RunnerException if JMH fails
     * @throws IOException if the results can't be written
     */
    @Override
    public Integer call() throws CommandLineOptionException, RunnerException, IOException {
        var runs = new Runner(new CommandLineOptions(arguments.toArray(new String[0]))).run();
        Files.createDirectories(results);
        var classes = new TreeMap<>(runs.stream().collect(Collectors.groupingBy(SpeedCommand::className)));
        for (var entry : classes.entrySet()) {
            var file = results.resolve(entry.getKey() + ".md");
            Files.writeString(file, document(entry.getKey(), entry.getValue()));
            out.println("Written to " + file);
        }
        return 0;
    }

    private static String className(RunResult run) {
        var name = run.getParams().getBenchmark();
        var type = name.substring(0, name.lastIndexOf('.'));
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private static String document(String name, Collection<RunResult> runs) {
        var rows = runs.stream().flatMap(run -> rows(run).stream()).toList();
        return "# " + name + "\n\n" + Table.of(HEADER, rows) + "\n"
                + Environment.here().text() + ".\n";
    }

    /** The score, and what profilers and counters add to it. */
    private static List<List<String>> rows(RunResult run) {
        var params = run.getParams();
        var keys = params.getParamsKeys().stream()
                .map(key -> key + "=" + params.getParam(key))
                .collect(Collectors.joining(", "));
        var name = run.getPrimaryResult().getLabel();
        var rows = new ArrayList<List<String>>();
        rows.add(row(name, keys, run.getPrimaryResult()));
        run.getSecondaryResults().forEach((label, result) -> rows.add(row(name + ":" + label, keys, result)));
        return rows;
    }

    private static List<String> row(String name, String parameters, Result<?> result) {
        return List.of(
                name, parameters, number(result.getScore()), number(result.getScoreError()), result.getScoreUnit());
    }

    private static String number(@Nullable Double value) {
        return value == null || value.isNaN() ? "" : String.format(Locale.ROOT, "%.5g", value);
    }
}
