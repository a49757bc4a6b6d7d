// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.Author;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuthorLinksTest {
    private static final String PAGE = "https://news.example/1.html";

    private static String link(Around page, String name) {
        return AuthorLinks.of(page.at(PAGE).read(), List.of(name))
                .get(0)
                .url()
                .map(URI::toString)
                .orElse("");
    }

    @Test
    void nameInTheBarLinksItsPage() {
        assertThat(link(Around.bar("记者 <a href='/author/7'>赵一禾</a> 2024-05-06"), "赵一禾"))
                .isEqualTo("https://news.example/author/7");
        assertThat(link(Around.bar("<a href='/author/7'><span>记者 赵一禾</span></a>"), "赵一禾"))
                .isEqualTo("https://news.example/author/7");
    }

    @Test
    void jsonLdNamesThePage() {
        var head = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"桥\",\"author\":"
                + "[{\"name\":\"苏晴\"},{\"name\":\"赵一禾\",\"url\":\"/author/7\"}]}</script>";

        assertThat(link(Around.bar("记者 赵一禾").head(head), "赵一禾")).isEqualTo("https://news.example/author/7");
        assertThat(link(Around.bar("记者 苏晴").head(head), "苏晴")).isEmpty();
    }

    @Test
    void otherLinksAreNotTheWriters() {
        assertThat(link(Around.bar("<a href='/'>赵一禾</a> <a href='" + PAGE + "'>赵一禾</a>"), "赵一禾"))
                .isEmpty();
        assertThat(link(Around.bar("赵一禾").after("<a href='/2.html'>赵一禾走访青岩镇的老石桥与新护栏的故事</a>"), "赵一禾"))
                .isEmpty();
    }

    @Test
    void writersKeepTheirOrder() {
        assertThat(AuthorLinks.of(Around.none().read(), List.of("赵一禾", "苏晴")))
                .containsExactly(Author.of("赵一禾"), Author.of("苏晴"));
    }
}
