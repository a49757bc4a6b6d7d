// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Region;
import org.junit.jupiter.api.Test;

class SummaryFinderTest {
    private static final String TITLE = "青岩镇百年石桥完成加固";
    private static final String SUMMARY = "青岩镇的石桥完成加固，居民不必再绕行下游的便桥。";

    private static String summary(String head, String body) {
        var page = SamplePage.of(head, "<h1>" + TITLE + "</h1>" + body);
        var found = SummaryFinder.candidates(new ArticleText(page, new Headline(TITLE, 0), SamplePage.text(page)))
                .first();
        return found == null ? "" : found.value();
    }

    private static String description(String text) {
        return summary("<meta name='description' content='" + text + "'>", SamplePage.TEXT);
    }

    @Test
    void labelledBoxAboveTheTextOutdoesTheHead() {
        var head = "<meta name='description' content='本报讯（记者 赵一禾）青岩镇的石桥昨日完成加固'>";

        assertThat(summary(head, "<div>【核心提示】" + SUMMARY + "</div>" + SamplePage.TEXT))
                .isEqualTo(SUMMARY);
        assertThat(summary(head, "<h2>内容摘要：</h2><p>" + SUMMARY + "</p>" + SamplePage.TEXT))
                .isEqualTo(SUMMARY);
    }

    @Test
    void boxNamedAfterASummaryCounts() {
        assertThat(summary("", "<div class='art-summary'>" + SUMMARY + "</div>" + SamplePage.TEXT))
                .isEqualTo(SUMMARY);
    }

    @Test
    void descriptionOfTheArticleIsTheSummary() {
        assertThat(description("　　" + SUMMARY)).isEqualTo(SUMMARY);
    }

    @Test
    void descriptionOfTheSiteIsRefused() {
        assertThat(description("远山网是权威的综合资讯平台，全天候提供时政、财经、体育、娱乐等频道的内容服务。")).isEmpty();
    }

    @Test
    void headlineWithKeywordsIsNoSummary() {
        assertThat(description(TITLE)).isEmpty();
        assertThat(summary(
                        "<meta name='keywords' content='石桥,青石板,护栏,老匠人,便桥,鞭炮,乡镇'>" + "<meta name='description' content='"
                                + TITLE + ",石桥,青石板,护栏,老匠人,便桥,鞭炮,乡镇'>",
                        SamplePage.TEXT))
                .isEmpty();
    }

    @Test
    void headlineInFrontOfTheDescriptionGoes() {
        assertThat(description(TITLE + "---" + SUMMARY)).isEqualTo(SUMMARY);
    }

    @Test
    void jsonLdDescriptionIsTheLastResort() {
        var head = "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\",\"description\":\"乡镇资讯\"},"
                + "{\"@type\":\"NewsArticle\",\"headline\":\"" + TITLE + "\",\"description\":\"" + SUMMARY
                + "\"}]}</script>";

        assertThat(summary(head, SamplePage.TEXT)).isEqualTo(SUMMARY);
    }

    @Test
    void withoutATextTheDescriptionIsJudgedByTheHeadline() {
        var page = SamplePage.of("<meta name='description' content='" + SUMMARY + "'>", "<h1>" + TITLE + "</h1>");

        assertThat(SummaryFinder.candidates(new ArticleText(page, new Headline(TITLE, 0), Region.NONE))
                        .first())
                .isNotNull();
        assertThat(SummaryFinder.candidates(new ArticleText(page, new Headline("山中茶农今年提前十天", 0), Region.NONE))
                        .first())
                .isNull();
    }
}
