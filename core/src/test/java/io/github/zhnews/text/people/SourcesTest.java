// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.text.time.TimeContext;
import io.github.zhnews.text.time.Times;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "来源：海岛网－海岛日报; 海岛网－海岛日报",
                "来源： 海岛报  举报; 海岛报",
                "海青网-海岛青年报 南港  举报; 海青网-海岛青年报",
                "海岛网 - 海岛日报; 海岛网 - 海岛日报",
                "海岛网-文化频道 原创稿; 海岛网-文化频道",
                "《海岛报》; 海岛报",
                "“海岛视点”; 海岛视点",
                "( 海岛在线 ); 海岛在线",
                "海岛广播网(南港)　有0人参与; 海岛广播网",
                "海岛网(记者 林知远; 海岛网",
                "海岛网 责任编辑：苏晴; 海岛网",
                "海岛新闻网 林知远; 海岛新闻网",
                "海岛日报2018-05-13 08:49; 海岛日报",
                "2018-05-13 08:49 海岛日报; 海岛日报",
                "来源：海岛网。; 海岛网",
                "海岛网、海岛日报; 海岛网、海岛日报",
                "39健康网; 39健康网",
                "21世纪海岛报道; 21世纪海岛报道",
                "Island Insider; Island Insider",
                "EDN 电子技术; EDN 电子技术",
                "海岛发改委; 海岛发改委",
                "海岛网查看原文; 海岛网",
                "在海边; 在海边",
                "来源：海岛网大 中 小 进入论坛; 海岛网",
                "海岛广大; 海岛广大",
            })
    void theMediumsNameIsLeft(String value, String name) {
        assertThat(Sources.clean(value)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "来源：",
                "互联网",
                "来源：网络",
                "本站",
                "本站原创",
                "未知",
                "佚名",
                "2018-09-01",
                "2018年9月1日 08:30",
                "http://example.cn/",
                "www.example.cn",
                "{source}",
                "<a href>",
                "12345",
                "——",
                "admin",
                "（）"
            })
    void whatNamesNoMediumIsRefused(String value) {
        assertThat(Sources.clean(value)).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {41, 500})
    void overlongTextIsRefused(int length) {
        assertThat(Sources.clean("海".repeat(length))).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2018-09-26 11:07:35 海岛时报网 ; 海岛时报网",
                "2018年03月08日 07:26 每日海岛新闻; 每日海岛新闻",
                "海岛网 2018-11-25 09:26:14; 海岛网",
                "2018-05-09 22:30·海岛社; 海岛社",
                "2018-05-09 22:30 | 海岛日报 | 评论; 海岛日报",
                "2018-09-26 11:07:35 小满;",
                "2018-09-26 11:07:35 字号：大 中 小;",
                "2018-09-26 11:07:35;",
            })
    void aMediumBesideATimeIsRead(String line, String name) {
        var time = Times.findAll(line, TimeContext.china()).get(0);
        assertThat(Sources.beside(line, time)).isEqualTo(name);
    }

    @Test
    void countOfReadersIsNoMedium() {
        assertThat(Sources.clean("3.1W")).isNull();
        assertThat(Sources.clean("36氪")).isEqualTo("36氪");
        assertThat(Sources.clean("聯合報╱記者陸可風／東礁報導")).isEqualTo("聯合報");
    }
}
