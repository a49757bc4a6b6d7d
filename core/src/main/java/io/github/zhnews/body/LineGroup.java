// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.model.Block;
import io.github.zhnews.model.Reason;
import io.github.zhnews.model.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The lines of a list, a quote or of code while they are gathered. */
final class LineGroup {
    /**
     * A line.
     *
     * @param list the list that it is an item of, in a list
     */
    private record Member(RichText text, int list) {}

    private final Tree tree;
    private final int node;
    private final Reason role;
    private final List<Member> members = new ArrayList<>();

    /** Of an element that {@link LineShapes#group} gives. */
    LineGroup(Tree tree, int node) {
        this.tree = tree;
        this.node = node;
        int tag = tree.tag(node);
        role = tag == Tag.BLOCKQUOTE ? Reason.QUOTE : tag == Tag.PRE ? Reason.CODE : Reason.LIST;
    }

    int node() {
        return node;
    }

    /** What its lines are. */
    Reason role() {
        return role;
    }

    /** Adds a line, which in a list is an item of this or of a list within. */
    void add(RichText text, int list) {
        members.add(new Member(text, list));
    }

    Block block() {
        var texts = members.stream().map(Member::text);
        return switch (role) {
            case QUOTE -> Block.Quote.of(texts.toList());
            case CODE -> Block.Code.of(texts.map(RichText::text).collect(Collectors.joining("\n")));
            default -> list(node, members);
        };
    }

    private Block.ListBlock list(int list, List<Member> all) {
        var items = new ArrayList<Block.Item>();
        int i = 0;
        while (i < all.size()) {
            var item = Block.Item.of(all.get(i++).text());
            var inner = new ArrayList<Block.ListBlock>();
            while (i < all.size() && all.get(i).list() != list) {
                int start = i;
                int innerList = all.get(start).list();
                while (i < all.size() && tree.isWithin(all.get(i).list(), innerList)) {
                    i++;
                }
                inner.add(list(innerList, all.subList(start, i)));
            }
            items.add(item.withLists(inner));
        }
        return Block.ListBlock.of(tree.tag(list) == Tag.OL, items);
    }
}
