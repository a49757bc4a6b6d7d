// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import static io.github.zhnews.body.Sample.TEXT;
import static io.github.zhnews.body.Sample.p;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SaidAgainTest {
    private static final String HEADLINE = "青岩百年石桥完成加固 八旬匠人桥头放鞭炮";

    private static String first(String line, String more) {
        return Sample.texts(Sample.readAll("<h1>" + HEADLINE + "</h1><div>2024-05-06</div>" + line + TEXT + more))
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "青岩百年石桥完成加固",
                "八旬匠人桥头放鞭炮",
                "青岩百年石桥完成加固，八旬匠人桥头放鞭炮",
                "图文：青岩百年石桥完成加固 八旬匠人桥头放鞭炮",
                "青岩百年石桥完成了加固 八旬老匠人桥头放鞭炮",
            })
    void headlineIsSaidAgainInPartOrWithAWordChanged(String line) {
        assertThat(first(p(line), "")).isEqualTo(Sample.A);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "青岩百年石桥",
                "石桥完成加固",
                "青岩百年石桥完成加固，八旬匠人桥头放鞭炮。",
                "海岛社青岩5月6日电 题：青岩百年石桥完成加固 八旬匠人桥头放鞭炮",
                "匠人的四个月",
            })
    void sentencesDatelinesAndOtherHeadingsAreTheTexts(String line) {
        assertThat(first(p(line), "")).isEqualTo(line);
    }

    @Test
    void headingWithinTheTextMaySayAPartOfTheHeadline() {
        var body = Sample.readAll("<h1>" + HEADLINE + "</h1>" + TEXT + p("八旬匠人桥头放鞭炮") + TEXT);

        assertThat(Sample.texts(body)).contains("八旬匠人桥头放鞭炮");
    }
}
