// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import io.github.zhnews.rulefile.RuleFile;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A rule as the index knows it. Its layouts are read from its file, anew whenever it is asked for them. */
record ShippedRule(String id, String name, Set<String> hosts, Map<String, List<String>> elsewhere)
        implements PortalRule {
    @Override
    public List<Layout> layouts() {
        var file = id + ".yaml";
        return RuleFile.read(ShippedRules.resource(file), file).layouts();
    }
}
