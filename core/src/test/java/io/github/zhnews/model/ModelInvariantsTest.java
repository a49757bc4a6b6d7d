// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the small values refuse, and that they keep what they were given. */
class ModelInvariantsTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 7, -2})
    void headingBelowTheTitleIsOfLevelTwoToSix(int level) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Block.Heading(level, "小标题"))
                .withMessageContaining("2..6");
    }

    @Test
    void blocksNeedTheirContent() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Block.Paragraph(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> new Block.Figure(null))
                .withMessage("image");
        assertThatNullPointerException()
                .isThrownBy(() -> new Block.Video(null, null))
                .withMessage("url");
    }

    @Test
    void tableCopiesItsRowsAndCells() {
        var cells = new ArrayList<>(List.of("一"));
        var rows = new ArrayList<List<String>>(List.of(cells));
        var table = new Block.Table(rows);

        cells.add("二");
        rows.clear();

        assertThat(table.rows()).containsExactly(List.of("一"));
    }

    @Test
    void captionsAreNoTextAndCodeKeepsItsLines() {
        assertThat(new Block.Figure(Image.of(java.net.URI.create("a.jpg"))
                                .withAlt("灯")
                                .withCaption("桥上的灯"))
                        .text())
                .isEmpty();
        assertThat(new Block.Code("a\n b").text()).isEqualTo("a\n b");
    }

    @Test
    void sourceHasAName() {
        assertThatIllegalArgumentException().isThrownBy(() -> Source.of(" "));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void confidenceIsBetweenNoughtAndOne(double confidence) {
        assertThatIllegalArgumentException().isThrownBy(() -> Finding.of(Origin.given(), confidence));
    }

    @Test
    void reportKeepsWhatItWasGiven() {
        Map<Field, Finding> findings = new EnumMap<>(Field.class);
        findings.put(Field.TITLE, Finding.of(Origin.meta("og:title"), 0.8));
        var report = Report.of(findings);

        findings.clear();

        assertThat(report.finding(Field.TITLE))
                .hasValueSatisfying(f -> assertThat(f.origin()).hasToString("meta:og:title"));
        assertThat(report.finding(Field.BODY)).isEmpty();
    }

    @Test
    void originsAreShortInLogs() {
        assertThat(List.of(
                        Origin.rule("sina/pc-2017", "text(h1)"),
                        Origin.jsonLd("author.name"),
                        Origin.script("DATA.title"),
                        Origin.heuristic("label"),
                        Origin.address(),
                        Origin.given()))
                .map(Object::toString)
                .containsExactly(
                        "rule:sina/pc-2017:text(h1)",
                        "jsonld:author.name",
                        "script:DATA.title",
                        "heuristic:label",
                        "address",
                        "given");
    }
}
