// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * The last line of a text is where it is hardest to tell a sentence of the article from what the site says. Each line of two
 * files is set as the last of a page, and counted.
 */
class LastLineTest {
    private static final NewsParser PARSER = NewsParser.create();

    private static final URI ADDRESS = URI.create("https://news.qingyan.example/2024/05/1.html");

    private static final String PAGE = """
            <html><head><title>青岩石桥完成加固_青岩日报</title></head><body>
            <div class=nav><a href=/>首页</a> <a href=/local/>本地</a> <a href=/life/>生活</a></div>
            <h1>青岩石桥完成加固</h1>
            <div class=info>2024-05-06 10:20 来源：云溪晚报</div>
            <div class=content>
            <p>青岩镇的石桥昨日完成加固，桥面重新铺上了当地出产的青石板，两侧新装了木质护栏，附近的居民又可以步行过河。</p>
            <p>施工方介绍，加固用时四个月，期间镇上的居民绕行下游的便桥，便桥将在下个月拆除，木料留作修缮祠堂之用。</p>
            <p>首批行人走过新桥时，八十二岁的老匠人在桥头放起了鞭炮。他说，年轻时修过这座桥的三个桥墩。</p>
            <p>镇里打算在桥东的空地上建一处小公园，种上桂花和银杏，并把旧桥栏杆陈列在园中，供孩子们辨认上面的刻字。</p>
            <p>%s</p>
            </div>
            <div class=foot><a href=/about>关于我们</a> <a href=/contact>联系方式</a></div>
            </body></html>
            """;

    @Test
    void noSentenceOfTheNewsIsTakenForALineOfTheSite() throws IOException {
        var all = lines("sentences.txt");
        var cut = all.stream().filter(line -> !isText(line)).toList();

        assertThat(all).hasSizeGreaterThanOrEqualTo(100);
        assertThat(cut).as("%d of %d sentences are cut", cut.size(), all.size()).isEmpty();
    }

    @Test
    void nearlyAllLinesOfTheSiteAreCut() throws IOException {
        var all = lines("tails.txt");
        var kept = all.stream().filter(LastLineTest::isText).toList();

        assertThat(all).hasSizeGreaterThanOrEqualTo(100);
        assertThat(kept)
                .as("%d of %d lines that are no text are kept", kept.size(), all.size())
                .hasSizeLessThanOrEqualTo(all.size() / 20);
    }

    private static boolean isText(String line) {
        var text = PARSER.parse(PAGE.formatted(line), ADDRESS).text();
        assertThat(text).contains("供孩子们辨认上面的刻字。");
        return text.lines().anyMatch(line::equals);
    }

    private static List<String> lines(String file) throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(LastLineTest.class.getResourceAsStream("/endings/" + file)), UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                    .toList();
        }
    }
}
