// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code zhnews}. */
@Command(
        name = "zhnews",
        description = "Turns the HTML of Chinese news pages into articles.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes of all commands:%n",
        exitCodeList = {
            "0:all went well",
            "1:a page could not be read, or the output could not be written",
            "2:the command was used wrongly",
            "141:the reader of the output went away, as head does"
        },
        footer = {
            "%nExamples:",
            "  zhnews parse page.html                     an article as JSON",
            "  zhnews parse site/ -o site.jsonl           all pages in a folder",
            "  zhnews list index.html                     the articles that it links to",
            "  zhnews merge page.html page_2.html         the pages of one article as one",
            "  zhnews explain page.html -o report.html    why a page was read so",
            "  zhnews help parse                          all options of a command"
        })
public final class Main implements Callable<Integer> {
    private static final List<String> COMMANDS = List.of("parse", "list", "merge", "explain", "rules", "help");
    private static final int READER_WENT_AWAY = 141; // what shells report of programs that such a pipe ended

    @Spec
    private @Nullable CommandSpec spec;

    private Main() {}

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param args the command's arguments
     */
    public static void main(String[] args) {
        var typed = FileNames.typed(args);
        var command = commandLine(System.in, new StandardOutput(), typed);
        if (FileNames.areAscii()) {
            var err = new FileOutputStream(FileDescriptor.err);
            command.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        }
        System.exit(command.execute(typed));
    }

    /** Called without a command. */
    @Override
    public Integer call() {
        return usage(spec);
    }

    /** Shows how a command is used that does nothing without one of its own. */
    static int usage(@Nullable CommandSpec spec) {
        var command = Objects.requireNonNull(spec, "spec").commandLine();
        command.usage(command.getErr());
        return CommandLine.ExitCode.USAGE;
    }

    /**
     * The command, reading {@code -} from one stream and writing its results to another.
     *
     * @param args what it will be called with: where they name a subcommand, only that one is made, to lose no time
     */
    static CommandLine commandLine(InputStream in, OutputStream out, String... args) {
        var zhnews = new CommandLine(new Main());
        boolean isNamed = args.length > 0 && COMMANDS.contains(args[0]) && !args[0].equals("help");
        for (var name : isNamed ? List.of(args[0]) : COMMANDS) {
            zhnews.addSubcommand(subcommand(name, in, out));
        }
        return zhnews.registerConverter(Path.class, FileNames::path)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler((e, command, parsed) -> failed(e, command))
                .setParameterExceptionHandler((e, given) -> wrong(e));
    }

    private static Object subcommand(String name, InputStream in, OutputStream out) {
        return switch (name) {
            case "parse" -> new ParseCommand(in, out);
            case "list" -> new ListCommand(in, out);
            case "merge" -> new MergeCommand(in, out);
            case "explain" -> new ExplainCommand(in, out);
            case "rules" -> RulesCommand.with(in, out);
            case "help" -> new HelpCommand();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static int failed(Exception e, CommandLine command) {
        if (Failure.isBrokenPipe(e)) {
            return READER_WENT_AWAY;
        }
        command.getErr().println("zhnews: " + Characters.line(Failure.reasonWithFile(e)));
        return command.getCommandSpec().exitCodeOnExecutionException();
    }

    /** Tells what is wrong with the arguments, among which there may be file names that the shell put there. */
    private static int wrong(ParameterException e) {
        var command = e.getCommandLine();
        var message = new StringBuilder(String.valueOf(e.getMessage()));
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            message.append("; did you mean ")
                    .append(String.join(" or ", unmatched.getSuggestions()))
                    .append('?');
        }
        if (!(e instanceof Misuse)) {
            message.append(" (see ")
                    .append(command.getCommandSpec().qualifiedName())
                    .append(" --help)");
        }
        command.getErr().println("zhnews: " + Characters.lines(message.toString()));
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    /** The version that the jar's manifest states. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            var version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"zhnews " + Objects.requireNonNullElse(version, "(unpackaged)")};
        }
    }
}
