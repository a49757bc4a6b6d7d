package io.github.zhnews.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.html.Selector;
import io.github.zhnews.html.Tag;
import io.github.zhnews.page.Page;
import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineShapesTest {
    private static final String LONG = "镇里打算在桥东的空地上建一处小公园种上桂花和银杏并把旧桥栏杆陈列在园中供孩子们辨认上面的刻字";

    private final BitSet marked = new BitSet();

    private static Page page(String html) {
        return Sample.page("<ul><li><h2><b>首页</b></h2><div class=caption id=text>" + html + "</div></ul>");
    }

    private LineShapes shapes(Page page) {
        return new LineShapes(page, Selector.compile("#text").first(page.tree(), 0), marked);
    }

    private int headingLevel(String html) {
        return shapes(page(html)).headingLevel(1);
    }

    private boolean isCaption(String html) {
        return shapes(page(html)).isCaption(1);
    }

    /** The name of the group that the line with the words 石桥 is a part of, or an empty string. */
    private String group(String html) {
        var page = page(html);
        int line = 0;
        while (!page.lines().text(line).contains("石桥")) {
            line++;
        }
        int group = shapes(page).group(line);
        return group < 0 ? "" : Tag.name(page.tree().tag(group));
    }

    @ParameterizedTest
    @CsvSource({"h1, 2", "h2, 2", "h3, 3", "h4, 4", "h5, 5", "h6, 6", "p, 0"})
    void headingsKeepTheirLevelBelowTheHeadlines(String tag, int level) {
        assertThat(headingLevel("<" + tag + ">石桥</" + tag + ">")).isEqualTo(level);
        assertThat(headingLevel("<" + tag + "><div>石桥</div></" + tag + ">")).isEqualTo(level);
    }

    @Test
    void aHeadingIsNotAParagraphLong() {
        assertThat(headingLevel("<h3>" + "桥".repeat(60) + "</h3>")).isEqualTo(3);
        assertThat(headingLevel("<h3>" + "桥".repeat(61) + "</h3>")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><b>石桥</b></p>",
                "<p><strong>石桥的往事</strong></p>",
                "<p><b><font>石桥</font></b></p>",
                "<b>石桥</b>",
                "<p><b>石<i>桥</i></b></p>"
            })
    void shortBoldLineIsASubheading(String html) {
        assertThat(headingLevel(html)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>石桥</p>",
                "<p><b>石</b>桥</p>",
                "<p>石<b>桥</b></p>",
                "<p><b>桥</b></p>",
                "<p><b>石桥。</b></p>",
                "<p><b>石桥：</b></p>",
                "<p><i>石桥</i></p>"
            })
    void otherShortLinesAreNone(String html) {
        assertThat(headingLevel(html)).isZero();
    }

    @Test
    void boldSubheadingHasAFewWords() {
        assertThat(headingLevel("<b>" + "桥".repeat(30) + "</b>")).isEqualTo(3);
        assertThat(headingLevel("<b>" + "桥".repeat(31) + "</b>")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<ul><li>石桥</ul>; ul",
                "<ol><li>石桥<li>渡口</ol>; ol",
                "<ul><li>渡口<ol><li>石桥</ol></ul>; ol",
                "<ul><li><p>石桥</p></ul>; ul",
                "<p>渡口的风吹了一整天</p><blockquote>石桥</blockquote>; blockquote",
                "<p>渡口的风吹了一整天</p><blockquote><p>石桥</p></blockquote>; blockquote",
                "<pre><code>石桥</code></pre>; pre",
                "<pre><b>旧</b><code>石桥</code></pre>; pre",
            })
    void listsQuotesAndCodeAreGroups(String html, String name) {
        assertThat(group(html)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>石桥</p>",
                "<ul><li><p>石桥</p><p>渡口</p></ul>",
                "<ul>石桥</ul>",
                "<blockquote><p>石桥</p></blockquote>",
                "<p>渡口</p><blockquote>石桥</blockquote>",
                "<pre>石桥</pre>",
                "<pre>石桥</pre><code>渡口</code>",
            })
    void whatIsATextsOwnFormIsNone(String html) {
        assertThat(group(html)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<figure><img src=1.jpg><figcaption>桥头</figcaption></figure>",
                "<p class=pic-desc>桥头</p>",
                "<p><span class='x img_descr'>桥头</span></p>",
                "<p class=pgc-img-caption><b><i>桥头</i></b></p>",
                "<div class=imgdesc><p>桥头</p></div>",
                "<p><img src=1.jpg>桥头的风</p>",
                "<div><img src=1.jpg><p>桥头的风</p></div>",
                "<p><img src=1.jpg><br>桥头的风</p>",
                "<p>▲桥头的风</p>",
                "<p>△桥头</p>",
                "<p>◎桥头</p>",
                "<p>▼桥头</p>",
                "<p>↑桥头</p>",
                "<p>图为桥头的风</p>",
                "<p>圖為橋頭的風</p>",
                "<p>图：赵一禾</p>",
                "<p>圖／趙一禾</p>",
                "<p>圖：趙一禾</p>",
                "<p>圖說橋頭</p>",
                "<p>新华社记者 赵一禾 摄</p>",
                "<p>（赵一禾 摄）</p>",
                "<p>桥头。赵一禾摄。</p>",
                "<p>趙一禾攝</p>",
                "<p>赵一禾供图</p>",
                "<p>桥头（资料图）</p>",
                "<p>桥头（资料图片）</p>",
                "<p>视频截图</p>",
                "<p>网络配图</p>",
                "<p>资料照片】</p>",
                "<p>（青岩日报提供）</p>",
            })
    void captionsAreToldByMarkupPlaceOrWords(String html) {
        assertThat(isCaption(html)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>桥头</p>",
                "<p>桥头<img src=1.jpg></p>",
                "<div class=imgdesc><div><p>桥头</p></div></div>",
                "<p><img src=1.jpg></p><p>桥头</p>",
                "<img src=1.jpg>桥头",
                "<div><img src=1.jpg><p>桥头的风。</p></div>",
                "<div><img src=1.jpg><p>桥头</p><p>桥尾</p></div>",
                "<p>赵一禾摄影展</p>",
                "<p>提供了帮助的人</p>",
                "<p>。</p>",
                "<p>桥头画着箭头▲</p>",
            })
    void otherShortLinesAreNoCaptions(String html) {
        assertThat(isCaption(html)).isFalse();
    }

    @Test
    void captionIsNoLongerThanItsKindAllows() {
        assertThat(isCaption("<p class=caption>" + "桥".repeat(120) + "</p>")).isTrue();
        assertThat(isCaption("<p class=caption>" + "桥".repeat(121) + "</p>")).isFalse();
        assertThat(isCaption("<p><img src=1.jpg>" + "桥".repeat(60) + "</p>")).isTrue();
        assertThat(isCaption("<p><img src=1.jpg>" + "桥".repeat(61) + "</p>")).isFalse();
        assertThat(isCaption("<p>" + "桥".repeat(59) + "摄</p>")).isTrue();
        assertThat(isCaption("<p>" + "桥".repeat(60) + "摄</p>")).isFalse();
        assertThat(isCaption("<p>" + "桥".repeat(37) + "提供</p>")).isTrue();
        assertThat(isCaption("<p>" + "桥".repeat(38) + "提供</p>")).isFalse();
    }

    @Test
    void blockWithOtherTextIsNoPicturesOwn() {
        assertThat(isCaption("<p><img src=1.jpg>桥头<br>" + LONG + LONG + LONG + "</p>"))
                .isFalse();
        assertThat(isCaption("<p><img src=1.jpg>" + "<i></i>".repeat(180) + "桥头</p>"))
                .isTrue();
        assertThat(isCaption("<p><img src=1.jpg>" + "<i></i>".repeat(220) + "桥头</p>"))
                .isFalse();
    }

    @Test
    void lineOfAMarkedElementIsACaptionHoweverLong() {
        var page = page("<p><b id=m>" + "桥".repeat(200) + "</b></p><p>渡口</p>");
        marked.set(Selector.compile("#m").first(page.tree(), 0));
        assertThat(shapes(page).isCaption(1)).isTrue();
        assertThat(shapes(page).isCaption(2)).isFalse();
    }
}
