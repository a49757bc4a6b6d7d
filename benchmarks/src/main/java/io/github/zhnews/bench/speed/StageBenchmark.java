// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.speed;

import io.github.zhnews.NewsParser;
import io.github.zhnews.body.Body;
import io.github.zhnews.body.BodyMarks;
import io.github.zhnews.body.BodyReader;
import io.github.zhnews.body.LineKinds;
import io.github.zhnews.fields.TitleFinder;
import io.github.zhnews.html.Tree;
import io.github.zhnews.html.TreeBuilder;
import io.github.zhnews.model.Article;
import io.github.zhnews.model.Favour;
import io.github.zhnews.model.Limits;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import io.github.zhnews.place.PlaceFinder;
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
 * Where the time goes. Each method does all that the one before it does, and one step more, because a step alone would work on
 * a tree that has left the caches: what a step takes is the difference of two neighbours, in the order {@link #tree},
 * {@link #lines}, {@link #region}, {@link #body}, {@link #whole}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 3,
        jvmArgs = {Jvm.COLLECTOR, Jvm.HEAP, Jvm.MAX_HEAP})
public class StageBenchmark {
    private final TreeBuilder builder = new TreeBuilder(Limits.defaults());
    private final NewsParser parser = NewsParser.builder().rules(RuleSet.none()).build();

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
     * The characters read into the flat tree.
     *
     * @return the tree
     */
    @Benchmark
    public Tree tree() {
        return builder.build(html);
    }

    /**
     * And the tree cut into lines, with the facts that finders look up: metadata, headings, scripts.
     *
     * @return the page
     */
    @Benchmark
    public Page lines() {
        return Page.of(tree(), null);
    }

    /**
     * And the kind of each line, and the element that holds the text.
     *
     * @return where the text is
     */
    @Benchmark
    public Region region() {
        var lines = lines();
        return new PlaceFinder(lines, Headline.NONE, new LineKinds(lines))
                .find()
                .region();
    }

    /**
     * And the headline, and the text read and trimmed.
     *
     * @return the text
     */
    @Benchmark
    public Body body() {
        var lines = lines();
        var kinds = new LineKinds(lines);
        var title = TitleFinder.candidates(lines).first();
        var stated = title == null ? Headline.NONE : title.value();
        var region = new PlaceFinder(lines, stated, kinds).find().region();
        var headline = TitleFinder.nearest(lines, stated, region);
        return BodyReader.read(lines, headline, region, kinds, BodyMarks.NONE, Favour.BALANCED);
    }

    /**
     * And all other fields, without rules.
     *
     * @return the article
     */
    @Benchmark
    public Article whole() {
        return parser.parse(html);
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
