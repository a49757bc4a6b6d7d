// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import io.github.zhnews.NewsParser;
import io.github.zhnews.model.Favour;
import io.github.zhnews.model.Limits;
import io.github.zhnews.rule.RuleSet;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that say how pages are read. */
final class ParserOptions {
    private static final String DEFAULT_ZONE = "Asia/Shanghai";

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--no-rules", description = "Use no portal rules, only the generic extractor.")
    private boolean noRules;

    @Option(
            names = "--rule-files",
            paramLabel = "DIR|FILE",
            description = "Rules of your own, asked before those that are shipped: a rule file, or a folder of them"
                    + " (*.yaml and *.yml). May be given several times.")
    private List<Path> ruleFiles = List.of();

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description =
                    "When the pages were saved, by which times such as \"yesterday\" and \"3 hours ago\" are read: a"
                            + " date (the beginning of that day), a date and time (2025-02-12T09:30), or these with an offset"
                            + " (2025-02-12T01:30:00Z). Without it such times are left out.")
    private @Nullable String time;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "The time zone of all times that are given without an offset, such as Asia/Taipei or +08:00."
                    + " Default: ${DEFAULT-VALUE}.",
            defaultValue = DEFAULT_ZONE)
    private String zone = DEFAULT_ZONE;

    @Option(
            names = "--max-chars",
            paramLabel = "N",
            description = "Refuse pages of more than N characters. Default: 16000000.")
    private @Nullable Integer maxChars;

    @Option(
            names = "--favour",
            paramLabel = "FAULT",
            description =
                    "Which texts rather have where a page leaves a doubt: too little (precision), too much (recall), or"
                            + " neither (balanced). Default: ${DEFAULT-VALUE}.",
            defaultValue = "balanced")
    private Favour favour = Favour.BALANCED;

    /**
     * The parser.
     *
     * @throws Misuse if an option is wrong, the options contradict each other, or a rule is refused
     */
    NewsParser parser() {
        return parser(rules(), true);
    }

    /**
     * A parser with other rules.
     *
     * @param fallback whether what is not where a rule says is searched
     * @throws Misuse if an option is wrong
     */
    NewsParser parser(RuleSet rules, boolean fallback) {
        var zoneId = zone();
        var parser = NewsParser.builder()
                .rules(rules)
                .fallback(fallback)
                .zone(zoneId)
                .limits(limits())
                .favour(favour)
                .build();
        return time == null
                ? parser
                : parser.at(Moment.of(time, zoneId)
                        .orElseThrow(() -> wrong("--at " + time
                                + " is no time; write 2025-02-12, 2025-02-12T09:30 or 2025-02-12T01:30:00Z")));
    }

    /** Whether it is said when the pages were saved. */
    boolean isTimed() {
        return time != null;
    }

    /** How many bytes a page may have that the parser takes. */
    int maxBytes() {
        return (int) Math.min(4L * limits().characters(), Integer.MAX_VALUE - 9);
    }

    private Limits limits() {
        if (maxChars != null && maxChars < 1) {
            throw wrong("--max-chars must be at least 1");
        }
        return maxChars == null ? Limits.defaults() : Limits.defaults().withCharacters(maxChars);
    }

    /**
     * The rules that the options name.
     *
     * @throws Misuse if the options contradict each other, or a rule is refused
     */
    RuleSet rules() {
        if (noRules && !ruleFiles.isEmpty()) {
            throw wrong("--no-rules and --rule-files exclude each other");
        }
        try {
            return noRules ? RuleSet.none() : RuleFiles.read(ruleFiles).plus(RuleSet.discovered());
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage());
        }
    }

    private ZoneId zone() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw wrong("--zone " + zone
                    + " is no time zone; write a name such as Asia/Taipei or an offset such as +08:00");
        }
    }

    private Misuse wrong(@Nullable String message) {
        return new Misuse(command, message);
    }
}
