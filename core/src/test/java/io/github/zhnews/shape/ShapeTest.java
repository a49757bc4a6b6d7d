// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShapeTest {
    @Test
    void repeatedPiecesFillThePage() {
        assertThat(Shape.of("one", "<p>", "渡口", "</p>").page(15)).isEqualTo("<p>渡口渡口渡口渡口</p>");
        assertThat(Shape.of("two", "", "a", "-", "b").page(7)).isEqualTo("aaa-bbb");
        assertThat(Shape.of("none", "<p>").page(100)).isEqualTo("<p>");
    }

    @Test
    void eachRepetitionHasItsOwnNumberAndWords() {
        assertThat(Shape.of("numbers", "", "<p id=a{n}>").page(24)).isEqualTo("<p id=a1><p id=a2><p id=a3>");

        var words = Shape.of("words", "", "{w} ").page(90_000).split(" ");
        assertThat(words).hasSizeGreaterThan(25_000).doesNotHaveDuplicates();

        var hashed = Shape.of("hashes", "", "{h} ").page(9000).split(" ");
        assertThat(hashed)
                .hasSize(200)
                .doesNotHaveDuplicates()
                .allMatch(word -> word.hashCode() == hashed[0].hashCode());
    }

    @Test
    void namesTellShapesApart() {
        assertThat(Shapes.all())
                .hasSizeGreaterThan(2000)
                .extracting(Shape::name)
                .doesNotHaveDuplicates();
    }
}
