// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlWriterTest {
    private static final Safelist SAFE = Safelist.relaxed()
            .addTags("article", "figure", "figcaption")
            .addAttributes("article", "lang")
            .preserveRelativeLinks(true);

    private static String html(Block... blocks) {
        return Article.builder().blocks(List.of(blocks)).build().toHtml();
    }

    @Test
    void everyBlockBecomesItsElement() {
        var article = Article.builder()
                .title("春节庙会")
                .language(Language.ZH_HANS)
                .blocks(List.of(
                        Block.Paragraph.of("正文"),
                        Block.Heading.of(3, "小标题"),
                        Block.ListBlock.ofTexts(true, List.of("一", "二")),
                        Block.Quote.ofTexts(List.of("引文")),
                        Block.Table.ofTexts(List.of(List.of("年", "数"))),
                        Block.Figure.of(
                                Image.of(URI.create("/a.jpg")).withAlt("灯").withCaption("桥上的灯")),
                        Block.Video.of(URI.create("https://v.example/1")).withPoster(URI.create("//v.example/1.jpg")),
                        Block.Code.of("a\n b")))
                .build();

        assertThat(article.toHtml()).isEqualTo("""
                <article lang="zh-Hans">
                <h1>春节庙会</h1>
                <p>正文</p>
                <h3>小标题</h3>
                <ol>
                <li>一</li>
                <li>二</li>
                </ol>
                <blockquote>
                <p>引文</p>
                </blockquote>
                <table>
                <tbody>
                <tr><td>年</td><td>数</td></tr>
                </tbody>
                </table>
                <figure><img src="/a.jpg" alt="灯"><figcaption>桥上的灯</figcaption></figure>
                <p><a href="https://v.example/1"><img src="//v.example/1.jpg" alt="视频"></a></p>
                <pre><code>a
                 b</code></pre>
                </article>
                """);
    }

    @Test
    void emptyArticleIsAnEmptyElement() {
        assertThat(html()).isEqualTo("<article>\n</article>\n");
    }

    @Test
    void markupInTextIsText() {
        var nasty = "</p><script>alert('1')</script><img src=x onerror=\"run()\"> &amp; &lt;";
        var image = Image.of(URI.create("/a.jpg?x='onload='run()&y=1"))
                .withAlt(nasty)
                .withCaption(nasty);
        var article = Article.builder()
                .title(nasty)
                .blocks(List.of(
                        Block.Paragraph.of(nasty),
                        Block.Heading.of(2, nasty),
                        Block.ListBlock.ofTexts(false, List.of(nasty)),
                        Block.Quote.ofTexts(List.of(nasty)),
                        Block.Table.ofTexts(List.of(List.of(nasty))),
                        Block.Code.of(nasty),
                        Block.Figure.of(image)))
                .build();

        var page = Jsoup.parseBodyFragment(article.toHtml());

        assertThat(page.select("h1, p, h2, li, td, code, figcaption").eachText())
                .hasSize(8)
                .containsOnly(nasty);
        assertThat(page.select("img").attr("alt")).isEqualTo(nasty);
        assertThat(page.select("img").attr("src")).isEqualTo(image.url().toString());
        assertThat(page.select("script, [onerror], [onload]")).isEmpty();
        assertThat(Jsoup.isValid(article.toHtml(), SAFE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "data:text/html;base64,AAAA",
                "vbscript:x",
                "file:///etc/passwd"
            })
    void addressThatIsNoWebAddressIsNotLinked(String address) {
        var url = URI.create(address);
        var web = URI.create("HTTPS://v.example/1");

        assertThat(html(
                        Block.Figure.of(Image.of(url).withAlt("灯")),
                        Block.Video.of(url).withPoster(web)))
                .isEqualTo("<article>\n</article>\n");
        assertThat(html(Block.Figure.of(Image.of(url).withAlt("灯").withCaption("说明"))))
                .contains("<figure><figcaption>说明</figcaption></figure>")
                .doesNotContain("<img");
        assertThat(html(Block.Video.of(web).withPoster(url))).contains("<a href=\"HTTPS://v.example/1\">视频</a>");
    }
}
