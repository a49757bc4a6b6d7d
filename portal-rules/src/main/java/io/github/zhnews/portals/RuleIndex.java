// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import io.github.zhnews.rulefile.RuleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What tells which rule a page needs, in a form that costs next to nothing to read: to read all rule files takes longer than
 * to read many pages. The build makes it of the files.
 *
 * <p>A line has the parts of a rule, each behind a tab: id, name and hosts. Below it stand its layouts that are known
 * elsewhere, in lines with an empty part at their beginning: the name, and the selectors that must match there.
 */
final class RuleIndex {
    static final String NAME = "rules.index";

    private RuleIndex() {}

    /** A rule as the index knows it. Its layouts are read from its file, anew whenever it is asked for them. */
    record ShippedRule(String id, String name, Set<String> hosts, Map<String, List<String>> elsewhere)
            implements PortalRule {
        @Override
        public List<Layout> layouts() {
            var file = id + ".yaml";
            return RuleFile.read(ShippedRules.resource(file), file).layouts();
        }
    }

    /**
     * Writes the index of a folder of rule files into it.
     *
     * @param args the folder
     * @throws IOException if a file can't be read or the index can't be written
     */
    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        var rules = new ArrayList<PortalRule>();
        try (var files = Files.newDirectoryStream(folder, "*.yaml")) {
            files.forEach(file -> rules.add(RuleFile.load(file)));
        }
        rules.sort(Comparator.comparing(RuleIndex::tellsNoText).thenComparing(PortalRule::id));
        Files.writeString(folder.resolve(NAME), write(rules));
    }

    /** Rules that do not even say where the text stands stand last: of a page that others know, too, they say less. */
    private static boolean tellsNoText(PortalRule rule) {
        return rule.layouts().stream()
                .allMatch(layout -> layout.body().isEmpty() && layout.bodyData().isEmpty());
    }

    static String write(List<PortalRule> rules) {
        var lines = new ArrayList<String>();
        for (var rule : rules) {
            lines.add(line(rule.id(), rule.name(), List.copyOf(rule.hosts())));
            rule.elsewhere().forEach((layout, selectors) -> lines.add(line("", layout, selectors)));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String line(String first, String second, List<String> others) {
        var parts = new ArrayList<>(List.of(first, second));
        parts.addAll(others);
        for (var part : parts) {
            if (part.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException("a control character stands in \"" + part + '"');
            }
        }
        return String.join("\t", parts);
    }

    static List<ShippedRule> read(String index) {
        var rules = new ArrayList<ShippedRule>();
        Map<String, List<String>> elsewhere = Map.of();
        for (var line : index.split("\n")) {
            var parts = List.of(line.split("\t"));
            var others = parts.subList(2, parts.size());
            if (parts.get(0).isEmpty()) {
                elsewhere.put(parts.get(1), others);
            } else {
                elsewhere = new LinkedHashMap<>();
                rules.add(new ShippedRule(parts.get(0), parts.get(1), new LinkedHashSet<>(others), elsewhere));
            }
        }
        return rules;
    }
}
