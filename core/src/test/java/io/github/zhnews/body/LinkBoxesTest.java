// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import static io.github.zhnews.body.Sample.A;
import static io.github.zhnews.body.Sample.B;
import static io.github.zhnews.body.Sample.C;
import static io.github.zhnews.body.Sample.D;
import static io.github.zhnews.body.Sample.p;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkBoxesTest {
    private static Body read(String box) {
        return Sample.readAll(p(A) + p(B) + box + p(C) + p(D));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>相关新闻：<br><a href=2.html>祠堂修缮用上老桥的木料</a></p>",
                "<p>延伸閱讀</p><ul><li><a href=2.html>祠堂修缮用上老桥的木料</a></li></ul>",
                "<section><ul><li><div><a href=2.html>祠堂修缮用上老桥的木料</a><time>2023年6月28日</time></div></li></ul></section>",
                "<div><a href=2.html><img src=2.jpg></a><div><a href=2.html>祠堂修缮</a></div><div>2019年12月16日, 11:34</div></div>",
                "<div><h4>编者的话</h4><a href=2.html><p>祠堂修缮用上老桥的木料</p></a><span>青岩日报 2天前</span></div>",
            })
    void boxOfLinksGoesWithItsHeadItsDateAndItsPicture(String box) {
        var body = read(box);
        assertThat(Sample.texts(body)).containsExactly(A, B, C, D);
        assertThat(body.blocks()).noneMatch(Block.Figure.class::isInstance);
    }

    @Test
    void pictureThatLeadsToItselfIsTheTexts() {
        var box = "<div><a href=big.jpg><img src=2.jpg></a><p><a href=3.html>看全部图片</a></p></div>";
        assertThat(read(box).blocks()).anyMatch(Block.Figure.class::isInstance);
    }

    @Test
    void sentenceBesideLinksStays() {
        var said = "这些木料是怎么来的，我之前也说过！";
        assertThat(Sample.texts(
                        read("<blockquote><p>" + said + "</p><p><a href=2.html>祠堂修缮用上老桥的木料</a></p></blockquote>")))
                .contains(said);
    }

    @Test
    void textKeepsWhatItsWriterRefersTo() {
        var links = "<p><a href='https://bridges.example/1'>The Stone Bridge</a></p>%s";
        var text = links.formatted(p(C)) + links.formatted(p(D)) + links.formatted(p(C));
        assertThat(Sample.texts(read(text))).contains("The Stone Bridge");
        assertThat(Sample.texts(read(text.replace("https://bridges.example", "/news"))))
                .doesNotContain("The Stone Bridge");
        assertThat(Sample.texts(read(links.formatted("")))).doesNotContain("The Stone Bridge");
    }

    @Test
    void cardsOfOtherArticlesGoWithTheirSummaries() {
        var card = "<div class=card><a href=2.html>%s</a><p>" + C + "</p><span><i>2024-10-2%d</i></span></div>";
        var cards = card.formatted("祠堂修缮", 1) + card.formatted("便桥拆除", 2) + card.formatted("公园动工", 3);
        assertThat(Sample.texts(Sample.readAll(p(A) + p(B) + p(D) + "<section>" + cards + "</section>")))
                .containsExactly(A, B, D);
    }

    @Test
    void linkToMoreIsCutOffAParagraph() {
        assertThat(Sample.texts(Sample.readAll(p(A) + "<p>" + B + "<a href=2.html>详情&gt;&gt;&gt;</a></p>" + p(C))))
                .containsExactly(A, B, C);
    }

    @Test
    void headOfLinksBehindTheTextEndsIt() {
        var body = Sample.readAll(p(A) + p(B) + p(C) + p(D) + "<p>推荐阅读</p><p><a href=2.html>祠堂修缮</a></p><p>青岩日报出版</p>");
        assertThat(Sample.texts(body)).containsExactly(A, B, C, D);
    }
}
