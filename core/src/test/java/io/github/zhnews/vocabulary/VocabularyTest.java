// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTest {
    static List<String> groups() {
        return Vocabulary.FILES.stream()
                .flatMap(file -> Vocabulary.groups(file).stream().map(group -> file + '.' + group))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("groups")
    void groupHasWordsAndNoneTwice(String group) {
        assertThat(Vocabulary.words(group)).isNotEmpty().doesNotHaveDuplicates().doesNotContain("");
    }

    @ParameterizedTest
    @MethodSource("groups")
    void groupIsExplained(String group) throws Exception {
        int dot = group.indexOf('.');
        try (var in = Vocabulary.class.getResourceAsStream(group.substring(0, dot) + ".txt")) {
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            int heading = lines.indexOf('[' + group.substring(dot + 1) + ']');
            int start = heading;
            while (!lines.get(start - 1).isEmpty()) {
                start--;
            }
            assertThat(lines.get(start)).startsWith("# ");
        }
    }

    @Test
    void blankWithinAWordHasASignOfItsOwn() {
        assertThat(Vocabulary.words("pages.error-starts")).contains("not found");
    }

    @Test
    void groupThatNoFileHasIsNamed() {
        assertThatThrownBy(() -> Words.of("labels.none"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("labels.none");
    }

    @Test
    void everyMarkHasWords() {
        assertThat(Arrays.asList(Mark.values()))
                .allSatisfy(mark -> assertThat(mark.words()).isNotEmpty());
    }
}
