// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli.check;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.RuleSet;
import java.util.LinkedHashMap;
import java.util.Map;

/** The layouts of rules by their names in reports. */
final class Layouts {
    private Layouts() {}

    /** The layouts as {@code rule/layout}; of two with one name the one that is asked first. */
    static Map<String, Layout> byName(RuleSet rules) {
        var byName = new LinkedHashMap<String, Layout>();
        for (var rule : rules.rules()) {
            rule.layouts().forEach(layout -> byName.putIfAbsent(rule.id() + "/" + layout.name(), layout));
        }
        return byName;
    }
}
