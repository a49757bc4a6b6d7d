// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.apache.spark.sql.SparkSession;

/** The one session that all tests share: to start one takes longer than they do. */
final class Sparks {
    private static final SparkSession SESSION = start();

    private Sparks() {}

    static SparkSession session() {
        return SESSION;
    }

    private static SparkSession start() {
        try {
            return SparkSession.builder()
                    .master("local[2]")
                    .appName("tests")
                    .config("spark.ui.enabled", "false")
                    .config("spark.driver.host", "127.0.0.1")
                    .config("spark.driver.bindAddress", "127.0.0.1")
                    .config("spark.sql.shuffle.partitions", "1")
                    // To compile the plans and their expressions takes longer than to run them.
                    .config("spark.sql.codegen.wholeStage", "false")
                    .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
                    .config(
                            "spark.sql.warehouse.dir",
                            Files.createTempDirectory("warehouse").toString())
                    .config("spark.hadoop.fs.file.impl", PlainFiles.class.getName())
                    .config("spark.sql.extensions", ZhnewsExtensions.class.getName())
                    .getOrCreate();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
