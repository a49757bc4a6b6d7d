// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.spark;

import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of a table comes from.
 *
 * @param file the file that holds it, as a path
 * @param offset its place in that file
 * @param url the address that it was saved from
 * @param savedAt when it was saved
 */
record PageOrigin(
        @Nullable String file,
        @Nullable Long offset,
        @Nullable String url,
        @Nullable Instant savedAt) {
    static final List<TableColumn<PageOrigin>> COLUMNS = List.of(
            new TableColumn<>("file", StringType, PageOrigin::file),
            new TableColumn<>("offset", LongType, PageOrigin::offset),
            new TableColumn<>("savedFrom", StringType, PageOrigin::url),
            new TableColumn<>("savedAt", TimestampType, PageOrigin::savedAt));
}
