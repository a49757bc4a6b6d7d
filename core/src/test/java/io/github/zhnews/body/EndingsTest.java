// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import static io.github.zhnews.body.Sample.A;
import static io.github.zhnews.body.Sample.B;
import static io.github.zhnews.body.Sample.C;
import static io.github.zhnews.body.Sample.D;
import static io.github.zhnews.body.Sample.TEXT;
import static io.github.zhnews.body.Sample.p;
import static io.github.zhnews.body.Sample.readAll;
import static io.github.zhnews.body.Sample.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndingsTest {
    private static final List<String> ALL = List.of(A, B, C, D);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h3>来看完整的石桥专题＞桥边的四季</h3><p>责任编辑：赵一禾</p>",
                "<h2>《石桥修缮报告》</h2><p><a href=2.html>下载报告</a></p>",
                "<h4>青岩介绍</h4>",
            })
    void headingThatNothingFollowsIsNoText(String end) {
        assertThat(texts(readAll(TEXT + end))).isEqualTo(ALL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><b>青岩频道大募集，手刀加入 <a href=2.html>石桥小圈圈</a></b></p><p>频道脸书粉丝团: <a href=3.html>点这里</a></p>",
                "<p>石桥问答：<a href=2.html>桥修了多久</a></p><p>欢迎关注我们</p>",
            })
    void callThatEndsInALinkGoesWithTheCallsBehindIt(String end) {
        assertThat(texts(readAll(TEXT + end))).isEqualTo(ALL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>石桥加固的经过，可参考稍早的新闻资料：</p><p><a href=2.html>桥面铺上青石板</a></p><p><a href=3.html>木护栏装好了</a></p>",
                "<p>Audio:</p>",
            })
    void lineThatIntroducesOnlyLinksGoesWithThem(String end) {
        assertThat(texts(readAll(TEXT + end))).isEqualTo(ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<h3>新桥夜景</h3><img src=2.jpg>", "<p>最新的照片：</p><img src=2.jpg>", "<h3>桥修好了。</h3>"})
    void whatStandsBeforeAPictureOrIsASentenceStays(String end) {
        assertThat(texts(readAll(TEXT + end))).hasSize(ALL.size() + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<h3>春天</h3><h3>桥边的柳树发芽</h3><h3>孩子们来看水</h3>"})
    void verseSetAsHeadingsStays(String end) {
        assertThat(texts(readAll(TEXT + end))).hasSize(ALL.size() + 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"★", "※", "☆"})
    void lineOfTheSiteIsKnownByTheSignOfAnother(String sign) {
        var ends = p(sign + "青岩新聞不漏接，按讚追蹤粉絲頁。") + p(sign + "其他桥梁消息，請上青岩网。");
        assertThat(texts(readAll(TEXT + ends))).isEqualTo(ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"★", "※"})
    void lineWithASignAloneStays(String sign) {
        assertThat(texts(readAll(TEXT + p(sign + "其他桥梁将在明年修缮。")))).hasSize(ALL.size() + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>1. 赵一禾：<a href=2.html>石桥史话</a></p><p>2. 钱小满：<a href=3.html>青岩志</a></p><p>欢迎关注我们</p>"})
    void referencesStay(String end) {
        assertThat(texts(readAll(TEXT + end))).hasSize(ALL.size() + 2);
    }
}
