// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that stand in archives. */
class ArchiveTest {
    private static final String URL = "https://news.yunxi.example/2025/0212/1.html";

    @TempDir
    private Path folder;

    @Test
    void pagesOfAnArchiveAreReadInItsOrderAndNamedByTheirPlace() throws IOException {
        var warc = new Warc().page(URL, Pages.titled("山脚果园头一批杏子上市"));
        int place = warc.length();
        var file = Files.write(
                folder.resolve("a.warc.gz"),
                warc.page(URL + "?2", Pages.titled("杏子进城")).bytes());

        var run = Zhnews.run("parse", file.toString());

        assertThat(run.files()).containsExactly(file + "#0", file + "#" + place);
        assertThat(run.jsonLines())
                .extracting(page -> page.get("title").textValue())
                .containsExactly("山脚果园头一批杏子上市", "杏子进城");
        assertThat(run.jsonLines().get(1).get("url").textValue()).isEqualTo(URL + "?2");
        assertThat(run.err()).startsWith("zhnews: 2 pages, ").contains(", 0 failed, ");
    }

    @Test
    void archivesInAFolderAreReadAmongItsPages() throws IOException {
        Files.writeString(folder.resolve("a.html"), Pages.titled("第一座果园开园"));
        Files.write(folder.resolve("b.warc.gz"), Warc.ofPages(2));
        Files.writeString(folder.resolve("c.html"), Pages.titled("第二座果园开园"));
        Files.writeString(folder.resolve("made.jsonl"), "{\"html\":\"<p>\"}");

        assertThat(Zhnews.run("parse", folder.toString()).jsonLines())
                .extracting(page -> page.get("title").textValue())
                .containsExactly("第一座果园开园", "第0号果园开园", "第1号果园开园", "第二座果园开园");
    }

    @Test
    void standardInputMayBeAnArchive() {
        assertThat(Zhnews.run(Warc.ofPages(3), "parse", "-").files()).hasSize(3).startsWith("-#0");

        var lines = "{\"url\":\"" + URL + "\",\"html\":\"<h1>杏子进城</h1><p>杏子。\"}\n{\"html\":\"<p>杏子。\"}\n";
        var run = Zhnews.run(lines.getBytes(StandardCharsets.UTF_8), "parse", "-");
        assertThat(run.jsonLines())
                .extracting(page -> page.get("url").textValue())
                .containsExactly(URL, null);
    }

    @Test
    void timesCountFromWhenTheArchiveSavedThePage() throws IOException {
        var html = Pages.titled("杏子进城").replace("<div>", "<div class=\"info\">3小时前 来源：山脚晚报</div><div>");
        var file = Files.write(
                folder.resolve("a.warc.gz"), new Warc().page(URL, html).bytes());

        assertThat(Zhnews.run("parse", file.toString())
                        .json()
                        .get("publishedAt")
                        .textValue())
                .startsWith("2025-02-12T06");
        assertThat(Zhnews.run("parse", "--at", "2025-02-12T20:00", file.toString())
                        .json()
                        .get("publishedAt")
                        .textValue())
                .startsWith("2025-02-12T17");
    }

    @Test
    void aDamagedRecordIsCountedAndTheOthersAreRead() throws IOException {
        var warc = new Warc().page(URL, Pages.titled("杏子进城"));
        int damage = warc.length();
        warc.raw(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9}).page(URL, Pages.titled("桃子进城"));
        var file = Files.write(folder.resolve("a.warc.gz"), warc.bytes());
        var output = folder.resolve("out.jsonl");

        var run = Zhnews.run("parse", file.toString(), "-o", output.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(Files.readAllLines(output))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).contains("进城"));
        assertThat(Files.readAllLines(folder.resolve("out.jsonl.rejects.jsonl")))
                .singleElement()
                .asString()
                .startsWith("{\"file\":\"" + file + "\",\"offset\":" + damage + ",\"error\":\"");
        assertThat(run.err())
                .contains("zhnews: " + file + "#" + damage + ": ")
                .contains("3 pages, ", ", 1 failed, ", "1 damaged record, see " + output + ".rejects.jsonl");

        Files.write(file, Warc.ofPages(1));
        Zhnews.run("parse", file.toString(), "-o", output.toString());
        assertThat(folder.resolve("out.jsonl.rejects.jsonl")).doesNotExist();
    }

    @Test
    void anArchiveThatIsMissingDoesNotStopTheRun() throws IOException {
        var file = Files.write(folder.resolve("a.warc.gz"), Warc.ofPages(1));

        var run = Zhnews.run("parse", folder.resolve("none.warc").toString(), file.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.files()).containsExactly(file + "#0");
        assertThat(run.err()).contains("none.warc: no such file");
    }

    @Test
    void theNameOfAnArchiveMayHaveTheSignThatLeadsToAPlace() throws IOException {
        var output = folder.resolve("out.jsonl");

        var run = Zhnews.run("parse", folder.resolve("a#b.warc").toString(), "-o", output.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("out.jsonl.rejects.jsonl")))
                .isEqualTo("{\"file\":\"" + folder + "/a#b.warc\",\"offset\":0,\"error\":\"no such file\"}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.jsonl", "out.jsonl.gz", "out.jsonl.zst"})
    void theOutputIsPackedByItsName(String name) throws IOException {
        var file = Files.write(folder.resolve("a.warc.gz"), Warc.ofPages(3));
        var output = folder.resolve(name);

        Zhnews.run("parse", file.toString(), "-o", output.toString());

        assertThat(unpacked(output))
                .isEqualTo(Zhnews.run("parse", file.toString()).out().lines().toList());
    }

    static List<String> unpacked(Path file) throws IOException {
        var bytes = new ByteArrayInputStream(Files.readAllBytes(file));
        try (var in = file.toString().endsWith(".gz")
                ? new GZIPInputStream(bytes)
                : file.toString().endsWith(".zst") ? new ZstdInputStream(bytes) : bytes) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @Test
    void threadsAreAtLeastOne() {
        var run = Zhnews.run("parse", "--threads", "0", "-");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--threads must be at least 1");
    }
}
