// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "&amp;|&",
                "&lt;&gt;&quot;|<>\"",
                "&AMP;&LT;|&<",
                "&hellip;|…",
                "&ldquo;春&rdquo;|“春”",
                "&#20013;&#x4E2D;&#X4e2d;|中中中",
                "&#20013春|中春",
                "&ampx|&x",
                "&copy2012|©2012",
                "&notit;|¬it;",
                "&notin;|∉",
                "&hellip春|&hellip春",
                "&unknown;|&unknown;",
                "&|&",
                "&;|&;",
                "&#;|&#;",
                "&#x;|&#x;",
                "&#xg;|&#xg;",
                "a&b=c|a&b=c",
                "&#128516;|😄",
                "&ngE;|≧̸",
            })
    void textIsRead(String source, String text) {
        assertThat(decoded(source, false)).isEqualTo(text);
    }

    @Test
    void numbersOfControlsMeanWindows1252() {
        assertThat(decoded("&#150;&#0147;&#x93;&#148;&#128;", false)).isEqualTo("–““”€");
    }

    @Test
    void numbersThatAreNoCharactersBecomeTheReplacementCharacter() {
        assertThat(decoded("&#0;&#xD800;&#x110000;&#99999999999999;", false)).isEqualTo("\uFFFD".repeat(4));
    }

    @ParameterizedTest
    @CsvSource({
        "?a=1&copy=2,   ?a=1&copy=2",
        "?a=1&copyx,    ?a=1&copyx",
        "?a=1&copy;=2,  ?a=1©=2",
        "?a=1&amp;b=2,  ?a=1&b=2",
        "?a=1&lt,       ?a=1<",
        "a&copy b,      a© b",
    })
    void queryStringsInAttributesAreLeftAlone(String source, String value) {
        assertThat(decoded(source, true)).isEqualTo(value);
    }

    @Test
    void everyReferenceIsNoShorterThanItsText() {
        var out = new char[8];
        for (var source :
                new String[] {"&lt", "&#9", "&bne;", "&nLt;", "&#x10FFFF", "&#65536", "&zopf;", "&NotEqualTilde;"}) {
            long read = References.read(source.toCharArray(), 0, source.length(), false, out, 0);
            assertThat((int) (read >>> 32)).as(source).isEqualTo(source.length());
            assertThat((int) read).as(source).isBetween(1, source.length());
        }
    }

    private static String decoded(String source, boolean inAttribute) {
        return References.decode(source.toCharArray(), 0, source.length(), inAttribute);
    }
}
