package io.github.zhnews.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rules by the hosts that they are for. Written by one thread, then read by any. */
final class HostTable {
    private final Map<String, List<PortalRule>> rules = new HashMap<>();

    /** The rules of a collection, those of one host in its order. */
    static HostTable of(Collection<? extends PortalRule> rules) {
        var table = new HostTable();
        for (var rule : rules) {
            rule.hosts()
                    .forEach(host -> table.rules
                            .computeIfAbsent(host, h -> new ArrayList<>(1))
                            .add(rule));
        }
        return table;
    }

    /** The rules for the longest name that a host ends in; the host as {@link Names#host} gives it. */
    List<PortalRule> at(String host) {
        for (int from = 0; ; from = host.indexOf('.', from) + 1) {
            var found = rules.get(host.substring(from));
            if (found != null || host.indexOf('.', from) < 0) {
                return found == null ? List.of() : found;
            }
        }
    }
}
