// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import static io.github.zhnews.body.Sample.A;
import static io.github.zhnews.body.Sample.B;
import static io.github.zhnews.body.Sample.C;
import static io.github.zhnews.body.Sample.D;
import static io.github.zhnews.body.Sample.TEXT;
import static io.github.zhnews.body.Sample.p;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.html.Tag;
import io.github.zhnews.html.TreeBuilder;
import io.github.zhnews.model.Favour;
import io.github.zhnews.model.Limits;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatsTest {
    private static final String HEAD = "<h1>青岩石桥完成加固</h1><p>2024-05-06 10:20</p><p>来源：青岩日报</p><p>评论 0 | 阅读 318</p>";

    private static List<String> read(String html) {
        return Sample.texts(Sample.readAll(html));
    }

    @Test
    void summaryBelowALongHeadIsLeftOut() {
        assertThat(read(HEAD + "<div>" + A + "</div>" + TEXT)).containsExactly(A, B, C, D);
    }

    @ParameterizedTest
    @ValueSource(strings = {"【导读】", "摘要：", "核心提示: "})
    void summaryIsKnownBehindWhatItIsCalled(String label) {
        assertThat(read("<div>" + label + A + "</div>" + TEXT)).containsExactly(A, B, C, D);
    }

    @Test
    void summaryMayEndAnywhereInTheParagraphsThatItWasMadeOf() {
        var first = "石桥重新开放";

        assertThat(read("<div>" + first + A + B.substring(0, 9) + "</div>" + p(first) + TEXT))
                .containsExactly(first, A, B, C, D);
    }

    @Test
    void paragraphThatAnotherBeginsAsStays() {
        assertThat(read(p(A) + p(A + B) + p(C) + p(D))).containsExactly(A, A + B, C, D);
    }

    @Test
    void leadThatIsSaidAgainFurtherDownStays() {
        var last = "新桥将于六月一日正式通车，届时渡口也会停用，镇上的人要习惯没有汽笛声的早晨。";

        assertThat(read(p(last) + TEXT + p(last))).containsExactly(last, A, B, C, D, last);
    }

    @Test
    void paragraphThatThePageDescribesItselfWithIsASummaryAboveTheText() {
        var last = "新桥将于六月一日正式通车，届时渡口也会停用，镇上的人要习惯没有汽笛声的早晨。";
        var html = "<html><head><meta name=description content='" + last + "'></head><body><div>" + last + "</div>"
                + TEXT + p(last) + "</body></html>";
        var page = Page.of(new TreeBuilder(Limits.defaults()).build(html), null);
        int body = 0;
        while (page.tree().tag(body) != Tag.BODY) {
            body++;
        }
        var read = BodyReader.read(
                page, Headline.NONE, Region.of(page, body), new LineKinds(page), BodyMarks.NONE, Favour.BALANCED);

        assertThat(Sample.texts(read)).containsExactly(A, B, C, D, last);
    }
}
