// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "新华社北京1月1日电（记者林知远）; 北京",
                "据新华社圣彼得堡１２月３日电; 圣彼得堡",
                "新华社北京/上海1月1日电; 北京、上海",
                "中新网上海3月4日电 (记者 林知远); 上海",
                "本报北京1月1日讯（记者 林知远）; 北京",
                "（中央社記者林知遠台北5日電）; 台北",
                "（中央社東京29日綜合外電報導）; 東京",
                "【海島報記者林知遠台北報導】; 台北",
                "本报记者 林知远 南港报道 ; 南港",
                "（记者林知远 发自南港）; 南港",
                "海岛日报客户端南港1月1日电; 南港",
                "法新社巴黎综合1月1日电; 巴黎",
                "海岛网8月19日报道; ''",
                "网易娱乐8月19日报道; ''",
                "海岛网记者林知远5月13日报道：; ''",
                "【本报讯】; ''",
                "本报讯（记者 林知远）; ''",
            })
    void placeStandsBeforeTheDayOrTheVerb(String line, String place) {
        assertThat(Datelines.read(line + "船开了"))
                .extracting(Datelines.Dateline::place)
                .isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "海岛社南港5月9日电（记者林知远）|船开了; 海岛社; 林知远",
                "海岛社南港5月9日电| 题：船开了; 海岛社;",
                "本报讯（记者 林知远）|昨天船开了; ; 林知远",
                "本报南港5月9日电（记者林知远、苏晴）|船开了; ; 林知远,苏晴",
                "海新网南港1月1日电 (林知远 苏晴)|船开了; 海新网; 林知远,苏晴",
                "海新网5月13日讯| 船开了; 海新网;",
                "海岛日报讯|2018年船开了; 海岛日报;",
                "海岛网消息|：船开了; 海岛网;",
                "海岛网南港1月12日消息(海岛网记者林知远 通讯员方 可)|船开了; 海岛网; 林知远,方可",
                "海岛网记者林知远5月13日报道|：船开了; 海岛网; 林知远",
                "据海岛社电| 船开了; 海岛社;",
                "【海岛时报2018年09月09日讯】（海岛时报记者林知远综合报导）|船开了; 海岛时报; 林知远",
                "【海島日報記者林知遠台北報導】|船開了; 海島日報; 林知遠",
                "（海島社記者林知遠台北11日電）|船開了; 海島社; 林知遠",
                "[海岛网报道 记者 林知远]|船开了; 海岛网; 林知远",
                "【海岛时报记者 林知远 海岛时报特约记者 苏晴】|船开了; 海岛时报; 林知远,苏晴",
                "（記者林知遠）|船開了; ; 林知遠",
                "海島網海口１月１２日電（記者林知遠）|船開了; 海島網; 林知遠",
                "海岛日报12月15日讯(记者 林知远)|24米; 海岛日报; 林知远",
                "本报讯 记者林知远 通讯员苏晴| 昨日，船开了; ; 林知远,苏晴",
                "本报记者 林知远 南港报道| 船开了; ; 林知远",
                "【海島報專訊】|船開了; 海島報;",
                "远山网消息：海岛网6月9日电（林知远）|船开了; 远山网; 林知远",
                "【海岛侨报网编译林知远1月30日报道】|船开了; 海岛侨报网; 林知远",
                "【海岛时报讯】（海岛时报记者Mei Lin报导／林知远编译）|船开了; 海岛时报; Mei Lin,林知远",
                "本报讯 记者林知远| 昨日 上船; ; 林知远",
                "〔健康頻道／綜合報導〕|船開了; ; 健康頻道",
                "【大陸新聞中心/綜合報導】|船開了; ; 大陸新聞中心",
            })
    void agencyAndWritersAreRead(String paragraph, String agency, String authors) {
        int end = paragraph.indexOf('|');
        var dateline = Datelines.read(paragraph.replace("|", ""));
        assertThat(dateline).isNotNull();
        assertThat(dateline.authors()).isEqualTo(Names.list(authors));
        assertThat(dateline.agency()).isEqualTo(agency);
        assertThat(dateline.end()).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "中国电信今年船多",
                "据《海岛青年报》报道，船开了",
                "记者日前从港口获悉",
                "5月8日，船开了",
                "周二(1月17日)消息，由于",
                "《每日海岛》记者于昨日致电港口",
                "海岛每日电讯 海岛经济",
                "感觉不一样的港台报道",
                "（1月17日下午，船开了）海",
                "【",
                "（",
                "海岛娱乐通讯员手册",
                "（化名）林知远",
            })
    void otherBeginningsAreNoDatelines(String paragraph) {
        assertThat(Datelines.read(paragraph)).isNull();
    }
}
