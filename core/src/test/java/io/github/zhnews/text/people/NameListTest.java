// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameListTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "林知远、苏晴; 林知远,苏晴",
                "林知远，苏晴; 林知远,苏晴",
                "林知远 苏晴/方可; 林知远,苏晴,方可",
                "方 可; 方可",
                "林 知 远; 林知远",
                "方 可 苏 晴; 方可,苏晴",
                "May Lin; May Lin",
                "May Lin, John O'Neil; May Lin,John O'Neil",
                "约恩·贝克曼; 约恩·贝克曼",
                "约恩．贝克曼; 约恩．贝克曼",
                "记者 林知远 通讯员 苏晴; 林知远,苏晴",
                "海岛社记者林知远; 林知远",
                "海岛社林知远; 林知远",
                "人民网 林知远; 林知远",
                "林知远教授; 林知远",
                "林知远_NB10001; 林知远",
                "林知远（海岛社记者）; 林知远",
                "作者：林知远; 林知远",
                "小满; 小满",
                "灯塔下的老李; 灯塔下的老李",
                "Jenny; Jenny",
                "海岛报评论员; 海岛报评论员",
                "林知远, 林知远; 林知远",
            })
    void writersAreRead(String value, String names) {
        assertThat(NameList.authors(value)).isEqualTo(Names.list(names));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "104363",
                "网易",
                "海岛网",
                "海岛日报",
                "海岛新闻",
                "admin",
                "管理员",
                "系统管理员",
                "网络整理",
                "佚名",
                "匿名",
                "小编",
                "本站",
                "未知",
                "{author}",
                "${author}",
                "$author",
                "name, email@gmail.com",
                "https://example.cn/u/1",
                "QK304",
                "newsdesk",
                "null",
                "海岛大学",
                "海岛市人民政府办公室",
                "记者",
                "综合报道",
                "分享",
                "《海岛》综合报道"
            })
    void valuesThatNameNobodyGiveNoWriter(String value) {
        assertThat(NameList.authors(value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "林知远、苏晴; 林知远,苏晴",
                "林知远_NN2000; 林知远",
                "林知远 SF001; 林知远",
                "林知远NB100; 林知远",
                "QK304; QK304",
                "newsdesk; newsdesk",
                "系统管理员; 系统管理员",
                "小满; 小满",
                "责任编辑：林知远; 林知远",
                "林知远 打印; 林知远",
                "人民网;",
                "佚名;",
                "12345;",
                "{editor};",
            })
    void editorsAreRead(String value, String names) {
        assertThat(NameList.editors(value)).isEqualTo(Names.list(names));
    }

    @ParameterizedTest
    @ValueSource(strings = {"林知远", "方可", "欧阳知远", "陈方安生", "歐陽修", "阿里木·买买提", "May Lin", "J. Smith"})
    void namesOfPersonsAreKnown(String word) {
        assertThat(NameList.isPersonName(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"林", "小满", "高清", "江苏", "江苏卫视", "安全生产", "金融街", "石家庄市", "方案", "May", "BBC NEWS", "海青报·海青网", "张", ""
            })
    void otherWordsAreNot(String word) {
        assertThat(NameList.isPersonName(word)).isFalse();
    }

    @Test
    void writersStandBeforeTheNextLabelOrInBrackets() {
        assertThat(NameList.authors("顾南屏】 (责任编辑：叶知微)")).containsExactly("顾南屏");
        assertThat(NameList.authors("沈渡 | 责任编辑： 苗青")).containsExactly("沈渡");
        assertThat(NameList.authors("【谷映川／溪尾報導】")).containsExactly("谷映川");
        assertThat(NameList.editors("（沈砚）")).containsExactly("沈砚");
        assertThat(NameList.editors("沈砚）")).containsExactly("沈砚");
        assertThat(NameList.editors("[沈砚")).containsExactly("沈砚");
        assertThat(NameList.authors("（文/顾南屏 图/沈砚）")).containsExactly("顾南屏");
        assertThat(NameList.authors("（海岛社）顾南屏")).containsExactly("顾南屏");
        assertThat(NameList.authors("顾南屏（沈砚）")).containsExactly("顾南屏");
        assertThat(NameList.authors("小满】")).containsExactly("小满");
        assertThat(NameList.authors("【】")).isEmpty();
    }
}
