// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.page.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Tells tables of data from those that only lay out a page, and reads the former. */
final class Tables {
    /** The most letters that a cell of data has on average. */
    private static final int MEAN_CELL = 40;
    /** The most letters that any cell of data has. */
    private static final int MAX_CELL = 300;

    /**
     * A table of data.
     *
     * @param caption what the table says of itself, or an empty string
     * @param rows the cells' texts; rows without any are left out
     */
    record Data(String caption, List<List<String>> rows) {}

    private final Tree tree;
    private final Lines lines;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> row = new ArrayList<>();
    private int wide;

    private Tables(Tree tree, Lines lines) {
        this.tree = tree;
        this.lines = lines;
    }

    /** The table at a node, or {@code null} where it is a layout. */
    static @Nullable Data read(Tree tree, Lines lines, int table) {
        return new Tables(tree, lines).read(table);
    }

    private @Nullable Data read(int table) {
        var caption = "";
        int outside = tree.letters(table);
        int letters = 0;
        int cells = 0;
        for (int i = table + 1; i < tree.end(table); i++) {
            int tag = tree.tag(i);
            if (tag == Tag.TABLE_TAG) {
                return null;
            }
            if (tag == Tag.TR) {
                endRow();
            } else if (tag == Tag.CAPTION) {
                caption = text(i);
                outside -= tree.letters(i);
            } else if (tag == Tag.TD || tag == Tag.TH) {
                if (tree.letters(i) > MAX_CELL) {
                    return null;
                }
                letters += tree.letters(i);
                cells++;
                row.add(text(i));
            }
        }
        endRow();
        boolean data = wide >= 2 && wide * 2 > rows.size() && letters <= cells * MEAN_CELL && letters == outside;
        return data ? new Data(caption, rows) : null;
    }

    private void endRow() {
        if (!row.stream().allMatch(String::isEmpty)) {
            rows.add(List.copyOf(row));
            wide += row.size() > 1 ? 1 : 0;
        }
        row.clear();
    }

    private String text(int node) {
        var text = new StringJoiner(" ");
        for (int i = lines.at(node); i < lines.at(tree.end(node)); i++) {
            text.add(lines.text(i));
        }
        return text.toString();
    }
}
