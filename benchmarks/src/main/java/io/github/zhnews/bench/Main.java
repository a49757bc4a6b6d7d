package io.github.zhnews.bench;

import io.github.zhnews.bench.growth.GrowthCommand;
import io.github.zhnews.bench.speed.GuardCommand;
import io.github.zhnews.bench.speed.SpeedCommand;
import io.github.zhnews.bench.train.TrainCommand;
import io.github.zhnews.bench.variants.VariantsCommand;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The benchmarks' command: a subcommand of its own, or else what JMH takes. */
@Command(
        name = "benchmarks",
        description =
                "How exact and how fast zhnews is, beside other extractors. Without a command all arguments are JMH's:"
                        + " names of benchmarks and its options.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND | BENCHMARK...")
public final class Main {
    private static final Set<String> HELP = Set.of("--help", "--version", "-V");

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
        if (args.length > 0
                && (HELP.contains(args[0]) || command.getSubcommands().containsKey(args[0]))) {
            System.exit(command.execute(args));
        }
        org.openjdk.jmh.Main.main(args);
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
                .setOut(out)
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    command.getErr().println("benchmarks: " + e);
                    return CommandLine.ExitCode.USAGE;
                });
    }
}
