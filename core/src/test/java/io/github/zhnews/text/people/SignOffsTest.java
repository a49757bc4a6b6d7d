// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignOffsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "船开了。（林知远）; 林知远; 4",
                "船开了（林知远）。; 林知远; 3",
                "船开了。(文/图 林知远 苏晴); 林知远,苏晴; 4",
                "船开了。（记者 林知远 通讯员 苏晴）（完）; 林知远,苏晴; 4",
                "船开了。（完）（记者 林知远）; 林知远; 7",
                "船开了。（本报记者 林知远 方 可）  ; 林知远,方可; 4",
                "船开了。（海岛报评论员）; 海岛报评论员; 4",
                "船开了。(知秋/编译); 知秋; 4",
                "船开了。（海岛日报 林知远）; 林知远; 4",
                "船开了。(林知远 发自上海); 林知远; 4",
                "船开了。（記者 林知遠/文 通訊員 蘇晴/圖）; 林知遠; 4",
                "船开了。（作者：林知远，系海岛大学教授）; 林知远; 4",
                "船開了。（記者林知遠）1130513; 林知遠; 4",
                "船開了。（譯者：林知遠/核稿：蘇晴）1130513; 林知遠; 4",
                "船开了。”（天晴）; 天晴; 5",
                "船开了。 海岛报记者 林知远; 林知远; 4",
            })
    void theWritersInTheLastBracketAreRead(String paragraph, String authors, int start) {
        var signOff = SignOffs.read(paragraph);
        assertThat(signOff).isNotNull();
        assertThat(signOff.byline().authors()).isEqualTo(Names.list(authors));
        assertThat(signOff.start()).isEqualTo(start);
    }

    @Test
    void editorsAndSourcesAreReadToo() {
        var byline = SignOffs.read("船开了。（来源：海岛日报 编辑：苏晴）");
        assertThat(byline).isNotNull();
        assertThat(byline.byline().source()).isEqualTo("海岛日报");
        assertThat(byline.byline().editors()).containsExactly("苏晴");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "船开了。（完）",
                "船开了。（图）",
                "船开了。（林知远摄）",
                "船开了。（海岛县发改局）",
                "船开了。（江苏）",
                "船开了（天晴）",
                "船开了。（待续）",
                "船开了。记者林知远看见，船上没有人",
                "船开了。（高清图）",
                "船开了。（文中苏晴为化名。）",
                "船开了。（5月9日《海岛晚报》）",
                "三星 S1（Galaxy Ace）",
                "船开了。（0）",
                "船开了。",
                "（林知远）船开了",
                "船开了。）",
                "",
                "（",
                "（林知远",
            })
    void otherEndsAreNoSignOffs(String paragraph) {
        assertThat(SignOffs.read(paragraph)).isNull();
    }
}
