// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.stock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameBeforeTest {
    private static final String RUN = "渡口所在地的云溪航运";
    private static final String TEXT = RUN + "（600998）昨日停牌，云溪航运没有说明原因。";

    @Test
    void endThatTheTextHasAgainIsTheName() {
        assertThat(new NameBefore(TEXT).in(TEXT, TEXT.indexOf('（'))).isEqualTo("云溪航运");
    }

    @Test
    void longestSuchEndIsTheName() {
        var text = "昨日收盘时的云溪内河航运集团（600998）停牌，内河航运集团说，航运集团不变。";

        assertThat(new NameBefore(text).in(text, text.indexOf('（'))).isEqualTo("内河航运集团");
    }

    @Test
    void endThatOverlapsItselfStandsTwice() {
        var text = "今天在岸上哈哈哈哈（600998）";

        assertThat(new NameBefore(text).in(text, text.indexOf('（'))).isEqualTo("哈哈哈");
    }

    /** Each search is a walk through the text, so a page can't ask for as many as it likes. */
    @Test
    void textIsSearchedForSoManyNamesOnly() {
        var names = new NameBefore(TEXT);
        for (int i = 0; i < 500; i++) {
            names.in(TEXT, TEXT.indexOf('（'));
        }

        assertThat(names.in(TEXT, TEXT.indexOf('（'))).isNotEqualTo("");
        assertThat(names.in("渡口所在地云溪航运甲乙", 11)).isEqualTo(new NameBefore("").in("渡口所在地云溪航运甲乙", 11));
    }
}
