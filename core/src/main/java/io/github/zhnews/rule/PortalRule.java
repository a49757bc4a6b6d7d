package io.github.zhnews.rule;

import java.util.List;
import java.util.Set;

/**
 * What is known of one portal's pages. Rules are found through {@link java.util.ServiceLoader} or given to a
 * {@link RuleSet}, which asks them for their data once, when it is built; they are never asked while a page is parsed.
 */
public interface PortalRule {
    /**
     * A short name for reports and file names.
     *
     * @return lower-case letters, digits and hyphens, such as {@code sina}
     */
    String id();

    /**
     * The portal's own name.
     *
     * @return the name, such as 新浪网
     */
    String name();

    /**
     * The hosts whose pages the rule reads. {@code sina.com.cn} stands for itself and for every host that ends in
     * {@code .sina.com.cn}.
     *
     * @return host names in lower case; none for a content management system that many sites use, whose layouts are
     *     recognised by their {@linkplain Layout#marks() marks}
     */
    Set<String> hosts();

    /**
     * The layouts of the portal's pages. The first whose condition a page meets is used; so the narrower or newer one comes
     * first.
     *
     * @return the layouts, at least one, each with another name
     */
    List<Layout> layouts();
}
