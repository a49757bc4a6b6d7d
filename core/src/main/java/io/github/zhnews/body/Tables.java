// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.model.Block.Cell;
import io.github.zhnews.model.RichText;
import io.github.zhnews.model.Run;
import io.github.zhnews.page.Lines;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells tables of data from those that only lay out a page, and reads the former. */
final class Tables {
    /** The most letters that a cell of data has on average. */
    private static final int MEAN_CELL = 40;
    /** The most letters that any cell of data has. */
    private static final int MAX_CELL = 300;
    /** The most digits of the number of columns or rows that a cell takes. */
    private static final int MAX_DIGITS = 3;

    /**
     * A table of data.
     *
     * @param caption what the table says of itself, or an empty string
     * @param rows the cells; rows without a word are left out
     */
    record Data(RichText caption, List<List<Cell>> rows) {}

    private final Tree tree;
    private final Lines lines;
    private final Markup markup;
    private final List<List<Cell>> rows = new ArrayList<>();
    /** Which of the table's rows they are. */
    private final List<Integer> numbers = new ArrayList<>();

    private final List<Cell> row = new ArrayList<>();
    private int number;
    private int wide;

    private Tables(Tree tree, Lines lines, Markup markup) {
        this.tree = tree;
        this.lines = lines;
        this.markup = markup;
    }

    /** The table at a node, or {@code null} where it is a layout. */
    static @Nullable Data read(Tree tree, Lines lines, Markup markup, int table) {
        return new Tables(tree, lines, markup).read(table);
    }

    private @Nullable Data read(int table) {
        var caption = RichText.of("");
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
                number++;
            } else if (tag == Tag.CAPTION) {
                caption = text(i);
                outside -= tree.letters(i);
            } else if (tag == Tag.TD || tag == Tag.TH) {
                if (tree.letters(i) > MAX_CELL) {
                    return null;
                }
                letters += tree.letters(i);
                cells++;
                row.add(cell(i));
            }
        }
        endRow();
        boolean data = wide >= 2 && wide * 2 > rows.size() && letters <= cells * MEAN_CELL && letters == outside;
        if (!data) {
            return null;
        }
        cutSpans();
        return new Data(caption, rows);
    }

    private void endRow() {
        if (!row.stream().allMatch(cell -> cell.text().isEmpty())) {
            rows.add(List.copyOf(row));
            numbers.add(number);
            wide += row.size() > 1 ? 1 : 0;
        }
        row.clear();
    }

    private Cell cell(int node) {
        boolean isHeader = tree.tag(node) == Tag.TH || tree.tag(tree.parent(tree.parent(node))) == Tag.THEAD;
        return Cell.of(text(node))
                .withHeader(isHeader)
                .withColumnSpan(span(node, "colspan"))
                .withRowSpan(span(node, "rowspan"));
    }

    private int span(int node, String name) {
        var value = tree.attr(node, name);
        boolean isNumber = value != null && value.length() <= MAX_DIGITS && value.matches("[0-9]+");
        return isNumber ? Math.max(1, Integer.parseInt(value)) : 1;
    }

    /** A cell takes no rows that are left out, and none behind the last one. */
    private void cutSpans() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).stream().anyMatch(cell -> cell.rowSpan() > 1)) {
                int first = i;
                rows.set(
                        i,
                        rows.get(i).stream()
                                .map(cell -> cell.withRowSpan(kept(first, cell.rowSpan())))
                                .toList());
            }
        }
    }

    /** How many of some rows stay. */
    private int kept(int first, int span) {
        int end = Collections.binarySearch(numbers, numbers.get(first) + span);
        return (end < 0 ? -end - 1 : end) - first;
    }

    private RichText text(int node) {
        int first = lines.at(node);
        int end = lines.at(tree.end(node));
        if (end - first == 1) {
            return markup.line(first);
        }
        var runs = new ArrayList<Run>();
        for (int i = first; i < end; i++) {
            if (i > first) {
                runs.add(Run.of(" "));
            }
            runs.addAll(markup.line(i).runs());
        }
        return RichText.of(runs);
    }
}
