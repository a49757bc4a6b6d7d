package io.github.zhnews.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The portal rules that a parser uses. Immutable. */
public final class RuleSet {
    private static final RuleSet NONE = new RuleSet(List.of());

    /** One set after another has been added to; the first is asked first. */
    private final List<Tier> tiers;

    /** Rules and what hosts they are for, no host twice. */
    private record Tier(List<PortalRule> rules, Map<String, PortalRule> byHost) {}

    private RuleSet(List<Tier> tiers) {
        this.tiers = tiers;
    }

    /**
     * No rules: every page is read by what holds for all pages.
     *
     * @return the empty set
     */
    public static RuleSet none() {
        return NONE;
    }

    /**
     * A set of rules.
     *
     * @param rules the rules
     * @return the set
     * @throws IllegalArgumentException if a rule is not well formed or two of them claim the same host
     */
    public static RuleSet of(PortalRule... rules) {
        var byHost = new HashMap<String, PortalRule>();
        for (var rule : rules) {
            add(rule, byHost);
        }
        return new RuleSet(List.of(new Tier(List.of(rules), byHost)));
    }

    /**
     * All rules that the library's class loader and the current thread's find through {@link java.util.ServiceLoader}. A
     * provider that fails is logged and left out, and so is one that claims the host of another found before it.
     *
     * @return the set, which is made anew by each call
     */
    public static RuleSet discovered() {
        var rules = new ArrayList<PortalRule>();
        var byHost = new HashMap<String, PortalRule>();
        new Discovery().forEach(rule -> {
            add(rule, byHost);
            rules.add(rule);
        });
        return new RuleSet(List.of(new Tier(List.copyOf(rules), byHost)));
    }

    /**
     * This set and another. Where both have rules for a host, those of this set are asked first; the other's are used for
     * pages whose layout this set's do not know.
     *
     * @param other the rules to add
     * @return the union
     */
    public RuleSet plus(RuleSet other) {
        var all = new ArrayList<>(tiers);
        all.addAll(other.tiers);
        return new RuleSet(List.copyOf(all));
    }

    /**
     * All rules of the set.
     *
     * @return the rules in the order in which they were added
     */
    public List<PortalRule> rules() {
        var rules = new ArrayList<PortalRule>();
        tiers.forEach(tier -> rules.addAll(tier.rules()));
        return List.copyOf(rules);
    }

    /**
     * The rules for a host: of each set that this one was made of, the rule with the longest name that the host ends in.
     *
     * @param host a host name in any case
     * @return the rules in the order in which they are asked, often none
     */
    public List<PortalRule> forHost(String host) {
        var found = new ArrayList<PortalRule>();
        var name = host.toLowerCase(Locale.ROOT);
        for (var tier : tiers) {
            for (int dot = -1; ; ) {
                var rule = tier.byHost().get(name.substring(dot + 1));
                if (rule != null) {
                    found.add(rule);
                }
                dot = name.indexOf('.', dot + 1);
                if (rule != null || dot < 0) {
                    break;
                }
            }
        }
        return found;
    }

    /** Adds a rule with all of its hosts, or none of them. */
    private static void add(PortalRule rule, Map<String, PortalRule> byHost) {
        check(rule);
        for (var host : rule.hosts()) {
            var other = byHost.get(host);
            if (other != null) {
                throw new IllegalArgumentException(
                        "host " + host + " is claimed by two rules: " + describe(other) + " and " + describe(rule));
            }
        }
        rule.hosts().forEach(host -> byHost.put(host, rule));
    }

    private static void check(PortalRule rule) {
        require(Names.isPlain(rule.id()), rule, "its id is not of a-z, 0-9 and hyphens");
        require(!rule.name().isBlank(), rule, "it has no name");
        for (var host : rule.hosts()) {
            require(Names.isHost(host), rule, "\"" + host + "\" is no host name in lower case");
        }
        var layouts = layouts(rule);
        require(!layouts.isEmpty(), rule, "it has no layouts");
        for (int i = 0; i < layouts.size(); i++) {
            var layout = layouts.get(i);
            boolean reachable = !rule.hosts().isEmpty() || !layout.marks().isEmpty();
            require(reachable, rule, "layout " + layout.name() + " has no marks and the rule no hosts");
            for (var before : layouts.subList(0, i)) {
                require(!before.name().equals(layout.name()), rule, "it has two layouts named " + layout.name());
                // Whatever page meets the later one's condition would have been taken by the earlier one.
                boolean hidden = layout.when().containsAll(before.when());
                require(!hidden, rule, "layout " + layout.name() + " can't be reached behind " + before.name());
            }
        }
    }

    /** A layout that is not well formed says so without knowing whose it is. */
    private static List<Layout> layouts(PortalRule rule) {
        try {
            return rule.layouts();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("rule " + describe(rule) + ": " + e.getMessage(), e);
        }
    }

    private static void require(boolean condition, PortalRule rule, String problem) {
        if (!condition) {
            throw new IllegalArgumentException("rule " + describe(rule) + ": " + problem);
        }
    }

    private static String describe(PortalRule rule) {
        return rule.name() + " (" + rule.id() + ", " + rule.getClass().getName() + ")";
    }
}
