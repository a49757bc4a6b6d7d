// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.speed;

import io.github.zhnews.NewsParser;
import io.github.zhnews.PageInput;
import io.github.zhnews.charset.Decoded;
import io.github.zhnews.charset.HtmlDecoder;
import io.github.zhnews.model.Article;
import java.nio.charset.Charset;
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

/** One page in traditional characters, which all these sets have, as bytes: what the text costs before it can be parsed. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 3,
        jvmArgs = {Jvm.COLLECTOR, Jvm.HEAP, Jvm.MAX_HEAP})
public class DecodeBenchmark {
    private static final int CHARACTERS = 100_000;

    private final NewsParser parser = NewsParser.create();

    /** How the bytes are written. */
    @Param({"UTF-8", "GBK", "GB18030", "Big5", "UTF-16LE"})
    String charset = "UTF-8";

    /** Whether the page says so; else its bytes have to tell. */
    @Param({"true", "false"})
    boolean labelled = true;

    private byte[] bytes = {};

    /** Writes the page. */
    @Setup
    public void writePage() {
        bytes = WrittenPage.traditional()
                .html(CHARACTERS, labelled ? charset : "")
                .getBytes(Charset.forName(charset));
    }

    /**
     * The measure: the JDK's decoder, told the character set.
     *
     * @return the text
     */
    @Benchmark
    public String jdk() {
        return new String(bytes, Charset.forName(charset));
    }

    /**
     * The character set found, and the text.
     *
     * @return the text and how it was read
     */
    @Benchmark
    public Decoded decode() {
        return HtmlDecoder.decode(bytes, null);
    }

    /**
     * Bytes to article.
     *
     * @return the article
     */
    @Benchmark
    public Article parse() {
        return parser.read(PageInput.bytes(bytes)).article();
    }
}
