// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import io.github.zhnews.html.Attr;
import io.github.zhnews.html.Tag;
import io.github.zhnews.page.Addresses;
import io.github.zhnews.page.Page;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds where the name of a source links to. */
final class SourceLinks {
    private static final int LONGEST_LINK = 200;
    private static final int MAX_DEPTH = 4;

    private SourceLinks() {}

    /** Where the link leads that holds a name: off the site to a page of its own, or {@code null}. */
    static @Nullable URI of(Page page, MarginLine note, String name) {
        var tree = page.tree();
        int first = page.lines().firstNode(note.line);
        int outer = tree.climb(tree.parent(first), 0, MAX_DEPTH, node -> tree.tag(node) == Tag.A);
        for (int node = outer > 0 ? outer : first; node < page.lines().endNode(note.line); node++) {
            int length = tree.textTo(node) - tree.textFrom(node);
            if (tree.tag(node) == Tag.A
                    && length <= LONGEST_LINK
                    && new String(tree.chars(), tree.textFrom(node), length).contains(name)) {
                var href = tree.attr(node, Attr.HREF);
                var url = href == null ? null : page.resolve(href);
                return url != null && isElsewhere(url, page.address()) && Addresses.isDocument(url) ? url : null;
            }
        }
        return null;
    }

    /** An address on the site itself is that of a channel or of the account's home. */
    private static boolean isElsewhere(URI url, @Nullable URI address) {
        var own = address == null ? null : address.getHost();
        var host = url.getHost();
        return host != null && (own == null || !own.equals(host) && !site(own).equals(site(host)));
    }

    private static String site(String host) {
        return Addresses.site(host.toLowerCase(Locale.ROOT));
    }
}
