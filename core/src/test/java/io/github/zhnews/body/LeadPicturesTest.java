package io.github.zhnews.body;

import static io.github.zhnews.body.Sample.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.html.TreeBuilder;
import io.github.zhnews.model.Block;
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
        var html = "<html><head><title>青岩石桥完成加固</title>" + head + "</head><body>" + above + "<article><h1>青岩石桥完成加固</h1>"
                + below + "<div class='words'>" + text + "</div></article></body></html>";
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
                        BodyMarks.NONE)
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
}
