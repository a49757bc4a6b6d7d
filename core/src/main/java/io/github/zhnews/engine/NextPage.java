// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.engine;

import io.github.zhnews.html.Attr;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.model.Origin;
import io.github.zhnews.page.Addresses;
import io.github.zhnews.page.Candidates;
import io.github.zhnews.page.Found;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.PageTurn;
import io.github.zhnews.page.Region;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Finds the link to the next page of an article. */
final class NextPage {
    private static final int LINES_BEFORE = 4;
    private static final int LINES_BEHIND = 12;

    private NextPage() {}

    /** The next page where a rule says in which elements the links between the pages stand. */
    static @Nullable URI among(Page page, int... nodes) {
        var tree = page.tree();
        int only = -1;
        int count = 0;
        for (int node : nodes) {
            for (int i = node; i < tree.end(node); i++) {
                if (tree.tag(i) == Tag.A && tree.hasAttr(i, Attr.HREF)) {
                    if (PageTurn.isNext(PageTurn.words(DisplayedText.text(tree, i)))) {
                        return PageTurn.address(page, i);
                    }
                    only = i;
                    count++;
                }
            }
        }
        return count == 1 && tree.tag(nodes[0]) == Tag.A ? PageTurn.address(page, only) : null;
    }

    /**
     * The next page where nothing is known of the layout: the links at the end of the text and right behind it are looked at,
     * and taken only if their address goes on from the page's own.
     */
    static Candidates<URI> behind(Page page, Region region) {
        var given = page.given();
        var own = given == null || !Addresses.isDocument(given) ? null : given;
        if (!region.exists()) {
            return Candidates.none();
        }
        return Candidates.of(taker -> taker.takes(found(linked(page, region, own), Origin.heuristic("next page")))
                || taker.takes(found(own == null ? null : stated(page, own), Origin.meta("next"))));
    }

    private static @Nullable Found<URI> found(@Nullable URI url, Origin origin) {
        return url == null ? null : new Found<>(url, origin, 0.8);
    }

    private static @Nullable URI linked(Page page, Region region, @Nullable URI own) {
        var tree = page.tree();
        var lines = page.lines();
        int first = Math.max(region.firstLine(), region.endLine() - LINES_BEFORE);
        int last = Math.min(lines.size(), region.endLine() + LINES_BEHIND);
        int to = last == lines.size() ? tree.size() : lines.firstNode(last);
        URI other = null;
        for (int i = first < lines.size() ? linkStart(tree, lines.firstNode(first)) : to; i < to; i++) {
            var words = tree.tag(i) == Tag.A ? PageTurn.words(tree, i) : "";
            boolean isNext = PageTurn.isNext(words);
            if (isNext || PageTurn.isWhole(words) || PageTurn.isBehind(own, words)) {
                var url = PageTurn.address(page, i);
                if (url != null && (own == null ? isNext && PageTurn.isNumbered(url) : PageTurn.continues(own, url))) {
                    if (isNext) {
                        return url;
                    }
                    other = other == null ? url : other;
                }
            }
        }
        return other;
    }

    /** The first line may begin within a link. */
    private static int linkStart(Tree tree, int node) {
        return tree.tag(tree.parent(node)) == Tag.A ? tree.parent(node) : node;
    }

    /** {@code rel=next} in the head, which many sites use for the next article. */
    private static @Nullable URI stated(Page page, URI own) {
        var tree = page.tree();
        for (int i = 1; i < tree.size() && tree.tag(i) != Tag.BODY; i++) {
            if (tree.tag(i) == Tag.LINK && tree.attrContains(i, Attr.REL, "next")) {
                var url = PageTurn.address(page, i);
                return url != null && PageTurn.continues(own, url) ? url : null;
            }
        }
        return null;
    }
}
