// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.page.Headline;
import org.junit.jupiter.api.Test;

class SubtitleFinderTest {
    private static final String TITLE = "青岩镇百年石桥完成加固";
    private static final String DATELINE = "<div>2019-03-04 10:20 来源：青岩日报</div>";

    private static String subtitle(String body) {
        var page = SamplePage.of("", body);
        var found = SubtitleFinder.candidates(page, SamplePage.headline(page, TITLE), SamplePage.text(page))
                .first();
        return found == null ? "" : found.value();
    }

    @Test
    void headingBetweenHeadlineAndDatelineIsTheSubtitle() {
        assertThat(subtitle("<h2>" + TITLE + "</h2><h3>老匠人说四个月的等待都值得</h3>" + DATELINE + SamplePage.TEXT))
                .isEqualTo("老匠人说四个月的等待都值得");
    }

    @Test
    void headingAboveTheHeadlineIsTheKicker() {
        assertThat(subtitle("<div><h3>四个月不停工</h3><h1>" + TITLE + "</h1></div>" + DATELINE + SamplePage.TEXT))
                .isEqualTo("四个月不停工");
    }

    @Test
    void classNamesTheSubtitle() {
        assertThat(subtitle("<h1>" + TITLE + "</h1><p class='subtitle'>老匠人说四个月的等待都值得</p>" + SamplePage.TEXT))
                .isEqualTo("老匠人说四个月的等待都值得");
    }

    @Test
    void firstHeadingOfTheTextIsNoSubtitle() {
        assertThat(subtitle("<h1>" + TITLE + "</h1><h2>四个月不停工</h2>" + SamplePage.TEXT))
                .isEmpty();
    }

    @Test
    void datelineChannelAndRepeatedHeadlineAreNone() {
        assertThat(subtitle("<h3><a href='/x/'>乡镇新闻中心</a></h3><h1>" + TITLE + "</h1><h3>" + TITLE + "</h3>" + DATELINE
                        + SamplePage.TEXT))
                .isEmpty();
        assertThat(subtitle("<h1>" + TITLE + "</h1><h3>2019-03-04 青岩日报</h3>" + SamplePage.TEXT))
                .isEmpty();
    }

    @Test
    void headlineThatIsNotDisplayedHasNone() {
        var page = SamplePage.of("", "<h3>四个月不停工</h3>" + SamplePage.TEXT);

        assertThat(SubtitleFinder.candidates(page, new Headline(TITLE, -1), SamplePage.text(page))
                        .first())
                .isNull();
    }
}
