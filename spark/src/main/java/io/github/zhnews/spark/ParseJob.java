// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.hash;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/**
 * The job that turns archives and tables of pages into a table of articles:
 *
 * <pre>{@code
 * spark-submit --class io.github.zhnews.spark.ParseJob zhnews-spark.jar crawl/*.warc.gz articles
 * }</pre>
 *
 * <p>Each page is parsed once: what was read is kept below the output until near duplicates are marked and the table is written. An
 * executor that is lost costs the files that it was at; no record is lost and none is written twice.
 */
public final class ParseJob {
    private static final String STAGING = "_staging";
    private static final String REJECTS = "_rejects";

    private final SparkSession spark;
    private final JobOptions options;

    ParseJob(SparkSession spark, JobOptions options) {
        this.spark = spark;
        this.options = options;
    }

    /**
     * Runs the job and prints what it has read.
     *
     * @param arguments options, inputs and the output, as the usage tells that an empty command line gets
     * @throws IOException if an input or the output can't be read or written
     * @throws IllegalArgumentException if the command line is wrong
     */
    @SuppressWarnings("SystemOut") // what a job prints is its driver's output
    public static void main(String[] arguments) throws IOException {
        var options = JobOptions.of(arguments);
        try (var spark = SparkSession.builder().appName("zhnews").getOrCreate()) {
            System.out.println(new ParseJob(spark, options).run());
        }
    }

    /** Runs the job. */
    JobSummary run() throws IOException {
        var hadoop = spark.sparkContext().hadoopConfiguration();
        var output = new Path(options.output());
        var system = output.getFileSystem(hadoop);
        var settings = RuleTexts.read(options.settings(), options.ruleFiles());
        Parsers.of(settings); // what is wrong with the rules is told before anything runs
        var inputs = JobInputs.of(options.inputs(), hadoop);
        clear(system, output);

        var staging = new Path(output, STAGING);
        var scratch = new NearDuplicates.Scratch(spark, staging.toString());
        var pages = scratch.kept("pages", parsed(inputs, settings));
        var articles = pages.filter(col("error").isNull()).drop("error");
        pages.filter(col("error").isNotNull())
                .select("file", "offset", "savedFrom", "savedAt", "error")
                .write()
                .json(new Path(output, REJECTS).toString());

        long fullBands = 0;
        if (options.distance() >= 0) {
            var duplicates = new NearDuplicates(options.distance(), options.largestBand(), scratch);
            articles = duplicates.mark(articles);
            fullBands = duplicates.fullBands();
        } else {
            articles = articles.withColumn("duplicateOf", lit(null).cast("string"));
        }
        var summary = JobSummary.of(pages, write(articles), fullBands);
        system.delete(staging, true);
        return summary;
    }

    private void clear(FileSystem system, Path output) throws IOException {
        if (system.exists(output)) {
            if (!options.isOverwriting()) {
                throw new IllegalArgumentException(output + " is there already; --overwrite replaces it");
            }
            system.delete(output, true);
        }
    }

    private Dataset<Row> parsed(JobInputs inputs, ParserSettings settings) {
        var pages = spark.createDataset(List.<Row>of(), PageTable.encoder());
        if (!inputs.archives().isEmpty()) {
            var context = JavaSparkContext.fromSparkContext(spark.sparkContext());
            var hadoop = new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
            var files = inputs.archives();
            var paths =
                    spark.createDataset(context.parallelize(files, files.size()).rdd(), Encoders.STRING());
            pages = pages.union(paths.flatMap(new ArchivePages(settings, hadoop), PageTable.encoder()));
        }
        if (!inputs.tables().isEmpty()) {
            var table = spark.read().parquet(inputs.tables().toArray(String[]::new));
            pages = pages.union(Articles.with(settings)
                    .table(table.withColumn("file", col("_metadata.file_path"))
                            .withColumn("offset", col("_metadata.row_index"))));
        }
        return pages;
    }

    /** Writes the table, and gives it back as it was written. */
    private Dataset<Row> write(Dataset<Row> articles) {
        var column = partition();
        var parts = switch (options.partition()) {
            case HOST -> articles.withColumn(column, hostGroup(options.hostGroups()));
            case DATE -> articles.withColumn(column, day());
            case NONE -> articles;
        };
        if (options.partition() == JobOptions.Partition.NONE) {
            parts.write().mode("append").option("compression", "zstd").parquet(options.output());
        } else {
            // So each part is written by few tasks, and a large one by several.
            parts.hint("rebalance", col(column))
                    .write()
                    .mode("append")
                    .option("compression", "zstd")
                    .partitionBy(column)
                    .parquet(options.output());
        }
        return spark.read().schema(parts.schema()).parquet(options.output());
    }

    private String partition() {
        return options.partition() == JobOptions.Partition.DATE ? "publishedDate" : "hostGroup";
    }

    private static Column hostGroup(int groups) {
        var host = lower(
                regexp_extract(coalesce(col("url"), col("savedFrom")), "^[A-Za-z]+://(?:[^/?#]*@)?([^/:?#]+)", 1));
        return when(host.isNull(), lit(0)).otherwise(pmod(hash(host), lit(groups)));
    }

    /** The day on the page's clock; {@code null} where the page tells the month alone, or nothing. */
    private static Column day() {
        var day = regexp_extract(col("publishedAt"), "^\\d{4}-\\d\\d-\\d\\d", 0);
        return when(length(day).gt(0), to_date(day));
    }
}
