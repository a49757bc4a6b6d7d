// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rule;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A rule as it answered when it was asked, once: whatever its class does later, parsers are not touched by it. */
record FixedRule(String origin, String id, String name, Set<String> hosts, List<Layout> layouts) implements PortalRule {
    /**
     * Asks a rule.
     *
     * @throws IllegalArgumentException if it is not well formed, or fails in whatever way
     */
    static FixedRule of(PortalRule rule) {
        if (rule instanceof FixedRule fixed) {
            return fixed;
        }
        FixedRule fixed;
        try {
            fixed = new FixedRule(
                    rule.getClass().getName(),
                    Objects.requireNonNull(rule.id(), "its id is null"),
                    Objects.requireNonNull(rule.name(), "its name is null"),
                    hostsOf(rule),
                    List.copyOf(rule.layouts()));
        } catch (Throwable e) { // also what a class that can't be linked throws, or endless recursion
            throw RuleException.ofRule(rule.getClass().getName(), reason(e), e);
        }
        fixed.check();
        return fixed;
    }

    /** Says why a rule is refused, and for which hosts it is if it can tell. */
    static RefusedRule refused(PortalRule rule, String reason) {
        try {
            return new RefusedRule(reason, hostsOf(rule));
        } catch (Throwable e) {
            return new RefusedRule(reason, Set.of());
        }
    }

    /** What a failure says of itself, or else what lies behind it. */
    static String reason(Throwable failure) {
        var told = failure;
        while (told.getMessage() == null && told.getCause() != null) {
            told = told.getCause();
        }
        return told instanceof IllegalArgumentException ? String.valueOf(told.getMessage()) : told.toString();
    }

    private static Set<String> hostsOf(PortalRule rule) {
        var hosts = new LinkedHashSet<String>();
        rule.hosts().forEach(host -> hosts.add(Objects.requireNonNull(host, "a host is null")));
        return Collections.unmodifiableSet(hosts);
    }

    private void check() {
        require(Names.isPlain(id), "its id is not of a-z, 0-9 and hyphens");
        require(!name.isBlank(), "it has no name");
        for (var host : hosts) {
            require(Names.isHost(host), "\"" + host + "\" is no host name in lower case");
        }
        require(!layouts.isEmpty(), "it has no layouts");
        for (int i = 0; i < layouts.size(); i++) {
            var layout = layouts.get(i);
            boolean reachable = !hosts.isEmpty() || !layout.marks().isEmpty();
            require(reachable, "layout " + layout.name() + " has no marks and the rule no hosts");
            for (var before : layouts.subList(0, i)) {
                require(!before.name().equals(layout.name()), "it has two layouts named " + layout.name());
                // Whatever page meets the later one's condition would have been taken by the earlier one.
                boolean hidden = layout.when().containsAll(before.when());
                require(!hidden, "layout " + layout.name() + " can't be reached behind " + before.name());
            }
        }
    }

    private void require(boolean condition, String problem) {
        if (!condition) {
            throw RuleException.ofRule(toString(), problem, null);
        }
    }

    /** By identity: to look a rule up must not cost a walk over its hosts. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** The name, the id and the class that the rule comes from. */
    @Override
    public String toString() {
        return name + " (" + id + ", " + origin + ")";
    }
}
