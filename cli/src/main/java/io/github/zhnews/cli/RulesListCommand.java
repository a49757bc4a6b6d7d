// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import io.github.zhnews.cli.check.LayoutFields;
import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import io.github.zhnews.rule.RuleSet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code zhnews rules list}. */
@Command(
        name = "list",
        description = {
            "Lists the portal rules.",
            "Each has its id, name and hosts, and for each layout when it was seen and what it reads."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the rules were listed",
            "1:the output could not be written",
            "2:the command was used wrongly",
            "141:the reader of the output went away, as head does"
        },
        footer = {"%nExamples:", "  zhnews rules list", "  zhnews rules list --format json | jq -r '.[].name'"})
final class RulesListCommand implements Callable<Integer> {
    private final OutputStream out;

    /** How the rules are listed. */
    enum ListFormat {
        TEXT,
        JSON
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json. Default: ${DEFAULT-VALUE}.")
    private ListFormat format = ListFormat.TEXT;

    RulesListCommand(OutputStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        var rules = RuleSet.discovered().rules().stream()
                .sorted(Comparator.comparing(PortalRule::id))
                .toList();
        var list = format == ListFormat.JSON ? json(rules) : text(rules);
        out.write(list.getBytes(StandardCharsets.UTF_8));
        out.flush();
        return CommandLine.ExitCode.OK;
    }

    private static String text(List<PortalRule> rules) {
        var text = new StringBuilder();
        for (var rule : rules) {
            var hosts = rule.hosts().isEmpty() ? "(any host)" : String.join(", ", sorted(rule.hosts()));
            text.append("%s  %s  %s%n".formatted(rule.id(), rule.name(), hosts));
            for (var layout : rule.layouts()) {
                text.append(
                        "  %-14s %-17s %s%n".formatted(layout.name(), seen(layout), String.join(" ", fields(layout))));
            }
        }
        return text.toString();
    }

    private static String seen(Layout layout) {
        return layout.firstSeen().isEmpty() ? "" : month(layout.firstSeen()) + ".." + month(layout.lastSeen());
    }

    private static String json(List<PortalRule> rules) throws IOException {
        var text = new StringWriter();
        try (var json = Json.generator(text, true)) {
            json.writeStartArray();
            for (var rule : rules) {
                json.writeStartObject();
                json.writeStringField("id", rule.id());
                json.writeStringField("name", rule.name());
                Json.strings(json, "hosts", sorted(rule.hosts()));
                json.writeArrayFieldStart("layouts");
                for (var layout : rule.layouts()) {
                    json.writeStartObject();
                    json.writeStringField("name", layout.name());
                    json.writeStringField("firstSeen", month(layout.firstSeen()));
                    json.writeStringField("lastSeen", month(layout.lastSeen()));
                    json.writeNumberField("seenPages", layout.seenPages());
                    json.writeBooleanField("unproven", layout.isUnproven());
                    json.writeBooleanField("elsewhere", !layout.elsewhere().isEmpty());
                    Json.strings(json, "fields", fields(layout));
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        return text + "\n";
    }

    private static @Nullable String month(Optional<YearMonth> month) {
        return month.map(YearMonth::toString).orElse(null);
    }

    private static List<String> fields(Layout layout) {
        return LayoutFields.of(layout).stream().map(CheckWords::field).toList();
    }

    private static List<String> sorted(Collection<String> values) {
        return values.stream().sorted().toList();
    }
}
