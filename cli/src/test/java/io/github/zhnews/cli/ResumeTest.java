// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.cli.Journal.State;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs that were stopped and are gone on with. */
class ResumeTest {
    private static final int PAGES = 12;

    @TempDir
    private Path folder;

    private Path warc;
    private Path page;
    private Path output;
    private Path rejects;
    private List<String> whole;

    @BeforeEach
    void setUp() throws IOException {
        var damaged = new Warc();
        for (int i = 0; i < PAGES; i++) {
            damaged.page("https://news.yunxi.example/" + i + ".html", Pages.titled("第" + i + "号果园开园"));
            if (i == PAGES / 2) {
                damaged.raw(new byte[] {1, 2, 3, 4, 5});
            }
        }
        warc = Files.write(folder.resolve("a.warc.gz"), damaged.bytes());
        page = Files.writeString(folder.resolve("b.html"), Pages.titled("最后一页"));
        output = folder.resolve("out.jsonl");
        rejects = folder.resolve("out.jsonl.rejects.jsonl");
        whole = Zhnews.run("parse", warc.toString(), page.toString())
                .out()
                .lines()
                .toList();
        assertThat(whole).hasSize(PAGES + 1);
    }

    private Zhnews resume() {
        return Zhnews.run("parse", "--resume", warc.toString(), page.toString(), "-o", output.toString());
    }

    @Test
    void whereverARunWasStoppedTheRecordsEndUpTheSame() throws IOException {
        for (int written = 0; written <= PAGES; written++) {
            stoppedAfter(written);

            var run = resume();

            assertThat(Files.readAllLines(output))
                    .as("stopped after %d", written)
                    .isEqualTo(whole);
            assertThat(Files.readAllLines(rejects))
                    .as("stopped after %d", written)
                    .hasSize(1);
            assertThat(run.err()).contains((PAGES + 2) + " pages, ", ", 1 failed, ");
        }
    }

    /** Leaves behind what a run does that was stopped while it wrote the next record. */
    private void stoppedAfter(int records) throws IOException {
        var text = String.join(
                "", whole.subList(0, records).stream().map(line -> line + "\n").toList());
        var reject = "{\"file\":\"a\"}\n";
        boolean isBehindDamage = records > PAGES / 2 + 1;
        Files.writeString(output, text + whole.get(records).substring(0, 20));
        Files.writeString(rejects, records > PAGES / 2 ? reject : "");
        Files.deleteIfExists(Journal.of(output));
        if (records > 0) {
            var name = whole.get(records - 1).replaceFirst("\\{\"file\":\"(.*?)\".*", "$1");
            try (var journal = Journal.open(Journal.of(output))) {
                journal.write(new State(
                        text.getBytes(StandardCharsets.UTF_8).length,
                        isBehindDamage ? reject.length() : 0,
                        records + (isBehindDamage ? 1 : 0),
                        records,
                        isBehindDamage ? 1 : 0,
                        false,
                        name));
            }
            Files.writeString(Journal.of(output), "9999\t", StandardOpenOption.APPEND);
        }
    }

    @Test
    void aRunThatWasNotStoppedIsNotDoneAgain() throws IOException {
        assertThat(resume().exitCode()).isEqualTo(1);
        var before = Files.readAllLines(output);

        var again = resume();

        assertThat(before).isEqualTo(whole);
        assertThat(again.err()).contains("nothing is left to do");
        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(Files.readAllLines(output)).isEqualTo(whole);
    }

    @Test
    void otherPagesAreMisuse() throws IOException {
        stoppedAfter(3);

        var run = Zhnews.run("parse", "--resume", "--format", "jsonl", page.toString(), "-o", output.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--resume: the earlier run had other pages: its last page, " + warc);
    }

    @Test
    void anOutputThatWasCutIsNotGoneOnWith() throws IOException {
        stoppedAfter(3);
        Files.writeString(output, "{}\n");

        var run = resume();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("is shorter than it was when it was written");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--format=csv -o out.csv", "--format=jsonl", "-o out.json --format=json", "--format=parquet"})
    void onlyWhatCanBeWrittenOnIsGoneOnWith(String arguments) {
        var args = ("parse --resume " + page + " " + page + " " + arguments).split(" ");

        assertThat(Zhnews.run(args).err())
                .contains("--resume is for jsonl and parquet that are written to a file by -o");
    }

    /** A real process, killed as soon as it has noted something, until one comes to the end. */
    @ParameterizedTest
    @ValueSource(strings = {"killed.jsonl.gz", "killed.jsonl"})
    @EnabledOnOs(OS.LINUX)
    void killedRunsLoseNothing(String name) throws Exception {
        var many = Files.write(folder.resolve("many.warc.gz"), Warc.ofPages(2000));
        var killed = folder.resolve(name);
        var journal = Journal.of(killed);
        int kills = 0;
        boolean ended = false;
        while (!ended) {
            long before = size(journal);
            var run = process("parse", "--threads", "1", "--resume", many.toString(), "-o", killed.toString());
            while (run.isAlive() && (kills == 2 || size(journal) == before)) {
                ended = run.waitFor(10, TimeUnit.MILLISECONDS);
            }
            ended |= !run.isAlive();
            run.destroyForcibly().waitFor();
            kills += ended ? 0 : 1;
        }

        assertThat(kills).isEqualTo(2);
        assertThat(ArchiveTest.unpacked(killed))
                .isEqualTo(Zhnews.run("parse", many.toString()).out().lines().toList());
    }

    /** The system refuses to let the file grow, as a full disk does. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsOneErrorAndTheRunCanBeGoneOnWith() throws Exception {
        var many = Files.write(folder.resolve("many.warc.gz"), Warc.ofPages(200));
        var err = folder.resolve("err.txt");
        var command = String.join(" ", java("parse", "--resume", many.toString(), "-o", output.toString()));
        var run = new ProcessBuilder("sh", "-c", "ulimit -f 64; exec " + command)
                .redirectError(err.toFile())
                .start();

        assertThat(run.waitFor()).isEqualTo(1);
        assertThat(Files.readAllLines(err)).containsExactly("zhnews: File too large");
        assertThat(Zhnews.run("parse", "--resume", many.toString(), "-o", output.toString())
                        .exitCode())
                .isZero();
        assertThat(Files.readAllLines(output))
                .isEqualTo(Zhnews.run("parse", many.toString()).out().lines().toList());
    }

    static long size(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    static Process process(String... args) throws IOException {
        return new ProcessBuilder(java(args))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static List<String> java(String... args) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-Xshare:auto", "-cp", classPath(), Main.class.getName()));
        command.addAll(List.of(args));
        return command;
    }

    /** That of the command: tests alone have Hadoop. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).getFileName().toString().startsWith("hadoop-"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
