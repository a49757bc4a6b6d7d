// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.html;

import io.github.zhnews.model.Limits;

/** Writes a tree as nested names and text, such as {@code html(head body(p(春) p(夏)))}. */
final class Outline {
    private static final TreeBuilder BUILDER = new TreeBuilder(Limits.defaults());

    private Outline() {}

    static String of(String page) {
        return of(BUILDER.build(page));
    }

    /** The children of {@code body} alone. */
    static String ofBody(String page) {
        var tree = BUILDER.build(page);
        for (int i = 0; i < tree.size(); i++) {
            if (tree.tag(i) == Tag.BODY) {
                return children(tree, i);
            }
        }
        return "";
    }

    static String of(Tree tree) {
        return children(tree, 0);
    }

    private static String children(Tree tree, int node) {
        var out = new StringBuilder();
        for (int child = tree.firstChild(node); child >= 0; child = tree.nextSibling(child)) {
            out.append(out.isEmpty() ? "" : " ");
            if (tree.tag(child) == Tag.TEXT) {
                out.append(tree.chars(), tree.textFrom(child), tree.textTo(child) - tree.textFrom(child));
            } else {
                out.append(tree.tag(child) == Tag.OTHER ? "other" : Tag.name(tree.tag(child)));
                var inner = children(tree, child);
                out.append(inner.isEmpty() ? "" : "(" + inner + ")");
            }
        }
        return out.toString();
    }
}
