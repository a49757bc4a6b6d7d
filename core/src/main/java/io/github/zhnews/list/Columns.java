// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.list;

import io.github.zhnews.html.Attr;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Groups links that stand at the same place of entries that repeat each other, such as the headlines of a list. */
final class Columns {
    /** So many siblings with links repeat each other. */
    private static final int REPEATED = 3;
    /** An entry has no more links than this. */
    private static final int LINKS_OF_ENTRY = 6;

    private static final int DEEPEST = 40;

    private final Tree tree;
    private final Anchors anchors;
    private final Map<Long, Integer> siblings = new HashMap<>();
    private final Map<Integer, Integer> items = new HashMap<>();
    private final Map<Integer, Column> byNode = new HashMap<>();
    private final Map<String, Column> columns = new LinkedHashMap<>();

    /** Links at the same place of repeated entries. */
    static final class Column {
        private final List<Anchor> members = new ArrayList<>();

        List<Anchor> members() {
            return members;
        }
    }

    Columns(Tree tree, Anchors anchors) {
        this.tree = tree;
        this.anchors = anchors;
        for (int i = 1; i < tree.size(); i++) {
            if (anchors.within(i) > 0) {
                siblings.merge(kin(i), 1, Integer::sum);
            }
        }
        for (var anchor : anchors.all()) {
            int item = findItem(anchor.node());
            items.put(anchor.node(), item);
            var column = columns.computeIfAbsent(place(anchor.node(), item), k -> new Column());
            column.members.add(anchor);
            byNode.put(anchor.node(), column);
        }
    }

    private long kin(int node) {
        return (long) tree.parent(node) << 10 | tree.tag(node);
    }

    private boolean isRepeated(int node) {
        return siblings.getOrDefault(kin(node), 0) >= REPEATED;
    }

    /** The smallest element around a link that is repeated beside it; the link itself where none is. */
    private int findItem(int link) {
        int node = link;
        for (int i = 0; i < DEEPEST && node > 0 && !isRepeated(node); i++) {
            node = tree.parent(node);
        }
        if (node <= 0 || !isRepeated(node)) {
            return link;
        }
        if (tree.tag(node) == Tag.LI || tree.tag(node) == Tag.TR || tree.tag(node) == Tag.DT) {
            return node;
        }
        int around = tree.parent(node);
        for (int i = 0; i < DEEPEST && around > 0 && anchors.within(around) <= LINKS_OF_ENTRY; i++) {
            if (isRepeated(around)) {
                return around;
            }
            around = tree.parent(around);
        }
        return node;
    }

    private String place(int link, int item) {
        var place = new StringBuilder().append(item == link ? tree.parent(link) : tree.parent(item));
        for (int n = link; n != item; n = tree.parent(n)) {
            place.append(' ').append(tree.tag(n));
            var name = tree.attr(n, Attr.CLASS);
            for (int i = 0; name != null && i < name.length() && i < 60; i++) {
                char c = name.charAt(i);
                if (c < '0' || c > '9') {
                    place.append(c);
                }
            }
        }
        return place.append(tree.tag(item) == Tag.A ? "" : "/" + tree.tag(item)).toString();
    }

    Iterable<Column> all() {
        return columns.values();
    }

    Column of(Anchor anchor) {
        var column = byNode.get(anchor.node());
        if (column == null) {
            throw new IllegalArgumentException("no link of this page: " + anchor);
        }
        return column;
    }

    /** The links within a node. */
    List<Anchor> within(int node) {
        return anchors.all(node);
    }

    /** The repeated element that a link stands in, or its own where nothing is repeated. */
    int item(Anchor anchor) {
        return items.getOrDefault(anchor.node(), anchor.node());
    }

    /** Whether a node stands in a link that has kin. */
    boolean isMember(int node) {
        for (int n = node; n > 0; n = tree.parent(n)) {
            if (tree.tag(n) == Tag.A) {
                var column = byNode.get(n);
                return column != null && column.members.size() >= REPEATED;
            }
        }
        return false;
    }
}
