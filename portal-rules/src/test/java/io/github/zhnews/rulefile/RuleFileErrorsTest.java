// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rulefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The messages for files that are YAML, but no rule. */
class RuleFileErrorsTest {
    /** Nine lines, to which tests add what is at fault from the tenth on. */
    private static final String SOUND = """
            id: shancheng
            name: 山城早报
            hosts:
              - shancheng.example
            layouts:
              - name: pc-2024
                has: h1
                title:
                  - text: h1
            """;

    static RuleFileException refusal(String text) {
        var refusal = catchThrowableOfType(RuleFileException.class, () -> RuleFile.read(text, "a.yaml"));
        assertThat(refusal).as("refusal of %s", text).isNotNull();
        return refusal;
    }

    static void assertRefused(String text, int line, int column, String reason) {
        assertThat(refusal(text)).hasMessage("a.yaml:" + line + ":" + column + ": " + reason);
    }

    /** Asserts the place and the reason for lines that follow nine sound ones. */
    static void assertPartRefused(String lines, int line, int column, String reason) {
        assertRefused(SOUND + lines + "\n    tail: [扫码]\n", line, column, reason);
    }

    @Test
    void soundPartIsNotRefused() {
        assertThat(RuleFile.read(SOUND, "a.yaml").layouts()).hasSize(1);
    }

    @Test
    void exceptionTellsFileLineColumnAndReason() {
        var refusal = refusal(SOUND.replace("title:", "titel:"));

        assertThat(refusal.file()).isEqualTo("a.yaml");
        assertThat(refusal.line()).isEqualTo(8);
        assertThat(refusal.column()).isEqualTo(5);
        assertThat(refusal.reason()).isEqualTo("unknown key \"titel\" in a layout: did you mean \"title\"?");
        assertThat(refusal).hasMessage("a.yaml:8:5: " + refusal.reason());
    }

    @Test
    void placeCountsCharactersBeyondTheBasicPlaneOnce() {
        assertPartRefused(
                "    drop: [😀😀, []]",
                10,
                16,
                "a text is wanted, but this is a list;" + " a selector that begins with [ must be in quotes");
    }

    @Test
    void lineEndsOfWindowsCountOnce() {
        var text = (SOUND + "    body: #text\n").replace("\n", "\r\n");

        assertRefused(text, 10, 11, "a text with #text in it must be in quotes; a comment has a blank behind its #");
    }

    @Test
    void unknownKeyNamesTheNearestKnownOne() {
        assertPartRefused(
                "    next_page: .a", 10, 5, "unknown key \"next_page\" in a layout: did you mean \"nextPage\"?");
        assertPartRefused("    publish: {}", 10, 5, "unknown key \"publish\" in a layout: did you mean \"published\"?");
        assertPartRefused(
                "    summary: {jsonld: a}", 10, 15, "unknown key \"jsonld\" in a place: did you mean \"jsonLd\"?");
        assertRefused("host: a", 1, 1, "unknown key \"host\" in a rule: did you mean \"hosts\"?");
    }

    @Test
    void unknownKeyThatIsNearNoneNamesAll() {
        assertPartRefused(
                "    summary: {css: h1}",
                10,
                15,
                "unknown key \"css\" in a place: known are text, allTexts, attr, meta, after, match, jsonLd, script");
        assertRefused("<<: {}", 1, 1, "unknown key \"<<\" in a rule: known are id, name, hosts, layouts");
    }

    @Test
    void keyIsGivenOnce() {
        assertPartRefused("    has: p", 10, 5, "\"has\" is given twice, before this in line 7");
        assertRefused("id: a\n\nid: b", 3, 1, "\"id\" is given twice, before this in line 1");
    }

    @Test
    void keyIsText() {
        assertPartRefused("    ? [a]\n    : b", 10, 7, "a key is wanted, but this is a list");
    }

    @Test
    void keyHasValue() {
        assertPartRefused("    body:", 10, 5, "\"body\" has no value");
        assertPartRefused("    body: # the text's element", 10, 5, "\"body\" has no value");
        assertRefused("id: ~", 1, 1, "\"id\" has no value");
        assertRefused("id: null", 1, 1, "\"id\" has no value");
    }

    @Test
    void partsOfRuleAreRequired() {
        assertRefused("id: a", 1, 1, "\"name\" is missing in a rule");
        assertRefused("{id: a, name: b}", 1, 1, "\"layouts\" is missing in a rule");
        assertPartRefused("    body: p\n  - has: h2\n    body: p", 11, 5, "\"name\" is missing in a layout");
    }

    @Test
    void ruleIsMapping() {
        var reason = "a rule is wanted, with keys such as id, name, hosts, layouts; this is ";

        assertRefused("text", 1, 1, reason + "a text");
        assertRefused("# rules\n- id: a", 2, 1, reason + "a list");
        assertRefused("", 1, 1, "it is empty: a rule has id, name, hosts and layouts");
        assertRefused("# nothing\n", 1, 1, "it is empty: a rule has id, name, hosts and layouts");
    }

