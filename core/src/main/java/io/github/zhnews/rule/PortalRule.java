// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is known of one portal's pages. Rules are found through {@link java.util.ServiceLoader} or given to a
 * {@link RuleSet}, which asks them for their data once, when it is built. Those of a {@link RuleSource} alone are asked for
 * their layouts later, once, when the first page is parsed that they may be for.
 */
public interface PortalRule {
    /** {@return a short name for reports and file names: lower-case letters, digits and hyphens, such as {@code sina}} */
    String id();

    /** {@return the portal's own name, such as 新浪网} */
    String name();

    /**
     * {@return the hosts whose pages the rule reads, in lower case; none for a content management system that many sites
     * use, whose layouts are known {@linkplain Layout#elsewhere() elsewhere}} {@code sina.com.cn} stands for itself
     * and for every host that ends in {@code .sina.com.cn}.
     */
    Set<String> hosts();

    /**
     * {@return the layouts of the portal's pages, at least one, each with another name} The first whose condition a page
     * meets is used; so the narrower or newer one comes first.
     */
    List<Layout> layouts();

    /**
     * {@return the layouts that are used {@linkplain Layout#elsewhere() elsewhere}, too, by name, each with the selectors that
     * must all match there} It follows from the layouts, and only a rule that knows it without loading them says it itself.
     */
    default Map<String, List<String>> elsewhere() {
        var elsewhere = new LinkedHashMap<String, List<String>>();
        for (var layout : layouts()) {
            if (!layout.elsewhere().isEmpty()) {
                elsewhere.put(
                        layout.name(),
                        Stream.concat(layout.elsewhere().stream(), layout.has().stream())
                                .toList());
            }
        }
        return elsewhere;
    }
}
