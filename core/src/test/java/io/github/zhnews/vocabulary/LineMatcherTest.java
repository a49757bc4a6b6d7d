// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LineMatcherTest {
    private static Set<Mark> marks(String line) {
        var text = "桥" + line + "者";
        long bits = LineMatcher.marks(text.toCharArray(), 1, text.length() - 1);
        return Arrays.stream(Mark.values())
                .filter(mark -> (bits & mark.bit()) != 0)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Mark.class)));
    }

    @Test
    void oneLookFindsTheWordsOfAllMarks() {
        assertThat(marks("来源：云溪日报 记者 林小舟 责编：何青")).contains(Mark.SOURCE, Mark.AUTHOR, Mark.EDITOR, Mark.BAR);
        assertThat(marks("更新于今天")).containsExactly(Mark.CHANGE);
        assertThat(marks("石桥修好了")).isEmpty();
    }

    @Test
    void blanksWithinWordsAndWideFormsMeanNothing() {
        assertThat(marks("来　源︰云溪日报")).contains(Mark.SOURCE);
        assertThat(marks("记 者 林小舟")).contains(Mark.AUTHOR);
    }

    @Test
    void labelOfOneCharacterNeedsASignBehindIt() {
        assertThat(marks("文／林小舟")).contains(Mark.AUTHOR);
        assertThat(marks("文化石桥")).isEmpty();
    }

    @Test
    void wordEndsWithinTheLine() {
        assertThat(marks("云溪日报记")).isEmpty();
    }

    @Test
    void firstWordOfSomeMarksIsFound() {
        char[] s = "责编何青 来源：云溪日报".toCharArray();
        assertThat(LineMatcher.first(s, 0, s.length, Mark.SOURCE.bit())).isEqualTo(5);
        assertThat(LineMatcher.first(s, 0, s.length, Mark.CHANGE.bit())).isEqualTo(s.length);
    }

    @Test
    void lineOfToolsHasNothingElse() {
        assertThat(isTools("收藏 点赞 分享 举报")).isTrue();
        assertThat(isTools("阅读 1024 赞 36")).isTrue();
        assertThat(isTools("1024")).isFalse();
        assertThat(isTools("阅读石桥")).isFalse();
    }

    private static boolean isTools(String line) {
        return LineMatcher.isAll(line.toCharArray(), 0, line.length(), Mark.TOOL);
    }
}
