// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;

/**
 * Finds pages whose texts are nearly the same, by their fingerprints. Only fingerprints that share a {@link Bands key} are compared, and
 * of many that share one each with the smallest only. What is equal or near to each other, also over several steps, is one group; the
 * first of it is the page with the smallest address.
 */
final class NearDuplicates {
    /** Below so many characters any change weighs too much: only equal fingerprints count. See {@code Fingerprint.MAX_DISTANCE}. */
    private static final int SHORT_TEXT = 150;

    private static final String FINGERPRINT = "fingerprint";
    private static final String FIRST = "first";
    private static final String GROUP = "fingerprintGroup";

    private final int distance;
    private final int largestBand;
    private final Scratch scratch;
    private final LongAccumulator fullBands;

    NearDuplicates(int distance, int largestBand, Scratch scratch) {
        this.distance = distance;
        this.largestBand = largestBand;
        this.scratch = scratch;
        fullBands = scratch.session().sparkContext().longAccumulator("bands beyond the largest");
    }

    /** How many keys more fingerprints shared than are compared with each other; some of theirs may be missed. */
    long fullBands() {
        return fullBands.value();
    }

    /** The pages with {@code duplicateOf}: the address of the first of their group where they are not the first themselves. */
    Dataset<Row> mark(Dataset<Row> pages) {
        var firsts = firsts(pages).withColumnRenamed(FINGERPRINT, GROUP);
        var identity = identity();
        return pages.join(firsts, col(FINGERPRINT).equalTo(col(GROUP)), "left_outer")
                .withColumn(
                        "duplicateOf",
                        when(
                                col(FIRST).isNotNull().and(col(FIRST).notEqual(identity)),
                                coalesce(
                                        col(FIRST + ".url"),
                                        concat_ws("#", col(FIRST + ".file"), col(FIRST + ".offset")))))
                .drop(GROUP, FIRST);
    }

    /** What pages are put in order by; those of unknown address come last. */
    private static Column identity() {
        return struct(
                col("url").isNull().as("isUnknown"),
                col("url").as("url"),
                col("file").as("file"),
                col("offset").as("offset"));
    }

    /** The fingerprints that several pages have or are near to, each with the first page of its group. */
    private Dataset<Row> firsts(Dataset<Row> pages) {
        var prints = scratch.kept(
                "prints",
                pages.filter(col(FINGERPRINT).isNotNull().and(col(FINGERPRINT).notEqual(0L)))
                        .groupBy(FINGERPRINT)
                        .agg(
                                min(identity()).as(FIRST),
                                count(lit(1)).as("pages"),
                                max(length(col("text"))).as("letters")));
        var groups = distance == 0 ? prints.withColumn(GROUP, col(FINGERPRINT)) : grouped(prints);
        var groupFirsts = groups.groupBy(GROUP)
                .agg(min(col(FIRST)).as("groupFirst"), sum("pages").as("groupPages"))
                .filter(col("groupPages").gt(1));
        return scratch.kept(
                "firsts",
                groups.select(FINGERPRINT, GROUP)
                        .join(groupFirsts, GROUP)
                        .select(col(FINGERPRINT), col("groupFirst").as(FIRST)));
    }

    private Dataset<Row> grouped(Dataset<Row> prints) {
        var bands = new NearPrints(new Bands(distance), largestBand, fullBands);
        var near = scratch.kept(
                "near",
                bands.pairs(prints.filter(col("letters").geq(SHORT_TEXT)).select(FINGERPRINT)));
        var groups = new Groups(scratch).of(near);
        return prints.join(
                        groups.withColumnRenamed("print", "printInGroup"),
                        col(FINGERPRINT).equalTo(col("printInGroup")),
                        "left_outer")
                .withColumn(GROUP, coalesce(col("label"), col(FINGERPRINT)))
                .drop("printInGroup", "label");
    }

    /** Where what is worked out on the way is kept, so that it is neither worked out again nor lost with an executor. */
    record Scratch(SparkSession session, String folder) {
        Dataset<Row> kept(String name, Dataset<Row> data) {
            var path = folder + "/" + name;
            data.write().mode("overwrite").option("compression", "zstd").parquet(path);
            return session.read().schema(data.schema()).parquet(path);
        }
    }
}
