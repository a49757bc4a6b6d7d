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
                .isThrownBy(() -> Block.Heading.of(level, "小标题"))
                .withMessageContaining("2..6");
    }

    @Test
    void blocksNeedTheirContent() {
        assertThatNullPointerException()
                .isThrownBy(() -> Block.Paragraph.of((String) null))
                .withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> Block.Figure.of(null)).withMessage("image");
        assertThatNullPointerException().isThrownBy(() -> Block.Video.of(null)).withMessage("url");
    }

    @Test
    void tableCopiesItsRowsAndCells() {
        var cells = new ArrayList<>(List.of("一"));
        var rows = new ArrayList<List<String>>(List.of(cells));
        var table = Block.Table.ofTexts(rows);

        cells.add("二");
        rows.clear();

        assertThat(table.rows()).containsExactly(List.of(Block.Cell.of("一")));
    }

    @Test
    void captionsAreNoTextAndCodeKeepsItsLines() {
        assertThat(Block.Figure.of(Image.of(java.net.URI.create("a.jpg"))
                                .withAlt("灯")
                                .withCaption("桥上的灯"))
                        .text())
                .isEmpty();
        assertThat(Block.Code.of("a\n b").text()).isEqualTo("a\n b");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void sizesAreAtLeastOne(int size) {
        var image = Image.of(java.net.URI.create("a.jpg"));
        var cell = Block.Cell.of("一");

        assertThatIllegalArgumentException().isThrownBy(() -> image.withWidth(size));
        assertThatIllegalArgumentException().isThrownBy(() -> image.withHeight(size));
        assertThatIllegalArgumentException().isThrownBy(() -> cell.withColumnSpan(size));
        assertThatIllegalArgumentException().isThrownBy(() -> cell.withRowSpan(size));
    }

    @Test
    void valuesShowWhatTheyHave() {
        var image = Image.of(java.net.URI.create("a.jpg"));

        assertThat(image).hasToString("Image[url=a.jpg]");
        assertThat(image.withAlt("灯").withWidth(640)).hasToString("Image[url=a.jpg, alt=灯, width=640]");
        assertThat(image.withWidth(640).width()).hasValue(640);
        assertThat(image.height()).isEmpty();
        assertThat(Block.Figure.of(image)).hasToString("Figure[image=Image[url=a.jpg]]");
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
