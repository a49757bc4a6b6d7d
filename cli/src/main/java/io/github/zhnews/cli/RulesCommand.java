// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code zhnews rules}. */
@Command(
        name = "rules",
        description = "Lists the portal rules, drafts a new one, or checks them by saved pages.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "%nExamples:",
            "  zhnews rules list",
            "  zhnews rules new https://news.example/2025/0212/1.html page.html",
            "  zhnews rules check --urls urls.tsv site/ --format html -o check.html"
        })
final class RulesCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    private RulesCommand() {}

    @Override
    public Integer call() {
        return Main.usage(spec);
    }

    static CommandLine with(InputStream in, OutputStream out) {
        return new CommandLine(new RulesCommand())
                .addSubcommand(new RulesListCommand(out))
                .addSubcommand(new RulesNewCommand(out))
                .addSubcommand(new RulesCheckCommand(in, out));
    }
}
