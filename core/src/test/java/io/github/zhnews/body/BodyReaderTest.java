// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import static io.github.zhnews.body.Sample.A;
import static io.github.zhnews.body.Sample.B;
import static io.github.zhnews.body.Sample.C;
import static io.github.zhnews.body.Sample.D;
import static io.github.zhnews.body.Sample.TEXT;
import static io.github.zhnews.body.Sample.between;
import static io.github.zhnews.body.Sample.figure;
import static io.github.zhnews.body.Sample.p;
import static io.github.zhnews.body.Sample.paragraph;
import static io.github.zhnews.body.Sample.readAll;
import static io.github.zhnews.body.Sample.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.Block;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyReaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>桥头站满了人。（图：青岩日报）</p>",
                "<p>橋頭（圖／翻攝自雲溪晚報）</p>",
                "<p>图：老匠人（右）与孙子</p>",
                "<figcaption>桥头站满了人</figcaption>"
            })
    void captionsOfPicturesThatThePageLoadsLaterAreNoParagraphs(String html) {
        assertThat(between(html)).isEmpty();
    }

    // ---- paragraphs

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>桥长三十六米。</p><p>桥宽四米。</p>",
                "桥长三十六米。<br>桥宽四米。",
                "<p>桥长三十六米。<br/>&nbsp;<br/>桥宽四米。</p>",
                "<p>桥长三十六米。<p>桥宽四米。",
                "<div><div>桥长三十六米。</div></div><section>桥宽四米。</section>",
                "<div>桥长三十六米。<p></p>桥宽四米。</div>",
                "<font size=3><p>桥长三十六米。</p></font><span><p>桥宽四米。</p></span>",
                "<table><tr><td>桥长三十六米。</td></tr><tr><td>桥宽四米。</td></tr></table>",
                "<p>桥长<b>三十</b>六<a href=/m>米</a>。</p><!-- 广告 --><p>&nbsp;</p><p>桥宽<em>四</em>米。</p>",
                "<p>\u3000\u3000桥长三十六米。\u200B</p><p>&nbsp;&nbsp;&nbsp;&nbsp;桥宽四米。\uFEFF</p>",
                "<p>桥长<a href=/m>三十</a>六米。 <a href=/n>\u200B</a></p><p>桥宽四米。</p>",
            })
    void paragraphsAreNeitherGluedNorDoubled(String html) {
        assertThat(between(html))
                .allMatch(Block.Paragraph.class::isInstance)
                .extracting(Block::text)
                .containsExactly("桥长三十六米。", "桥宽四米。");
    }

    @Test
    void runsOfBlanksWithinAParagraphBecomeOne() {
        assertThat(between("<p>石桥\u3000\u3000渡口&nbsp; &nbsp;\n老街，<br></p>")).containsExactly(paragraph("石桥 渡口 老街，"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>document.write('<p>桥</p>')</script>",
                "<style>p{}</style>",
                "<!-- <p>桥</p> -->",
                "<noscript>请开启脚本</noscript>",
                "<p></p>",
                "<form><input value=桥><button>提交</button></form>"
            })
    void whatIsNotReadLeavesNothing(String html) {
        assertThat(between(html)).isEmpty();
    }

    // ---- headings

    @ParameterizedTest
    @CsvSource({
        "<h1>四个月的工期</h1>,2",
        "<h2>四个月的工期</h2>,2",
        "<h3><b>四个月的</b>工期</h3>,3",
        "<h6>四个月的工期</h6>,6",
        "<p><strong>四个月的工期</strong></p>,3",
        "<p><b><span>四个月的工期</span></b></p>,3",
        "<br><b>四个月的工期</b><br>,3",
        "<p>&nbsp;<b>四个月的工期</b>&nbsp;</p>,3",
        "<p>\u3000\u3000<strong>四个月的工期</strong></p>,3",
        "<p><strong>\u200B四个月的<!-- 断开 -->工期</strong> </p>,3",
        "<p><strong>四个月的</strong><strong>工期</strong></p>,0",
    })
    void headingsAndBoldLinesAreSubheadings(String html, int level) {
        assertThat(between(html)).singleElement().satisfies(block -> {
            assertThat(block.text()).isEqualTo("四个月的工期");
            assertThat(block instanceof Block.Heading heading ? heading.level() : 0)
                    .isEqualTo(level);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><b>桥修好了，人也回来了。</b></p>",
                "<p><b>问：</b>桥修了多久</p>",
                "<p><b>老匠人说起修桥的往事时总是先望一望桥下的水，再慢慢地点上一袋烟，说一句不急</b></p>",
                "<h3>老匠人说起修桥的往事时总是先望一望桥下的水，再慢慢地点上一袋烟，说一句不急，然后从那一年的大水讲起，讲到桥墩如何冲走，讲到全镇的人如何一夜之间搬来石料</h3>",
            })
    void sentencesInBoldTypeStayParagraphs(String html) {
        assertThat(between(html)).singleElement().isInstanceOf(Block.Paragraph.class);
    }

    // ---- lists and quotes

    @Test
    void listsKeepTheirItems() {
        assertThat(between("<ul><li>石料两百吨；</li><li>木料三十方；<li>\n</li><li>糯米八百斤。</ul>"))
                .containsExactly(Block.ListBlock.ofTexts(false, List.of("石料两百吨；", "木料三十方；", "糯米八百斤。")));
        assertThat(between("<ol><li><p>拆除旧桥面</p></li><li><p>加固桥墩</p></li></ol>"))
                .containsExactly(Block.ListBlock.ofTexts(true, List.of("拆除旧桥面", "加固桥墩")));
    }

    @Test
    void listsWithinItemsStandBelowThem() {
        assertThat(
                        between(
                                "<ul><li>石料<ul><li>青石<ol><li>桥面</li><li>栏杆</li></ol></li><li>条石</li></ul></li><li>木料<p></p><ol><li>杉木</li></ol></li></ul>"))
                .containsExactly(Block.ListBlock.of(
                        false,
                        List.of(
                                Block.Item.of("石料")
                                        .withLists(List.of(Block.ListBlock.of(
                                                false,
                                                List.of(
                                                        Block.Item.of("青石")
                                                                .withLists(List.of(Block.ListBlock.ofTexts(
                                                                        true, List.of("桥面", "栏杆")))),
                                                        Block.Item.of("条石"))))),
                                Block.Item.of("木料").withLists(List.of(Block.ListBlock.ofTexts(true, List.of("杉木")))))));
    }

    @Test
    void listsWithinParagraphsOfItemsStandAlone() {
        assertThat(
                        between(
                                "<ul><li><p>石料两百吨。</p><p>都来自北岭。</p><ul><li>青石</li></ul></li><li><ul><li>杉木</li></ul></li></ul>"))
                .containsExactly(
                        paragraph("石料两百吨。"),
                        paragraph("都来自北岭。"),
                        Block.ListBlock.ofTexts(false, List.of("青石")),
                        Block.ListBlock.ofTexts(false, List.of("杉木")));
    }

    @Test
    void pictureWithinAListPartsIt() {
        assertThat(between("<ul><li>石料<ul><li>青石<img src=/stone.jpg></li><li>条石</li></ul></li><li>木料</li></ul>"))
                .containsExactly(
                        Block.ListBlock.of(
                                false,
                                List.of(Block.Item.of("石料")
                                        .withLists(List.of(Block.ListBlock.ofTexts(false, List.of("青石")))))),
                        figure("stone.jpg", ""),
                        Block.ListBlock.ofTexts(false, List.of("条石", "木料")));
    }

    @Test
    void listsBesideEachOtherStayApart() {
        assertThat(between("<ul><li>石料</li></ul><ol><li>拆除</li></ol>"))
                .containsExactly(
                        Block.ListBlock.ofTexts(false, List.of("石料")), Block.ListBlock.ofTexts(true, List.of("拆除")));
    }

    @Test
    void itemsOfSeveralParagraphsAreNoListItems() {
        assertThat(between("<ul><li><p>石料两百吨。</p><p>都来自北岭。</p></li></ul>"))
                .containsExactly(paragraph("石料两百吨。"), paragraph("都来自北岭。"));
    }

    @Test
    void quoteKeepsItsParagraphs() {
        assertThat(between("<blockquote><p>桥成，行者歌于途。</p>乡人立碑记之。</blockquote>"))
                .containsExactly(Block.Quote.ofTexts(List.of("桥成，行者歌于途。", "乡人立碑记之。")));
    }

    @Test
    void blockquoteAroundTheWholeTextIsNoQuote() {
        assertThat(readAll("<blockquote>" + TEXT + "</blockquote>").blocks())
                .hasSize(4)
                .hasOnlyElementsOfType(Block.Paragraph.class);
    }

    // ---- code

    @Test
    void codeKeepsItsLines() {
        assertThat(between("<pre><code>int x = 1;\n  x++;\n</code></pre>"))
                .containsExactly(Block.Code.of("int x = 1;\n  x++;"));
        assertThat(between("<pre><code>int x = 1;<br>x++;</code></pre>"))
                .containsExactly(Block.Code.of("int x = 1;\nx++;"));
    }

    @Test
    void codeKeepsItsComments() {
        assertThat(between("<pre><code><span class=hljs-comment>// 桥长</span><br>int x = 36;</code></pre>"))
                .containsExactly(Block.Code.of("// 桥长\nint x = 36;"));
    }

    @Test
    void proseInPreHasAParagraphALine() {
        assertThat(between("<pre>\u3000\u3000桥长三十六米。\n\n\u3000\u3000桥宽四米。</pre>"))
                .containsExactly(paragraph("桥长三十六米。"), paragraph("桥宽四米。"));
    }

    // ---- figures

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<figure><img src=/bridge.jpg><figcaption>老匠人走过新桥</figcaption></figure>",
                "<div><img src=/bridge.jpg><p>老匠人走过新桥</p></div>",
                "<p><img src=/bridge.jpg><br>老匠人走过新桥</p>",
                "<p><img src=/bridge.jpg></p><p class=img_descr>老匠人走过新桥</p>",
                "<p><img src=/bridge.jpg></p><p><span class=pic-desc>老匠人走过新桥</span></p>",
                "<center><img src=/bridge.jpg><br><font color=blue>老匠人走过新桥</font></center>",
            })
    void captionGoesWithThePictureBeforeIt(String html) {
        assertThat(between(html)).containsExactly(figure("bridge.jpg", "老匠人走过新桥"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"图为老匠人走过新桥。", "老匠人走过新桥。赵一禾 摄", "▲老匠人走过新桥", "老匠人走过新桥（资料图）", "图片由青岩镇政府提供", "圖：老匠人走過新橋"})
    void lineThatOnlyACaptionHasIsOneBelowAPicture(String caption) {
        assertThat(between("<p><img src=/bridge.jpg></p>" + p(caption))).containsExactly(figure("bridge.jpg", caption));
    }

    @Test
    void paragraphBelowAPictureIsNoCaption() {
        assertThat(between("<p><img src=/bridge.jpg></p><p>老匠人走过新桥。</p>"))
                .containsExactly(figure("bridge.jpg", ""), paragraph("老匠人走过新桥。"));
        assertThat(between("<p><img src=/bridge.jpg>" + A + B + C + "</p>"))
                .containsExactly(figure("bridge.jpg", ""), paragraph(A + B + C));
    }

    @Test
    void lineBelowAPixelIsNoCaption() {
        assertThat(between("<p><img src=/bridge.jpg></p><div><img src=/p.gif width=1 height=1><p>老匠人走过新桥</p></div>"))
                .containsExactly(figure("bridge.jpg", ""), paragraph("老匠人走过新桥"));
    }

    @Test
    void captionOfSeveralLinesIsOne() {
        assertThat(between("<figure><img src=/bridge.jpg><figcaption>老匠人走过新桥<br>赵一禾 摄</figcaption></figure>"))
                .containsExactly(figure("bridge.jpg", "老匠人走过新桥 赵一禾 摄"));
    }

    @Test
    void captionOfEndlessLinesEnds() {
        var blocks = between("<figure><img src=/bridge.jpg><figcaption>" + "老匠人走过新桥，回头望了望。<br>".repeat(200)
                + "</figcaption></figure>");

        assertThat(blocks).hasSizeGreaterThan(100);
        assertThat(((Block.Figure) blocks.get(0)).image().caption()).hasSizeLessThan(400);
    }

    @Test
    void picturesStandAtTheirPlacesAndEachOnce() {
        var blocks = readAll("<img src=/a1.jpg>" + p(A) + "<img src=/a2.jpg><img src=/a1.jpg>" + p(B) + "<p>" + C
                        + "<img src=/a3.jpg></p>" + p(D))
                .blocks();

        assertThat(blocks)
                .containsExactly(
                        figure("a1.jpg", ""),
                        paragraph(A),
                        figure("a2.jpg", ""),
                        paragraph(B),
                        paragraph(C),
                        figure("a3.jpg", ""),
                        paragraph(D));
    }

    @Test
    void pictureOfALinkThatGoesGoesWithIt() {
        var box =
                "<div><p><a href=/1><img src=/x1.jpg>云溪渡口恢复通航首日客流过万</a></p><p><a href=/2><img src=/x2.jpg>柳湾茶农迎来第一批采摘</a></p></div>";

        assertThat(between(box)).isEmpty();
    }

    // ---- videos

    @Test
    void videosStandAtTheirPlaces() {
        assertThat(between("<video src=/v.mp4 poster=/v.jpg></video>"))
                .containsExactly(Block.Video.of(URI.create("https://news.yunxi.example/v.mp4"))
                        .withPoster(URI.create("https://news.yunxi.example/v.jpg")));
        assertThat(between("<video><source src=/v.m3u8></video>"))
                .containsExactly(Block.Video.of(URI.create("https://news.yunxi.example/v.m3u8")));
        assertThat(between("<iframe src='//v.qq.com/txp/iframe/player.html?vid=a1'></iframe>"))
                .containsExactly(Block.Video.of(URI.create("https://v.qq.com/txp/iframe/player.html?vid=a1")));
        assertThat(between("<embed src='/swf/player.swf?id=1'>"))
                .containsExactly(Block.Video.of(URI.create("https://news.yunxi.example/swf/player.swf?id=1")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<iframe src='/weather.html'></iframe>",
                "<iframe></iframe>",
                "<video></video>",
                "<video src='data:video/mp4;base64,AA'></video>",
                "<embed src='/banner.swf'>"
            })
    void frameThatIsNoPlayerIsNoVideo(String html) {
        assertThat(between(html)).isEmpty();
    }

    @Test
    void coverOfAVideoIsNoPicture() {
        assertThat(between("<div class=video-box><img src=/cover.jpg></div>")).isEmpty();
    }

    @Test
    void textsOfAllBlocksMakeTheArticle() {
        var body =
                readAll(p(A) + "<h2>工期</h2><ul><li>拆除</li><li>加固</li></ul><blockquote>桥成。</blockquote>" + p(B) + p(C));

        assertThat(texts(body)).containsExactly(A, "工期", "拆除\n加固", "桥成。", B, C);
    }
}
