// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table, or a struct in a cell of one. Immutable.
 *
 * @param cells a value for each column, as its {@link ColumnType} tells, or {@code null}
 */
public record TableRow(List<@Nullable Object> cells) {
    /** Takes a copy of the cells. */
    public TableRow {
        cells = Collections.unmodifiableList(new ArrayList<@Nullable Object>(cells));
    }
}
