// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import static io.github.zhnews.body.Sample.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.html.TreeBuilder;
import io.github.zhnews.model.Block;
import io.github.zhnews.model.Favour;
import io.github.zhnews.model.Image;
import io.github.zhnews.model.Limits;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Page;
import io.github.zhnews.place.PlaceFinder;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeadPicturesTest {
    private static final String BRIDGE = "<img src='/pic/bridge-2024-800x533.jpg'>";
    private static final String NAMED =
            "<meta property='og:image' content='https://img.yunxi.example/big/bridge-2024.jpg'>";

    private static List<Image> pictures(String head, String above, String below, String text) {
        return read(
                "<html><head><title>青岩石桥完成加固</title>" + head + "</head><body>" + above + "<article><h1>青岩石桥完成加固</h1>"
                        + below + "<div class='words'>" + text + "</div></article></body></html>");
    }

    private static List<Image> read(String html) {
        var page = Page.of(
                new TreeBuilder(Limits.defaults()).build(html), URI.create("https://news.yunxi.example/a/1.html"));
        var kinds = new LineKinds(page);
        int line = page.lines().at(page.headings().get(0));
        var headline = new Headline(page.lines().text(line), line);
        return BodyReader.read(
                        page,
                        headline,
                        new PlaceFinder(page, headline, kinds).find().region(),
                        kinds,
                        BodyMarks.NONE,
                        Favour.BALANCED)
                .blocks()
                .stream()
                .filter(Block.Figure.class::isInstance)
                .map(block -> ((Block.Figure) block).image())
                .toList();
    }

    private static List<String> names(List<Image> pictures) {
        return pictures.stream()
                .map(image -> image.url().getPath().replaceAll(".*/", ""))
                .toList();
    }

    @Test
    void pictureInAFrameBetweenHeadlineAndTextIsTheArticles() {
        var pictures = pictures(
                "", "", "<figure>" + BRIDGE + "<figcaption>加固后的石桥</figcaption></figure>", "<img src='/a.jpg'>" + TEXT);
        assertThat(names(pictures)).containsExactly("bridge-2024-800x533.jpg", "a.jpg");
        assertThat(pictures.get(0).caption()).isEqualTo("加固后的石桥");
    }

    @Test
    void pictureThatNothingSpeaksForIsNot() {
        assertThat(pictures("", "", "<div>" + BRIDGE + "</div>", TEXT)).isEmpty();
        assertThat(pictures("", "", "<div class='author-card'><figure>" + BRIDGE + "</figure></div>", TEXT))
                .isEmpty();
        assertThat(pictures("", "", "<figure><a href='/a/2.html'>" + BRIDGE + "</a></figure>", TEXT))
                .isEmpty();
        assertThat(pictures("", "<figure>" + BRIDGE + "</figure>", "", TEXT)).isEmpty();
    }

    @Test
    void pictureThatTheHeadNamesInAnotherSizeIsTheArticles() {
        assertThat(names(pictures(NAMED, "<div>" + BRIDGE + "</div>", "", TEXT)))
                .containsExactly("bridge-2024-800x533.jpg");
        assertThat(pictures(NAMED, "<div style='display:none'>" + BRIDGE + "</div>", "", TEXT))
                .isEmpty();
        assertThat(pictures(NAMED, "<nav>" + BRIDGE + "</nav>", "", TEXT)).isEmpty();
    }

    @Test
    void pictureThatTheTextShowsAgainIsTakenOnce() {
        assertThat(names(pictures(
                        NAMED, "", "<figure>" + BRIDGE + "</figure>", "<img src='/full/bridge-2024.jpg'>" + TEXT)))
                .containsExactly("bridge-2024.jpg");
    }

    @Test
    void smallPicturesBelowAGalleryAreNot() {
        assertThat(names(pictures(
                        "",
                        "",
                        "<div class='gallery'><a href='/big/one.jpg'><img src='/one.jpg'></a>"
                                + "<a href='javascript:void(0)'><img src='/t1.jpg'></a></div>",
                        TEXT)))
                .containsExactly("one.jpg");
    }

    @Test
    void drawingInAFigureWithWordsOfItsOwnIsTheArticles() {
        var chart = "<figure><img src='/up/chart.png'>%s</figure>";
        assertThat(pictures("", "", chart.formatted("<figcaption>石桥的剖面</figcaption>"), TEXT))
                .hasSize(1);
        assertThat(pictures("", "", chart.formatted(""), TEXT)).isEmpty();
    }

    @Test
    void photographOfTheDayBesideTheHeadlineIsTheArticles() {
        var photograph = "<div><img src='/up/20240504/7.jpg'></div>";
        assertThat(pictures("", "", "<p>2024年05月04日 10:20</p>" + photograph, TEXT))
                .hasSize(1);
        assertThat(pictures("", "", "<p>2025年07月04日 10:20</p>" + photograph, TEXT))
                .isEmpty();
    }

    @Test
    void photographThatStandsAloneAboveTheHeadlineIsTheArticles() {
        var head = "<html><head><title>青岩石桥完成加固</title></head><body><p><a href='/'>云溪新闻</a></p><div class='page'>";
        var tail = "<h1>青岩石桥完成加固</h1><div class='words'>" + TEXT + "</div></div></body></html>";
        var photograph = "<div class='top'><img src='/up/bridge.jpg'><p>新桥的桥面</p></div>";
        assertThat(names(read(head + photograph + tail))).containsExactly("bridge.jpg");
        assertThat(read(head + photograph.replace(".jpg", ".png") + tail)).isEmpty();
        assertThat(read(head + photograph.replace("<img", "<img width=980 height=120") + tail))
                .isEmpty();
        assertThat(read(head + photograph.replace("'top'", "'top-banner'") + tail))
                .isEmpty();
        assertThat(read(head + "<p><a href='/list'>本地</a></p>" + photograph + tail))
                .isEmpty();
        assertThat(read(head + "<p>本地</p><p>图库</p><p>视频</p><p>专题</p>" + photograph + tail))
                .isEmpty();
    }

    @Test
    void photographBesideTheTextInOneElementIsTheArticles() {
        var beside = "<html><head><title>青岩石桥完成加固</title></head><body><h1>青岩石桥完成加固</h1><div>%s<div class='words'>"
                + TEXT + "</div></div></body></html>";
        var photograph = "<p><img src='/up/bridge.jpg'></p>";
        assertThat(names(read(beside.formatted(photograph + "<p>新桥的桥面</p>")))).containsExactly("bridge.jpg");
        assertThat(read(beside.formatted(photograph + "<p><a href='/2.html'>镇上的便桥拆除</a></p>")))
                .isEmpty();
    }

    @Test
    void slidesBesideOneOfTheArticlesAreItsToo() {
        var slides = "<div class='swiper-wrapper'><div><img src='/pic/bridge-2024.jpg'></div><div style='display:none'>"
                + "<img src='/pic/deck.png'></div><div><img src='/static/ui/v2/leaf.png'></div>"
                + "<div class='recommend'><img src='/pic/other.jpg'></div></div>";
        assertThat(names(pictures(NAMED, slides, "", TEXT))).containsExactly("bridge-2024.jpg", "deck.png");
    }

    @Test
    void pictureIsKnownByWhatItIsFiledUnder() {
        var named = "<meta property='og:image' content='https://img.yunxi.example/%s'>";
        assertThat(pictures(
                        named.formatted("2024/bridge-deck.jpg/image770x420.jpg"),
                        "<div><img src='/2024/bridge-deck.jpg/image1170x530cropped.jpg'></div>",
                        "",
                        TEXT))
                .hasSize(1);
        assertThat(pictures(
                        named.formatted("2024/05/21831/image770x420.jpg"),
                        "<div><img src='/2024/05/21831/image1170x530.jpg'></div>",
                        "",
                        TEXT))
                .hasSize(1);
        assertThat(pictures(
                        named.formatted("2024/other.jpg/image770x420.jpg"),
                        "<div><img src='/2024/bridge-deck.jpg/image770x420.jpg'></div>",
                        "",
                        TEXT))
                .isEmpty();
        assertThat(pictures(
                        named.formatted("2024/bridge-deck.jpg"),
                        "<div><img src='/resize?u=https%3A%2F%2Fimg.yunxi.example%2F2024%2Fbridge-deck.jpg&amp;w=800'></div>",
                        "",
                        TEXT))
                .hasSize(1);
    }

    @Test
    void drawingOfTheDayIsTheArticlesInAFrameOnly() {
        var day = "<p>2024年05月04日 10:20</p>";
        assertThat(pictures("", "", day + "<div class='gallery'><img src='/up/20240504/7.png'></div>", TEXT))
                .hasSize(1);
        assertThat(pictures("", "", day + "<div><img src='/up/20240504/7.png'></div>", TEXT))
                .isEmpty();
    }

    @Test
    void captionIsReadOnce() {
        var figure = "<figure>" + BRIDGE + "<figcaption>加固后的石桥</figcaption></figure>";
        assertThat(pictures(NAMED, "", "", figure + TEXT))
                .extracting(Image::caption)
                .containsExactly("加固后的石桥");
    }
}
