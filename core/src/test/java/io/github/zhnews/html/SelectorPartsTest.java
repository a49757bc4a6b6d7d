// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhnews.model.Limits;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each part of a selector selects on a page of a few elements. */
class SelectorPartsTest {
    private static Tree tree(String page) {
        return new TreeBuilder(Limits.defaults()).build(page);
    }

    /** The ids of the selected elements. */
    private static String ids(String page, String selector) {
        var tree = tree(page);
        var compiled = Selector.compile(selector);
        int[] all = compiled.all(tree, 0);
        assertThat(compiled.first(tree, 0)).isEqualTo(all.length == 0 ? -1 : all[0]);
        assertThat(IntStream.range(0, tree.size()).filter(node -> compiled.matches(tree, node)))
                .containsExactlyElementsOf(IntStream.of(all).boxed().toList());
        var ids = new StringBuilder();
        for (int node : all) {
            ids.append(tree.attr(node, Attr.ID)).append(' ');
        }
        return ids.toString().strip();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[t^=ab]   | 1 2",
                "[t^=abc]  | 1",
                "[t^=abcd] | ``",
                "[t$=bc]   | 1 3",
                "[t$=abc]  | 1",
                "[t$=xabc] | ``",
                "[t*=b]    | 1 2 3",
                "[t*=abc]  | 1",
                "[t*=abcd] | ``",
                "[t=ab]    | 2",
                "[t='  ab']| 2",
                "[t~=abc]  | 1",
                "[t~=b]    | ``",
                "[t]       | 1 2 3 4",
                "[t='']    | 4",
                "[t=' ']   | 4",
            })
    void valuesOfAttributesAreCompared(String selector, String ids) {
        assertThat(ids("<p id=1 t=abc><p id=2 t=AB><p id=3 t=bc><p id=4 t=' '>", selector))
                .isEqualTo(ids);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[t=ab]   | 1 2 3",
                "[t~=a]   | 4 5",
                "[t~=b]   | 4 5",
                "[t~=ab]  | 1 2 3",
                "[t^=' a']| 1 3",
                "[t*='&'] | 6",
                "[t='a&b']| 6",
                "[t$=';'] | 7",
            })
    void blanksAndReferencesInValuesAreRead(String selector, String ids) {
        var page = "<p id=1 t=' ab '><p id=2 t='\tab'><p id=3 t=' ab\n'><p id=4 t='a b'><p id=5 t='b\ta'>"
                + "<p id=6 t='a&amp;b'><p id=7 t='x;'>";
        assertThat(ids(page, selector)).isEqualTo(ids);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[t^='ab>']", "[t$='=ab']", "[t*='b>']", "[t~='ab>']", "[t='ab>']"})
    void whatStandsBesideAValueIsNoPartOfIt(String selector) {
        assertThat(ids("<p id=1 t=ab>春", selector)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "x-a:first-of-type  | 1 5",
                "x-a:last-of-type   | 3 5",
                "x-b:first-of-type  | 2",
                "x-b:last-of-type   | 4",
                "x-a:nth-of-type(2) | 3",
                "x-b:nth-of-type(2) | 4",
                "x-a:first-child    | 1",
                "x-a:last-child     | 5",
                "b:first-of-type    | 6",
                "i:first-of-type    | 7",
                "i:last-child       | ``",
                "i:first-child      | 7",
                "b:nth-child(5)     | 6",
                "x-b + b            | 6",
                "x-a + x-b          | 2 4",
                "i + x-a            | 5",
            })
    void placesAreCountedAmongElementsOfTheSameName(String selector, String ids) {
        var page = "<div>风<x-a id=1></x-a>雨<x-b id=2></x-b><x-a id=3></x-a><x-b id=4></x-b><b id=6></b></div>"
                + "<div><i id=7></i><x-a id=5></x-a></div>";
        assertThat(ids(page, selector)).isEqualTo(ids);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "p:not(.a)          | 2 3",
                "p:not(.a):not(.b)  | 3",
                "p:not(.a.b)        | 1 2 3",
                "p:not([t])         | 1 3",
                "p:not([t='x'])     | 1 3",
                "p:not(p)           | ``",
                "p:not(div)         | 1 2 3",
                "p:not(:last-child) | 1 2",
                "p:not(#1)          | 2 3",
                "p:not( .a )        | 2 3",
                "p.a, p.b           | 1 2",
                "p.b, p.a, .a       | 1 2",
                "p.a + .b           | 2",
                "p.a + p + p        | 3",
                "p.a > p            | ``",
                "div > p.b          | 2",
                "#0 .b              | 2",
                "#0 > #2.b          | 2",
                "#0 #3              | 3",
                "#9, #3             | 3",
                "#9 p               | ``",
                ".b .a              | ``",
            })
    void partsAreCombined(String selector, String ids) {
        var byAttribute = selector.replaceAll("#(\\d)", "[id=$1]");
        var page = "<div id=0><p id=1 class=a>春</p><p id=2 class=b t=x>夏</p><p id=3>秋</p></div>";
        assertThat(ids(page, selector)).isEqualTo(ids);
        assertThat(ids(page, byAttribute)).isEqualTo(ids);
    }

    @Test
    void leadersWithinOneAnotherGiveEachElementOnce() {
        var page =
                "<div class=a id=1><div class=a id=2><p id=3>春</div><p id=4>夏</div><div class=a id=5><p id=6>秋</div>";
        assertThat(ids(page, ".a p")).isEqualTo("3 4 6");
        assertThat(ids(page, ".a .a p")).isEqualTo("3");
        assertThat(ids(page, ".a > p")).isEqualTo("3 4 6");
        assertThat(ids(page, ".a .a")).isEqualTo("2");
        assertThat(ids(page, "div .a")).isEqualTo("2");
    }

    @Test
    void ancestorsAreTriedUntilOneFits() {
        var page = "<div id=1 class=a><p><div id=2><div id=3><b id=4></b></div></div></div>";
        assertThat(ids(page, ".a > div b")).isEqualTo("4");
        assertThat(ids(page, ".a > div > b")).isEmpty();
        assertThat(ids(page, "p + div b")).isEqualTo("4");
        assertThat(ids(page, "p + div > div > b")).isEqualTo("4");
    }

    @ParameterizedTest
    @CsvSource({
        "#a, 0",
        ".a, 0",
        "p.a, 0",
        "#a p, 0",
        "div .a > p, 0",
        "p, 1",
        "div p, 1",
        "p[title], 1",
        "'#a, p', 1",
        "*, 2",
        "[title], 2",
        "div [title], 2",
        ":first-child, 2",
        "'p, *', 2",
        "[class^=a], 2",
    })
    void costTellsWhatHasToBeLookedAt(String selector, int cost) {
        assertThat(Selector.compile(selector).cost()).isEqualTo(cost);
        assertThat(Selector.compile(selector)).hasToString(selector);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "#a\\.b  | 1",
                "#a\\:b  | 2",
                "#\\31   | ``",
                "#a\\\\b | 3",
                "#a-b_c  | 4",
                "#标题   | 5",
                "#A-b_c  | ``",
            })
    void backslashTakesTheNextCharacterAsItIs(String selector, String id) {
        var page = "<p id='a.b' class=1><p id='a:b' class=2><p id='a\\b' class=3><p id=a-b_c class=4><p id=标题 class=5>";
        var tree = tree(page);
        int node = Selector.compile(selector).first(tree, 0);
        assertThat(node < 0 ? "" : tree.attr(node, Attr.CLASS)).isEqualTo(id);
    }

    @Test
    void backslashAtTheEndTakesNone() {
        assertThatThrownBy(() -> Selector.compile("#a\\")).hasMessageStartingWith("unexpected '\\' at 2");
    }

    @Test
    void numbersOfPlacesHaveSixDigitsAtTheMost() {
        var page = "<p id=1>春<p id=2>夏";
        assertThat(ids(page, "p:nth-child(999999)")).isEmpty();
        assertThat(ids(page, "p:nth-child( 2 )")).isEqualTo("2");
        assertThat(ids(page, "p:nth-of-type(1)")).isEqualTo("1");
        assertThatThrownBy(() -> Selector.compile("p:nth-child(1000000)"))
                .hasMessageStartingWith("a number from 1 is missing at 12");
    }
}
