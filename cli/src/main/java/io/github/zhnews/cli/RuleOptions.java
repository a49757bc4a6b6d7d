package io.github.zhnews.cli;

import io.github.zhnews.rule.RuleSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say by which rules pages are read. */
final class RuleOptions {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--no-rules", description = "Use no portal rules, only the generic extractor.")
    private boolean noRules;

    @Option(
            names = "--rule-files",
            paramLabel = "DIR|FILE",
            description = "Rules of your own, asked before those that are shipped: a rule file, or a folder with them"
                    + " (*.yaml and *.yml). May be given several times.")
    private List<Path> ruleFiles = List.of();

    /**
     * The rules.
     *
     * @throws ParameterException if the options contradict each other or a rule is refused
     */
    RuleSet rules() {
        if (noRules && !ruleFiles.isEmpty()) {
            throw wrong("--no-rules and --rule-files exclude each other");
        }
        try {
            return noRules ? RuleSet.none() : RuleFiles.read(ruleFiles).plus(RuleSet.discovered());
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(command, "command").commandLine(), message);
    }
}
