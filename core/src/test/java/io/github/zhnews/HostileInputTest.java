// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.Article;
import io.github.zhnews.model.Block;
import io.github.zhnews.model.PageKind;
import io.github.zhnews.rule.RuleSet;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in, an article comes out. */
@Tag("hostile")
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileInputTest {
    private static final NewsParser PARSER =
            NewsParser.builder().rules(RuleSet.none()).build();
    private static final URI ADDRESS = URI.create("https://news.yunxi.example/2024/0506/ferry.html");

    private static final String[] PIECES = {
        "<p>",
        "</p>",
        "<div class=\"text\">",
        "</div>",
        "<br>",
        "<table><tr><td>",
        "</table>",
        "<ul><li>",
        "</ul>",
        "<h1>",
        "</h1>",
        "<h2>",
        "<a href=\"/1.html\">",
        "</a>",
        "<img src=\"a.jpg\">",
        "<img data-src='//b/c.png' width=x>",
        "<figure>",
        "<figcaption>",
        "<blockquote>",
        "<pre><code>",
        "</pre>",
        "<video src=v.mp4>",
        "<iframe src=//v.qq.com/x>",
        "<script>var a={title:'桥',content:'",
        "</script>",
        "<!--",
        "-->",
        "<title>",
        "</title>",
        "<meta name=keywords content='",
        "'>",
        "<meta property=\"og:url\" content=\"http://a/b c|d\">",
        "<base href='::'>",
        "<link rel=canonical href='//[x'>",
        "<span style=display:none>",
        "<style>",
        "<svg>",
        "<noscript>",
        "<",
        ">",
        "&",
        "&nbsp;",
        "&#20013;",
        "&#xD800;",
        "\"",
        "'",
        "\0",
        "\uD840",
        "\uDC0B",
        "\u3000",
        "\u200B",
        "\n",
        " ",
        "来源：",
        "责任编辑：",
        "记者 林小舟",
        "（",
        "）",
        "2024-05-06 09:30",
        "2024年",
        "99月99日",
        "昨天 25:61",
        "原标题：",
        "版权所有",
        "下一页",
        "停航三个月的云溪渡口昨日恢复通航，首班渡船载客四十余人。",
        "渡口。",
        "，",
        "a",
        "1",
        "{\"a\":[",
        "]}",
        "\\",
    };

    private static void assertIsSound(Article article) {
        assertThat(article.blocks()).allSatisfy(block -> {
            if (block instanceof Block.Paragraph paragraph) {
                assertThat(paragraph.text())
                        .isNotBlank()
                        .doesNotContain("\n")
                        .isEqualTo(paragraph.text().strip());
            }
        });
        if (article.kind() == PageKind.LIST) {
            assertThat(article.blocks()).isEmpty();
        }
        assertThat(article.toMarkdown()).isNotNull();
        assertThat(article.toHtml()).isNotNull();
    }

    private static String soup(Random random) {
        var page = new StringBuilder();
        for (int n = random.nextInt(150); n > 0; n--) {
            page.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return page.toString();
    }

    @Test
    void tagSoupGivesAnArticle() {
        for (int seed = 0; seed < 5000; seed++) {
            var html = soup(new Random(seed));
            assertIsSound(PARSER.parse(html, seed % 2 == 0 ? ADDRESS : null));
        }
    }

    @Test
    void anyCharactersGiveAnArticle() {
        var random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(400); n > 0; n--) {
                text.append(random.nextInt(4) == 0 ? (char) random.nextInt(128) : (char) random.nextInt(0x10000));
            }
            assertIsSound(PARSER.parse(text.toString()));
        }
    }

    @Test
    void anyBytesGiveAnArticle() {
        var random = new Random(8);
        for (int i = 0; i < 1000; i++) {
            var bytes = new byte[random.nextInt(600)];
            random.nextBytes(bytes);
            assertIsSound(PARSER.read(PageInput.bytes(bytes)
                            .contentType(i % 3 == 0 ? "text/html; charset=" + (char) random.nextInt(0x10000) : null))
                    .article());
        }
    }

    @Test
    void pageCutOffAnywhereGivesAnArticle() {
        var html = """
                <html><head><meta charset=utf-8><title>云溪渡口恢复通航</title><script>var s = {"article": {"title": "云溪渡口"}};</script></head><body>
                <div class="nav"><a href="/">首页</a></div><h1>云溪渡口恢复通航</h1><p>2024-05-06 09:30 来源：云溪日报</p><div id="text">
                <p>停航三个月的云溪渡口昨日恢复通航，首班渡船载客四十余人。</p><figure><img data-src="/ferry.jpg" alt="渡船"><figcaption>渡船</figcaption></figure>
                <table><tr><td>班次</td><td>时间</td></tr><tr><td>首班</td><td>六点</td></tr></table><ul><li>票价&#x4E24;&#20803;</li></ul><!-- 广告 -->
                <p>渡口管理所介绍，停航期间更换了两条渡船的发动机。</p></div></body></html>
                """;
        var bytes = html.getBytes(StandardCharsets.UTF_8);

        for (int end = 0; end <= html.length(); end++) {
            assertIsSound(PARSER.parse(html.substring(0, end), ADDRESS));
        }
        for (int end = 0; end < bytes.length; end += 3) {
            assertIsSound(PARSER.parse(java.util.Arrays.copyOf(bytes, end), ADDRESS, null));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n\t",
                "\u3000&nbsp;",
                "\0\0\0",
                "<",
                "{\"code\":200,\"message\":\"ok\",\"data\":[]}",
                "%PDF-1.4 %\u00e2\u00e3\u00cf\u00d3 1 0 obj",
                "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR",
                "GIF89a\u0001\0\u0001\0",
                "<?xml version=\"1.0\"?><rss><channel><title>云溪</title></channel></rss>",
            })
    void inputThatIsNoPageGivesAnEmptyArticle(String input) {
        var article = PARSER.parse(input);

        assertThat(article.kind()).isEqualTo(PageKind.OTHER);
        assertThat(article.blocks()).isEmpty();
        assertThat(article.published()).isEmpty();
        assertThat(article.source()).isEmpty();
    }

    @Test
    void plainTextIsReadWithoutInventingAnything() {
        var text = "停航三个月的云溪渡口昨日恢复通航，首班渡船载客四十余人，船工说江面上的雾比往年散得早。";
        var article = PARSER.parse(text.repeat(4));

        assertThat(article.text()).isEqualTo(text.repeat(4));
        assertThat(article.images()).isEmpty();
        assertThat(article.authors()).isEqualTo(List.of());
    }
}
