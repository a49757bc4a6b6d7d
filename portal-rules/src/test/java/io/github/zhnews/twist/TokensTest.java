// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.twist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pieces that twists work on. */
class TokensTest {
    private static String pieces(String page) {
        return String.join("|", Tokens.of(page).stream().map(Token::source).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<",
                "a < b <3 c",
                "<p",
                "<p class='a",
                "</",
                "<!-- never closed <p>",
                "<script>if (a<b) '</p>'",
                "<p title=\"a>b\">春</p ></>x"
            })
    void piecesJoinedAreThePage(String page) {
        assertThat(Tokens.join(Tokens.of(page))).isEqualTo(page);
    }

    @ParameterizedTest
    @MethodSource("io.github.zhnews.twist.Sample#all")
    void piecesOfEveryPageJoinedAreThePage(Sample sample) {
        assertThat(Tokens.join(Tokens.of(sample.html()))).isEqualTo(sample.html());
    }

    @Test
    void tagsTextsAndCommentsAreToldApart() {
        assertThat(pieces("<!doctype html><P a=1>春 < 夏<!-- <b> --><br/>秋</P>"))
                .isEqualTo("<!doctype html>|<P a=1>|春 < 夏|<!-- <b> -->|<br/>|秋|</P>");
    }

    @Test
    void markupInScriptsAndTitlesIsNone() {
        assertThat(pieces("<title>a <b></TITLE><script>'<p>'</script><p>"))
                .isEqualTo("<title>|a <b>|</TITLE>|<script>|'<p>'|</script>|<p>");
    }

    @Test
    void textOfTheBodyAloneIsLoose() {
        var loose = Tokens.of("<title>春</title><body>夏<pre>秋</pre><textarea>冬</textarea>").stream()
                .filter(Token::isLoose)
                .map(Token::source);

        assertThat(loose).containsExactly("夏");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p>|<p>",
                "<br/>|<br/>",
                "<img  src = a/b.jpg  alt=''>|<img src=a/b.jpg alt=''>",
                "<a href=http://a/>|<a href=http://a/>",
                "<a href=x title=\"a > b\" hidden/>|<a href=x title=\"a > b\" hidden/>",
                "<img src=a />|<img src=a />",
            })
    void tagIsWrittenAsItWasRead(String source, String written) {
        assertThat(StartTag.of(source)).hasToString(written);
    }

    @Test
    void attributeThatStandsTwiceIsSeen() {
        assertThat(StartTag.of("<p class=a id=b>").isPlain()).isTrue();
        assertThat(StartTag.of("<p class=a CLASS=b>").isPlain()).isFalse();
    }
}
