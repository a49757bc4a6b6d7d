package io.github.zhnews.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code zhnews}. */
@Command(
        name = "zhnews",
        description = "Turns the HTML of Chinese news pages into articles.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class Main {
    private Main() {}

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param args the command's arguments
     */
    public static void main(String[] args) {
        // Not System.out, which takes the charset of the platform and swallows errors of writing.
        var out = new FileOutputStream(FileDescriptor.out);
        System.exit(commandLine(System.in, out).execute(args));
    }

    /** The command, reading {@code -} from one stream and writing its results to another. */
    static CommandLine commandLine(InputStream in, OutputStream out) {
        return new CommandLine(new Main())
                .addSubcommand(new ParseCommand(in, out))
                .addSubcommand(new ExplainCommand(in, out))
                .addSubcommand(RulesCommand.with(out))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    command.getErr().println("zhnews: " + Characters.line(Failure.reasonWithFile(e)));
                    return command.getCommandSpec().exitCodeOnExecutionException();
                })
                .setParameterExceptionHandler((e, args) -> wrong(e));
    }

    /** Tells what is wrong with the arguments, among which there may be file names that the shell put there. */
    private static int wrong(ParameterException e) {
        var command = e.getCommandLine();
        var err = command.getErr();
        err.println(command.getColorScheme().errorText(Characters.lines(String.valueOf(e.getMessage()))));
        if (!UnmatchedArgumentException.printSuggestions(e, err)) {
            command.usage(err, command.getColorScheme());
        }
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
