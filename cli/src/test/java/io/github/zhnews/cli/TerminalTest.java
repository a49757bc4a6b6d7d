// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.zhnews.model.Extraction;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes to a terminal cannot command it, whatever the pages and their files are called. */
class TerminalTest {
    private static final String EVIL = "\u001B[31mx\u0007\u202Etxt.\u2066a\u009B2J\n==> b <==";

    @TempDir
    Path folder;

    private static void assertHarmless(String shown) {
        assertThat(shown.codePoints().filter(c -> c != '\n' && c != '\r' && c != '\t'))
                .as(shown)
                .allMatch(Characters::isHarmless);
    }

    @Test
    void fileNamesAreWrittenOut() throws IOException {
        Files.writeString(folder.resolve(EVIL + ".html"), Pages.titled("山脚果园头一批杏子上市"));
        Files.createDirectory(folder.resolve(EVIL + "2.html")).toFile().setReadable(false);

        var run = Zhnews.run("parse", "--format", "text", folder.toString());

        assertThat(run.out())
                .contains("[U+001B][31mx[U+0007][U+202E]txt.[U+2066]a[U+009B]2J[U+000A]==> b <==.html <==\n");
        assertThat(run.out().lines().filter(line -> line.startsWith("==>"))).hasSize(1);
        assertHarmless(run.out());
        assertHarmless(run.err());
    }

    @Test
    void controlsAndMarksOfDirectionAreNotHarmless() {
        var harmful = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}[\\p{Cf}&&[^\u200C\u200D\u00AD]]]");

        var mistaken = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(c -> Characters.isHarmless(c)
                        == harmful.matcher(Character.toString(c)).matches());

        assertThat(mistaken).isEmpty();
    }

    @Test
    void messagesAreWrittenOut() {
        for (var args : new String[][] {
            {"parse", folder.resolve(EVIL + ".html").toString()},
            {"parse", "-", "--" + EVIL},
            {"parse", "-", "--url", EVIL},
            {"parse", "-", "--rule-files", folder.resolve(EVIL).toString()},
            {"explain", folder.resolve(EVIL).toString()},
            {"rules", "new", "https://a.example/1.html", folder.resolve(EVIL).toString()},
            {"rules", EVIL},
            {EVIL},
        }) {
            var run = Zhnews.run(args);

            assertThat(run.exitCode()).as(run.err()).isPositive();
            assertThat(run.err()).contains("[U+001B]");
            assertHarmless(run.err());
        }
    }

    @Test
    void jsonKeepsFileNamesExactly() throws IOException {
        Files.writeString(folder.resolve(EVIL + ".html"), Pages.titled("山脚果园头一批杏子上市"));

        var run = Zhnews.run("parse", "--format", "jsonl", folder.toString());

        assertThat(run.files()).containsExactly(folder + "/" + EVIL + ".html");
        assertHarmless(run.out());
    }

    @Test
    void jsonOfAnyTextIsValidAndOneLine() throws IOException {
        for (var attack : Attacks.all()) {
            var explained = AttackedArticle.explained(attack);
            var json = Characters.utf8(JsonRecord.of(attack, explained.extraction(), true, false));
            var text = decoded(json);

            assertThat(text.lines()).hasSize(1);
            assertHarmless(text.replaceAll("[^\0-\uFFFF]", "")); // of those above, none commands a terminal
            var record = new JsonMapper().readTree(json);
            var whole = attack.replaceAll("\\p{Cs}", "\uFFFD");
            assertThat(record.get("file").textValue()).isEqualTo(whole);
            assertThat(record.get("title").textValue()).isEqualTo(whole);
            assertThat(record.get("blocks").get(5).get("rows").get(1).get(1).textValue())
                    .isEqualTo(whole);
            assertThat(record.get("warnings").get(0).textValue()).isEqualTo(whole);
        }
    }

    @Test
    void halfACharacterIsWrittenAsTheCharacterThatStandsForUnknownOnes() throws IOException {
        for (var format : Format.values()) {
            var renderer = new Renderer(
                    (input, bytes) -> new Renderer.Document("杏\uD800子\uDC00𠮷", 1),
                    InputStream.nullInputStream(),
                    1,
                    format,
                    false);

            var written = renderer.render(new Input("-", null, null)).text();

            assertThat(StandardCharsets.UTF_8.newDecoder().decode(written).toString())
                    .contains("杏\uFFFD子\uFFFD𠮷");
        }
    }

    @Test
    void emojiAndRareIdeographsAreWrittenAsTheyAre() {
        var text = "𠮷野家\uD83D\uDC68\u200D\uD83D\uDC69";
        var page = AttackedArticle.explained(text);

        assertThat(JsonRecord.of(
                        "a",
                        Extraction.of(
                                page.extraction().article(), page.extraction().report()),
                        false,
                        false))
                .contains(text);
    }

    private static String decoded(byte[] utf8) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
    }
}
