// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.page.Headline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteNameFinderTest {
    private static final Headline HEADLINE = new Headline("青岩镇石桥通车", 0);

    private static String site(String head) {
        var found = SiteNameFinder.candidates(SamplePage.of(head, "<p>桥</p>"), HEADLINE)
                .first();
        return found == null ? "" : found.value();
    }

    @ParameterizedTest
    @CsvSource({
        "远山新聞網, 远山新聞網",
        "远山新聞網 - 即時新聞 instant news, 远山新聞網",
        "远山网 | 远山网, 远山网",
        "远山网（电脑版）, 远山网",
        "远山报 www.example.com, 远山报",
        "青岩镇石桥通车, ''",
        "-, ''",
    })
    void headStatesTheName(String stated, String name) {
        assertThat(site("<meta property='og:site_name' content='" + stated + "'>"))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "青岩镇石桥通车_远山新闻_远山网, 远山网",
        "青岩镇石桥通车-远山网-新闻中心, 远山网",
        "青岩镇石桥通车 - 国内 - 远山日报, 远山日报",
        "青岩镇石桥通车-搜狐新闻, 搜狐新闻",
        "青岩镇石桥通车_新闻中心, ''",
        "青岩镇石桥通车-新闻网, ''",
        "青岩镇石桥通车, ''",
        "远山网_青岩镇石桥通车_桥, ''",
    })
    void titleEndsInTheName(String title, String name) {
        assertThat(site("<title>" + title + "</title>")).isEqualTo(name);
    }

    @Test
    void publisherIsTheSite() {
        assertThat(site("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"桥\","
                        + "\"publisher\":{\"name\":\"远山网\"}}</script><title>青岩镇石桥通车-海岛网</title>"))
                .isEqualTo("远山网");
    }
}
