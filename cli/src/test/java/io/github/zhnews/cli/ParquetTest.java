// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Tables, written by {@code zhnews parse}. */
class ParquetTest {
    /** Pages with all kinds of blocks. */
    private static final List<String> PORTALS = List.of("sina", "netease", "people", "tencent");

    private static final Path FIXTURES = Path.of("../portal-rules/src/test/resources/fixtures");

    @TempDir
    private Path folder;

    private Path output;

    @BeforeEach
    void setUp() {
        output = folder.resolve("articles.parquet");
    }

    private Zhnews parse(Object... args) {
        var all = new ArrayList<>(List.of("parse"));
        List.of(args).forEach(arg -> all.add(arg.toString()));
        return Zhnews.run(all.toArray(String[]::new));
    }

    @Test
    void rowsHoldWhatTheLinesOfJsonHold() throws IOException {
        var pages = PORTALS.stream().map(FIXTURES::resolve).toArray();
        var lines = parse(pages).jsonLines();

        var run = parse(and(pages, "-o", output));

        var rows = ParquetRows.of(output);
        assertThat(run.exitCode()).isZero();
        assertThat(rows).hasSameSizeAs(lines).hasSizeGreaterThan(20);
        for (int i = 0; i < rows.size(); i++) {
            ((ObjectNode) lines.get(i)).remove("removed"); // a table is of articles
            for (var keys = lines.get(i).fieldNames(); keys.hasNext(); ) {
                var key = keys.next();
                assertThat(plain(rows.get(i).get(key), key))
                        .as("%s of %s", key, lines.get(i).get("file"))
                        .isEqualTo(plain(lines.get(i).get(key), key));
            }
        }
        assertThat(folder)
                .isDirectoryContaining(file -> file.equals(output))
                .isDirectoryNotContaining("glob:**unfinished");
    }

    private static Object[] and(Object[] some, Object... more) {
        var all = new ArrayList<>(List.of(some));
        all.addAll(List.of(more));
        return all.toArray();
    }

    /** A value without what one of the forms tells more. */
    private static JsonNode plain(JsonNode value, String key) {
        var copy = value == null ? null : value.deepCopy();
        if (key.equals("blocks")) {
            copy.forEach(block -> ((ObjectNode) block).remove(List.of("richItems", "richParagraphs", "cells")));
            copy.forEach(ParquetTest::withoutText);
        }
        if (key.equals("images")) {
            copy.forEach(image -> ((ObjectNode) image).remove(List.of("alt", "width", "height")));
        }
        return copy == null || withoutAbsent(copy) ? null : copy;
    }

    private static void withoutText(JsonNode block) {
        if (!List.of("paragraph", "heading", "code").contains(block.get("type").asText())) {
            ((ObjectNode) block).remove("text");
        }
    }

    /** Takes out what is absent; answers whether the whole is. */
    private static boolean withoutAbsent(JsonNode node) {
        node.forEach(ParquetTest::withoutAbsent);
        if (node instanceof ObjectNode object) {
            var names = new ArrayList<String>();
            object.fieldNames().forEachRemaining(names::add);
            names.removeIf(name -> !(object.get(name).isNull()
                    || name.equals("marks") && object.get(name).isEmpty()));
            object.remove(names);
        }
        return node.isNull();
    }

    @Test
    void rowsTellWhereAPageComesFrom() throws IOException {
        var warc = Files.write(folder.resolve("a.warc.gz"), Warc.ofPages(2));
        var page = Files.writeString(folder.resolve("b.html"), Pages.titled("山脚果园头一批杏子上市"));
        var second = parse(warc).files().get(1);

        parse(warc, page, "-o", output);

        var rows = ParquetRows.of(output);
        assertThat(rows.get(1).get("file").textValue() + "#" + rows.get(1).get("offset"))
                .isEqualTo(second);
        assertThat(rows.get(1).get("savedFrom")).isEqualTo(rows.get(1).get("url"));
        assertThat(rows.get(1).has("savedAt")).isTrue();
        assertThat(rows.get(2).get("file").textValue()).isEqualTo(page.toString());
        assertThat(rows.get(2).has("offset")).isFalse();
    }

