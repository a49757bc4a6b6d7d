// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring_index;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What a job has read. It is counted in what was written: counters that tasks raise count again what is done again when an executor is
 * lost.
 *
 * @param kinds how many pages of each kind there are, by the portals whose layouts were used; those without a layout by {@code -}
 * @param rejects how many pages and records could not be read
 * @param duplicates how many pages are marked as near duplicates
 * @param fullBands how many keys more fingerprints shared than were compared
 */
record JobSummary(Map<String, Map<String, Long>> kinds, long rejects, long duplicates, long fullBands) {
    private static final String NO_PORTAL = "-";

    static JobSummary of(Dataset<Row> pages, Dataset<Row> articles, long fullBands) {
        var portal = coalesce(substring_index(col("layout"), "/", 1), lit(NO_PORTAL));
        var counted = articles.groupBy(portal.as("portal"), col("kind"))
                .agg(count(lit(1)), count(col("duplicateOf")))
                .collectAsList();
        var kinds = new TreeMap<String, Map<String, Long>>();
        long duplicates = 0;
        for (var row : counted) {
            kinds.computeIfAbsent(row.getString(0), name -> new TreeMap<>()).put(row.getString(1), row.getLong(2));
            duplicates += row.getLong(3);
        }
        return new JobSummary(kinds, pages.filter(col("error").isNotNull()).count(), duplicates, fullBands);
    }

    /** How many pages were read. */
    long pages() {
        return kinds.values().stream()
                .flatMap(byKind -> byKind.values().stream())
                .mapToLong(Long::longValue)
                .sum();
    }

    /** A table of portals and kinds, and a line of what else there is. */
    @Override
    public String toString() {
        var lines = new StringBuilder("portal\tkind\tpages\n");
        kinds.forEach((portal, byKind) -> byKind.forEach((kind, pages) -> lines.append(portal)
                .append('\t')
                .append(kind)
                .append('\t')
                .append(pages)
                .append('\n')));
        lines.append(pages()).append(" pages, ").append(rejects).append(" rejects, ");
        lines.append(duplicates).append(" near duplicates");
        if (fullBands > 0) {
            lines.append("; ").append(fullBands).append(" keys were shared by more fingerprints than --largest-band");
        }
        return lines.toString();
    }
}
