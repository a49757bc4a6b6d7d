package io.github.zhnews.cli;

import java.io.OutputStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code zhnews rules}. */
@Command(
        name = "rules",
        description = "Lists the portal rules, or drafts a new one.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND")
final class RulesCommand {
    private RulesCommand() {}

    static CommandLine with(OutputStream out) {
        return new CommandLine(new RulesCommand())
                .addSubcommand(new RulesListCommand(out))
                .addSubcommand(new RulesNewCommand(out));
    }
}
