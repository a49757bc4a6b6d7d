package io.github.zhnews.body;

import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.text.Spaces;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells tables of data from those that only lay out a page, and reads the former. */
final class Tables {
    /** The most letters that a cell of data has on average. */
    private static final int MEAN_CELL = 40;
    /** The most letters that any cell of data has. */
    private static final int MAX_CELL = 300;

    private Tables() {}

    /** The rows of a table of data, or {@code null} where the table is a layout. */
    static @Nullable List<List<String>> rows(Tree tree, int table) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        int wide = 0;
        int letters = 0;
        int cells = 0;
        for (int i = table + 1; i < tree.end(table); i++) {
            int tag = tree.tag(i);
            if (tag == Tag.TABLE_TAG) {
                return null;
            }
            if (tag == Tag.TR) {
                wide += add(rows, row);
            } else if (tag == Tag.TD || tag == Tag.TH) {
                if (tree.letters(i) > MAX_CELL) {
                    return null;
                }
                letters += tree.letters(i);
                cells++;
                row.add(Spaces.clean(tree.chars(), tree.textFrom(i), tree.textTo(i)));
                i = tree.end(i) - 1;
            }
        }
        wide += add(rows, row);
        boolean data = wide >= 2 && wide * 2 > rows.size() && letters <= cells * MEAN_CELL;
        return data ? rows : null;
    }

    private static int add(List<List<String>> rows, List<String> row) {
        if (row.stream().allMatch(String::isEmpty)) {
            row.clear();
            return 0;
        }
        rows.add(List.copyOf(row));
        int wide = row.size() > 1 ? 1 : 0;
        row.clear();
        return wide;
    }
}
