// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table in Markdown, its columns aligned so that it reads well on a terminal, too. */
public final class Table {
    private Table() {}

    /**
     * Lays out a table.
     *
     * @param header the names of the columns
     * @param rows the cells, in each row as many as in the header
     * @return the table
     */
    public static String of(List<String> header, List<List<String>> rows) {
        var all = new ArrayList<List<String>>();
        all.add(header);
        all.addAll(rows);
        var widths = new ArrayList<Integer>();
        for (int i = 0; i < header.size(); i++) {
            int column = i;
            widths.add(
                    all.stream().mapToInt(row -> row.get(column).length()).max().orElse(0));
        }
        all.add(1, widths.stream().map("-"::repeat).toList());
        return all.stream().map(row -> line(row, widths)).collect(Collectors.joining());
    }

    private static String line(List<String> row, List<Integer> widths) {
        var line = new StringBuilder("|");
        for (int i = 0; i < row.size(); i++) {
            var cell = row.get(i);
            line.append(' ')
                    .append(cell)
                    .append(" ".repeat(widths.get(i) - cell.length()))
                    .append(" |");
        }
        return line.append('\n').toString();
    }
}
