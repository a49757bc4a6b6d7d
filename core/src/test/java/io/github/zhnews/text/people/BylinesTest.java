// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "文/林知远; 林知远",
                "【文/海岛网专栏作者 林知远】; 林知远",
                "本报记者 林知远 方 可; 林知远,方可",
                "本报记者　林　远　方　可; 林远,方可",
                "□ 本报记者 林知远 文/图; 林知远",
                "海岛新闻记者 林知远 苏晴; 林知远,苏晴",
                "海岛社记者林知远、苏晴; 林知远,苏晴",
                "海岛日报 记者 林知远; 林知远",
                "海青报·海青网记者 沈若水; 沈若水",
                "《灯塔》作者 林知远; 林知远",
                "作者 林知远 沈若水; 林知远,沈若水",
                "（记者林知远、实习生苏晴）; 林知远,苏晴",
                "记者林知 通讯员方 可; 林知,方可",
                "林知远（海岛社供本报特稿）; 林知远",
                "采写：海报记者 林知远 苏晴; 林知远,苏晴",
                "撰文 | 林知远; 林知远",
                "文/图 林知远 苏晴; 林知远,苏晴",
                "記者 林知遠/文 通訊員 蘇晴/圖; 林知遠",
                "編譯/記者 林知遠; 林知遠",
                "海岛报评论员; 海岛报评论员",
                "海岛报评论员 林知远; 林知远",
                "作者：海岛大学海洋研究所所长、教授林知远; 林知远",
                "作者：林知远返回首页，查看更多; 林知远",
                "知秋/编译; 知秋",
                "By May Lin; May Lin",
                "特约撰稿 阿里木·买买提; 阿里木·买买提",
                "本报记者林知苏晴; 林知,苏晴",
                "欧阳知远/文; 欧阳知远",
                "作者林知远系海岛大学教授; 林知远",
                "海岛新闻记者 | 林知远; 林知远",
                "作者：海岛财经 ▪ 林知远; 林知远",
                "文｜海岛周刊 林知远，苏晴; 林知远,苏晴",
                "林知远 文 苏晴 图; 林知远",
                "本报记者 林知远 报道 苏晴 摄影; 林知远",
                "（作者：林知远，系海岛大学教授）; 林知远",
                "作者：[英]约翰·史密; 约翰·史密",
                "知秋雨 记者; 知秋雨",
                "林知远 整合; 林知远",
                "记者 印知 林知远; 印知,林知远",
                "公民记者 育苗 风影 采访报道; 育苗,风影",
                "公民記者 林知遠 台北報導; 林知遠",
                "本版撰文／本报记者林知远 本版摄影／本报记者苏晴; 林知远",
                "林知远/海岛大学社会学系博士生; 林知远",
                "本刊记者 林知远; 林知远",
                "记者 白天亮; 白天亮",
                "海岛新闻记者 林知远 综合海岛社（苏晴）、《灯塔》杂志等; 林知远",
                "林知遠／綜合外電; 林知遠",
                "（作者约翰·史密，林知远译）; 约翰·史密,林知远",
                "撰文/海岛大学附属医院 整形外科 林知远医师; 林知远",
                "作者：林知北京大学经济学院教授; 林知",
                "海岛侨报网 Renee 编译; Renee",
                "执笔人：林知远; 林知远",
                "口述/苏晴 文/林知远; 林知远",
                "出品｜海岛科技 作者｜林知远; 林知远",
                "林知远 (海岛特派员) 报道 lin@island.example; 林知远",
                "By Mei LinPublished: 2020/09/15; Mei Lin",
                "撰文：林知远出版：2016-01-15 20:54; 林知远",
                "记者Mei Lin和May Su报道; Mei Lin,May Su",
                "作者：约翰· 史密; 约翰·史密",
            })
    void writersOfABylineAreRead(String line, String authors) {
        assertThat(Bylines.read(line)).isEqualTo(new Byline(Names.list(authors), List.of(), null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "記者林知遠／台北報導; 林知遠;",
                "〔記者林知遠、蘇晴／綜合報導〕; 林知遠,蘇晴;",
                "【記者林知遠台北報導】; 林知遠;",
                "記者林知遠鹿港報導; 林知遠;",
                "林知遠／台北報導; 林知遠;",
                "記者林知遠 蘇晴 嘉義報導; 林知遠,蘇晴;",
                "記者：林知遠 蘇晴  台北報導; 林知遠,蘇晴;",
                "【海島日報╱記者林知遠／鹿港報導】; 林知遠; 海島日報",
                "海島傳媒╱記者林知遠／台北報導 2018-01-16 13:11; 林知遠; 海島傳媒",
                "生活中心／林知遠報導; 林知遠;",
                "林知远 发自上海; 林知远;",
                "海岛网记者林知远5月13日报道; 林知远;",
                "林知远/海岛青年报; 林知远; 海岛青年报",
                "海岛网/林知远; 林知远; 海岛网",
                "海青网记者 林知远 来源：海岛青年报; 林知远; 海岛青年报",
                "（本文来源：海岛日报 作者：林知远）; 林知远; 海岛日报",
                "编译/林知远 来源/海岛社; 林知远; 海岛社",
                "作者 | 林知远  来源 | 海岛（ID：island）; 林知远; 海岛",
                "来源：海岛客户端  |  记者 林知远; 林知远; 海岛客户端",
                "2018-09-07 09:59 作者：林知远 来源：海岛网; 林知远; 海岛网",
            })
    void placesAndMediaAreToldFromNames(String line, String authors, String source) {
        assertThat(Bylines.read(line)).isEqualTo(new Byline(Names.list(authors), List.of(), source));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "编辑 林知远 ｜ 排版 苏晴;; 林知远",
                "文｜林知远 编辑｜苏晴; 林知远; 苏晴",
                "责任编辑：林知远;; 林知远",
                "[责任编辑：林知远 PX200];; 林知远",
                "•責任編輯：林知遠;; 林知遠",
                "(林知远 编辑);; 林知远",
                "责任编辑：林知远#;; 林知远",
                "责任编辑：林知远 图片编辑：苏晴;; 林知远",
                "責任編輯 林知遠 報導;; 林知遠",
                "每日记者 林知远 每日编辑 苏晴; 林知远; 苏晴",
                "记者 林知远 编辑 苏晴 校对 方可; 林知远; 苏晴",
            })
    void editorsStandApart(String line, String authors, String editors) {
        assertThat(Bylines.read(line)).isEqualTo(new Byline(Names.list(authors), Names.list(editors), null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "图/林知远",
                "摄影：林知远 苏晴",
                "海岛社记者 林知远 摄",
                "（記者林知遠攝）",
                "审核：林知远 校对：苏晴",
                "责任编辑：",
                "作者：",
                "生活中心/综合报道",
                "國際中心／台北報導"
            })
    void creditsOfOthersAreBylinesThatNameNobody(String line) {
        assertThat(Bylines.read(line)).isNotNull().matches(Byline::isEmpty);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "|",
                "2018-09-07 09:59",
                "林知远",
                "安全生产 时间紧迫",
                "特别报道",
                "今日视讯",
                "海鸥简讯",
                "视频",
                "作者",
                "记者林知远从港口获悉，船已开出。",
                "记者：我们到了海边，看见了船",
                "感谢林知远、苏晴为本文提供的帮助",
                "林知远：说的是别人不是记者",
                "（苏晴对此文亦有贡献）",
                "划重点：",
                "原标题：海岛上的灯塔",
                "电话：4001-20-2018",
                "文中林知远为化名",
                "关于 | 编辑 | 投稿",
                "海岛城市报道",
                "海岛报评论员：再说灯塔的来历_海岛新闻",
            })
    void otherLinesAreNoBylines(String line) {
        assertThat(Bylines.read(line)).isNull();
    }

    @Test
    void aNameIsGivenOnce() {
        assertThat(Bylines.read("文/林知远 记者 林知远")).isEqualTo(new Byline(List.of("林知远"), List.of(), null));
    }

    @Test
    void bylineIsShort() {
        assertThat(Bylines.read("记者 " + "林知远、".repeat(28) + "林知远")).isNotNull();
        assertThat(Bylines.read("记者 " + "林知远、".repeat(29) + "林知远")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "■文/林知远",
                "◆ 文/林知远",
                "※—文/林知远",
                "★☆ 文/林知远",
                "（林知远 文）",
                "林知远（海岛大学教授专稿）",
                "林知远（海岛报记者）",
                "文/林知远 2018-09-05 08:30"
            })
    void bulletsBracketsAndTimesDoNoHarm(String line) {
        assertThat(Bylines.read(line)).isEqualTo(new Byline(List.of("林知远"), List.of(), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"林知远（海岛大学教授）", "林知远）记者）桥", "记者林知远！", "记者林知远?", "桥/文/林知远的桥", "文/林知远 标签：桥", "）"})
    void otherBracketsAndMarksMakeNoByline(String line) {
        assertThat(Bylines.read(line)).isNull();
    }
}
