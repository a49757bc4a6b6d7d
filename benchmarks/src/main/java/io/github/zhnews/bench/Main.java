// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench;

import io.github.zhnews.bench.growth.GrowthCommand;
import io.github.zhnews.bench.speed.GuardCommand;
import io.github.zhnews.bench.speed.SpeedCommand;
import io.github.zhnews.bench.train.TrainCommand;
import io.github.zhnews.bench.variants.VariantsCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The benchmarks' command: a subcommand of its own, or else what JMH takes. */
@Command(
        name = "benchmarks",
        description =
                "How exact and how fast zhnews is, beside other extractors. Without a command all arguments are JMH's:"
                        + " names of benchmarks (. for all of them, which takes most of an hour) and its options.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND | BENCHMARK...",
        footer = {
            "%nExamples:",
            "  benchmarks accuracy                   the pages in this jar",
            "  benchmarks accuracy DIR/gold          pages of your own",
            "  benchmarks guard --short              is it slower than the baseline?",
            "  benchmarks ParseBenchmark -f 1        a benchmark by JMH",
            "  benchmarks help accuracy              all options of a command"
        })
public final class Main implements Callable<Integer> {
    private static final Set<String> HELP = Set.of("--help", "--version", "-V");

    @Spec
    private @Nullable CommandSpec spec;

    private Main() {}

    /**
     * Runs a command and ends the process with its exit code, or runs JMH.
     *
     * @param args the arguments
     * @throws Exception if JMH fails
     */
    public static void main(String[] args) throws Exception {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var command = commandLine(out);
        if (isOwn(command, args)) {
            System.exit(command.execute(args));
        }
        org.openjdk.jmh.Main.main(args);
    }

    /** Whether the arguments are not JMH's, which would take none of them for all its benchmarks. */
    static boolean isOwn(CommandLine command, String... args) {
        return args.length == 0
                || HELP.contains(args[0])
                || command.getSubcommands().containsKey(args[0]);
    }

    /** Called without a command. */
    @Override
    public Integer call() {
        var command = Objects.requireNonNull(spec, "spec").commandLine();
        command.usage(command.getErr());
        return CommandLine.ExitCode.USAGE;
    }

    /** The commands, writing to the given writer. */
    static CommandLine commandLine(PrintWriter out) {
        return new CommandLine(new Main())
                .addSubcommand(new AccuracyCommand(out))
                .addSubcommand(new CompareCommand(out))
                .addSubcommand(new GrowthCommand(out))
                .addSubcommand(new GuardCommand(out))
                .addSubcommand(new SpeedCommand(out))
                .addSubcommand(new TrainCommand(out))
                .addSubcommand(new VariantsCommand(out))
                .addSubcommand(new HelpCommand())
                .setOut(out)
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    command.getErr().println("benchmarks: " + reason(e));
                    return CommandLine.ExitCode.USAGE;
                });
    }

    private static String reason(Exception e) {
        if (e instanceof NoSuchFileException missing) {
            return missing.getFile() + ": there is no such file or folder";
        }
        return e instanceof IOException && e.getMessage() != null ? e.getMessage() : e.toString();
    }
}
