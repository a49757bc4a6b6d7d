// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.text.label.Label;
import io.github.zhnews.vocabulary.MediaNames;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {
    private static @Nullable String shown(String word, Roles.@Nullable Within found) {
        return found == null ? null : word.substring(found.start(), found.end()) + " " + found.label();
    }

    @ParameterizedTest
    @CsvSource({
        "记者, AUTHOR",
        "記者, AUTHOR",
        "通讯员, AUTHOR",
        "海岛新闻记者, AUTHOR",
        "责编, EDITOR",
        "本期编辑, EDITOR",
        "摄影记者, CREDIT",
        "方可,",
        "记者方可,",
        "桥头,"
    })
    void wordIsARoleAloneOrBehindOtherWords(String word, @Nullable Label label) {
        assertThat(Roles.of(word)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({
        "海岛社记者方可, 记者 AUTHOR",
        "记者方可, 记者 AUTHOR",
        "记者方可通讯员苏晴, 通讯员 AUTHOR",
        "摄影记者方可, 摄影记者 CREDIT",
        "责任编辑方可, 编辑 EDITOR",
        "海岛社记者,",
        "方可,",
        "'',"
    })
    void roleMayStandWithinAWord(String word, @Nullable String found) {
        assertThat(shown(word, Roles.within(word))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"方可编译, 编译 AUTHOR", "林知远摄影, 摄影 CREDIT", "方可摄, 摄 CREDIT", "编译,", "桥头摄影,", "方可,", "林知远的摄影,"})
    void roleMayStandBehindAName(String word, @Nullable String found) {
        assertThat(shown(word, Roles.behindName(word))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"方可教授, 方可", "林知远女士, 林知远", "方可, 方可", "教授, 教授", "方可副研究员, 方可副", "方可董事长, 方可"})
    void titleBehindANameIsTakenOff(String word, String name) {
        assertThat(Roles.withoutTitle(word)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"研究员方可, 3", "教授, 2", "海岛大学教授方可博士, 10", "方可, -1"})
    void lastTitleEndsBeforeAName(String word, int end) {
        assertThat(Roles.endOfTitle(word)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"记者, true", "海岛記者, true", "通讯员, true", "通訊員, true", "实习生, true", "编辑, false", "记者方可, false", "'', false"
    })
    void professionsTakePicturesToo(String word, boolean isProfession) {
        assertThat(Roles.isProfession(word)).isEqualTo(isProfession);
    }

    @ParameterizedTest
    @CsvSource({
        "海岛报评论员, true",
        "北岭课题组, true",
        "小满工作室, true",
        "评论员, false",
        "特约评论员, false",
        "编辑部, false",
        "课题组, false",
        "调查组, false",
        "方可, false"
    })
    void deskHasANameOfItsOwn(String word, boolean isDesk) {
        assertThat(Roles.isDesk(word)).isEqualTo(isDesk);
    }

    @Test
    void mediaAreToldByTheirEndingOrByName() {
        assertThat(MediaNames.isMedium("海岛日报")).isTrue();
        assertThat(MediaNames.isMedium("知乎")).isTrue();
        assertThat(MediaNames.isMedium("报")).isFalse();
        assertThat(MediaNames.isMedium("日报社长")).isFalse();
        assertThat(MediaNames.isMedium("island.com")).isTrue();
    }
}
