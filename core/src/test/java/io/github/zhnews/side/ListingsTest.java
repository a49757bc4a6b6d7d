// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.side;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListingsTest {
    private static List<String> found(String html, String... text) {
        var page = SidePage.of(html, text);
        return Listings.find(page.lines()).stream()
                .flatMap(list -> list.items().stream())
                .map(l -> l.date() + " " + l.name() + " " + l.code() + " "
                        + l.issuePrice().orElse(null))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "03-08 青礁股份 920999 5.57; 03-08 青礁股份 920999 5.57",
                "03-08 青礁股份 920999; 03-08 青礁股份 920999 null",
                "03-08 青礁股份 920999 --; 03-08 青礁股份 920999 null",
                "2024-03-08 青礁股份 688999 12.00; 2024-03-08 青礁股份 688999 12.00",
                "03-08 青礁 股份 300999 12; 03-08 青礁 股份 300999 12",
                "03-08 青礁股份 920999 1.2%; 03-08 青礁股份 920999 null",
            })
    void rowIsADayANameACodeAndMaybeAPrice(String row, String listing) {
        assertThat(found("<p>" + row + "</p>")).containsExactly(listing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "青礁股份 920999 5.57",
                "03-08 920999 5.57",
                "03-08 12 920999",
                "03-08 青礁股份 120999",
                "03-08 青礁股份 92099",
                "13-45 青礁股份 920999",
                "03-08 青礁股份的名字实在是太长太长了一共有二十一个 920999",
                "03-08 青 礁 股 份 920999",
            })
    void otherRowsAreNone(String row) {
        assertThat(found("<p>" + row + "</p>")).isEmpty();
    }

    @Test
    void rowsOfATableHaveALineForEachCell() {
        assertThat(
                        found(
                                "<table><tr><td>03-08<td>青礁股份<td>920999<td>5.57<tr><td>03-07<td>南岭光电<td>688999<td>19.3</table>"))
                .containsExactly("03-08 青礁股份 920999 5.57", "03-07 南岭光电 688999 19.3");
        assertThat(found("<table><tr><td>03-08<td>青礁股份<td>920999<tr><td>03-07<td>南岭光电<td>688999<td>19.3</table>"))
                .containsExactly("03-08 青礁股份 920999 null", "03-07 南岭光电 688999 19.3");
    }

    @Test
    void textIsNoList() {
        assertThat(found("<p>03-08 青礁股份 920999 5.57</p>", "03-08 青礁股份 920999 5.57"))
                .isEmpty();
    }

    @Test
    void listHasTheCaptionAboveIt() {
        var page = SidePage.of("<h3>新股申购</h3><p>03-08 青礁股份 920999</p>");
        assertThat(Listings.find(page.lines()).get(0).caption()).isEqualTo("新股申购");
    }
}
