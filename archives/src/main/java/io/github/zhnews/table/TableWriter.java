// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.table;

import java.io.Closeable;
import java.io.IOException;

/** Writes the rows of a table, by one thread. Only when it is closed the file is whole. */
public interface TableWriter extends Closeable {

    /**
     * Writes a row.
     *
     * @param row the row, with a cell for each column
     * @throws IOException if the file can't be written
     */
    void write(TableRow row) throws IOException;
}
