// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.side;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptionsTest {
    private static final String TEXT = "旧渡口的石阶被雨水冲得发亮";

    private static String above(String html) {
        var page = SidePage.of(html + "<p>列表</p>", TEXT);
        return page.lines().caption(page.text().size() - 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "热门排行; 热门排行",
                "热门排行 更多>>; 热门排行",
                "热门排行：; 热门排行",
                "热门排行 查看全部 >; 热门排行",
                "【热门排行】; 热门排行",
                "■ 热门排行; 热门排行",
                "热门排行 换一换; 热门排行",
                "热门】排行; 热门】排行",
                "热门]; 热门",
                "[热门]; [热门]",
                "更多; ''",
            })
    void signsBesideACaptionAreNoneOfIt(String words, String caption) {
        assertThat(SideLines.clean(words)).isEqualTo(caption);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<h3>热门排行</h3>; 热门排行",
                "<div class=hd>热门排行</div>; 热门排行",
                "<div class=tit><span>热门排行</span></div>; 热门排行",
                "<div class=title><div>热门排行</div></div>; 热门排行",
                "<p>热门排行</p>; 热门排行",
                "<p>热门排行</p><p>2024</p>; 2024",
                "<h3>热门排行</h3><p>桥头</p>; 热门排行",
                "<p>热门排行</p><p>甲</p>; 热门排行",
                "<p>热门排行</p><p>甲</p><p>乙</p>; ''",
                "<h3>热门排行</h3><p>甲</p><p>乙</p><p>丙</p>; 热门排行",
                "<p>以下是桥</p>; ''",
                "<p>桥，渡口</p>; ''",
                "<p>桥修好了。</p>; ''",
                "<div class=hd><p>甲乙丙</p><p>丁</p></div>; 甲乙丙",
                "''; ''",
            })
    void captionIsTheNearestHeadingOrTheLineRightAbove(String html, String caption) {
        assertThat(above(html)).isEqualTo(caption);
    }

    @Test
    void textAndLongLinesPartAListFromWhatStandsAboveThem() {
        assertThat(above("<h3>热门排行</h3><p>" + TEXT + "</p>")).isEmpty();
        assertThat(above("<h3>热门排行</h3><p>" + "桥".repeat(48) + "</p>")).isEqualTo("热门排行");
        assertThat(above("<h3>热门排行</h3><p>" + "桥".repeat(49) + "</p>")).isEmpty();
    }

    @Test
    void captionIsShort() {
        assertThat(above("<h3>" + "榜".repeat(16) + "</h3>")).isEqualTo("榜".repeat(16));
        assertThat(above("<h3>" + "榜".repeat(17) + "</h3>")).isEmpty();
        assertThat(above("<h3>榜单" + "—".repeat(59) + "</h3>")).isEmpty();
    }

    @Test
    void headingStandsNoFurtherThanAFewLinesAbove() {
        assertThat(above("<h3>热门排行</h3>" + "<p>甲</p>".repeat(11))).isEqualTo("热门排行");
        assertThat(above("<h3>热门排行</h3>" + "<p>甲</p>".repeat(12))).isEmpty();
    }
}
