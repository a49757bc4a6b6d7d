// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rulefile;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import io.github.zhnews.rule.RuleException;
import io.github.zhnews.rule.RuleSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;

/** Makes a rule of a file's text. What a rule must be is the rule set's to say. */
final class RuleReader {
    /** The keys of a rule; docs/rules.md tells what they say. */
    static final List<String> KEYS = List.of("id", "name", "hosts", "layouts");

    private RuleReader() {}

    /**
     * What a file holds.
     *
     * @param text the file's text
     * @param rule its rule
     * @param claims what no other file may have too, with the node that says it
     */
    record Result(RuleText text, PortalRule rule, Map<String, Node> claims) {}

    private record FileRule(String id, String name, Set<String> hosts, List<Layout> layouts) implements PortalRule {}

    /** Reads a rule. */
    static Result read(RuleText text) {
        var entries = new Entries(text, Syntax.root(text), "a rule", KEYS);
        var id = text.scalar(entries.required("id"), "an id");
        var name = text.scalar(entries.required("name"), "a name");
        var claims = new LinkedHashMap<>(Map.of("id " + id, entries.required("id")));
        var hosts = new LinkedHashSet<String>();
        for (var node : entries.items("hosts")) {
            var host = text.scalar(node, "a host");
            if (!hosts.add(host)) {
                throw text.wrong(node, "host " + host + " is given twice");
            }
            claims.put("host " + host, node);
        }
        var layouts = text.items(entries.required("layouts")).stream()
                .map(item -> LayoutParser.read(text, item))
                .toList();
        try {
            var rules = RuleSet.of(new FileRule(id, name, hosts, layouts));
            return new Result(text, rules.rules().get(0), claims);
        } catch (RuleException e) {
            throw entries.wrong(e, e.problem()); // the rule is known by its file
        }
    }
}
