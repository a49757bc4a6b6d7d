// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?:山城|石桥).{0,3}关闭",
                "您?要找的页",
                "^\\s*403",
                "(?:^|[\\s_|-])404$",
                "(?<!未)完",
                "\\d+人(?:走失)?",
                "(?:山|石)?桥|[河湖]边",
                "page\\s?gone"
            })
    void findsWhatTheExpressionFinds(String regex) {
        var pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
        var wording = Wording.of(pattern);
        var parts = List.of(
                "山", "城", "石桥", "关闭", "您", "要找的页", "403", " ", "404", "_", "未", "完", "7", "人", "河", "边", "PAGE", "gone",
                "水");
        var random = new Random(20260304);
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int k = random.nextInt(6); k >= 0; k--) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            assertThat(wording.isIn(text.toString()))
                    .as(regex + " in " + text)
                    .isEqualTo(pattern.matcher(text).find());
        }
    }

    @Test
    void refusesWhatMayBeginWithAnything() {
        assertThatIllegalArgumentException().isThrownBy(() -> Wording.of(Pattern.compile(".?页")));
    }

    @Test
    void looksAtFewCharacters() {
        var wording = Wording.of(Pattern.compile("(?:山城|石桥)关闭"));

        assertThat(wording.beginnings().stream().mapToObj(Character::toString)).containsExactlyInAnyOrder("山", "石");
    }
}
