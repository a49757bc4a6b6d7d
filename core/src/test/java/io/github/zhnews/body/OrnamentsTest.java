// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import static io.github.zhnews.body.Sample.A;
import static io.github.zhnews.body.Sample.B;
import static io.github.zhnews.body.Sample.p;
import static io.github.zhnews.body.Sample.readAll;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrnamentsTest {
    private static final String PHOTOGRAPH = "<img src='/photo.jpg' data-ratio='0.66'>";

    private static List<String> pictures(String content) {
        return readAll(content).blocks().stream()
                .filter(Block.Figure.class::isInstance)
                .map(block -> ((Block.Figure) block).image().url().getPath().replaceAll(".*/", ""))
                .toList();
    }

    @Test
    void movingPicturesAtTheEndsAreTheAccounts() {
        var moving = "<img src='/follow.gif'>";
        assertThat(pictures(moving + p(A) + PHOTOGRAPH + p(B) + "<img src='/end.gif'>"))
                .containsExactly("photo.jpg");
        assertThat(pictures(p(A) + moving + p(B) + PHOTOGRAPH)).containsExactly("follow.gif", "photo.jpg");
        assertThat(pictures(moving + p(A) + p(B))).containsExactly("follow.gif");
    }

    @Test
    void codesAtTheEndsAreToBeScanned() {
        assertThat(pictures(p(A) + PHOTOGRAPH + p(B) + "<img src='/code.jpg' data-ratio='1'>"))
                .containsExactly("photo.jpg");
        assertThat(pictures(p(A) + "<img src='/square.jpg' data-ratio='1'>" + p(B)))
                .containsExactly("square.jpg");
    }

    @Test
    void stripsHeadSections() {
        assertThat(pictures(p(A) + "<img src='/strip.jpg' data-ratio='0.13'>" + p(B)))
                .isEmpty();
    }

    @Test
    void codeThatALinePointsAtIsTheAccountsWhereverItStands() {
        var code = "<p><img src='/code.jpg'></p>";
        assertThat(pictures(p(A) + code + p("扫描上方二维码，关注云溪发布公众号") + p(B))).isEmpty();
        assertThat(pictures(p(A) + code + p("扫描下方二维码，关注云溪发布公众号") + p(B))).containsExactly("code.jpg");
    }
}
