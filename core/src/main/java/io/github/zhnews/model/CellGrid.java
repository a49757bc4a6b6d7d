// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts each cell of a table below the cells of its column, for formats that know no spans. */
final class CellGrid {
    /** How many times as many cells as the table's own a grid has at most. */
    private static final int MAX_GROWTH = 4;

    private static final Block.Cell EMPTY = Block.Cell.of("");

    private final List<List<Block.Cell>> grid = new ArrayList<>();
    /** How many rows below this one the cell of each column goes on. */
    private int[] below = new int[8];

    private CellGrid() {}

    /**
     * The rows, with empty cells where a cell goes on; as they are where nothing does, or where a table is made of little but such
     * cells.
     */
    static List<List<Block.Cell>> of(List<List<Block.Cell>> rows) {
        int left = MAX_GROWTH * rows.stream().mapToInt(List::size).sum();
        var grid = new CellGrid();
        for (var row : rows) {
            left -= row.stream().mapToInt(Block.Cell::columnSpan).sum();
            if (left < 0) {
                return rows;
            }
            var cells = grid.row(row);
            left -= cells.size() - row.size();
            grid.grid.add(cells);
        }
        return left < 0 ? rows : grid.grid;
    }

    private List<Block.Cell> row(List<Block.Cell> row) {
        var cells = new ArrayList<Block.Cell>();
        for (var cell : row) {
            while (isTaken(cells.size())) {
                cells.add(EMPTY);
            }
            int first = cells.size();
            cells.add(cell);
            for (int i = 1; i < cell.columnSpan(); i++) {
                cells.add(EMPTY);
            }
            if (cells.size() > below.length) {
                below = Arrays.copyOf(below, cells.size() * 2);
            }
            Arrays.fill(below, first, cells.size(), cell.rowSpan() - 1);
        }
        for (int column = cells.size(); column < below.length; column++) {
            below[column] = Math.max(0, below[column] - 1);
        }
        return cells;
    }

    /** Whether a cell from above takes a column in this row. */
    private boolean isTaken(int column) {
        boolean isTaken = column < below.length && below[column] > 0;
        if (isTaken) {
            below[column]--;
        }
        return isTaken;
    }
}
