// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.stock;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.SecurityMention;
import io.github.zhnews.model.SecurityMention.Market;
import io.github.zhnews.stock.Marks.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionReaderTest {
    private final List<Mark> marks = new java.util.ArrayList<>();

    private static List<String> shown(MentionReader reader) {
        return reader.mentions().stream()
                .map(m -> m.name() + " " + m.code() + " " + m.market()
                        + m.quote().map(quote -> " " + quote.last()).orElse(""))
                .toList();
    }

    private MentionReader reader(String... paragraphs) {
        var reader = new MentionReader(marks, String.join("\n", paragraphs));
        for (var paragraph : paragraphs) {
            reader.read(paragraph);
        }
        return reader;
    }

    @Test
    void securityIsMentionedOnceInTheOrderOfTheText() {
        var reader = reader("周二，北岭酒业（000998）和东礁电子（600998.SH）涨停。", "东礁电子（600998）说，北岭酒业(SZ000998)是客户。");
        assertThat(shown(reader)).containsExactly("北岭酒业 000998 SHENZHEN", "东礁电子 600998 SHANGHAI");
    }

    @Test
    void codeBeforeTheNameGetsTheNameOfItsNextMention() {
        assertThat(shown(reader("（NYSE:YXJT）周二上市。", "云溪集团（NYSE:YXJT）涨停。"))).containsExactly("云溪集团 YXJT NEW_YORK");
    }

    @Test
    void sameDigitsInTwoMarketsAreTwoSecurities() {
        assertThat(shown(reader("南嶼電（2998.TW）漲停，云溪集团（2998.HK）没有变化。")))
                .containsExactly("南嶼電 2998 TAIWAN", "云溪集团 2998 HONG_KONG");
    }

    @Test
    void priceBehindACodeIsItsSecuritys() {
        var reader = new MentionReader(List.of(), "");
        reader.read("周二，东礁电子（600998）(10.71, 0.36, 3.48%)涨停。");
        assertThat(shown(reader)).containsExactly("东礁电子 600998 SHANGHAI 10.71");
    }

    @Test
    void firstPriceOfASecurityCounts() {
        var reader = new MentionReader(List.of(), "");
        reader.read("东礁电子（600998）(10.71, 0.36, 3.48%)涨停。");
        reader.read("东礁电子(10.35, 3.00%)说。");
        assertThat(shown(reader)).containsExactly("东礁电子 600998 SHANGHAI 10.71");
    }

    @Test
    void numbersThatMayBeAPriceAreOneOnlyBehindASecurity() {
        var reader = new MentionReader(List.of(), "");
        reader.read("增速(10.71, 3.48%)高于去年。");
        assertThat(reader.mentions()).isEmpty();
    }

    @Test
    void priceThatIsOneForCertainNamesASecurityWithoutACode() {
        var reader = new MentionReader(List.of(), "");
        reader.read("周二，东礁电子 [10.71 3.48% 股吧]涨停。");
        assertThat(shown(reader)).containsExactly("东礁电子  UNKNOWN 10.71");
    }

    @Test
    void markedNamesStandInTheOrderOfTheText() {
        marks.add(new Mark("北岭酒业", new Code("000998", Market.SHENZHEN), null));
        marks.add(new Mark("云溪集团", new Code("YXJT", Market.UNITED_STATES), LiveQuote.read("115.395, 2.79, 2.48%")));
        var reader = reader("周二，云溪集团先开口，东礁电子（600998）跟进，北岭酒业没有说话。");
        assertThat(shown(reader))
                .containsExactly("云溪集团 YXJT UNITED_STATES 115.395", "东礁电子 600998 SHANGHAI", "北岭酒业 000998 SHENZHEN");
    }

    @Test
    void codeBehindAMarkedNameIsTheSameSecurity() {
        marks.add(new Mark("东礁电子", new Code("600998", Market.SHANGHAI), null));
        assertThat(shown(reader("周二，老牌企业东礁电子（600998）涨停。"))).containsExactly("东礁电子 600998 SHANGHAI");
    }

    @Test
    void markedNameThatTheTextDoesNotHoldIsNotMentioned() {
        marks.add(new Mark("北岭酒业", new Code("000998", Market.SHENZHEN), null));
        assertThat(reader("周二，市场没有变化。").mentions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "见第三章（600998",
                "（（600998）",
                "，（600998）",
                "东礁电子（股吧，600998）",
                "东礁电子（这一段括号里的话写得很长，一直写到了六十个字开外，读者早已忘记它是从哪里开始的，编辑也没有把它删掉，于是它留在了这里，600998）",
            })
    void bracketsWithoutACodeNameNone(String text) {
        var reader = new MentionReader(List.of(), text);
        reader.read(text);
        assertThat(reader.mentions()).isEmpty();
    }

    @Test
    void aLongTextHasItsFirstMentions() {
        var text = new StringBuilder();
        for (int i = 0; i < 700; i++) {
            text.append("公司").append("（60").append(String.format("%04d", i)).append(".SH）");
        }
        assertThat(reader(text.toString()).mentions())
                .hasSizeBetween(400, 501)
                .first()
                .extracting(SecurityMention::code)
                .isEqualTo("600000");
    }
}
