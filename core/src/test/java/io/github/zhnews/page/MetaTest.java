// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.Origin;
import io.github.zhnews.vocabulary.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetaTest {
    private static Meta meta(String html) {
        return Pages.of("<head>" + html + "</head>").meta();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta name='og:title' content='石桥'>",
                "<meta property='og:title' content='石桥'>",
                "<meta itemprop='og:title' content='石桥'>",
                "<meta property='OG:Title' content='石桥'>",
                "<meta property='og: title ' content=' 石桥\n'>",
                "<meta property=' og:title' content='石桥'/>",
            })
    void keyIsComparedWithoutCaseAndBlanks(String html) {
        assertThat(meta(html).first("og:title")).isEqualTo(new Meta.Entry("og:title", "石桥"));
    }

    @Test
    void elementWithSeveralNamesStandsUnderEach() {
        var meta = meta("<meta name=description property='og:description' content='石桥'>");

        assertThat(meta.first("description")).isEqualTo(new Meta.Entry("description", "石桥"));
        assertThat(meta.first("og:description")).isEqualTo(new Meta.Entry("og:description", "石桥"));
    }

    @Test
    void orderOfTheKeysAskedForDecides() {
        var meta = meta(
                "<meta name='article:author' content='渡口'><meta name=author content='石桥'><meta name=author content='老街'>");
        var keys = Words.of("meta-keys.author");

        assertThat(meta.first(keys)).isEqualTo(new Meta.Entry("author", "石桥"));
        assertThat(Candidates.<String>of(taker ->
                                meta.offer(keys, taker, entry -> new Found<>(entry.value(), Origin.given(), 1)))
                        .all())
                .extracting(Found::value)
                .containsExactly("石桥", "渡口");
        assertThat(meta.first(Words.of("meta-keys.source"))).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta name=a>",
                "<meta name=a content=''>",
                "<meta name=a content='&nbsp; '>",
                "<meta content=b>",
                "<meta name='' content=b>"
            })
    void elementWithoutNameOrContentIsNone(String html) {
        assertThat(meta(html).entries()).isEmpty();
    }

    @Test
    void elementsOfTheBodyCountAsWell() {
        assertThat(Pages.of("<body><div><meta itemprop=author content='石桥'></div>")
                        .meta()
                        .first("author"))
                .isEqualTo(new Meta.Entry("author", "石桥"));
    }
}
