// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rule;

import java.util.List;

/**
 * A provider of many rules whose layouts cost something to load, found through {@link java.util.ServiceLoader}. A set takes
 * over at once what the rules say of themselves apart from their layouts. For these a rule is asked when the first page is
 * parsed that it may be for, once for each set, by whatever thread comes first; if they are not well formed then, or the rule
 * fails, it is left out like any other that is.
 */
@FunctionalInterface
public interface RuleSource {
    /** {@return the rules, of which each knows its id, name, hosts and {@link PortalRule#elsewhere()} without its layouts} */
    List<PortalRule> rules();
}
