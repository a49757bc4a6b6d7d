// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.spark;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NearDuplicatesTest {
    private static final String LONG = "长".repeat(200);
    private static final long BITS = 0x1234_5678_9ABC_DEF0L;

    @TempDir
    private Path folder;

    private final List<Row> pages = new ArrayList<>();

    private void page(@Nullable String url, long fingerprint, String text) {
        pages.add(RowFactory.create(url, "file:/a.warc", (long) pages.size(), fingerprint, text));
    }

    private NearDuplicates within(int distance, int largestBand) {
        return new NearDuplicates(
                distance, largestBand, new NearDuplicates.Scratch(Sparks.session(), folder.toString()));
    }

    private Map<String, String> marked(NearDuplicates duplicates) {
        var schema = new StructType()
                .add("url", DataTypes.StringType)
                .add("file", DataTypes.StringType)
                .add("offset", DataTypes.LongType)
                .add("fingerprint", DataTypes.LongType)
                .add("text", DataTypes.StringType);
        var marked = new HashMap<String, String>();
        for (var row : duplicates
                .mark(Sparks.session().createDataset(pages, Encoders.row(schema)))
                .filter(col("duplicateOf").isNotNull())
                .collectAsList()) {
            marked.put(row.isNullAt(0) ? "#" + row.getLong(2) : row.getString(0), row.getAs("duplicateOf"));
        }
        return marked;
    }

    /** All in one, as each run is several of Spark's jobs. */
    @Test
    void groupsOfAllKindsAreFound() {
        // Three bits are near, and four are not.
        page("near/b", BITS, LONG);
        page("near/a", BITS ^ 0b111L, LONG);
        page("near/c", BITS ^ 0xF00000L, LONG);
        // A group hangs together over several steps.
        for (int i = 0; i < 6; i++) {
            page("chain/" + (5 - i), ~BITS ^ (1L << 3 * i) - 1, LONG);
        }
        // Short texts are duplicates if they are the same.
        page("short/a", 42, "快讯");
        page("short/b", 42, "快讯");
        page("short/c", 43, "短讯");
        // Pages without a text are none.
        page("empty/a", 0, "");
        page("empty/b", 0, "");

        assertThat(marked(within(3, 1000)))
                .containsOnly(
                        entry("near/b", "near/a"),
                        entry("chain/1", "chain/0"),
                        entry("chain/2", "chain/0"),
                        entry("chain/3", "chain/0"),
                        entry("chain/4", "chain/0"),
                        entry("chain/5", "chain/0"),
                        entry("short/b", "short/a"));
    }

    @Test
    void equalFingerprintsAloneAreFoundWithoutBands() {
        page("a", BITS, LONG);
        page("b", BITS, LONG);
        page("c", BITS ^ 1, LONG);
        // Pages of unknown address are named by their place.
        page(null, ~BITS, LONG);
        page(null, ~BITS, LONG);

        assertThat(marked(within(0, 1000))).containsOnly(entry("b", "a"), entry("#4", "file:/a.warc#3"));
    }

    @Test
    void aKeyThatManyShareIsNotComparedEachWithEach() {
        for (int i = 1; i <= 60; i++) {
            page(
                    "page%02d".formatted(i),
                    BITS ^ Long.reverse(i * 0x9E37_79B9L) >>> 51,
                    LONG); // all differ below one block
        }

        var bounded = within(3, 5);
        marked(bounded);

        assertThat(bounded.fullBands()).isPositive();
    }
}
