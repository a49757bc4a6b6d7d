// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.table;

import java.util.List;

/** What the cells of a column hold. Any cell may be {@code null}; what stands in lists and maps is not. */
public sealed interface ColumnType {

    /** A value without parts. */
    enum Simple implements ColumnType {
        /** A {@link String}. */
        TEXT,
        /** An {@link Integer}. */
        INTEGER,
        /** A {@link Long}. */
        LONG,
        /** A {@link Double}. */
        DOUBLE,
        /** A {@link Boolean}. */
        BOOLEAN,
        /** An {@link java.time.Instant}. */
        INSTANT
    }

    /**
     * A {@link List}.
     *
     * @param element what it holds
     */
    record ListOf(ColumnType element) implements ColumnType {}

    /**
     * A {@link java.util.Map} whose keys are texts.
     *
     * @param value what they lead to
     */
    record MapOf(ColumnType value) implements ColumnType {}

    /**
     * A {@link TableRow}.
     *
     * @param columns its columns, in the order of the row's cells
     */
    record Struct(List<Column> columns) implements ColumnType {
        /** Takes a copy of the columns. */
        public Struct {
            columns = List.copyOf(columns);
        }
    }

    /**
     * A column.
     *
     * @param name its name
     * @param type what its cells hold
     */
    record Column(String name, ColumnType type) {}
}
