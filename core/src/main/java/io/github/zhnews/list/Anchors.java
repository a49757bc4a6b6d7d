// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.list;

import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.page.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The links of a page in page order. */
final class Anchors {
    /** A page of more links than this is no list that a reader would read. */
    private static final int MOST = 10_000;

    private static final Pattern FRAGMENT = Pattern.compile("#.*");

    private final Page page;
    private final Tree tree;
    private final List<Anchor> all = new ArrayList<>();
    private final int[] before;

    Anchors(Page page, Headlines headlines) {
        this.page = page;
        tree = page.tree();
        before = new int[tree.size() + 1];
        var own = page.resolve("?");
        for (int i = 0; i < tree.size(); i++) {
            before[i] = all.size();
            if (tree.tag(i) == Tag.A && all.size() < MOST) {
                var anchor = anchor(i, headlines);
                if (anchor != null
                        && !anchor.url().equals(page.address())
                        && !anchor.url().equals(own)) {
                    all.add(anchor);
                }
            }
        }
        before[tree.size()] = all.size();
    }

    private @Nullable Anchor anchor(int node, Headlines headlines) {
        var url = page.link(node);
        if (url == null) {
            return null;
        }
        url = url.getRawFragment() == null
                ? url
                : URI.create(FRAGMENT.matcher(url.toString()).replaceFirst(""));
        var piece = headlines.piece(node);
        var title = headlines.whole(node, piece == null ? "" : piece.text());
        return new Anchor(node, url, AddressShape.of(url), title, piece != null, headlines.isHeading(node));
    }

    List<Anchor> all() {
        return all;
    }

    /** The links within a node. */
    List<Anchor> all(int node) {
        return all.subList(before[node], before[tree.end(node)]);
    }

    /** How many links stand within a node. */
    int within(int node) {
        return before[tree.end(node)] - before[node];
    }
}
