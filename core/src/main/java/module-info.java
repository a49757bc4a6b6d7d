// SPDX-License-Identifier: Apache-2.0
/** Turns the HTML of a Chinese news page into an {@link io.github.zhnews.model.Article}. */
module io.github.zhnews {
    requires transitive org.jsoup;
    requires org.slf4j;
    requires static org.jspecify;

    exports io.github.zhnews;
    exports io.github.zhnews.model;
    exports io.github.zhnews.rule;

    uses io.github.zhnews.rule.PortalRule;
    uses io.github.zhnews.rule.RuleSource;
}
