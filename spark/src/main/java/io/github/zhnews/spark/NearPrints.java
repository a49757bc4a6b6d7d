// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.spark;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;
import scala.Tuple2;
import scala.jdk.javaapi.CollectionConverters;

/** Finds the pairs of fingerprints that differ in few bits. */
final class NearPrints {
    private static final Encoder<Tuple2<Long, Long>> TWO = Encoders.tuple(Encoders.LONG(), Encoders.LONG());

    private final Bands bands;
    private final int largest;
    private final LongAccumulator fullBands;

    NearPrints(Bands bands, int largest, LongAccumulator fullBands) {
        this.bands = bands;
        this.largest = largest;
        this.fullBands = fullBands;
    }

    /** The pairs among a column of different fingerprints, as two columns {@code print} and {@code other}, each once in each direction. */
    Dataset<Row> pairs(Dataset<Row> fingerprints) {
        var keyed = fingerprints.flatMap(new Keyed(bands), TWO);
        var pairs = keyed.groupByKey((MapFunction<Tuple2<Long, Long>, Long>) Tuple2::_1, Encoders.LONG())
                .flatMapSortedGroups(new Column[] {col("_2")}, new Near(bands, largest, fullBands), TWO);
        return pairs.distinct().toDF("print", "other");
    }

    private record Keyed(Bands bands) implements FlatMapFunction<Row, Tuple2<Long, Long>> {
        @Override
        public Iterator<Tuple2<Long, Long>> call(Row row) {
            long bits = row.getLong(0);
            return bands.keys(bits).stream().map(key -> new Tuple2<>(key, bits)).iterator();
        }
    }

    /** The pairs among fingerprints that share a key. They come in order, so that it is always the same that are compared. */
    private record Near(Bands bands, int largest, LongAccumulator fullBands)
            implements FlatMapGroupsFunction<Long, Tuple2<Long, Long>, Tuple2<Long, Long>> {
        @Override
        public Iterator<Tuple2<Long, Long>> call(Long key, Iterator<Tuple2<Long, Long>> members) {
            var compared = new ArrayList<Long>();
            return CollectionConverters.asJava(CollectionConverters.asScala(members)
                    .flatMap(member -> CollectionConverters.asScala(near(member._2(), compared))));
        }

        private List<Tuple2<Long, Long>> near(long bits, List<Long> compared) {
            var pairs = new ArrayList<Tuple2<Long, Long>>();
            for (long other : compared) {
                if (Long.bitCount(bits ^ other) <= bands.distance()) {
                    pairs.add(new Tuple2<>(bits, other));
                    pairs.add(new Tuple2<>(other, bits));
                }
            }
            if (compared.size() < largest) {
                compared.add(bits);
                if (compared.size() == largest) {
                    fullBands.add(1);
                }
            }
            return pairs;
        }
    }
}
