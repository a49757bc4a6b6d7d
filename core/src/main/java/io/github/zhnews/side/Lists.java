// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.side;

import io.github.zhnews.model.SideList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers entries into lists: an entry that follows another one closely belongs to the same list. */
final class Lists<T extends Serializable> {
    /** How many lines may stand between two entries of a list. */
    private static final int GAP = 6;

    private final SideLines lines;
    private final List<SideList<T>> lists = new ArrayList<>();
    /** What has been listed, so that what a carousel or a second tab repeats is listed once. */
    private final Set<T> seen = new HashSet<>();

    private List<T> open = new ArrayList<>();
    private String caption = "";
    private int end = -1;

    Lists(SideLines lines) {
        this.lines = lines;
    }

    /** Adds an entry that stands on the lines {@code from} to {@code to}; its list's caption would stand above {@code top}. */
    void add(T entry, int from, int to, int top) {
        if (end < 0 || from - end > GAP) {
            close();
            caption = lines.caption(top);
        }
        end = to;
        if (seen.add(entry)) {
            open.add(entry);
        }
    }

    /** Ends a list: what follows is another one. */
    void close() {
        if (!open.isEmpty()) {
            lists.add(SideList.of(caption, open));
        }
        open = new ArrayList<>();
        end = -1;
    }

    List<SideList<T>> all() {
        close();
        return lists;
    }
}