    @Test
    void textIsNeitherListNorMapping() {
        assertRefused(
                "id: [a, b]",
                1,
                5,
                "an id is wanted, but this is a list; a selector that begins with [ must be in quotes");
        assertPartRefused("    body: {text: h1}", 10, 11, "a text is wanted, but this is a mapping");
        assertPartRefused("    body:\n      - - a", 11, 9, "a text is wanted, but this is a list");
        assertPartRefused(
                "    body:\n      - [data-text]",
                11,
                9,
                "a text is wanted, but this is a list; a selector that begins with [ must be in quotes");
    }

    @Test
    void placeSaysHowToRead() {
        assertPartRefused(
                "    summary: p.deck",
                10,
                14,
                "a place is wanted, with keys such as text, allTexts, attr, meta, after, match, jsonLd, script;"
                        + " this is a text");
        assertPartRefused(
                "    summary:\n      -",
                11,
                8,
                "a place is wanted, with keys such as text, allTexts, attr, meta, after, match, jsonLd, script;"
                        + " this is nothing");
    }

    @Test
    void placeHasOneKey() {
        var reason = "a place has one key; each of several places begins with a hyphen";

        assertPartRefused("    summary:\n      text: .deck\n      meta: description", 11, 7, reason);
        assertPartRefused("    summary: [{text: .deck, meta: description}]", 10, 15, reason);
        assertPartRefused("    summary: {}", 10, 14, reason);
        assertPartRefused("    summary: []", 10, 14, "layout pc-2024, summary: no place is given");
    }

    @Test
    void placeTakesItsArguments() {
        assertPartRefused("    summary: {text: [h1, h2]}", 10, 21, "text takes one selector, but there are 2 texts");
        assertPartRefused("    summary: {text: {a: b}}", 10, 21, "a text is wanted, but this is a mapping");
        assertPartRefused("    summary: {attr: time}", 10, 21, "attr takes [selector, name], but there is one text");
        assertPartRefused(
                "    summary: {after: [.info]}", 10, 22, "after takes [selector, label], but there is one text");
        assertPartRefused("    summary: {script: []}", 10, 23, "script takes [variable, path], but there are 0 texts");
        assertPartRefused("    summary: {attr: [time, ~]}", 10, 28, "a text is wanted, but this is nothing");
    }

    @Test
    void badArgumentsOfPlaceAreFound() {
        assertPartRefused("    summary: {after: [.info, ' ']}", 10, 22, "a label is missing for .info");
        assertPartRefused(
                "    summary:\n      - text: .deck\n      - match: [.info, '(']",
                12,
                16,
                "regular expression \"(\": Unclosed group near index 1 (");
        assertPartRefused("    summary: {jsonLd: a..b}", 10, 23, "\"a..b\" is no path such as data.items[0].title");
        assertPartRefused(
                "    summary: {script: [data, a..b]}", 10, 23, "\"a..b\" is no path such as data.items[0].title");
    }

    @Test
    void badSelectorIsFoundAmongSoundOnes() {
        var reason = ": a name is missing at 3 in selector \"h1[\"";

        assertPartRefused("    body:\n      - h1\n      - 'h1['\n      - h2", 12, 9, "layout pc-2024, body" + reason);
        assertPartRefused("    drop: [h1, 'h1[']\n    body: h2", 10, 16, "layout pc-2024, drop" + reason);
        assertPartRefused(
                "    summary:\n      - text: h1\n      - text: 'h1['", 12, 9, "layout pc-2024, summary" + reason);
        assertPartRefused("    drop: .ad\n    body: 'h1['", 11, 11, "layout pc-2024, body" + reason);
    }

    @Test
    void badMonthIsFound() {
        assertPartRefused(
                "    seen: {from: 2024-01, to: 2024, pages: 5}",
                10,
                11,
                "layout pc-2024, seen: Text '2024' could not be parsed at index 4");
        assertPartRefused(
                "    seen: {from: 2024-05, to: 2024-01, pages: 5}",
                10,
                11,
                "layout pc-2024, seen: 2024-05 is after 2024-01");
    }

    @Test
    void seenTellsMonthsAndPages() {
        assertPartRefused(
                "    seen: 2024-01", 10, 11, "a span is wanted, with keys such as from, to, pages; this is a text");
        assertPartRefused("    seen: {from: 2024-01, to: 2024-02}", 10, 11, "\"pages\" is missing in a span");
        assertPartRefused(
                "    seen: {from: 2024-01, to: 2024-02, pages: many}",
                10,
                47,
                "\"many\" is no number of at most six digits");
        assertPartRefused(
                "    seen:\n      - {from: 2024-01, to: 2024-02, pages: 1}\n      - {from: 2024-03, to: 2024-04, pages: 1}",
                11,
                7,
                "a span is wanted, with keys such as from, to, pages; this is a list");
    }

    @Test
    void unprovenIsTrueOrLeftOut() {
        assertPartRefused("    unproven: false", 10, 15, "unproven is true, or is left out");
        assertPartRefused("    unproven: [true, true]", 10, 15, "unproven is true, or is left out");
    }

