// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rulefile;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import io.github.zhnews.rule.RuleException;
import io.github.zhnews.rule.RuleSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Makes a rule of a file's text. What a rule must be is the rule set's to say; each part is tried in a rule that is sound
 * otherwise, so that the place of a refused one is known.
 */
final class RuleReader {
    /** The keys of a rule; docs/rules.md tells what they say. */
    static final List<String> KEYS = List.of("id", "name", "hosts", "layouts");

    private static final Layout LAYOUT =
            Layout.named("trial").has("*").body("*").build();

    private final RuleText text;
    private final Entries entries;
    private final Map<String, Spot> claims = new LinkedHashMap<>();

    private RuleReader(RuleText text, Entries entries) {
        this.text = text;
        this.entries = entries;
    }

    /**
     * What a file holds.
     *
     * @param rule its rule
     * @param claims what no other file may have too, with the place where it stands
     */
    record Result(PortalRule rule, Map<String, Spot> claims) {}

    /** Reads a rule. */
    static Result read(RuleText text) {
        return new RuleReader(text, Entries.of(text, Syntax.root(text), "a rule", KEYS)).read();
    }

    private Result read() {
        var id = entries.required("id");
        var idText = text.scalar(id, "an id");
        check(id, new FileRule(idText, "trial", Set.of("trial"), List.of(LAYOUT)));
        claims.put("id " + idText, Spot.of(id));

        var name = entries.required("name");
        var nameText = text.scalar(name, "a name");
        check(name, new FileRule("trial", nameText, Set.of("trial"), List.of(LAYOUT)));

        var rule = new FileRule(idText, nameText, hosts(entries.get("hosts")), layouts(entries.required("layouts")));
        checkLayouts(rule);
        return new Result(rule, claims);
    }

    private Set<String> hosts(@Nullable Node node) {
        var hosts = new LinkedHashSet<String>();
        for (var item : node == null ? List.<Node>of() : text.items(node)) {
            var host = text.scalar(item, "a host");
            check(item, new FileRule("trial", "trial", Set.of(host), List.of(LAYOUT)));
            if (!hosts.add(host)) {
                throw text.wrong(item, "host " + host + " is given twice");
            }
            claims.put("host " + host, Spot.of(item));
        }
        return Collections.unmodifiableSet(hosts);
    }

    private List<Layout> layouts(Node node) {
        return text.items(node).stream()
                .map(item -> LayoutParser.read(text, item))
                .toList();
    }

    /** Layouts must fit together: the first that doesn't fit those before it is at fault. */
    private void checkLayouts(FileRule rule) {
        if (refusal(rule) == null) {
            return;
        }
        int sound = 0;
        int refused = rule.layouts().size();
        while (refused - sound > 1) {
            int middle = (sound + refused) >>> 1;
            if (refusal(firstLayouts(rule, middle)) == null) {
                sound = middle;
            } else {
                refused = middle;
            }
        }
        var node = entries.required("layouts");
        check(refused == 0 ? node : text.items(node).get(refused - 1), firstLayouts(rule, refused));
    }

    private static FileRule firstLayouts(FileRule rule, int count) {
        return new FileRule(rule.id(), rule.name(), rule.hosts(), rule.layouts().subList(0, count));
    }

    private void check(Node node, FileRule rule) {
        var refusal = refusal(rule);
        if (refusal != null) {
            throw text.wrong(node, refusal.problem(), refusal); // the rule is known by its file
        }
    }

    private static @Nullable RuleException refusal(PortalRule rule) {
        try {
            RuleSet.of(rule);
            return null;
        } catch (RuleException e) {
            return e;
        }
    }
}
