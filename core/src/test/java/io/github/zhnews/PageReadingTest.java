// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhnews.model.Limits;
import io.github.zhnews.model.PageLimitException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageReadingTest {
    private static final NewsParser PARSER = NewsParser.create();
    private static final String SENTENCE = "雨季过后，南岭县的旧渡口改建为步行桥，两岸的居民从此不必再等渡船。";
    private static final String PAGE =
            "<meta charset=gbk><title>旧渡口改建为步行桥</title><h1>旧渡口改建为步行桥</h1><p>2024-05-06 09:30</p><div><p>" + SENTENCE
                    + "</p><p>" + SENTENCE.replace("雨季", "旱季") + "</p><p><img src='/a/1.jpg'></p></div>";

    @Test
    void whatIsAskedOfAPageAgrees() {
        var reading = PARSER.read(PageInput.html(PAGE).at("https://news.yunxi.example/a/1.html"));

        assertThat(reading.article().text()).contains(SENTENCE);
        assertThat(reading.extraction().article()).isSameAs(reading.article());
        assertThat(reading.page().article()).isEqualTo(reading.article());
        assertThat(reading.page().report()).isEqualTo(reading.report());
        assertThat(reading.explanation().extraction()).isEqualTo(reading.extraction());
        assertThat(reading.list().entries()).isEmpty();
    }

    @Test
    void answerIsWorkedOutOnce() {
        var reading = PARSER.read(PageInput.html(PAGE));

        assertThat(reading.page()).isSameAs(reading.page());
        assertThat(reading.explanation()).isSameAs(reading.explanation());
    }

    @Test
    void pageIsTheSameInWhateverFormItComes(@TempDir Path folder) throws IOException {
        var bytes = PAGE.getBytes(Charset.forName("GBK"));
        var file = Files.write(folder.resolve("渡口.html"), bytes);
        var article = PARSER.parse(PAGE);

        assertThat(PARSER.parse(file)).isEqualTo(article);
        assertThat(PARSER.read(PageInput.file(file)).article()).isEqualTo(article);
        assertThat(PARSER.parse(bytes, (URI) null, null)).isEqualTo(article);
        assertThat(PARSER.read(PageInput.stream(Files.newInputStream(file))).article())
                .isEqualTo(article);
    }

    @Test
    void mediaTypeDecidesTheCharacterSet() {
        var utf8 = PAGE.replace("<meta charset=gbk>", "").getBytes(StandardCharsets.UTF_16BE);

        var reading = PARSER.read(PageInput.bytes(utf8).contentType("text/html; charset=utf-16be"));

        assertThat(reading.article().text()).contains(SENTENCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://news.yunxi.example/a b|c/1.html",
                "https://news.yunxi.example/新闻/1.html",
                "  https://news.yunxi.example/1.html?q=a^b{c}\n"
            })
    void addressIsReadAsLinksAreWritten(String url) {
        var article = PARSER.parse(PAGE, url);

        assertThat(article.url().orElseThrow().getHost()).isEqualTo("news.yunxi.example");
        assertThat(article.images().get(0).url()).isEqualTo(URI.create("https://news.yunxi.example/a/1.jpg"));
        assertThat(PARSER.parse(PAGE.getBytes(Charset.forName("GBK")), url, "text/html"))
                .isEqualTo(article);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "javascript:void(0)", "file:///tmp/1.html", "http://", "::"})
    void addressThatIsNoneCountsAsUnknown(String url) {
        assertThat(PARSER.parse(PAGE, url)).isEqualTo(PARSER.parse(PAGE));
    }

    @Test
    void fileThatCannotBeReadIsTold(@TempDir Path folder) {
        var missing = folder.resolve("missing.html");

        assertThatThrownBy(() -> PARSER.parse(missing)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> PARSER.read(PageInput.file(missing)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("missing.html");
    }

    @Test
    void fileIsReadNoFurtherThanThePageMayBeLong(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("long.html"), "a".repeat(5000));
        var small = NewsParser.builder()
                .limits(Limits.defaults().withCharacters(1000))
                .build();

        assertThatThrownBy(() -> small.parse(file))
                .isInstanceOf(PageLimitException.class)
                .hasMessageContaining("4000");
        assertThatThrownBy(() -> small.read(PageInput.file(file)).list()).isInstanceOf(PageLimitException.class);
    }
}
