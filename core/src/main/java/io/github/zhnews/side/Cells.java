package io.github.zhnews.side;

import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.stock.Numbers;
import io.github.zhnews.text.Spaces;
import java.util.ArrayList;
import java.util.List;

/** Splits lines into the cells of a row: at blanks, and where one inline element ends and the next begins. */
final class Cells {
    /** The most cells of a row. */
    private static final int MAX_CELLS = 24;

    private final Tree tree;
    private final Lines lines;

    Cells(Page page) {
        tree = page.tree();
        lines = page.lines();
    }

    List<String> of(int line) {
        var cells = new ArrayList<String>();
        for (int node = lines.firstNode(line); node < lines.endNode(line) && cells.size() < MAX_CELLS; node++) {
            if (tree.tag(node) != Tag.TEXT) {
                continue;
            }
            for (var word : Spaces.clean(tree.chars(), tree.textFrom(node), tree.textTo(node))
                    .split(" ")) {
                if (!word.isEmpty() && !word.equals("|")) {
                    cells.add(word);
                }
            }
        }
        return cells;
    }

    /** A row that starts with a line: that line and, in tables, those behind it that are the numbers of its further cells. */
    Row row(int line) {
        var cells = of(line);
        int end = line + 1;
        if (cells.stream().noneMatch(Cells::isValue)) {
            while (end < lines.size() && end - line < MAX_CELLS && isValues(end)) {
                cells.addAll(of(end++));
            }
        }
        return new Row(cells, line, end);
    }

    private boolean isValues(int line) {
        var cells = lines.letters(line) <= 30 ? of(line) : List.<String>of();
        return !cells.isEmpty() && cells.stream().allMatch(Cells::isValue);
    }

    /** Whether a cell holds a number, or a sign that there is none. */
    static boolean isValue(String cell) {
        return Numbers.read(cell) != null || cell.equals("--") || cell.equals("-");
    }

    /** The cells of a row. */
    record Row(List<String> cells, int line, int end) {
        /** The words before its first number. */
        String name() {
            var name = new StringBuilder();
            for (var cell : cells) {
                if (isValue(cell)) {
                    break;
                }
                name.append(name.isEmpty() ? "" : " ").append(cell);
            }
            return name.toString();
        }

        List<String> values() {
            return cells.stream().filter(Cells::isValue).toList();
        }
    }
}
