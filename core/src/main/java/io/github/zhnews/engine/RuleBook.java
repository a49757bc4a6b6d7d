// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.engine;

import io.github.zhnews.html.Selector;
import io.github.zhnews.model.LayoutTrial;
import io.github.zhnews.page.Addresses;
import io.github.zhnews.page.Page;
import io.github.zhnews.rule.PortalRule;
import io.github.zhnews.rule.RefusedRule;
import io.github.zhnews.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a parser. The selectors of a rule are compiled when the first page is met that it may be for, and kept. Safe
 * for use by many threads.
 */
public final class RuleBook {
    private final RuleSet rules;
    private final Map<PortalRule, List<RuledValues>> layouts = new ConcurrentHashMap<>();
    /** What tells layouts on pages of other hosts than their rules'; {@code null} before the first such page. */
    private volatile @Nullable List<Elsewhere> elsewhere;

    /** A layout, and all that a page of any host must have to be of it. */
    private static final class Elsewhere {
        private final PortalRule rule;
        private final String layout;
        private final Selector[] has;

        Elsewhere(PortalRule rule, String layout, List<String> has) {
            this.rule = rule;
            this.layout = layout;
            this.has = RuledValues.conditions(has);
        }
    }

    private RuleBook(RuleSet rules) {
        this.rules = rules;
    }

    /** The rules of a set, for a parser. */
    public static RuleBook of(RuleSet rules) {
        return new RuleBook(rules);
    }

    /**
     * The layout of a page.
     *
     * @return of the rules for the page's host the first layout whose condition the page meets; else the first of all that
     *     is known elsewhere by what the page has; else {@code null}
     */
    public @Nullable RuledValues layout(Page page) {
        return page.budget().orNull(() -> search(page));
    }

    private @Nullable RuledValues search(Page page) {
        for (var rule : forHost(page)) {
            for (var layout : layouts(rule)) {
                if (layout.matches(page)) {
                    return layout;
                }
            }
        }
        for (var known : elsewhere()) {
            if (RuledValues.all(known.has, page)) {
                var layout = layout(known.rule, known.layout);
                if (layout != null) {
                    return layout;
                }
            }
        }
        return null;
    }

    private List<RuledValues> layouts(PortalRule rule) {
        var compiled = layouts.get(rule);
        return compiled != null ? compiled : layouts.computeIfAbsent(rule, RuleBook::compile);
    }

    private static List<RuledValues> compile(PortalRule rule) {
        return rule.layouts().stream()
                .map(layout -> RuledValues.of(rule.id(), layout))
                .toList();
    }

    private @Nullable RuledValues layout(PortalRule rule, String name) {
        var fullName = rule.id() + "/" + name;
        for (var layout : layouts(rule)) {
            if (layout.name().equals(fullName)) {
                return layout;
            }
        }
        return null;
    }

    private List<Elsewhere> elsewhere() {
        var known = elsewhere;
        if (known == null) {
            // By two threads at once the same is made twice.
            var made = new ArrayList<Elsewhere>();
            addElsewhere(false, made);
            addElsewhere(true, made); // content management systems, which have no hosts, behind the portals
            known = List.copyOf(made);
            elsewhere = known;
        }
        return known;
    }

    private void addElsewhere(boolean isSystem, List<Elsewhere> all) {
        for (var rule : rules.rules()) {
            if (rule.hosts().isEmpty() == isSystem) {
                rule.elsewhere().forEach((layout, has) -> all.add(new Elsewhere(rule, layout, has)));
            }
        }
    }

    /** The rules for a page's host. */
    public List<PortalRule> forHost(Page page) {
        var host = host(page);
        return host == null ? List.of() : rules.forHost(host);
    }

    /** Why rules are left out that would be for the page's host. */
    List<String> refused(Page page) {
        var refused = rules.refused();
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
        forHost(page).forEach(rule -> tried.addAll(layouts(rule)));
        if (used != null && !tried.contains(used)) {
            tried.add(used);
        }
        return tried.stream()
                .map(layout -> LayoutTrial.of(layout.name(), layout.missing(page))
                        .withUsed(layout == used)
                        .withIdle(layout == used ? layout.idle(page) : List.of()))
                .toList();
    }
}
