// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.body.Body;
import io.github.zhnews.model.Article;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A benchmark of something that finds nothing would be fast: each is run once, and its answer checked. */
class BenchmarksTest {

    @ParameterizedTest
    @CsvSource({"portal, 水位回落之后", "tables, 枫桥十二条背街小巷", "platform, 松岭镇的石耳饼"})
    void parsersFindTheArticle(String page, String title) {
        var benchmark = new ParseBenchmark();
        benchmark.page = page;
        benchmark.readPage();

        assertThat(benchmark.rules().title()).startsWith(title);
        assertThat(benchmark.noRules().title()).startsWith(title);
        assertThat(benchmark.noRules().text()).hasSizeGreaterThan(300);
        assertThat(benchmark.jsoup().text()).contains(title);
    }

    @ParameterizedTest
    @CsvSource({"portal", "tables", "platform"})
    void stagesLeadToTheText(String page) {
        var benchmark = new StageBenchmark();
        benchmark.page = page;
        benchmark.readPage();

        assertThat(benchmark.tree().size()).isGreaterThan(100);
        assertThat(benchmark.lines().lines().size()).isGreaterThan(20);
        assertThat(benchmark.region().exists()).isTrue();
        assertThat(letters(benchmark.body())).isEqualTo(letters(benchmark.whole()));
        assertThat(benchmark.jsoup().body().childrenSize()).isPositive();
    }

    private static int letters(Body body) {
        return body.blocks().stream().mapToInt(block -> block.text().length()).sum();
    }

    private static int letters(Article article) {
        return article.blocks().stream()
                .mapToInt(block -> block.text().length())
                .sum();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zhnews", "zhnews-no-rules", "Readability4J", "Crux", "webmagic", "jsoup-text"})
    void peersReadThePage(String peer) throws Exception {
        var benchmark = new PeerBenchmark();
        benchmark.peer = peer;
        benchmark.page = "portal";
        benchmark.prepare();

        assertThat(benchmark.read().text()).contains("修复道路、渠道和护岸");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, true",
        "UTF-8, false",
        "GBK, true",
        "GBK, false",
        "GB18030, true",
        "GB18030, false",
        "Big5, true",
        "Big5, false",
        "UTF-16LE, true",
        "UTF-16LE, false"
    })
    void bytesBecomeTheSameText(String charset, boolean labelled) {
        var benchmark = new DecodeBenchmark();
        benchmark.charset = charset;
        benchmark.labelled = labelled;
        benchmark.writePage();

        assertThat(benchmark.jdk()).contains("舊糧倉").doesNotContain("?的");
        assertThat(benchmark.decode().text()).isEqualTo(benchmark.jdk());
        assertThat(benchmark.parse().title())
                .isEqualTo(WrittenPage.traditional().title());
    }

    @Test
    void traditionalPageCanBeWrittenInAllCharsets() {
        var page = WrittenPage.traditional().html(5_000, "");

        for (var charset : new String[] {"GBK", "GB18030", "Big5"}) {
            assertThat(Charset.forName(charset).newEncoder().canEncode(page))
                    .as(charset)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {10_000, 100_000, 1_000_000})
    void textGrowsWithThePage(int size) {
        var benchmark = new ScalingBenchmark();
        benchmark.size = size;
        benchmark.writePage();
        var read = new ScalingBenchmark.Read();

        var article = benchmark.oneThread(read);
        benchmark.twoThreads(read);

        assertThat(article.title()).isEqualTo(WrittenPage.simplified().title());
        assertThat(article.text()).hasSizeBetween(size * 3 / 10, size * 7 / 10);
        assertThat(read.characters).isBetween(2L * size * 95 / 100, 2L * size * 105 / 100);
    }
}
