// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong use is told in one line, before anything is read. */
class MisuseTest {
    @TempDir
    Path folder;

    @BeforeEach
    void setUp() throws IOException {
        Files.writeString(folder.resolve("page.html"), Pages.titled("山脚果园头一批杏子上市"));
        Files.writeString(folder.resolve("space.tsv"), "page.html https://one.example/a\n");
        Files.writeString(folder.resolve("none.tsv"), "#\n\npage.html\tone.example/a\n");
        Files.writeString(folder.resolve("others.tsv"), "other.html\thttps://one.example/a\n");
        Files.write(folder.resolve("gbk.tsv"), new byte[] {(byte) 0xd2, (byte) 0xd2});
        Files.createDirectory(folder.resolve("empty"));
    }

    /** In the arguments, + stands for the test's folder. */
    private Zhnews run(String arguments) {
        return Zhnews.run(Stream.of(arguments.split(" "))
                .map(argument -> argument.replace("+", slashed()))
                .toArray(String[]::new));
    }

    private String slashed() {
        return folder.toString().replace('\\', '/');
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "parse => Missing required parameter: 'FILE|DIR|-' (see zhnews parse --help)",
                "pase + => Unmatched arguments from index 0: 'pase', '+'; did you mean parse? (see zhnews --help)",
                "parse + --formt csv => Unknown option: '--formt'; did you mean --format? (see zhnews parse --help)",
                "parse + --format xml => Invalid value for option '--format': expected one of [JSON, JSONL, TEXT, MARKDOWN, HTML, TEI, CSV, PARQUET] (case-insensitive) but was 'xml' (see zhnews parse --help)",
                "parse - - => standard input can be read once only",
                "parse +/empty => +/empty: there is no *.html, *.htm, *.shtml, *.xhtml in this folder",
                "parse --text + => +: there is no *.txt in this folder",
                "parse + -o +/no/out.jsonl => --output +/no/out.jsonl: there is no folder +/no",
                "parse + -o +/empty => --output +/empty is a folder",
                "parse + -o +/page.html => --output +/page.html would write over a page that is read",
                "explain +/page.html -o +/page.html => --output +/page.html would write over a page that is read",
                "explain + => + is a folder; name one page",
                "merge + => + is a folder, which doesn't say in what order its pages are; name the pages",
                "list --format csv + => lists are written as json, jsonl or text",
                "parse + --url https://one.example/ => --url is for one page; use --urls for several",
                "parse - --url https://one.example/ --urls +/others.tsv => --url and --urls exclude each other",
                "parse - --metadata --page => --metadata and --page exclude each other",
                "parse - --metadata --format text => --metadata is for json and jsonl",
                "parse - --url one.example/a => no address that begins with http:// or https://: one.example/a",
                "parse - --url file:///etc/hosts => no address that begins with http:// or https://: file:///etc/hosts",
                "parse - --url http://[ => Expected closing bracket for IPv6 address at index 8: http://[",
                "parse + --urls +/no.tsv => +/no.tsv: no such file",
                "parse + --urls +/gbk.tsv => +/gbk.tsv: not in UTF-8",
                "parse + --urls +/space.tsv => +/space.tsv, line 1: no tab between file name and address",
                "parse + --urls +/none.tsv => +/none.tsv, line 3: no address that begins with http:// or https://: one.example/a",
                "parse + --urls +/others.tsv => --urls +/others.tsv: none of its names is that of a page",
                "parse + --max-chars 0 => --max-chars must be at least 1",
                "parse + --at today => --at today is no time; write 2025-02-12, 2025-02-12T09:30 or 2025-02-12T01:30:00Z",
                "list + --zone Asia/Peking => --zone Asia/Peking is no time zone; write a name such as Asia/Taipei or an offset such as +08:00",
                "rules check => Missing required parameter: 'DIR|FILE|-' (see zhnews rules check --help)",
                "rules check +/empty => +/empty: there is no *.html, *.htm, *.shtml, *.xhtml in this folder",
                "rules check + --no-rules => without rules there is nothing to check",
                "rules check + --portal nowhere => --portal nowhere: no rule has this id",
                "rules check + -o +/no/check.html => --output +/no/check.html: there is no folder +/no",
                "help pase => Unknown subcommand 'pase'. (see zhnews --help)",
            })
    void messageIsOneLine(String arguments, String message) {
        var run = run(arguments);

        var expected = message.replaceAll("\\+(?!0)", slashed()); // not in +08:00
        assertThat(run.err().replace('\\', '/')).isEqualTo("zhnews: " + expected + "\n");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void onlyTheCommandThatIsCalledIsMade() {
        assertThat(command("parse", "--help")).containsExactly("parse");
        assertThat(command("--help")).containsExactly("parse", "list", "merge", "explain", "rules", "help");
        assertThat(command("help", "parse")).contains("parse", "rules");
        assertThat(command()).contains("parse", "rules");
    }

    private static Set<String> command(String... args) {
        return Main.commandLine(InputStream.nullInputStream(), OutputStream.nullOutputStream(), args)
                .getSubcommands()
                .keySet();
    }

    @ParameterizedTest
    @CsvSource({"'',zhnews [-hV] COMMAND", "rules,zhnews rules [-hV] COMMAND"})
    void commandThatOnlyHasCommandsShowsThem(String arguments, String usage) {
        var run = Zhnews.run(arguments.isEmpty() ? new String[0] : new String[] {arguments});

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("Usage: " + usage).contains("Commands:", "Examples:");
    }

    @Test
    void outputIsNotTouchedWhereThePagesCannotBeFound() throws IOException {
        var out = Files.writeString(folder.resolve("out.jsonl"), "kept");

        assertThat(run("parse +/empty -o +/out.jsonl").exitCode()).isEqualTo(2);
        assertThat(out).hasContent("kept");
    }

    @ParameterizedTest
    @CsvSource({
        "help",
        "help parse",
        "parse --help",
        "list --help",
        "merge --help",
        "explain --help",
        "rules --help",
        "rules list --help",
        "rules new --help",
        "rules check --help"
    })
    void everyUsageHasExamples(String arguments) {
        var run = run(arguments);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("\nExamples:\n  zhnews ");
        if (!arguments.startsWith("rules -")) {
            assertThat(run.err()).contains("\nExit codes").contains("  2   ");
        }
        assertThat(run.err().lines()).allMatch(line -> line.length() <= 80);
    }
}
