// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.engine;

import io.github.zhnews.model.LayoutTrial;
import io.github.zhnews.page.Addresses;
import io.github.zhnews.page.Page;
import io.github.zhnews.rule.PortalRule;
import io.github.zhnews.rule.RefusedRule;
import io.github.zhnews.rule.RuleSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules of a parser with their selectors compiled. Immutable. */
public final class RuleBook {
    private final RuleSet rules;
    private final Map<PortalRule, List<RuledValues>> layouts = new HashMap<>();
    private final List<RuledValues> marked = new ArrayList<>();

    private final List<RefusedRule> refused;

    private RuleBook(RuleSet rules) {
        this.rules = rules;
        refused = rules.refused();
        for (var rule : rules.rules()) {
            layouts.put(
                    rule,
                    rule.layouts().stream()
                            .map(layout -> RuledValues.of(rule.id(), layout))
                            .toList());
        }
        addMarked(false);
        addMarked(true); // content management systems, which have no hosts, behind the portals
    }

    private void addMarked(boolean isSystem) {
        rules.rules().stream()
                .filter(rule -> rule.hosts().isEmpty() == isSystem)
                .flatMap(rule -> layouts.getOrDefault(rule, List.of()).stream())
                .filter(RuledValues::isMarked)
                .forEach(marked::add);
    }

    /** Compiles rules. */
    public static RuleBook of(RuleSet rules) {
        return new RuleBook(rules);
    }

    /**
     * The layout of a page.
     *
     * @return of the rules for the page's host the first layout whose condition the page meets; else the first of all that
     * the page has the marks of; else {@code null}
     *
     */
    public @Nullable RuledValues layout(Page page) {
        return page.budget().orNull(() -> search(page));
    }

    private @Nullable RuledValues search(Page page) {
        for (var rule : forHost(page)) {
            for (var layout : layouts.getOrDefault(rule, List.of())) {
                if (layout.matches(page)) {
                    return layout;
                }
            }
        }
        for (var layout : marked) {
            if (layout.isMarkedOn(page)) {
                return layout;
            }
        }
        return null;
    }

    /** The rules for a page's host. */
    public List<PortalRule> forHost(Page page) {
        var host = host(page);
        return host == null ? List.of() : rules.forHost(host);
    }

    /** Why rules are left out that would be for the page's host. */
    List<String> refused(Page page) {
        var host = refused.isEmpty() ? null : host(page);
        return host == null
                ? List.of()
                : refused.stream()
                        .filter(rule -> rule.isFor(host))
                        .map(RefusedRule::reason)
                        .toList();
    }

    private static @Nullable String host(Page page) {
        return page.address() == null ? null : Addresses.host(page.address());
    }

    /** How the layouts of the rules for a page's host, and the one that is used, fit the page. */
    List<LayoutTrial> trials(Page page) {
        return page.budget().orElse(() -> tried(page), List.of());
    }

    private List<LayoutTrial> tried(Page page) {
        var used = layout(page);
        var tried = new ArrayList<RuledValues>();
        forHost(page).forEach(rule -> tried.addAll(layouts.getOrDefault(rule, List.of())));
        if (used != null && !tried.contains(used)) {
            tried.add(used);
        }
        return tried.stream()
                .map(layout ->
                        LayoutTrial.of(layout.name(), layout.missing(page)).withUsed(layout == used))
                .toList();
    }
}
