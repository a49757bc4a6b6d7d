// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import static io.github.zhnews.body.Sample.A;
import static io.github.zhnews.body.Sample.B;
import static io.github.zhnews.body.Sample.p;
import static io.github.zhnews.body.Sample.readAll;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.Block;
import io.github.zhnews.model.Image;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {
    private static List<Image> images(String img) {
        return readAll(p(A) + img + p(B)).blocks().stream()
                .filter(Block.Figure.class::isInstance)
                .map(block -> ((Block.Figure) block).image())
                .toList();
    }

    private static List<String> urls(String img) {
        return images(img).stream().map(image -> image.url().toString()).toList();
    }

    @Test
    void portraitOfTheWriterIsNotTheArticles() {
        assertThat(urls("<div class='writer-card'><img src='/up/face.jpg'></div>"))
                .isEmpty();
        assertThat(urls("<div class='profile-story'><img src='/up/bridge.jpg'>" + p(Sample.C) + "</div>"))
                .hasSize(1);
    }

    @Test
    void numberOfAPictureNamesNothing() {
        assertThat(urls("<img id='{394A23DE-B807-4879-AD98-BD9C34B4D892}' src='/up/bridge.jpg'>"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data-src", "data-original", "data-lazyload", "data-original-src", "data-lazy-src", "data-actualsrc",
                        "real_src",
                "_src", "data-echo", "lazy-src", "original", "data-img", "zoomfile", "file",
            })
    void addressOfALazyPictureIsTheRealOne(String attribute) {
        assertThat(urls("<img src='/img/wait.gif' " + attribute + "='/img/bridge.jpg'>"))
                .containsExactly("https://news.yunxi.example/img/bridge.jpg");
        assertThat(urls("<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' " + attribute
                        + "='//img.yunxi.example/bridge.jpg'>"))
                .containsExactly("https://img.yunxi.example/bridge.jpg");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/a.jpg 1x, /b.jpg 2x|b.jpg",
                "/a.jpg 320w, /b.jpg 1280w, /c.jpg 640w|b.jpg",
                "/a.jpg|a.jpg",
                "/a.jpg, /b.jpg 1.5x|b.jpg",
                "/a.jpg 2x,https://news.yunxi.example/b.jpg 3x|b.jpg",
                "/a.jpg wide, /b.jpg|a.jpg",
                "data:image/gif;base64,AA 3x, /b.jpg 1x|b.jpg",
            })
    void largestPictureOfASrcsetIsTaken(String srcset, String file) {
        assertThat(urls("<img srcset='" + srcset + "'>")).containsExactly("https://news.yunxi.example/" + file);
        assertThat(urls("<img data-srcset='" + srcset + "' src='data:image/gif;base64,AA'>"))
                .containsExactly("https://news.yunxi.example/" + file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://mmbiz.qpic.cn/mmbiz_png/aB3dEfGh1iJkLm/640?wx_fmt=png&from=appmsg",
                "https://nimg.example/?url=http%3A%2F%2Fbucket.example%2F2024%2F0506%2Fbridge.jpg&thumbnail=660x2147483647&quality=80",
                "https://img.example/pic/2024/0506/bridge_w1280_h720.jpg",
                "https://img.example/upload/850x560/bridge.jpeg!w700",
                "https://img.example/20240506/1001x1500.jpg",
                "https://img.example/2024/sparrow.jpg",
                "https://img.example/2024/silicon-valley.jpg",
                "https://img.example/2024/encounter.png",
                "https://img.example/uploading/2024/bridge.webp",
                "https://img.example/downloading/bridge.jpg",
            })
    void picturesOfTheArticleAreKeptWithTheirFullAddress(String url) {
        assertThat(urls("<img src='" + url + "'>")).containsExactly(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/images/icon_share.png",
                "/images/news-icon.gif",
                "/favicon.ico.png",
                "/images/logo.png",
                "/images/sitelogo.gif",
                "/images/qrcode_258.jpg",
                "/images/weixinerweima.jpg",
                "/images/ewm.jpg",
                "/images/wx_ewm_2.jpg",
                "/spacer.gif",
                "/images/blank.gif",
                "/images/grey.gif",
                "/images/loading.gif",
                "/images/btn_more.png",
                "/images/arrow-left.png",
                "/emoji/smile.png",
                "/pixel.gif?id=1",
                "/stat/1x1.gif",
                "/img/728x90.jpg",
                "/img/w16_h16.png",
                "/img/banner_1000x90.jpg",
                "data:image/png;base64,iVBORw0KGgo=",
                "about:blank",
                "x",
                "",
            })
    void iconsBannersCodesAndPlaceholdersAreNoPictures(String src) {
        assertThat(images("<img src='" + src + "'>")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"width=16", "height=1", "width='20px' height='20px'", "width=0001", "height='59'"})
    void smallPictureIsAnIcon(String size) {
        assertThat(images("<img src=/bridge.jpg " + size + ">")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "width=550 height=366",
                "width='100%'",
                "width='50%'",
                "width=0 height=0",
                "width=auto",
                "width=''",
                "width=99999999999"
            })
    void anyOtherSizeIsThatOfAPicture(String size) {
        assertThat(images("<img src=/bridge.jpg " + size + ">")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "width=550 height='366px' | 550 | 366",
                "width='100%' height=auto | 0 | 0",
                "style='max-width: 900px; width:550px; Height: 366px !important' | 550 | 366",
                "width=550 style='height:366px' | 550 | 366",
                "data-w=1080 data-ratio=0.5 style='width: 677px; height: auto' | 1080 | 540",
                "data-w=1080 | 0 | 0",
                "width=99999999999 height=0 | 0 | 0",
            })
    void sizeIsWhatTheMarkupStates(String size, int width, int height) {
        var image = images("<img src=/bridge.jpg " + size + ">").get(0);

        assertThat(image.width().orElse(0)).isEqualTo(width);
        assertThat(image.height().orElse(0)).isEqualTo(height);
    }

    @Test
    void alternativeTextIsKept() {
        assertThat(images("<img src=/bridge.jpg alt=' 青岩&nbsp;石桥 '>"))
                .singleElement()
                .extracting(Image::alt)
                .isEqualTo("青岩 石桥");
        assertThat(images("<img src=/bridge.jpg>"))
                .singleElement()
                .extracting(Image::alt)
                .isEqualTo("");
    }

    @Test
    void pictureWithoutAnAddressIsNone() {
        assertThat(images("<img><img alt=石桥><img data-src=''>")).isEmpty();
    }

    @Test
    void pictureThatLeadsToAnotherPageIsATeaser() {
        assertThat(urls("<a href='/2024/04/7.html'><img src='/a.jpg'></a>")).isEmpty();
        assertThat(urls("<a href='https://shop.example/sale?from=news'><img src='/a.jpg'></a>"))
                .isEmpty();
    }

    @Test
    void pictureThatLeadsToItselfOrTheNextPageIsNot() {
        for (var link :
                List.of("/full/a.jpg", "/view.shtml?https://img.example/a.jpg", "/2024/05/1_2.html", "#", "/pic/7")) {
            assertThat(urls("<a href='" + link + "'><img src='/a.jpg'></a>")).hasSize(1);
        }
    }

    @Test
    void sourcesBesideAnImageWithoutAddressAreRead() {
        assertThat(
                        urls(
                                "<picture><source srcset='/a.webp 640w, /b.webp 1280w'><img src='data:image/gif;base64,AA'></picture>"))
                .containsExactly("https://news.yunxi.example/b.webp");
    }

    @Test
    void signsAndCodesAreToldByTheirDescriptions() {
        assertThat(urls("<img src='/up/7.jpg' alt='icon'>")).isEmpty();
        assertThat(urls("<img src='/up/7.jpg' alt='二维码'>")).isEmpty();
        assertThat(urls("<img src='/up/7.jpg' alt='桥头的二维码'>")).hasSize(1);
    }

    @Test
    void drawingOnAButtonIsPressed() {
        assertThat(urls("<button><img src='/static/like.png'>赞</button>")).isEmpty();
        assertThat(urls("<button class='zoom'><img src='/up/bridge.jpg'></button>"))
                .hasSize(1);
    }

    @Test
    void whatStandsForAMissingPictureIsNone() {
        assertThat(urls("<img src='/img/talks_default.jpg'>")).isEmpty();
        assertThat(urls("<img src='/sites/default/files/bridge.jpg'>")).hasSize(1);
    }

    @Test
    void addressThatAScriptHasToFillIsNone() {
        assertThat(urls("<img data-url='/img/7_${format}.jpg' src='/img/7_800.jpg'>"))
                .containsExactly("https://news.yunxi.example/img/7_800.jpg");
    }

    @Test
    void coverOfAVideoIsNoPicture() {
        assertThat(urls("<img src='https://img.youtube.com/vi/a1b2c3/hqdefault.jpg'>"))
                .isEmpty();
    }
}
