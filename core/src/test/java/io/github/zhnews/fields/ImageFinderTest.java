// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.Block;
import io.github.zhnews.model.Image;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageFinderTest {
    private static final Image SHOWN =
            Image.of(URI.create("https://img.example/shown.jpg")).withCaption("桥");

    private static String image(String head, Block... text) {
        var page = SamplePage.at("https://news.example/a/1.html", "<head>" + head + "</head><body><p>桥</p></body>");
        var found = ImageFinder.candidates(page, List.of(text)).first();
        return found == null ? "" : found.value().url().toString();
    }

    private static String shared(String address) {
        return "<meta property='og:image' content='" + address + "'>";
    }

    @Test
    void firstDisplayedPictureLeads() {
        assertThat(image(shared("/2.jpg"), Block.Paragraph.of("桥"), Block.Figure.of(SHOWN)))
                .isEqualTo("https://img.example/shown.jpg");
    }

    @Test
    void headNamesThePictureWhereNoneIsDisplayed() {
        assertThat(image(shared("/2.jpg"))).isEqualTo("https://news.example/2.jpg");
        assertThat(image("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"桥\","
                        + "\"image\":[{\"url\":\"3.jpg\"}]}</script>"))
                .isEqualTo("https://news.example/a/3.jpg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/img/logo.png",
                "/img/site-logo-114.png",
                "https://static.example/images/default_image.png",
                "/static/generic_social.png",
                "/upload/album/",
                "/news/null",
            })
    void pictureOfTheSiteIsNotTheArticles(String address) {
        assertThat(image(shared(address))).isEmpty();
        assertThat(image(shared(address) + "<meta name='twitter:image' content='/2.jpg'>"))
                .isEqualTo("https://news.example/2.jpg");
    }
}
