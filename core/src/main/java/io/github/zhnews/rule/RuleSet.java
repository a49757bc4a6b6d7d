// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The portal rules that a parser uses. Each rule is asked for its data once, when it is taken into a set, or for its layouts
 * when they are first needed, if it is of a {@link RuleSource}: what it says later changes nothing. Immutable, but that {@link
 * #refused()} grows when layouts that are loaded later are refused.
 */
public final class RuleSet {
    private static final RuleSet NONE = new RuleSet(List.of());

    /** One set after another has been added to; the first is asked first. */
    private final List<Tier> tiers;

    /** Rules, what hosts they are for, and what is not among them though it was found. */
    private record Tier(List<FixedRule> rules, Map<String, List<PortalRule>> byHost, List<RefusedRule> refused) {
        static Tier of(List<FixedRule> rules, List<RefusedRule> refused) {
            var byHost = new HashMap<String, List<PortalRule>>();
            for (var rule : rules) {
                rule.hosts()
                        .forEach(host -> byHost.computeIfAbsent(host, h -> new ArrayList<>(1))
                                .add(rule));
            }
            return new Tier(List.copyOf(rules), byHost, refused);
        }

        /** The rules for the longest name that a host ends in. */
        List<PortalRule> at(String host) {
            var found = byHost.get(host);
            for (int dot = host.indexOf('.'); found == null && dot >= 0; dot = host.indexOf('.', dot + 1)) {
                found = byHost.get(host.substring(dot + 1));
            }
            return found == null ? List.of() : found;
        }
    }

    private RuleSet(List<Tier> tiers) {
        this.tiers = tiers;
    }

    /** {@return the empty set: every page is read by what holds for all pages} */
    public static RuleSet none() {
        return NONE;
    }

    /**
     * A set of rules that the program itself names. A fault in one of them is a fault in the program, so all are refused;
     * {@link #discovered} leaves out the faulty one alone. For rules of one host that are to be asked one after the other,
     * see {@link #plus}.
     *
     * @param rules the rules
     * @return the set
     * @throws IllegalArgumentException if a rule is not well formed, throws anything when it is asked, or has the id or a
     *     host of another; the message names the rule
     */
    public static RuleSet of(PortalRule... rules) {
        var fixed = Stream.of(rules).map(FixedRule::of).toList();
        var owners = new HashMap<String, FixedRule>();
        for (var rule : fixed) {
            claim("id " + rule.id(), rule, owners);
            rule.hosts().forEach(host -> claim("host " + host, rule, owners));
        }
        return new RuleSet(List.of(Tier.of(fixed, List.of())));
    }

    private static void claim(String what, FixedRule rule, Map<String, FixedRule> owners) {
        var other = owners.putIfAbsent(what, rule);
        if (other != null) {
            throw new IllegalArgumentException(what + " is claimed by two rules: " + other + " and " + rule);
        }
    }

    /**
     * {@return all rules that the library's class loader and the current thread's find through {@link
     * java.util.ServiceLoader}, by themselves as {@link PortalRule} or in a {@link RuleSource}, as a set that is made anew by
     * each call} Where several are for one host, they are asked in
     * the order in which they are found. A provider that can't be loaded, fails when it is asked, is not well formed or has
     * the id of another found before it costs itself alone: it is logged, {@linkplain #refused() named}, and told in the
     * report of pages of its hosts.
     */
    public static RuleSet discovered() {
        var discovery = new Discovery();
        return new RuleSet(List.of(Tier.of(discovery.rules, discovery.refused)));
    }

    /**
     * {@return this set and another} Where both have rules for a host, those of this set are asked first; the other's are
     * used for pages whose layout this set's do not know.
     *
     * @param other the rules to add
     */
    public RuleSet plus(RuleSet other) {
        return new RuleSet(Stream.concat(tiers.stream(), other.tiers.stream()).toList());
    }

    /** {@return all rules of the set, as they answered when they were asked, in the order in which they were added} */
    public List<PortalRule> rules() {
        return tiers.stream().<PortalRule>flatMap(tier -> tier.rules().stream()).toList();
    }

    /**
     * {@return why rules that {@link #discovered} found were left out, in the order in which that became known; those of a
     * {@link RuleSource} may be found to be faulty not before a page needs them}
     */
    public List<RefusedRule> refused() {
        for (var tier : tiers) {
            if (!tier.refused().isEmpty()) {
                return tiers.stream().flatMap(each -> each.refused().stream()).toList();
            }
        }
        return List.of(); // as nearly always, and asked for each page
    }

    /**
     * {@return the rules for a host in the order in which they are asked, often none: of each set that this one was made
     * of, those with the longest name that the host ends in}
     *
     * @param host a host name in any case, with or without a dot at its end, in letters of any language or their ASCII form;
     *     without a port. What is longer than a host's name can be (253 characters) has no rules
     */
    public List<PortalRule> forHost(String host) {
        if (tiers.isEmpty()) {
            return List.of();
        }
        var name = Names.host(host);
        var found = new ArrayList<PortalRule>();
        tiers.forEach(tier -> found.addAll(tier.at(name)));
        return found;
    }
}
