// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rulefile;

import static io.github.zhnews.rulefile.RuleFileErrorsTest.assertPartRefused;
import static io.github.zhnews.rulefile.RuleFileErrorsTest.assertRefused;
import static io.github.zhnews.rulefile.RuleFileErrorsTest.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The messages for what is no YAML, or YAML but other than its author thinks. */
class YamlErrorsTest {
    private static final String UNQUOTED =
            "a text with #text in it must be in quotes; a comment has a blank behind its #";
    private static final String NO_YAML = "it is not well-formed YAML: ";

    @Test
    void unquotedIdIsFoundWhereValueIsMissing() {
        assertPartRefused("    body: #text", 10, 11, UNQUOTED);
        assertPartRefused("    body:\n      #text", 11, 7, UNQUOTED);
        assertPartRefused("    body:\n      - #text", 11, 9, UNQUOTED);
        assertPartRefused("    body:\n      - h1\n      - #text\n      - h2", 12, 9, UNQUOTED);
        assertPartRefused("    summary:\n      - text: #text\n      - meta: description", 11, 15, UNQUOTED);
    }

    @Test
    void unquotedIdIsFoundInBrackets() {
        assertPartRefused("    body: [#text]", 10, 12, UNQUOTED);
        assertPartRefused("    body: [h1, #text]", 10, 16, UNQUOTED);
        assertPartRefused("    body: [\"#a\", #text, '#b']", 10, 18, UNQUOTED);
        assertPartRefused("    body: [h1,\n      #text]", 11, 7, UNQUOTED);
        assertPartRefused("    summary: {attr: [#text, title]}", 10, 22, UNQUOTED);
    }

    @Test
    void idsInQuotesAndCommentsAreNotBlamedForOtherFaults() {
        assertPartRefused(
                "    drop: [\".a, #text\"] # all, #text too\n    body: [a b: {c]",
                11,
                19,
                NO_YAML + "expected ',' or '}', but got ]; in a list in brackets, a text with any of [ ] { } , #"
                        + " must be in quotes");
    }

    @Test
    void idBehindBlankIsNotCutOff() {
        assertPartRefused("    body: div #text", 10, 15, UNQUOTED);
        assertPartRefused("    body: don't #text", 10, 17, UNQUOTED);
        assertRefused("id: a\nname: b #text\n", 2, 9, UNQUOTED);
    }

    @Test
    void commentHasBlankWhereverItStands() {
        assertPartRefused("    body: \"#text\" #text, the container", 10, 19, UNQUOTED);
        assertPartRefused("    drop: [.ad]\n    #text of old\n    body: p", 11, 5, UNQUOTED);
    }

    @Test
    void wordBehindHashIsToldInPart() {
        assertThat(refusal("id: #" + "a".repeat(1000)).reason()).hasSizeLessThan(150);
    }

    @Test
    void bracketsInBracketsNeedQuotes() {
        assertPartRefused(
                "    elsewhere: [meta[name=cms]]",
                10,
                21,
                NO_YAML + "expected ',' or ']', but got [; in a list in brackets, a text with any of [ ] { } , #"
                        + " must be in quotes");
    }

    @Test
    void textBehindBracketsOrQuotesNeedsQuotesAsWhole() {
        var reason = NO_YAML + "expected <block end>, but found '<scalar>';"
                + " a text that begins with [ or a quote must be in quotes as a whole";

        assertPartRefused("    body: [data-text] p", 10, 23, reason);
        assertPartRefused("    body: \"#text\" p", 10, 19, reason);
    }

    @Test
    void starNeedsQuotes() {
        assertPartRefused(
                "    body: *text",
                10,
                11,
                NO_YAML + "found undefined alias text; a text that begins with * must be in quotes");
    }

    @Test
    void colonWithBlankNeedsQuotes() {
        assertPartRefused(
                "    tail: 编者按: 本文",
                10,
                14,
                NO_YAML
                        + "mapping values are not allowed here; a text with a colon and a blank in it must be in quotes");
    }

    @Test
    void backslashNeedsSingleQuotes() {
        assertPartRefused(
                "    summary: {match: [.info, \"\\d\"]}",
                10,
                32,
                NO_YAML + "found unknown escape character d(100); in single quotes a backslash stands for itself");
    }

    @Test
    void tabIsNoIndentation() {
        assertThat(refusal("id: a\nlayouts:\n\t- name: b"))
                .hasMessageStartingWith("a.yaml:3:1: " + NO_YAML + "found character '\\t(TAB)'");
    }

    @Test
    void wrongIndentationIsToldInItsLine() {
        assertPartRefused(
                "     body: p",
                10,
                6,
                NO_YAML
                        + "expected <block end>, but found '<block mapping start>'; is it indented as what stands above?");
    }

    @Test
    void whatIsNeverClosedIsToldWhereItBegins() {
        assertPartRefused("    body: 'p", 10, 11, NO_YAML + "found unexpected end of stream");
        assertRefused(
                "id: {a: b\n",
                1,
                5,
                NO_YAML + "expected ',' or '}', but got <stream end>; in a list in brackets, a text with any of"
                        + " [ ] { } , # must be in quotes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"!x p", "!!binary p", "! p", "!!java.util.Date [p]", "!!set {p}"})
    void tagIsRefused(String value) {
        assertPartRefused(
                "    body: " + value, 10, 11, "tags are not used here; a text with ! at its start needs quotes");
    }

    @Test
    void fileHasOneDocument() {
        assertRefused(
                "id: a\n---\nid: b\n",
                2,
                1,
                NO_YAML + "expected a single document in the stream, but found another document");
    }

    @Test
    void controlCharacterIsToldInItsPlace() {
        assertRefused("id: a\nname: 😀\u0001", 2, 8, "a control character can't be read");
    }

    @Test
    void otherVersionOfYamlIsRefused() {
        assertThat(refusal("%YAML 3.0\n---\nid: a")).hasMessageStartingWith("a.yaml: it can't be read: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? "})
    void deepNestingIsRefusedWithoutRecursion(String opening) {
        assertThat(refusal(opening.repeat(60_000)).reason()).isEqualTo("it is nested deeper than any rule");
    }

    @Test
    void aliasBombIsRefused() {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i <= 9; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + " , ").repeat(9)));
        }

        assertThat(refusal(bomb.toString()).reason()).contains("aliases");
    }

    @Test
    void aliasOfItselfEnds() {
        assertPartRefused(
                "    body: &a [*a]",
                10,
                11,
                "a text is wanted, but this is a list; a selector that begins with [ must be in quotes");
        assertThat(refusal("&a\nid: *a\n").reason()).isEqualTo("an id is wanted, but this is a mapping");
    }
}
