package io.github.zhnews.fields;

import io.github.zhnews.html.Attr;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.page.Addresses;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the address of the original behind a source's name. */
final class SourceLinks {
    private static final int LONGEST_LINK = 200;
    private static final int MAX_DEPTH = 4;

    private final Page page;
    private final Tree tree;
    private final Lines lines;

    SourceLinks(Page page) {
        this.page = page;
        tree = page.tree();
        lines = page.lines();
    }

    /** Where the link leads that holds a name: off the site to a page of its own, or {@code null}. */
    @Nullable
    URI around(MarginLine note, String name) {
        int first = lines.firstNode(note.line());
        int end = lines.endNode(note.line());
        int outer = first;
        for (int i = 0, node = tree.parent(first); i < MAX_DEPTH && node > 0; i++, node = tree.parent(node)) {
            outer = tree.tag(node) == Tag.A ? node : outer;
        }
        for (int node = outer; node < end; node++) {
            if (tree.tag(node) == Tag.A && holds(node, name)) {
                var href = tree.attr(node, Attr.HREF);
                var url = href == null ? null : page.resolve(href);
                return url != null && isElsewhere(url) && Addresses.isDocument(url) ? url : null;
            }
        }
        return null;
    }

    private boolean holds(int link, String name) {
        int length = tree.textTo(link) - tree.textFrom(link);
        return length <= LONGEST_LINK && new String(tree.chars(), tree.textFrom(link), length).contains(name);
    }

    /** An address on the site itself is that of a channel or of the account's home. */
    private boolean isElsewhere(URI url) {
        var own = page.address() == null ? null : page.address().getHost();
        var host = url.getHost();
        return host != null && (own == null || !site(own).equals(site(host)));
    }

    /** The part of a host's name that its owner registered, as far as that can be told without a list of all suffixes. */
    private static String site(String host) {
        var labels = host.toLowerCase(Locale.ROOT).split("\\.");
        int n = labels.length;
        boolean country = n > 2 && labels[n - 1].length() == 2 && labels[n - 2].length() <= 3;
        return String.join(".", Arrays.asList(labels).subList(Math.max(0, n - (country ? 3 : 2)), n));
    }
}
