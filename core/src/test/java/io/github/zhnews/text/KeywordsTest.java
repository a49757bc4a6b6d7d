// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeywordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "海岛,灯塔,渔船#海岛,灯塔,渔船",
                "海岛，灯塔、渔船#海岛,灯塔,渔船",
                "海岛;灯塔；渔船#海岛,灯塔,渔船",
                "海岛|灯塔｜渔船#海岛,灯塔,渔船",
                "海岛 灯塔  渔船#海岛,灯塔,渔船",
                "海岛　灯塔　老 渔船#海岛,灯塔,老 渔船",
                "Mac OS,渔船 #Mac OS,渔船",
                "海岛,美好，一直在身边,灯塔#海岛,美好，一直在身边,灯塔",
                ",海岛,,海岛 ,灯塔,#海岛,灯塔",
                "海岛#海岛",
            })
    void keywordsAreSplitAtTheStrongestSeparator(String list, String keywords) {
        assertThat(String.join(",", Keywords.split(list))).isEqualTo(keywords);
    }

    @Test
    void theSignOfTagsIsNoPartOfThem() {
        assertThat(Keywords.split("#海岛,＃ 灯塔,C#")).containsExactly("海岛", "灯塔", "C#");
    }

    @Test
    void anEmptyListHasNone() {
        assertThat(Keywords.split(" ,，　")).isEmpty();
    }
}
