// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.min;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Finds what hangs together by pairs: each takes over the smallest label of those it is paired with, until none changes. */
final class Groups {
    private final NearDuplicates.Scratch scratch;

    Groups(NearDuplicates.Scratch scratch) {
        this.scratch = scratch;
    }

    /**
     * The labels, {@code print} and {@code label}, of all that are in pairs. As many rounds are needed as the longest chain has links,
     * which for near duplicates is a few.
     *
     * @param pairs {@code print} and {@code other}, each pair in both directions
     */
    Dataset<Row> of(Dataset<Row> pairs) {
        var labels = scratch.kept(
                "labels0",
                pairs.groupBy("print")
                        .agg(min("other").as("smallest"))
                        .select(
                                col("print"),
                                least(col("print"), col("smallest")).as("label")));
        for (int round = 1; ; round++) {
            var others = labels.select(col("print").as("other"), col("label").as("otherLabel"));
            var smallest = pairs.join(others, "other")
                    .groupBy("print")
                    .agg(min("otherLabel").as("smallest"));
            var next = scratch.kept(
                    "labels" + round,
                    labels.join(smallest, "print")
                            .select(
                                    col("print"),
                                    least(col("label"), col("smallest")).as("label"),
                                    col("smallest").lt(col("label")).as("isChanged")));
            labels = next.select("print", "label");
            if (next.filter(col("isChanged")).isEmpty()) {
                return labels;
            }
        }
    }
}
