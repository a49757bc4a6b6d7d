// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.list;

import io.github.zhnews.html.Attr;
import io.github.zhnews.html.Tree;
import io.github.zhnews.list.Columns.Column;
import io.github.zhnews.text.time.CellTimes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the surroundings of links at the same place have in common. */
final class Siblings {
    /** So many members of a column stand for all. */
    private static final int SAMPLE = 5;

    private static final int LARGEST_ENTRY = 400;

    private final Tree tree;
    private final EntryParts pieces;
    private final Columns columns;
    private final Map<Integer, Column> lists = new HashMap<>();
    /** Of each list but the first, the one beside and before it. */
    private final Map<Integer, Integer> before = new HashMap<>();

    Siblings(Tree tree, EntryParts pieces, Columns columns) {
        this.tree = tree;
        this.pieces = pieces;
        this.columns = columns;
        for (var column : columns.all()) {
            lists.putIfAbsent(list(column), column);
        }
        lists.keySet().stream().map(tree::parent).distinct().forEach(this::order);
    }

    /** Whether most of some links are the longest of their entries and have a time beside them. */
    boolean areTimedHeadlines(List<Anchor> members) {
        int timed = 0;
        int sample = Math.min(SAMPLE, members.size());
        for (var anchor : members.subList(0, sample)) {
            int item = columns.item(anchor);
            if (item != anchor.node() && tree.end(item) - item < LARGEST_ENTRY) {
                timed += isLongest(anchor, item)
                                && pieces.of(item, tree.end(item)).stream()
                                        .filter(p -> !tree.isWithin(p.node(), anchor.node()))
                                        .anyMatch(p -> CellTimes.isTime(p.text()))
                        ? 1
                        : 0;
            }
        }
        return members.size() >= 3 && timed * 2 > sample;
    }

    private boolean isLongest(Anchor anchor, int item) {
        for (var other : columns.within(item)) {
            if (!other.key().equals(anchor.key())
                    && other.title().length() >= anchor.title().length()) {
                return false;
            }
        }
        return true;
    }

    /** The column at the same place of the list right before, where that has the same name, or {@code null}. */
    @Nullable
    Column before(Column column) {
        int list = list(column);
        int last = before.getOrDefault(list, -1);
        boolean isTwin = last >= 0
                && tree.tag(last) == tree.tag(list)
                && Objects.equals(tree.attr(last, Attr.CLASS), tree.attr(list, Attr.CLASS));
        return isTwin ? lists.get(last) : null;
    }

    /** Notes what stands before each of the lists in an element. */
    private void order(int around) {
        int last = -1;
        for (int child = tree.firstChild(around); child >= 0; child = tree.nextSibling(child)) {
            if (lists.containsKey(child)) {
                if (last >= 0) {
                    before.put(child, last);
                }
                last = child;
            }
        }
    }

    /** The element around the entries. */
    private int list(Column column) {
        return Math.max(1, tree.parent(columns.item(column.members().get(0))));
    }
}
