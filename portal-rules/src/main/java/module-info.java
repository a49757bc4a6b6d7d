// SPDX-License-Identifier: Apache-2.0
/** Rules for single portals, and the reader of the YAML files that they are written in. */
module io.github.zhnews.portals {
    requires transitive io.github.zhnews;
    requires org.slf4j;
    requires org.snakeyaml.engine;
    requires static org.jspecify;

    exports io.github.zhnews.rulefile;

    provides io.github.zhnews.rule.RuleSource with
            io.github.zhnews.portals.ShippedRules;
}
