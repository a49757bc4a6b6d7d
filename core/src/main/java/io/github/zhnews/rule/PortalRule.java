// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rule;

import java.util.List;
import java.util.Set;

/**
 * What is known of one portal's pages. Rules are found through {@link java.util.ServiceLoader} or given to a
 * {@link RuleSet}, which asks them for their data once, when it is built; they are never asked while a page is parsed.
 */
public interface PortalRule {
    /** {@return a short name for reports and file names: lower-case letters, digits and hyphens, such as {@code sina}} */
    String id();

    /** {@return the portal's own name, such as 新浪网} */
    String name();

    /**
     * {@return the hosts whose pages the rule reads, in lower case; none for a content management system that many sites
     * use, whose layouts are recognised by their {@linkplain Layout#marks() marks}} {@code sina.com.cn} stands for itself
     * and for every host that ends in {@code .sina.com.cn}.
     */
    Set<String> hosts();

    /**
     * {@return the layouts of the portal's pages, at least one, each with another name} The first whose condition a page
     * meets is used; so the narrower or newer one comes first.
     */
    List<Layout> layouts();
}
