// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import static io.github.zhnews.body.Sample.A;
import static io.github.zhnews.body.Sample.B;
import static io.github.zhnews.body.Sample.C;
import static io.github.zhnews.body.Sample.D;
import static io.github.zhnews.body.Sample.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeadsTest {
    private static final String LEAD = "青岩镇用四个月加固了一座百年石桥，镇上的居民不必再绕行下游的便桥了。";

    private static List<String> read(String head) {
        return Sample.texts(Sample.read("<div><h1>青岩石桥完成加固</h1>" + head + "</div><div>" + TEXT + "</div>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>" + LEAD + "</p><div>2024-05-01 09:30</div>",
                "<div>2024-05-01 09:30</div><div class=announce>" + LEAD + "</div>",
                "<ul><li>" + LEAD + "</li></ul><figure><img src=1.jpg></figure>",
            })
    void leadAboveTheBarOrThePictureBelongsToTheText(String head) {
        assertThat(read(head)).containsExactly(LEAD, A, B, C, D);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h2>" + LEAD + "</h2>",
                "<p>桥面重新铺上了青石板</p>",
                "<div hidden>" + LEAD + "</div>",
                "<div class=subscribe>" + LEAD + "</div>",
                "<div class=author-intro>" + LEAD + "</div>",
                "<div><img src=1.jpg><p>" + LEAD + "</p></div>",
                "<p><a href=2.html>" + LEAD + "</a></p>",
                "<p>文章来源：青岩日报，由本站在第一时间为您转载，欢迎各位读者继续关注石桥。</p>",
            })
    void otherLinesBelowTheHeadlineAreNoLead(String head) {
        assertThat(read(head)).containsExactly(A, B, C, D);
    }

    @Test
    void leadThatIsSaidAgainFurtherDownBelongsToTheText() {
        var more = "<div>" + TEXT + "<p>" + LEAD + "</p></div>";

        assertThat(Sample.texts(Sample.read(
                        "<div><h1>青岩石桥完成加固</h1><p>" + LEAD + "</p><div>2024-05-01 09:30</div></div>" + more)))
                .containsExactly(LEAD, A, B, C, D, LEAD);
    }

    @Test
    void leadThatTheTextRepeatsIsLeftOut() {
        assertThat(read("<p>" + B.substring(0, 40) + "…</p>")).containsExactly(A, B, C, D);
    }
}
