// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * What a portal's rule is called.
 *
 * @param host the name that its hosts end in
 * @param id the rule's id
 */
record Portal(String host, String id) {
    /** Second-level names below countries' domains under which names are registered, provinces of China among them. */
    private static final Set<String> REGISTRIES = Set.of(("com net org gov edu ac mil co or ne go idv info biz"
                    + " ah bj cq fj gd gs gx gz ha hb he hi hk hl hn jl js jx ln mo nm nx qh sc sd sh sn sx tj tw xj xz"
                    + " yn zj")
            .split(" "));

    /**
     * Names the portal of a page.
     *
     * @param url the address of one of its pages
     * @throws IllegalArgumentException if the address has no host with a registered name
     */
    static Portal of(URI url) {
        var host = url.getHost() == null ? "" : url.getHost().toLowerCase(Locale.ROOT);
        var labels = host.split("\\.");
        int last = labels.length - 1;
        boolean isBelowCountry = last >= 2 && labels[last].length() == 2 && REGISTRIES.contains(labels[last - 1]);
        int label = last - (isBelowCountry ? 2 : 1);
        boolean isName = label >= 0 && Character.isLetter(labels[last].charAt(0));
        var id = isName ? labels[label].replaceAll("[^a-z0-9-]|^-+|(?<!-)-++$", "") : "";
        if (id.isEmpty()) {
            throw new IllegalArgumentException(url + ": no host with the name of a portal");
        }
        var registered = String.join(".", Arrays.copyOfRange(labels, label, labels.length));
        return new Portal(registered, id);
    }

    /** Whether a page of a host is made for phones, as far as the host's name tells. */
    static boolean isMobile(URI url) {
        var host = String.valueOf(url.getHost());
        return Set.of("m", "wap", "3g", "h5", "i", "mobile", "4g").contains(host.split("\\.")[0]);
    }
}
