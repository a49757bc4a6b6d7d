// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.speed;

import io.github.zhnews.bench.peer.Peer;
import io.github.zhnews.bench.peer.Peers;
import io.github.zhnews.bench.peer.Reading;
import java.util.NoSuchElementException;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * Other extractors on the same pages, each with its default settings and the same jsoup. A peer that is on the class path but
 * not in this jar is named by {@code -p peer=NAME}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 3,
        jvmArgs = {Jvm.COLLECTOR, Jvm.HEAP, Jvm.MAX_HEAP})
public class PeerBenchmark {
    /** The extractor's name. */
    @Param({"zhnews", "zhnews-no-rules", "Readability4J", "Crux", "boilerpipe", "webmagic", "jsoup-text"})
    String peer = Peers.ZHNEWS;

    /** The page that is read. */
    @Param({"portal", "tables", "platform"})
    String page = "portal";

    private Peer extractor = Peers.own().get(0);
    private NamedPage input = Pages.bundled().page(page);

    /** Finds the extractor and reads the page. */
    @Setup
    public void prepare() {
        extractor = Peers.all().stream()
                .filter(p -> p.name().equals(peer))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No extractor " + peer));
        input = Pages.bundled().page(page);
    }

    /**
     * The page's text and what else the extractor finds.
     *
     * @return what it found
     * @throws Exception if the extractor fails on the page
     */
    @Benchmark
    public Reading read() throws Exception {
        return extractor.read(input.html(), input.url());
    }
}