    @Test
    void contradictionWithinLayoutIsFound() {
        assertPartRefused(
                "    seen: {from: 2024-01, to: 2024-02, pages: 3}\n    unproven: true",
                11,
                15,
                "layout pc-2024, unproven: it was proved on 3 pages");
        assertPartRefused("    drop: [.b, .a]\n    body: .a", 10, 16, "layout pc-2024, drop: .a is the body");
        assertPartRefused("    drop: .ad", 10, 11, "layout pc-2024, drop: there is no body to leave anything out of");
        assertPartRefused(
                "    bodyData: {meta: h1}",
                10,
                15,
                "layout pc-2024, bodyData: meta(h1) is neither a script nor JSON-LD nor text");
        assertRefused(SOUND + "    tail: [扫码, ' ']", 10, 16, "layout pc-2024, tail: a line's first words are blank");
    }

    @Test
    void whatLayoutLacksIsToldWhereItBegins() {
        assertPartRefused("    body: p\n  - name: b\n    body: p", 11, 5, "layout b, has: it is missing");
        assertPartRefused("    body: p\n  - name: b\n    body: p\n    has: []", 13, 10, "layout b, has: it is missing");
        assertPartRefused(
                "    body: p\n  - name: b\n    has: h3", 11, 5, "layout b, body: nothing says where anything stands");
    }

    @Test
    void nameOfLayoutIsPlain() {
        assertRefused(
                SOUND.replace("pc-2024", "PC 2024"), 6, 11, "layout PC 2024, name: it is not of a-z, 0-9 and hyphens");
    }

    @Test
    void layoutsMustFitTogether() {
        assertPartRefused(
                "    body: p\n  - name: pc-2020\n    has: h2\n    body: p\n  - name: pc-2024\n    has: h3\n    body: p",
                14,
                5,
                "it has two layouts named pc-2024");
        assertPartRefused(
                "    body: p\n  - name: pc-2020\n    has: [h1, h2]\n    body: p",
                11,
                5,
                "layout pc-2020 can't be reached behind pc-2024");
        assertRefused(
                SOUND.replace("hosts:\n  - shancheng.example\n", ""),
                4,
                5,
                "layout pc-2024 is not known elsewhere, and the rule has no hosts");
        assertRefused("id: a\nname: b\nlayouts: []", 3, 10, "it has no layouts");
    }

    @Test
    void idNameAndHostsAreWellFormed() {
        assertRefused(SOUND.replace("id: shancheng", "id: 山城"), 1, 5, "its id is not of a-z, 0-9 and hyphens");
        assertRefused(SOUND.replace("name: 山城早报", "name: ' '"), 2, 7, "it has no name");
        assertRefused(
                SOUND.replace("hosts:", "hosts:\n  - a.example\n  - http://b.example"),
                5,
                5,
                "\"http://b.example\" is no host name in lower case");
        assertRefused(
                SOUND.replace("hosts:", "hosts:\n  - shancheng.example"),
                5,
                5,
                "host shancheng.example is given twice");
    }

    @Test
    void listsAreBounded() {
        assertPartRefused(
                "    body: [" + "a, ".repeat(1000) + "a]",
                10,
                11,
                "a list of more than 1000 elements is no part of a rule");
    }

    @Test
    void textsAreBounded() {
        assertPartRefused(
                "    summary: {match: [.info, '" + "(".repeat(100_000) + "']}",
                10,
                30,
                "a text of more than 1000 characters is no part of a rule");
    }

    @Test
    void textThatIsTooLongIsRefusedAsWhole() {
        var refusal = refusal("#".repeat(256 * 1024 + 1));

        assertThat(refusal).hasMessage("a.yaml: it is longer than 262144 characters");
        assertThat(refusal.line()).isZero();
        assertThat(refusal.column()).isZero();
    }

    @Test
    void fileIsNamedByItsPath(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("a.yaml"), "id: a\nname: b\nlayouts: c\n");

        assertThat(catchThrowableOfType(RuleFileException.class, () -> RuleFile.load(file)))
                .hasMessageStartingWith(
                        file + ":3:10: a layout is wanted, with keys such as name, seen, unproven, has, ")
                .hasMessageEndingWith("; this is a text");
    }

    @Test
    void fileInAnotherEncodingIsRefusedWhereItBegins(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("a.yaml"), "id: a\nname: 新城早报\n", Charset.forName("GB18030"));

        assertThat(catchThrowableOfType(RuleFileException.class, () -> RuleFile.load(file)))
                .hasMessage(file + ":2:7: it is not UTF-8: save the file in that encoding");
    }

    @Test
    void fileThatIsTooLargeIsRefused(@TempDir Path folder) throws IOException {
        var file = Files.write(folder.resolve("a.yaml"), new byte[4 * 256 * 1024]);

        assertThat(catchThrowableOfType(RuleFileException.class, () -> RuleFile.load(file)))
                .hasMessage(file + ": it is longer than 262144 characters");
    }

    @Test
    void missingFileIsRefused(@TempDir Path folder) {
        var file = folder.resolve("a.yaml");

        assertThat(catchThrowableOfType(RuleFileException.class, () -> RuleFile.load(file)))
                .hasMessage(file + ": it can't be read: it does not exist")
                .hasCauseInstanceOf(NoSuchFileException.class);
    }
}
