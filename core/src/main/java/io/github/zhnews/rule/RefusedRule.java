// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rule;

import java.util.Objects;
import java.util.Set;

/**
 * A provider of a rule that a {@link RuleSet} is without, because it could not be loaded, failed when it was asked, or is not
 * well formed.
 */
public sealed interface RefusedRule {
    /**
     * {@return a rule that is left out}
     *
     * @param reason what is wrong, with the rule's name as far as it is known
     * @param hosts the hosts that it is for, as far as they are known, copied
     */
    static RefusedRule of(String reason, Set<String> hosts) {
        return new RefusedRuleValue(reason, hosts);
    }

    /** {@return what is wrong, with the rule's name as far as it is known} */
    String reason();

    /** {@return the hosts that it is for, as far as they are known} */
    Set<String> hosts();

    /**
     * {@return whether a host's pages would have been read by the rule; {@code false} where its hosts are unknown}
     *
     * @param host a host's name in any form that {@link RuleSet#forHost} takes
     */
    boolean isFor(String host);
}

record RefusedRuleValue(String reason, Set<String> hosts) implements RefusedRule {
    RefusedRuleValue {
        Objects.requireNonNull(reason, "reason");
        hosts = Set.copyOf(hosts);
    }

    @Override
    public boolean isFor(String host) {
        var name = Names.host(host);
        return hosts.stream().anyMatch(own -> name.equals(own) || name.endsWith("." + own));
    }

    @Override
    public String toString() {
        return "RefusedRule[reason=" + reason + ", hosts=" + hosts + "]";
    }
}
