// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.speed;

import io.github.zhnews.NewsParser;
import io.github.zhnews.model.Article;
import io.github.zhnews.rule.RuleSet;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
 * An article out of a page, beside what {@code Jsoup.parse} takes for the page's tree alone.
 *
 * <p>The figure to look at is the ratio of the two, from the same run: {@code Jsoup.parse} needs some seconds of running
 * until it is as fast as it gets, so a shorter warm-up flatters the ratio.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 3,
        jvmArgs = {Jvm.COLLECTOR, Jvm.HEAP, Jvm.MAX_HEAP})
public class ParseBenchmark {
    private final NewsParser parser = NewsParser.create();
    private final NewsParser generic =
            NewsParser.builder().rules(RuleSet.none()).build();

    /** The page that is parsed. */
    @Param({"portal", "tables", "platform"})
    String page = "portal";

    private String html = "";

    /** Reads the page. */
    @Setup
    public void readPage() {
        html = Pages.bundled().page(page).html();
    }

    /**
     * The library as it comes.
     *
     * @return the article
     */
    @Benchmark
    public Article rules() {
        return parser.parse(html);
    }

    /**
     * The library without rules for portals.
     *
     * @return the article
     */
    @Benchmark
    public Article noRules() {
        return generic.parse(html);
    }

    /**
     * The measure.
     *
     * @return the document
     */
    @Benchmark
    public Document jsoup() {
        return Jsoup.parse(html);
    }
}