    @Test
    void aPageThatCanNotBeReadHasARow() throws IOException {
        var page = Files.writeString(folder.resolve("a.html"), Pages.titled("山脚果园头一批杏子上市"));

        var run = parse(folder.resolve("none.html"), page, "-o", output);

        var rows = ParquetRows.of(output);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(rows.get(0).get("error").textValue()).isNotEmpty();
        assertThat(rows.get(0).has("title")).isFalse();
        assertThat(rows.get(1).get("title").textValue()).isEqualTo("山脚果园头一批杏子上市");
        assertThat(rows.get(1).has("error")).isFalse();
    }

    @Test
    void halfACharacterDoesNotStopTheTable() throws IOException {
        var page = Files.writeString(folder.resolve("a.html"), Pages.titled("杏子&#xD800;上市"));

        assertThat(parse(page, "-o", output).exitCode()).isZero();
        assertThat(ParquetRows.of(output)).hasSize(1);
    }

    @Test
    void whatCanNotBeATableIsMisuse() throws IOException {
        var page = Files.writeString(folder.resolve("a.html"), Pages.titled("杏子上市"));
        var file = Files.writeString(folder.resolve("file.parquet"), "a");
        Files.createDirectory(output);

        assertThat(parse(page, "--format", "parquet").err()).contains("parquet is written to a file by -o");
        assertThat(parse(page, "-o", output).err()).contains("is a folder");
        assertThat(parse(page, "--resume", "-o", file).err()).contains("is a file");
        assertThat(parse(page, "--page", "-o", file).err()).contains("--page is for json and jsonl");
        assertThat(parse(page, "--resume", "--rows-per-part", 0, "-o", output).err())
                .contains("--rows-per-part must be at least 1");
        assertThat(file).hasContent("a");
    }

    @Test
    void partsOfAResumedRunHoldAllRows() throws IOException {
        var warc = Files.write(folder.resolve("a.warc.gz"), Warc.ofPages(25));
        Files.createDirectory(output);
        Files.writeString(output.resolve("part-00007.parquet"), "of a run whose journal was deleted");

        var run = parse("--resume", "--rows-per-part", 10, warc, "-o", output);
        var again = parse("--resume", "--rows-per-part", 10, warc, "-o", output);

        assertThat(run.err()).contains("25 pages, ");
        assertThat(again.err()).contains("nothing is left to do");
        assertThat(parts())
                .extracting(part -> part.getFileName().toString())
                .containsExactly("part-00000.parquet", "part-00001.parquet", "part-00002.parquet");
        assertThat(places()).isEqualTo(parse(warc).files());
    }

    @Test
    void partsThatAreGoneAreNotGoneOnWith() throws IOException {
        var warc = Files.write(folder.resolve("a.warc.gz"), Warc.ofPages(25));
        parse("--resume", "--rows-per-part", 10, warc, "-o", output);
        var journal = Journal.of(output);
        Files.write(journal, Files.readAllLines(journal).subList(0, 2));
        Files.delete(parts().get(0));

        assertThat(parse("--resume", warc, "-o", output).err()).contains("has fewer parts than when they were written");
    }

    /** A real process without Hadoop, killed as soon as it has noted something; another one comes to the end. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void killedRunsLoseNothing() throws Exception {
        var many = Files.write(folder.resolve("many.warc.gz"), Warc.ofPages(400));
        var journal = Journal.of(output);
        int kills = 0;
        boolean ended = false;
        while (!ended) {
            long before = ResumeTest.size(journal);
            var run = ResumeTest.process(
                    "parse",
                    "--threads",
                    "1",
                    "--resume",
                    "--rows-per-part",
                    "100",
                    many.toString(),
                    "-o",
                    output.toString());
            while (run.isAlive() && (kills == 1 || ResumeTest.size(journal) == before)) {
                ended = run.waitFor(10, TimeUnit.MILLISECONDS);
            }
            ended |= !run.isAlive();
            run.destroyForcibly().waitFor();
            kills += ended ? 0 : 1;
        }

        assertThat(kills).isEqualTo(1);
        assertThat(places()).isEqualTo(parse(many).files());
        assertThat(parts()).hasSize(4);
        assertThat(output).isDirectoryNotContaining("glob:**/.*");
    }

    private List<Path> parts() throws IOException {
        try (var files = Files.list(output)) {
            return files.sorted().toList();
        }
    }

    /** Where the rows of all parts come from. */
    private List<String> places() throws IOException {
        var places = new ArrayList<String>();
        for (var part : parts()) {
            ParquetRows.of(part).forEach(row -> places.add(row.get("file").textValue() + "#" + row.get("offset")));
        }
        return places;
    }
}
