// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli.check;

import io.github.zhnews.cli.check.RuleFindings.HostCount;
import io.github.zhnews.rule.RuleSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Puts together what pages tell of rules. Not thread-safe. */
public final class Collector {
    private final Set<String> portals;
    private final Map<String, LayoutEvidence> layouts = new LinkedHashMap<>();
    private final List<PageFindings> unmatched = new ArrayList<>();
    private final Map<String, HostCount> hosts = new TreeMap<>();
    private int pages;
    private int known;
    private int knownMatched;
    private int elsewhere;

    /**
     * A collector.
     *
     * @param rules the rules that pages are read with
     * @param portals the ids of the rules that are asked for; none for all
     */
    public Collector(RuleSet rules, Set<String> portals) {
        this.portals = Set.copyOf(portals);
        Layouts.byName(rules).forEach((name, layout) -> {
            if (isAskedFor(name.substring(0, name.indexOf('/')))) {
                layouts.put(name, new LayoutEvidence(name, layout));
            }
        });
    }

    /** Adds a page, if it is one of the rules asked for. */
    public void add(PageFindings page) {
        if (!portals.isEmpty()
                && !isAskedFor(page.usedRule())
                && page.rules().stream().noneMatch(this::isAskedFor)) {
            return;
        }
        pages++;
        var layout = layouts.get(page.layout());
        if (layout != null) {
            layout.add(page);
        }
        if (page.rules().isEmpty()) {
            int matched = page.isMatched() ? 1 : 0;
            elsewhere += matched;
            hosts.merge(
                    page.host(),
                    new HostCount(page.host(), 1, matched),
                    (a, b) -> new HostCount(a.host(), a.pages() + b.pages(), a.matched() + b.matched()));
            return;
        }
        known++;
        if (page.isMatched()) {
            knownMatched++;
        } else {
            unmatched.add(page);
        }
    }

    private boolean isAskedFor(String rule) {
        return portals.isEmpty() || portals.contains(rule);
    }

    /** What was found. */
    public RuleFindings findings() {
        return new RuleFindings(
                pages,
                known,
                knownMatched,
                elsewhere,
                layouts.values().stream().map(LayoutEvidence::findings).toList(),
                unmatched.stream()
                        .sorted(Comparator.comparing(page -> page.rules().get(0)))
                        .toList(),
                hosts.values().stream()
                        .sorted(Comparator.comparing(HostCount::pages).reversed())
                        .toList());
    }
}
