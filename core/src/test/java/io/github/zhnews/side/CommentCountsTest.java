// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.side;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.CommentCount;
import io.github.zhnews.page.Headline;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CommentCountsTest {
    private static final String TEXT = "旧渡口的石阶被雨水冲得发亮";
    private static final String TITLE = "旧渡口改建为步行桥";

    private static @Nullable CommentCount find(String above, String below) {
        var page = SidePage.of("<h1>" + TITLE + "</h1>" + above + "<p>" + TEXT + "</p>" + below, TEXT);
        return CommentCounts.find(page.text(), new Headline(TITLE, 0), page.region());
    }

    private static String lines(int count) {
        return "<p>桥头的风</p>".repeat(count);
    }

    @Test
    void bothNumbersBesideEachOtherAreTheArticles() {
        assertThat(find("<p>3条评论</p>", "<p>跟贴 19 参与 206</p>"))
                .isEqualTo(CommentCount.of(19).withParticipants(206));
        assertThat(find("", "<p>0条评论 0人参与</p><p>19条评论 206人参与</p>"))
                .isEqualTo(CommentCount.of(19).withParticipants(206));
        assertThat(find("", "<p>0条评论 0人参与</p>")).isEqualTo(CommentCount.of(0).withParticipants(0));
    }

    @Test
    void numbersOnLinesNearEachOtherBelongTogether() {
        assertThat(find("", "<p>跟贴</p><p>19</p><p>参与</p><p>206</p>"))
                .isEqualTo(CommentCount.of(19).withParticipants(206));
        assertThat(find("", "<p>19条评论</p>" + lines(2) + "<p>206人参与</p>"))
                .isEqualTo(CommentCount.of(19).withParticipants(206));
        assertThat(find("", "<p>19条评论</p>" + lines(3) + "<p>206人参与</p>")).isNull();
    }

    @Test
    void countAloneStandsBetweenHeadlineAndTextOrNearBehindIt() {
        assertThat(find("<p>3条评论</p>", "<p>5条评论</p>")).isEqualTo(CommentCount.of(3));
        assertThat(find("", "<p>3条评论</p>" + lines(30) + "<p>5条评论</p>")).isEqualTo(CommentCount.of(3));
        assertThat(find("", "<p>3条评论</p><p>5条评论</p>")).isNull();
        assertThat(find("", "<p>3条评论</p><p>3条评论</p>")).isEqualTo(CommentCount.of(3));
    }

    @Test
    void farFromTheTextACountMustBeTheOnlyOneOrThatOfAll() {
        assertThat(find("", lines(30) + "<p>3条评论</p>")).isEqualTo(CommentCount.of(3));
        assertThat(find("", lines(30) + "<p>3条评论</p><p>5条评论</p>")).isNull();
        assertThat(find("", lines(30) + "<p>3条评论</p><p>全部5条评论</p>")).isEqualTo(CommentCount.of(5));
    }

    @Test
    void countsOfManyArticlesAreNoneOfThisOnes() {
        var list = "<p>3条评论</p>" + lines(30) + "<p>4条评论</p><p>5条评论</p><p>6条评论</p>";
        assertThat(find("", list)).isNull();
    }

    @Test
    void textAndLongLinesAreNotRead() {
        var page = SidePage.of("<p>跟贴 19 参与 206</p>", "跟贴 19 参与 206");
        assertThat(CommentCounts.find(page.text(), Headline.NONE, page.region()))
                .isNull();
        assertThat(find("", "<p>3条评论" + "桥".repeat(90) + "</p>")).isNull();
    }

    @Test
    void withoutATextTheOnlyCountIsThePages() {
        var page = SidePage.of("<p>3条评论</p>");
        assertThat(CommentCounts.find(page.text(), Headline.NONE, page.region()))
                .isEqualTo(CommentCount.of(3));
    }

    @Test
    void withoutAHeadlineCountsStandNearAboveTheText() {
        for (int above : new int[] {5, 6}) {
            var page = SidePage.of("<p>3条评论</p>" + lines(above) + "<p>" + TEXT + "</p><p>5条评论</p>", TEXT);
            assertThat(CommentCounts.find(page.text(), Headline.NONE, page.region()))
                    .isEqualTo(CommentCount.of(above == 5 ? 3 : 5));
        }
    }
}
