// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.list.ListCaption.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListCaptionTest {
    @ParameterizedTest
    @ValueSource(strings = {"热门排行", "点击榜", "熱門", "24小时", "人气", "今日热榜", "一周点击最多", "阅读最多的本地文章排行榜"})
    void rankingsAreOfWhatIsReadMost(String caption) {
        assertThat(ListCaption.of(caption)).isEqualTo(Kind.RANKING);
        assertThat(ListCaption.mayBe(caption)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"相关阅读", "猜你喜欢", "推薦閱讀", "往期", "延伸阅读", "更多新闻", "编辑精选", "大家都在看"})
    void otherListsAreOfWhatElseThereIsToRead(String caption) {
        assertThat(ListCaption.of(caption)).isEqualTo(Kind.RELATED);
        assertThat(ListCaption.mayBe(caption)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "榜",
                "首页",
                "图片新闻",
                "热门标签",
                "相关搜索",
                "推荐",
                "更多",
                "热线",
                "3小时前",
                "友情链接",
                "热门跟贴",
                "相关股票",
                "热点：桥修好了，真好",
                "“热门”",
                "县里的热门桥梁今年又添了一座",
                "桥头的热门文章排行在这里一共有二十个字"
            })
    void otherCaptionsAreOfNeither(String caption) {
        assertThat(ListCaption.of(caption)).isNull();
    }
}
