// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.Field;
import java.net.URI;
import org.junit.jupiter.api.Test;

class ConfidenceTest {
    private static final String TEXT = "<p>渡口的老船工们清晨把浮标的水位抄在木板上，再带回岸边的小屋存放，等候镇上的人来取。</p>".repeat(5);

    private static double confidence(String head, String url, Field field) {
        var html = "<html><head><title>渡口的浮标换上新灯</title>" + head + "</head><body><h1>渡口的浮标换上新灯</h1>"
                + "<div>2024-03-05 10:20</div><div>" + TEXT + "</div></body></html>";
        var extraction = NewsParser.create()
                .read(PageInput.html(html).at(URI.create(url)))
                .extraction();
        assertThat(extraction.article().published()).map(Object::toString).hasValue("2024-03-05T10:20");
        return extraction.report().finding(field).orElseThrow().confidence();
    }

    @Test
    void timeWhoseDayTheAddressHasIsSure() {
        assertThat(confidence("", "https://news.example/2024/0305/1.html", Field.PUBLISHED))
                .isGreaterThan(0.9);
    }

    @Test
    void timeThatTheHeadContradictsIsDoubtful() {
        var head = "<meta property='article:published_time' content='2021-11-07T08:09:10+08:00'>";

        assertThat(confidence(head, "https://news.example/a/1.html", Field.PUBLISHED))
                .isLessThan(0.6);
    }

    @Test
    void headlineThatTheHeadStatesIsSure() {
        assertThat(confidence("", "https://news.example/a/1.html", Field.TITLE)).isGreaterThan(0.95);
    }
}
