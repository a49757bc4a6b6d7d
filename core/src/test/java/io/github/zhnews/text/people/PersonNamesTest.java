// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "方可",
                "林知远",
                "蘇晴",
                "黄映川",
                "黃映川",
                // rare surnames
                "禤知远",
                "逯晴",
                "亓南屏",
                "郗可",
                "暨知微",
                "仝晴",
                "酆映川",
                // surnames of two characters
                "欧阳可",
                "歐陽知遠",
                "司马晴",
                "诸葛映川",
                "上官知微",
                "令狐可",
                "尉迟知远",
                "长孙晴",
                "澹台可",
                "第五知微",
                "百里晴",
                "东郭可",
                // a married woman's two surnames
                "陈方安生",
                "林郑映川",
                "張蘇知遠",
                // characters beyond the first plane
                "方\uD840\uDC0B"
            })
    void nameHasASurnameAndOneOrTwoCharacters(String word) {
        assertThat(PersonNames.isName(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "方", "司马", "小满", "国庆", "林知远远", "方可A", "A可", "方 可", "林知远方可", "江苏省", "高清", "安全", "时间", "马来西亚", "方正版",
                "林海报", "周末", "欧阳报社", "方庄的", "金门县", "石家庄"
            })
    void otherWordsAreNoNames(String word) {
        assertThat(PersonNames.isName(word)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"阿里木·买买提", "约恩•贝克曼", "约恩‧贝克曼", "约恩・贝克曼", "约恩∙贝克曼", "约恩．贝克曼", "迪丽·阿依·古丽", "J·贝克曼", "约恩·M·贝克曼"})
    void namesOfMinoritiesAndForeignersHaveADot(String word) {
        assertThat(PersonNames.isName(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"·买买提", "阿里木·", "·", "阿里木·mai", "阿里木·买，买提", "海青报·海青网", "海岛网·方可", "阿里木·买买提·1"})
    void otherWordsWithADotAreNoNames(String word) {
        assertThat(PersonNames.isName(word)).isFalse();
    }

    @Test
    void dottedNameHasAtMostTwentyFourCharacters() {
        assertThat(PersonNames.isName("约恩·" + "克".repeat(21))).isTrue();
        assertThat(PersonNames.isName("约恩·" + "克".repeat(22))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "May Lin",
                "Mei-Ling Wu",
                "J. Smith",
                "John O'Neil",
                "John Q Public",
                "José Ångström",
                "J R R Tolm"
            })
    void latinNamesHavePartsWithCapitals(String word) {
        assertThat(PersonNames.isLatinName(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "May",
                " May",
                "may Lin",
                "May lin",
                "MAY LIN",
                "May  Lin",
                "May 林",
                "May L1n",
                "May Lin_",
                "",
                "A B C D E f"
            })
    void otherLatinWordsAreNoNames(String word) {
        assertThat(PersonNames.isLatinName(word)).isFalse();
    }

    @Test
    void latinNameHasAtMostFortyCharacters() {
        assertThat(PersonNames.isLatinName("May L" + "i".repeat(35))).isTrue();
        assertThat(PersonNames.isLatinName("May L" + "i".repeat(36))).isFalse();
    }

    @Test
    void hanIsToldByCharactersNotBySurrogates() {
        assertThat(PersonNames.isHan("方\uD840\uDC0B")).isTrue();
        assertThat(PersonNames.isHan("方\uD83D\uDE00")).isFalse();
        assertThat(PersonNames.isHan("方\uD840")).isFalse();
        assertThat(PersonNames.isHan("方a")).isFalse();
        assertThat(PersonNames.isHan("")).isFalse();
    }
}
