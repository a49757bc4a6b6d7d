// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A rule as it answered when it was asked, once: whatever its class does later, parsers are not touched by it. Rules are equal
 * by identity: to look one up must not cost a walk over its hosts.
 */
final class FixedRule implements PortalRule {
    private final PortalRule rule;
    private final String id;
    private final String name;
    private final Set<String> hosts;
    private final Map<String, List<String>> elsewhere;
    /** Is told when the layouts are asked for, late, and are refused. */
    private final BiConsumer<RefusedRule, Throwable> refuse;

    private volatile @Nullable List<Layout> layouts;

    private FixedRule(PortalRule rule, @Nullable List<Layout> layouts, BiConsumer<RefusedRule, Throwable> refuse) {
        this.rule = rule;
        this.layouts = layouts;
        this.refuse = refuse;
        id = Objects.requireNonNull(rule.id(), "its id is null");
        name = Objects.requireNonNull(rule.name(), "its name is null");
        hosts = hostsOf(rule);
        elsewhere = Collections.unmodifiableMap(new LinkedHashMap<>(rule.elsewhere()));
    }

    /**
     * Asks a rule for all that it says.
     *
     * @throws IllegalArgumentException if it is not well formed, or fails in whatever way
     */
    static FixedRule of(PortalRule rule) {
        if (rule instanceof FixedRule fixed) {
            fixed.check(fixed.layouts());
            return fixed;
        }
        var fixed = fixed(rule, () -> new FixedRule(rule, List.copyOf(rule.layouts()), (refused, cause) -> {}));
        fixed.check();
        fixed.check(fixed.layouts());
        return fixed;
    }

    /**
     * Asks a rule for all but its layouts.
     *
     * @param refuse is told if the layouts turn out to be none when they are asked for; there are none then
     * @throws IllegalArgumentException if it is not well formed, or fails in whatever way
     */
    static FixedRule onDemand(PortalRule rule, BiConsumer<RefusedRule, Throwable> refuse) {
        var fixed = fixed(rule, () -> new FixedRule(rule, null, refuse));
        fixed.check();
        return fixed;
    }

    private interface Asking<T> {
        T ask();
    }

    private static <T> T fixed(PortalRule rule, Asking<T> asking) {
        try {
            return asking.ask();
        } catch (Throwable e) { // also what a class that can't be linked throws, or endless recursion
            throw RuleException.ofRule(rule.getClass().getName(), reason(e), e);
        }
    }

    /** Says why a rule is refused, and for which hosts it is if it can tell. */
    static RefusedRule refused(PortalRule rule, String reason) {
        try {
            return RefusedRule.of(reason, hostsOf(rule));
        } catch (Throwable e) {
            return RefusedRule.of(reason, Set.of());
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
        require(Names.isPlain(id), "id", RuleException.WHOLE, "its id is not of a-z, 0-9 and hyphens");
        require(!name.isBlank(), "name", RuleException.WHOLE, "it has no name");
        int index = 0;
        for (var host : hosts) {
            require(Names.isHost(host), "hosts", index++, "\"" + host + "\" is no host name in lower case");
        }
    }

    private void check(List<Layout> layouts) {
        require(!layouts.isEmpty(), "layouts", RuleException.WHOLE, "it has no layouts");
        for (int i = 0; i < layouts.size(); i++) {
            var layout = layouts.get(i);
            boolean reachable = !hosts.isEmpty() || !layout.elsewhere().isEmpty();
            require(
                    reachable,
                    "layouts",
                    i,
                    "layout " + layout.name() + " is not known elsewhere, and the rule has no hosts");
            for (var before : layouts.subList(0, i)) {
                boolean isNamesake = before.name().equals(layout.name());
                require(!isNamesake, "layouts", i, "it has two layouts named " + layout.name());
                // Whatever page meets the later one's condition would have been taken by the earlier one.
                boolean hidden = layout.has().containsAll(before.has());
                require(!hidden, "layouts", i, "layout " + layout.name() + " can't be reached behind " + before.name());
            }
        }
    }

    private void require(boolean condition, String part, int index, String problem) {
        if (!condition) {
            throw RuleException.ofRule(toString(), part, index, problem);
        }
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Set<String> hosts() {
        return hosts;
    }

    @Override
    public List<Layout> layouts() {
        var known = layouts;
        return known != null ? known : load();
    }

    private synchronized List<Layout> load() {
        var loaded = layouts;
        if (loaded == null) {
            try {
                loaded = fixed(rule, () -> List.copyOf(rule.layouts()));
                check(loaded);
            } catch (IllegalArgumentException e) {
                loaded = List.of();
                refuse.accept(RefusedRule.of(reason(e), hosts), e);
            }
            layouts = loaded;
        }
        return loaded;
    }

    @Override
    public Map<String, List<String>> elsewhere() {
        return elsewhere;
    }

    /** The name, the id and the class that the rule comes from. */
    @Override
    public String toString() {
        return name + " (" + id + ", " + rule.getClass().getName() + ")";
    }
}
