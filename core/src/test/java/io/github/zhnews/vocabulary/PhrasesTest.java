// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
    private static @Nullable String reason(String line) {
        var text = "桥" + line + "桥";
        var group = Phrases.of(text.toCharArray(), 1, text.length() - 1);
        return group == null ? null : group.reason().id();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "责任编辑：赵一禾; editor",
                "责任 编辑 ： 赵一禾; editor",
                "【责任编辑：赵一禾】; editor",
                "（责任编辑 赵一禾）; editor",
                "●责任编辑/赵一禾; editor",
                "→责任编辑; editor",
                "分享; tools",
                "【分享】; tools",
                "分 享！; tools",
                "综合报道; source",
                "来源︰青岩日报; source",
                "来源∶青岩日报; source",
                "来源﹕青岩日报; source",
                "请长按识别; promotion",
                "桥头的公众号; promotion",
            })
    void phrasesAreFoundWhateverSignsStandAroundThem(String line, String reason) {
        assertThat(reason(line)).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "他是责任编辑; which only starts a line",
                "分享会; which is a line as a whole",
                "我们一同分享桥头的风; which is a line as a whole",
                "桥头的公众号。; whose line ends without a stop",
                "桥; no phrase",
                "【】; no phrase",
            })
    void phraseStandsWhereItsGroupSays(String line, String why) {
        assertThat(reason(line)).as(why).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "未经授权，不得转载。; copyright",
                "版权归青岩日报所有，转载请联系我们。; copyright",
                "（图片均来自青岩发布，未经许可不得转载。）; source",
                "*平台仅提供信息存储空间，文责自负。; disclaimer",
                "特别声明：平台仅提供信息存储空间，内容由用户上传。; disclaimer",
                "您的朋友也可扫描二维码加入青岩读者群。; promotion",
            })
    void sentenceThatIsTheSitesOwnSaysSoTwice(String line, String reason) {
        assertThat(reason(line)).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "照片的版权归摄影师所有。; which news says too",
                "他写的是“未经授权不得转载”，谁也没有理会。; which is quoted",
                "警方说，如您收到陌生的二维码，请勿扫描。; which is reported",
                "责任编辑一职由她的学生接任。; which is no label here",
                "桥修好了，全镇的人都来看，一直看到太阳落下去，灯一盏一盏地亮起来，孩子们还是不肯回家。版权归青岩日报所有，转载请联系我们。; which comes late",
            })
    void sentenceOfTheNewsMayHoldAPhrase(String line, String why) {
        assertThat(reason(line)).as(why).isNull();
    }

    @Test
    void labelEndsWhereNoLetterFollows() {
        assertThat(reason("初审：赵一禾")).isEqualTo("editor");
        assertThat(reason("初审 赵一禾")).isEqualTo("editor");
        assertThat(reason("初审")).isEqualTo("editor");
        assertThat(reason("初审判他败诉")).isNull();
    }

    @Test
    void lineIsNoLongerThanItsGroupAllows() {
        assertThat(reason("责任编辑" + "赵".repeat(56))).isEqualTo("editor");
        assertThat(reason("责任编辑" + "赵".repeat(57))).isNull();
        assertThat(reason("责任编辑" + "　".repeat(57) + "赵")).isEqualTo("editor");
        assertThat(reason("未经授权" + "桥".repeat(216))).isEqualTo("copyright");
        assertThat(reason("未经授权" + "桥".repeat(217))).isNull();
        assertThat(reason("免责声明：" + "桥".repeat(2000))).isEqualTo("disclaimer");
    }
}
