// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.speed;

import io.github.zhnews.NewsParser;
import io.github.zhnews.model.Article;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Whether time grows with the page and no faster, and whether threads that share a parser are in each other's way.
 *
 * <p>The figure to look at is {@code characters}, read in a microsecond by all threads together: it stays where it is as pages
 * grow, and doubles with the second thread.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 2,
        jvmArgs = {Jvm.COLLECTOR, Jvm.HEAP, Jvm.MAX_HEAP})
public class ScalingBenchmark {
    private final NewsParser parser = NewsParser.create();

    /** The length of the page in characters. */
    @Param({"10000", "100000", "1000000", "10000000"})
    int size = 10_000;

    private String html = "";

    /** What JMH counts beside the calls. */
    @AuxCounters
    @State(Scope.Thread)
    public static class Read {
        /** The characters of the pages that were parsed. */
        public long characters;

        /** For JMH. */
        public Read() {}
    }

    /** Writes the page. */
    @Setup
    public void writePage() {
        html = WrittenPage.simplified().html(size, "utf-8");
    }

    /**
     * One thread.
     *
     * @param read what was read
     * @return the article
     */
    @Benchmark
    @Threads(1)
    public Article oneThread(Read read) {
        return parse(read);
    }

    /**
     * Two threads with one parser.
     *
     * @param read what was read by each
     * @return the article
     */
    @Benchmark
    @Threads(2)
    public Article twoThreads(Read read) {
        return parse(read);
    }

    private Article parse(Read read) {
        read.characters += html.length();
        return parser.parse(html);
    }
}
