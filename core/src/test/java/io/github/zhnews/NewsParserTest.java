// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhnews.model.Article;
import io.github.zhnews.model.Decoding;
import io.github.zhnews.model.Limits;
import io.github.zhnews.model.PageKind;
import io.github.zhnews.model.PageLimitException;
import io.github.zhnews.model.StatedTime;
import io.github.zhnews.rule.RuleSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsParserTest {
    private static final NewsParser PARSER =
            NewsParser.builder().rules(RuleSet.none()).build();
    private static final URI ADDRESS = URI.create("https://news.yunxi.example/2024/0506/ferry.html");

    private static final String FIRST = "停航三个月的云溪渡口昨日恢复通航，首班渡船载客四十余人，船工说江面上的雾比往年散得早。";
    private static final String SECOND = "渡口管理所介绍，停航期间更换了两条渡船的发动机，并重修了东岸的候船亭，老人和学生凭证件免费乘坐。";
    private static final String THIRD = "记者在船上看到，甲板换上了防滑的木条，救生衣按座位摆放，船头还留着几十年前刻下的水位线。";

    private static final String PAGE = """
            <!DOCTYPE html><html><head><meta charset="%s"><title>云溪渡口恢复通航_云溪新闻网</title></head><body>
            <ul><li><a href="/">首页</a></li><li><a href="/gn">国内</a></li></ul>
            <h1>云溪渡口恢复通航</h1><div class="info">%s 来源：云溪日报 作者：林小舟</div>
            <div class="text"><p>%s</p><p><img src="img/ferry.jpg"></p><p>%s</p><p>%s</p><p>责任编辑：何青</p></div>
            <div class="foot">云溪日报社 版权所有</div></body></html>
            """;

    private static String page(String charset, String time) {
        return PAGE.formatted(charset, time, FIRST, SECOND, THIRD);
    }

    private static String page() {
        return page("utf-8", "2024-05-06 09:30");
    }

    private static void assertIsTheArticle(Article article) {
        assertThat(article.kind()).isEqualTo(PageKind.ARTICLE);
        assertThat(article.title()).isEqualTo("云溪渡口恢复通航");
        assertThat(article.text()).isEqualTo(FIRST + "\n" + SECOND + "\n" + THIRD);
        assertThat(article.published()).hasToString("Optional[2024-05-06T09:30]");
    }

    // ---- input

    @ParameterizedTest
    @CsvSource({
        "GBK,gb2312,text/html; charset=gb2312",
        "GBK,gb2312,",
        "GBK,utf-8,",
        "GBK,utf-8,text/html; charset=utf-8",
        "GB18030,gbk,text/html; charset=ISO-8859-1",
        "UTF-8,utf-8,text/html",
        "UTF-8,gb2312,text/html; charset=gbk",
        "UTF-8,gb2312,",
        "UTF-16LE,utf-8,",
    })
    void bytesAreReadInTheCharacterSetTheyAreIn(String actual, String stated, String header) {
        var bytes = ("UTF-16LE".equals(actual)
                        ? "\uFEFF" + page(stated, "2024-05-06 09:30")
                        : page(stated, "2024-05-06 09:30"))
                .getBytes(Charset.forName(actual));

        assertIsTheArticle(
                PARSER.read(PageInput.bytes(bytes).contentType(header)).article());
    }

    @Test
    void big5IsRead() {
        var page = """
                <html><head><meta http-equiv="Content-Type" content="text/html; charset=big5"><title>雲溪渡口恢復通航</title></head><body>
                <h1>雲溪渡口恢復通航</h1><p>2024-05-06 09:30</p><div><p>停航三個月的雲溪渡口昨日恢復通航，首班渡船載客四十餘人，船工說江面上的霧比往年散得早。</p>
                <p>渡口管理所介紹，停航期間更換了兩條渡船的發動機，並重修了東岸的候船亭，老人和學生憑證件免費乘坐。</p></div></body></html>
                """;
        var extraction = PARSER.read(
                        PageInput.bytes(page.getBytes(Charset.forName("Big5"))).contentType("text/html"))
                .extraction();

        assertThat(extraction.article().text()).startsWith("停航三個月的雲溪渡口").endsWith("免費乘坐。");
        assertThat(extraction.report().decoding())
                .contains(Decoding.of("Big5-HKSCS", Decoding.Reason.META).withDeclared("big5"));
    }

    @Test
    void stringHasNoDecodingToReport() {
        assertThat(PARSER.read(PageInput.html(page())).report().decoding()).isEmpty();
    }

    @Test
    void streamIsReadToItsEndAndNotClosed() throws IOException {
        var closed = new boolean[1];
        var stream = new ByteArrayInputStream(page().getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        assertIsTheArticle(PARSER.read(PageInput.stream(stream).at(ADDRESS)).article());
        assertThat(stream.available()).isZero();
        assertThat(closed[0]).isFalse();
    }

    @Test
    void failureOfTheStreamIsPassedOn() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("cut off");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("cut off");
            }
        };

        assertThatThrownBy(() -> PARSER.read(PageInput.stream(broken)))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("cut off");
    }

    @Test
    void documentOfJsoupIsReadAndNotChanged() {
        var document = Jsoup.parse(page(), ADDRESS.toString());
        var before = document.outerHtml();

        assertIsTheArticle(PARSER.read(PageInput.document(document)).article());
        assertThat(document.outerHtml()).isEqualTo(before);
        assertThat(PARSER.read(PageInput.document(document)).article()).isEqualTo(PARSER.parse(page(), ADDRESS));
    }

    // ---- address

    @Test
    void addressIsOptional() {
        assertIsTheArticle(PARSER.parse(page()));
        assertThat(PARSER.parse(page()).url()).isEmpty();
        assertThat(PARSER.parse(page()).images()).extracting("url").containsExactly(URI.create("img/ferry.jpg"));
    }

    @Test
    void addressMakesReferencesAbsolute() {
        var article = PARSER.parse(page(), ADDRESS);

        assertThat(article.url()).contains(ADDRESS);
        assertThat(article.images()).extracting("url").containsExactly(ADDRESS.resolve("img/ferry.jpg"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ferry.html",
                "mailto:a@yunxi.example",
                "file:/tmp/ferry.html",
                "https://news.yunxi.example",
                "urn:x:y",
                "//news.yunxi.example/"
            })
    void anyAddressWillDo(URI address) {
        assertIsTheArticle(PARSER.parse(page(), address));
    }

    // ---- time

    @Test
    void relativeTimesAreReadAgainstTheTimeGiven() {
        var html = page("utf-8", "昨天 09:30");
        var seen = Instant.parse("2024-05-06T17:00:00Z"); // the seventh in China

        assertThat(PARSER.parse(html).published()).isEmpty();
        assertThat(PARSER.at(seen).parse(html).published()).hasToString("Optional[2024-05-06T09:30]");
        assertThat(PARSER.parse(html).published()).isEmpty();
    }

    @Test
    void zoneDecidesWhatYesterdayIs() {
        var london = NewsParser.builder()
                .rules(RuleSet.none())
                .zone(ZoneId.of("Europe/London"))
                .build();

        assertThat(london.at(Instant.parse("2024-05-06T17:00:00Z"))
                        .parse(page("utf-8", "昨天 09:30"))
                        .published())
                .hasToString("Optional[2024-05-05T09:30]");
    }

    @Test
    void timeWithoutAnOffsetIsAnInstantInTheParsersZone() {
        var html = page("utf-8", "2024-05-05 09:30");
        var london = NewsParser.builder()
                .rules(RuleSet.none())
                .zone(ZoneId.of("Europe/London"))
                .build();

        assertThat(PARSER.parse(html).published().map(StatedTime::toInstant))
                .contains(Instant.parse("2024-05-05T01:30:00Z"));
        assertThat(london.parse(html).published().map(StatedTime::toInstant))
                .contains(Instant.parse("2024-05-05T08:30:00Z"));
    }

    // ---- limits

    @Test
    void pageOfMoreCharactersThanAllowedIsRefused() {
        var small = NewsParser.builder()
                .limits(Limits.defaults().withCharacters(page().length()))
                .build();

        assertIsTheArticle(small.parse(page()));
        assertThatThrownBy(() -> small.parse(page() + " "))
                .isInstanceOfSatisfying(PageLimitException.class, e -> {
                    assertThat(e.actual()).isEqualTo(page().length() + 1);
                    assertThat(e.limit()).isEqualTo(page().length());
                })
                .hasMessageContaining("characters");
    }

    @Test
    void pageOfMoreNodesThanAllowedIsRefused() {
        var small =
                NewsParser.builder().limits(Limits.defaults().withNodes(100)).build();

        assertIsTheArticle(small.parse(page()));
        assertThatThrownBy(() -> small.parse("<p>桥".repeat(100)))
                .isInstanceOfSatisfying(
                        PageLimitException.class, e -> assertThat(e.limit()).isEqualTo(100));
        assertIsTheArticle(small.parse(page()));
    }

    @Test
    void bytesAreRefusedBeforeTheyAreDecoded() {
        var small = NewsParser.builder()
                .limits(Limits.defaults().withCharacters(1000))
                .build();

        assertThatThrownBy(() -> small.read(PageInput.bytes(new byte[4001])).article())
                .isInstanceOfSatisfying(PageLimitException.class, e -> {
                    assertThat(e.actual()).isEqualTo(4001);
                    assertThat(e.limit()).isEqualTo(4000);
                })
                .hasMessageContaining("4001 bytes");
    }

    @Test
    void noMoreOfAStreamIsReadThanAPageMayHave() {
        var read = new long[1];
        var endless = new InputStream() {
            @Override
            public int read() {
                read[0]++;
                return 'a';
            }

            @Override
            public int read(byte[] b, int off, int len) {
                read[0] += len;
                return len;
            }
        };
        var small = NewsParser.builder()
                .limits(Limits.defaults().withCharacters(10_000))
                .build();

        assertThatThrownBy(() -> small.read(PageInput.stream(endless)).article())
                .isInstanceOf(PageLimitException.class);
        assertThat(read[0]).isEqualTo(40_001);
    }

    @Test
    void misuseIsRefused() {
        assertThatThrownBy(() -> NewsParser.builder().limits(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("limits");
        assertThatThrownBy(() -> PARSER.parse((String) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("html");
        assertThatThrownBy(() -> PageInput.bytes(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("body");
        assertThatThrownBy(() -> PARSER.at(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("time");
    }

    // ---- threads

    @Test
    void oneParserServesManyThreads() throws InterruptedException, ExecutionException {
        var pages = new ArrayList<String>();
        for (int i = 0; i < 60; i++) {
            pages.add(page("utf-8", "2024-05-%02d 09:30".formatted(i % 28 + 1))
                    .replace("</div>\n<div", "<p>第" + i + "班渡船。</p>".repeat(i % 7) + "</div>\n<div"));
        }
        var alone = pages.stream()
                .map(page -> PARSER.read(PageInput.html(page)).extraction())
                .toList();
        var threads = Executors.newFixedThreadPool(8);
        try {
            var tasks = new ArrayList<Callable<Object>>();
            for (int round = 0; round < 10; round++) {
                pages.forEach(html ->
                        tasks.add(() -> PARSER.read(PageInput.html(html)).extraction()));
            }
            var futures = threads.invokeAll(tasks);
            for (int i = 0; i < futures.size(); i++) {
                assertThat(futures.get(i).get()).isEqualTo(alone.get(i % pages.size()));
            }
        } finally {
            threads.shutdown();
        }
        assertThat(List.copyOf(alone)).doesNotHaveDuplicates();
    }
}
