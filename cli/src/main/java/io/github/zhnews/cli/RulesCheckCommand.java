// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import io.github.zhnews.PageInput;
import io.github.zhnews.cli.check.Collector;
import io.github.zhnews.cli.check.PageChecker;
import io.github.zhnews.cli.check.RuleFindings;
import io.github.zhnews.rule.PortalRule;
import io.github.zhnews.rule.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code zhnews rules check}. */
@Command(
        name = "check",
        description = {
            "Checks the portal rules by saved pages.",
            "For each layout it tells how many pages have it, which of its fields it finds, where it reads something else"
                    + " than the generic extractor, and what of it no page has; for the pages of known hosts that no"
                    + " layout fits, what the nearest one lacks; and the hosts that have no rule."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all pages were read, whatever they tell of the rules",
            "1:a page could not be read or is none, or the output could not be written",
            "2:the command was used wrongly, or a folder has no pages",
            "141:the reader of the output went away, as head does"
        },
        footer = {
            "%nExamples:",
            "  zhnews rules check --urls urls.tsv site/ | less",
            "  zhnews rules check --urls urls.tsv site/ --format html -o check.html",
            "  zhnews rules check --portal sina --rule-files sina.yaml --urls urls.tsv site/"
        })
final class RulesCheckCommand implements Callable<Integer> {
    private final InputStream standardInput;
    private final OutputStream standardOutput;

    /** How the findings are written. */
    enum CheckFormat {
        TEXT,
        JSON,
        HTML
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "DIR|FILE|-",
            description = "Saved pages, as for zhnews parse. Pages of many sites and years tell most.")
    private List<String> arguments = List.of();

    @Mixin
    private final SourceOptions sources = new SourceOptions();

    @Option(
            names = "--portal",
            paramLabel = "ID",
            description = "Only the rule with this id, and the pages that are its own. May be given several times.")
    private Set<String> portals = Set.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json or html. Default: ${DEFAULT-VALUE}.")
    private CheckFormat format = CheckFormat.TEXT;

    @Mixin
    private final ParserOptions parserOptions = new ParserOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    RulesCheckCommand(InputStream standardInput, OutputStream standardOutput) {
        this.standardInput = standardInput;
        this.standardOutput = standardOutput;
    }

    @Override
    public Integer call() throws IOException {
        var pages = sources.pages(arguments, false);
        output.check(pages);
        var rules = rules();
        var err = Objects.requireNonNull(spec, "spec").commandLine().getErr();
        var run = new PageCheckRun(
                new PageChecker(rules, parserOptions::parser), this::read, new Collector(rules, portals), err);
        run.add(pages, output.isFile());
        try (var out = output.open(standardOutput)) {
            out.write(Characters.utf8(written(run.findings())));
            out.flush();
        }
        return run.failed() > 0 ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private String written(RuleFindings findings) {
        return switch (format) {
            case TEXT -> CheckText.of(findings);
            case JSON -> CheckJson.of(findings);
            case HTML -> CheckHtml.of(findings);
        };
    }

    private RuleSet rules() {
        var rules = parserOptions.rules();
        if (rules.rules().isEmpty()) {
            throw new Misuse(spec, "without rules there is nothing to check");
        }
        for (var portal : portals) {
            if (rules.rules().stream().map(PortalRule::id).noneMatch(portal::equals)) {
                throw new Misuse(spec, "--portal " + portal + ": no rule has this id");
            }
        }
        return rules;
    }

    private PageInput read(Input input) throws IOException {
        var bytes = input.read(standardInput, parserOptions.maxBytes());
        if (bytes.length == 0 || Dumps.isDump(bytes)) {
            throw new IOException("no page: there is no markup in it");
        }
        return PageInput.bytes(bytes).at(input.url()).contentType(sources.contentType());
    }
}
