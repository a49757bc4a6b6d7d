// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.side;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {
    private static List<String> cells(String html) {
        return SidePage.of(html).lines().cells(0);
    }

    @Test
    void cellsArePartedByBlanksAndElements() {
        assertThat(cells("<p>东礁电子 14.20 -1.18%</p>")).containsExactly("东礁电子", "14.20", "-1.18%");
        assertThat(cells("<p><a>东礁电子</a><b>14.20</b><i>-1.18%</i></p>")).containsExactly("东礁电子", "14.20", "-1.18%");
        assertThat(cells("<p>东礁电子 | 14.20|</p>")).containsExactly("东礁电子", "14.20|");
        assertThat(cells("<p>东礁电子</p><p>14.20</p>")).containsExactly("东礁电子");
    }

    @Test
    void rowHasAFewCells() {
        assertThat(cells("<p>" + "<b>1</b>".repeat(30) + "</p>")).hasSize(24);
    }

    @ParameterizedTest
    @CsvSource({"14.20, true", "-1.18%, true", "--, true", "-, true", "东礁, false", "---, false", "'', false"})
    void valuesAreNumbersOrSignsForNone(String cell, boolean isValue) {
        assertThat(SideLines.isValue(cell)).isEqualTo(isValue);
    }

    @Test
    void cellsOfATableStandOnLinesOfTheirOwn() {
        var page = SidePage.of("<table><tr><td>Morgan Hill<td>14.20<td>--<tr><td>北岭<td>9.10<td>0.1</table>");
        var row = page.lines().row(0);
        assertThat(row.name()).isEqualTo("Morgan Hill");
        assertThat(row.values()).containsExactly("14.20", "--");
        assertThat(row.line()).isZero();
        assertThat(row.end()).isEqualTo(3);
        assertThat(page.lines().row(3).cells()).containsExactly("北岭", "9.10", "0.1");
    }

    @Test
    void rowOnOneLineEndsWithIt() {
        var row = SidePage.of("<p>东礁 14.20</p><p>9.10</p>").lines().row(0);
        assertThat(row.cells()).containsExactly("东礁", "14.20");
        assertThat(row.end()).isEqualTo(1);
        assertThat(SidePage.of("<p>东礁</p><p>9.10 北岭</p>").lines().row(0).end()).isEqualTo(1);
        assertThat(SidePage.of("<p>东礁</p><p>" + "1".repeat(31) + "</p>")
                        .lines()
                        .row(0)
                        .end())
                .isEqualTo(1);
    }
}
