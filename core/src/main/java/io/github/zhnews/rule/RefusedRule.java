// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rule;

import java.util.Set;

/**
 * A provider of a rule that a {@link RuleSet} is without, because it could not be loaded, failed when it was asked, or is not
 * well formed.
 *
 * @param reason what is wrong, with the rule's name as far as it is known
 * @param hosts the hosts that it is for, as far as they are known
 */
public record RefusedRule(String reason, Set<String> hosts) {
    /** Copies the hosts. */
    public RefusedRule {
        hosts = Set.copyOf(hosts);
    }

    /**
     * {@return whether a host's pages would have been read by the rule; {@code false} where its hosts are unknown}
     *
     * @param host a host's name in any form that {@link RuleSet#forHost} takes
     */
    public boolean isFor(String host) {
        var name = Names.host(host);
        return hosts.stream().anyMatch(own -> name.equals(own) || name.endsWith("." + own));
    }
}
