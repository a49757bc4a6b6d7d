// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import static io.github.zhnews.body.Sample.A;
import static io.github.zhnews.body.Sample.B;
import static io.github.zhnews.body.Sample.C;
import static io.github.zhnews.body.Sample.D;
import static io.github.zhnews.body.Sample.p;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FollowersTest {
    private static final String FIRST = "<h1>青岩石桥完成加固</h1><p>来源：青岩日报 2024-05-01 09:30</p>" + p(A) + p(B);

    private static List<String> read(String content) {
        return Sample.texts(Sample.readAll(content));
    }

    @Test
    void secondArticleBehindTheFirstIsNoneOfIts() {
        assertThat(read(FIRST + "<h1>镇东将建小公园</h1><p>来源：青岩日报 2024-05-02 10:00</p>" + p(C) + p(D)))
                .containsExactly(A, B);
    }

    @Test
    void headingWithoutABarOfItsOwnIsTheTexts() {
        assertThat(read(FIRST + "<h1>镇东将建小公园</h1>" + p(C) + p(D))).containsExactly(A, B, "镇东将建小公园", C, D);
        assertThat(read(FIRST + "<h3>镇东将建小公园</h3><p>2024-05-02 10:00</p>" + p(C) + p(D)))
                .contains(C, D);
    }

    @Test
    void teasersWithTheirBarsBehindTheTextAreNoneOfIt() {
        var teaser = "<div>%s</div><div>青岩日报 2024-04-2%d 08:00</div>";
        assertThat(read(FIRST
                        + p(C)
                        + teaser.formatted("祠堂修缮用上老桥的木料", 1)
                        + teaser.formatted("下游的便桥下个月拆除", 2)
                        + teaser.formatted("老匠人讲修桥的故事", 3)))
                .containsExactly(A, B, C);
    }
}
