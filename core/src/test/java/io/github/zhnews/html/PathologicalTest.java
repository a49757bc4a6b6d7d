// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.Limits;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that would take minutes, or a deep stack, if any part of the reader were quadratic or recursive. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class PathologicalTest {
    private static final TreeBuilder BUILDER =
            new TreeBuilder(Limits.defaults().withCharacters(1 << 26).withNodes(1 << 24));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "div", "span", "b", "a", "font", "p", "li", "form", "x-y", "table", "td", "ul", "svg", "button",
                "select"
            })
    void deepNesting(String name) {
        var page = ("<" + name + ">").repeat(100_000) + "春" + ("</" + name + ">").repeat(100_000) + "<p>夏";
        assertThat(BUILDER.build(page).size()).isGreaterThan(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "500000|<p>春",
                "500000|<li>春",
                "500000|</div>",
                "500000|</p>",
                "500000|</x-y>",
                "500000|<b></i>",
                "500000|<b><p></b>",
                "200000|<a href=x><div></a>",
                "200000|<font><p>春</font></p>",
                "200000|<p><b><i><u>春</p>",
                "200000|<h1><h2>",
                "200000|<option><optgroup>",
                "30000|<table><tr><td>春",
                "30000|<table><tr><td>春</td></tr></table>",
                "30000|<table>春",
                "1000000|&amp;",
                "1000000|&",
                "200000|&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "1000000|&#1",
                "1000000|<",
                "1000000|<!-",
                "1000000|</",
                "1000000|<!--",
                "1000000|<a ",
                "1000000|<a b=\"",
                "1000000|<a ='",
                "500000|</a b='",
                "300000|<script>",
                "300000|<script></script>",
                "300000|<script><!--</script>",
                "300000|<script><!--<script></script>",
                "300000|<script><!--<script></script>--></script>",
                "300000|<title>",
                "300000|<title><b>",
                "300000|<textarea></b>",
                "300000|<title></title",
                "300000|<style><",
                "300000|<svg><title>",
                "300000|<form><input><select>",
                "300000|<!--><!--",
                "300000|<noscript><p>",
                "1000000|\0",
            })
    void repetition(int times, String piece) {
        var page = piece.repeat(times);
        assertThat(BUILDER.build("<body>" + page).textTo(0)).isLessThanOrEqualTo(page.length());
        assertThat(BUILDER.build(page).textTo(0)).isLessThanOrEqualTo(page.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>",
                "<!--",
                "<style>",
                "<title>",
                "<a href='",
                "<p ",
                "</p ",
                "<",
                "&#",
                "&#x",
                "",
                "<![CDATA[",
                "<?"
            })
    void whatIsNeverClosedMayBeLong(String start) {
        var page = "<p>春</p>" + start + "x ".repeat(2_500_000);
        assertThat(BUILDER.build(page).letters(0)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {" a", " a=b", " class=\"a b\"", " data-x='1'", "/", " ="})
    void tagMayHaveManyAttributes(String attribute) {
        var page = "<p" + attribute.repeat(1_000_000) + " id=x>春";
        assertThat(Outline.of(BUILDER.build(page))).isEqualTo("html(head body(p(春)))");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<span>", "<p><b>"})
    void deepPageCostsNoMoreForEachOfItsEndTags(String deep) {
        var page = deep.repeat(1000) + "<x-y>" + "</x-z></p></li></b></h1></td>".repeat(100_000);
        assertThat(BUILDER.build(page).size()).isGreaterThan(1000);
    }
}
