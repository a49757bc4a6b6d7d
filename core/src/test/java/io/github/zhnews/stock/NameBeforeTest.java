package io.github.zhnews.stock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameBeforeTest {
    private static String before(String text) {
        return new NameBefore(text).in(text, text.length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "东礁电子; 东礁电子",
                "周二晚间，东礁电子; 东礁电子",
                "东礁电子 ; 东礁电子",
                "“东礁电子”; 东礁电子",
                "《东礁电子》; 东礁电子",
                "周二，ST东礁; ST东礁",
                "周二，*ST东礁; *ST东礁",
                "周二，东礁-B; 东礁-B",
                "周二，云溪集团-SW; 云溪集团-SW",
                "总部设在山城的老牌酒企北岭酒业-W; 北岭酒业-W",
                "周二，A-B; A-B",
                "周二，-W; W",
                "和东礁电子; 东礁电子",
                "以及东礁电子; 东礁电子",
                "及东礁电子; 东礁电子",
                "与云溪; 与云溪",
                "当下正忙于应付质疑的云溪集团; 云溪集团",
                "总部设在山城的老牌酒企被云溪集团; 云溪集团",
                "曾任职于某大型国有企业北岭酒业; 北岭酒业",
                "投行Morgan Hill; Morgan Hill",
                "公司 Morgan Hill Holdings; Morgan Hill Holdings",
                "供应商名单中出现ABC电子; ABC电子",
            })
    void nameIsWhatStandsBehindTheLastWordThatNoNameHasInIt(String text, String name) {
        assertThat(before(text)).isEqualTo(name);
    }

    @Test
    void longNameIsToldByItsSecondMention() {
        var text = "山城最大的连锁超市东礁电子商务";
        assertThat(new NameBefore(text + "（600998）涨停。东礁电子商务表示").in(text, text.length()))
                .isEqualTo("东礁电子商务");
        assertThat(new NameBefore(text).in(text, text.length())).isEqualTo("电子商务");
    }

    @Test
    void nothingStandsBeforeTheFirstCharacter() {
        assertThat(before("")).isEmpty();
        assertThat(before("，")).isEmpty();
    }
}
