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

    @Test
    void lineIsNoLongerThanItsGroupAllows() {
        assertThat(reason("责任编辑" + "赵".repeat(56))).isEqualTo("editor");
        assertThat(reason("责任编辑" + "赵".repeat(57))).isNull();
        assertThat(reason("责任编辑" + "　".repeat(57) + "赵")).isEqualTo("editor");
        assertThat(reason("免责声明" + "桥".repeat(416))).isEqualTo("disclaimer");
        assertThat(reason("免责声明" + "桥".repeat(417))).isNull();
    }
}
