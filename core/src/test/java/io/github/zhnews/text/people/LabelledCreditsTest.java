// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.text.label.Label;
import io.github.zhnews.text.label.LabelledText;
import io.github.zhnews.text.label.LabelledText.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelledCreditsTest {
    @Test
    void aDatelineBarIsTakenApart() {
        var line = LabelledText.read("2018-09-07 07:42:05　来源: 海岛日报　作者：林知远 苏晴 责任编辑：何一舟_NB10001 浏览：321");
        assertThat(line.head()).isEqualTo("2018-09-07 07:42:05");
        assertThat(line.parts())
                .extracting(Part::label)
                .containsExactly(Label.SOURCE, Label.AUTHOR, Label.EDITOR, Label.OTHER);
        assertThat(LabelledCredits.source(line)).isEqualTo("海岛日报");
        assertThat(LabelledCredits.of(line).authors()).containsExactly("林知远", "苏晴");
        assertThat(LabelledCredits.of(line).editors()).containsExactly("何一舟");
    }

    @Test
    void timesAreReadBehindTheirLabels() {
        var line = LabelledText.read("发布时间：2018-09-07 09:59 更新时间：2018-09-08 10:00 来源：海岛网");
        assertThat(line.value(Label.PUBLISHED)).isEqualTo("2018-09-07 09:59");
        assertThat(line.value(Label.MODIFIED)).isEqualTo("2018-09-08 10:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "稿源：海岛网; 海岛网",
                "來源 ︰ 海島日報; 海島日報",
                "来　源：海岛网; 海岛网",
                "[来源]海岛网; 海岛网",
                "【来源：海岛网】; 海岛网",
                "来源/海岛社; 海岛社",
                "文章来源｜海岛社; 海岛社",
                "本文来源于《海岛报》　2018年01月12日; 海岛报",
                "转载自：海岛网 作者：林知远; 海岛网",
                "来源：海岛日报2018-05-13 08:49; 海岛日报",
                "08:49来源：海岛日报; 海岛日报",
                "记者：林知远来源：海岛日报; 海岛日报",
                "时间 2018-1-12 17:58:00 来源 海岛网 林知远; 海岛网",
                "原创：海岛健康网2018-04-23 12:27:25; 海岛健康网",
                "原创： 林知远编译 海岛与远方; 海岛与远方",
                "来源：作者：林知远;",
                "图片来源：海岛网;",
                "凡本网注明“来源：海岛网”的作品;",
                "能量来源：太阳;",
                "来自海岛的消息;",
                "来自 / 海岛早报; 海岛早报",
                "来源：微信公众号：海岛; 海岛",
                "本文来自微信公众号：海岛（ID：island），作者：林知远; 海岛",
                "来源：海岛客户端 | 2018年05月13日 10:20; 海岛客户端",
                "原创 海岛志 2018-05-13 10:20; 海岛志",
                "原创 读书 历史;",
                "本报 | 原创 | 读书;",
            })
    void sourcesAreReadBehindTheirLabels(String text, String source) {
        assertThat(LabelledCredits.source(LabelledText.read(text))).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "作者：林知远 沈若水; 林知远,沈若水",
                "記者／林知遠; 林知遠",
                "（文/林知远）; 林知远",
                "文｜林知远 图｜苏晴; 林知远",
                "撰文 丨 林知远; 林知远",
                "记者 林知远 通讯员 苏晴; 林知远,苏晴",
                "采写：海岛报记者 林知远 苏晴; 林知远,苏晴",
                "作者：小满; 小满",
                "记者：小满;",
                "记者：我们到了海边，看见了船;",
                "来源：海岛新闻网 林知远; 林知远",
                "来源：海岛新闻网 江苏;",
                "摄影：记者林知远;",
                "图/海岛报记者 林知远;",
                "作者：林知远 海岛报; 林知远",
                "原创： 林知远编译 海岛与远方; 林知远",
                "中文/英文;",
                "评论|小满;",
            })
    void writersAreReadBehindTheirLabels(String text, String names) {
        assertThat(LabelledCredits.of(LabelledText.read(text)).authors()).isEqualTo(Names.list(names));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "编辑：林知远   责任编辑：苏晴; 林知远,苏晴",
                "（责编：林知远、苏晴）; 林知远,苏晴",
                "責任編輯 林知遠; 林知遠",
                "（責任編輯 余淩波）; 余淩波",
                "2018-05-13 作者：林知远 来源:海岛网 选稿：苏晴; 苏晴",
                "责任编辑：林知远 SF001; 林知远",
                "责任编辑：HN600; HN600",
                "责编：May Lin; May Lin",
                "(编辑： newsdesk) 标签：海 岛; newsdesk",
                "编辑 林知远 ｜ 排版 苏晴; 林知远",
                "责任编辑：;",
                "责任编辑：审核：苏晴;",
                "作者：林知远责任编辑：苏晴; 苏晴",
            })
    void editorsAreReadBehindTheirLabels(String text, String names) {
        assertThat(LabelledCredits.of(LabelledText.read(text)).editors()).isEqualTo(Names.list(names));
    }

    @Test
    void keywordsEndAtTheNextLabelAndNotAtBars() {
        assertThat(LabelledText.read("关键字 : 海岛|灯塔|渔船 责任编辑：苏晴").keywords()).containsExactly("海岛", "灯塔", "渔船");
        assertThat(LabelledText.read("[责任编辑：苏晴] 标签：海岛 灯塔 ").keywords()).containsExactly("海岛", "灯塔");
    }

    @Test
    void aLabelWithoutValueIsStillAPart() {
        var line = LabelledText.read("来源：");
        assertThat(line.parts()).containsExactly(new Part(Label.SOURCE, "来源", "", 3, 3, true, false));
        assertThat(LabelledCredits.source(line)).isNull();
    }

    @Test
    void partsCarryIndexesIntoTheTextRead() {
        var chars = "标题　来源： 海岛网 【打印】".toCharArray();
        var part = LabelledText.read(chars, 2, chars.length).parts().get(0);
        assertThat(new String(chars, part.start(), part.end() - part.start())).isEqualTo("海岛网");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "海岛上的灯塔", "他是作者", "编辑部的故事", "时间过得很快", "服务时间：08:00", "中文/英文"})
    void proseHasNoLabels(String text) {
        var line = LabelledText.read(text);
        assertThat(line.parts()).isEmpty();
        assertThat(line.head()).isEqualTo(text);
    }

    @Test
    void bylineGluedToAMediumEndsTheSource() {
        var read = LabelledText.read("2021-05-07 10:30来源：云麓新闻文 / 苏野");

        assertThat(LabelledCredits.source(read)).isEqualTo("云麓新闻");
        assertThat(LabelledCredits.of(read).authors()).containsExactly("苏野");
    }

    @Test
    void characterOfANameBeforeASlashIsNoByline() {
        assertThat(LabelledCredits.source(LabelledText.read("来源：论文/期刊网"))).startsWith("论文");
    }
}
