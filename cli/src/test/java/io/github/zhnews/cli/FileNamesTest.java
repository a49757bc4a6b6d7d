// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** No name of a file stops a run, whatever the locale. */
class FileNamesTest {
    private static final String PAGE = Pages.bridge().replace("gb2312", "utf-8");

    @TempDir
    Path folder;

    /** A file by its name in UTF-8, in which any byte may be escaped by %. */
    private Path file(String name) {
        return Path.of(URI.create(folder.toUri() + URI.create(name).toASCIIString()));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void chineseNamesAreReadInALocaleOfAsciiAlone() throws Exception {
        Files.createDirectories(file("目录/站"));
        Files.writeString(file("目录/站/新闻.html"), PAGE);
        Files.writeString(file("目录/站/old%FF.html"), PAGE);
        Files.writeString(file("目录/页.html"), PAGE);
        Files.writeString(file("目录/地址.tsv"), "新闻.html\thttps://news.hekou.example/2.html\n");

        var messages = zhnewsWithoutLocale("parse --urls 地址.tsv 页.html 缺.html 站 -o 出.jsonl");

        assertThat(messages.get(0)).isEqualTo("zhnews: 缺.html: no such file");
        assertThat(messages.get(1)).startsWith("zhnews: 4 pages, 3 articles, 1 failed, ");
        var lines = Files.readAllLines(file("目录/出.jsonl"));
        assertThat(values(lines, "file")).containsExactly("页.html", "缺.html", "站/old\uFFFD.html", "站/新闻.html");
        assertThat(values(lines, "url")).last().isEqualTo("https://news.hekou.example/2.html");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void bytesThatAreNoTextAreReadInAFolder() throws IOException {
        Files.writeString(file("old%FF%1B.html"), PAGE);
        Files.writeString(file("page.html"), PAGE);

        var run = Zhnews.run("parse", "--format", "text", folder.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("old\uFFFD[U+001B].html <==", "page.html <==");
    }

    @Test
    void nameThatNoFileCanHaveFailsAlone() throws IOException {
        var page = Files.writeString(folder.resolve("page.html"), PAGE).toString();

        var run = Zhnews.run("parse", "a\0b.html", page);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.files()).containsExactly("a\0b.html", page);
        assertThat(run.err()).startsWith("zhnews: a[U+0000]b.html: no file can have this name");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void folderBehindALinkIsSearched() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("site")).resolve("page.html"), PAGE);
        var link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("site"));

        assertThat(Zhnews.run("parse", link.toString()).files()).containsExactly(link + "/page.html");
    }

    private static List<String> values(List<String> lines, String key) throws IOException {
        var values = new java.util.ArrayList<String>();
        for (var line : lines) {
            values.add(new JsonMapper().readTree(line).path(key).textValue());
        }
        return values;
    }

    /** What a process of its own writes to standard error; a script holds its arguments, whatever this process's locale. */
    private List<String> zhnewsWithoutLocale(String arguments) throws Exception {
        var script = Files.writeString(
                folder.resolve("zhnews.sh"),
                "cd '%s/目录' && exec '%s/bin/java' -cp '%s' %s %s"
                        .formatted(
                                folder,
                                System.getProperty("java.home"),
                                System.getProperty("java.class.path"),
                                Main.class.getName(),
                                arguments));
        var err = folder.resolve("err.txt");
        var process = new ProcessBuilder("sh", script.toString()).redirectError(err.toFile());
        process.environment().put("LC_ALL", "C");
        assertThat(process.start().waitFor()).isEqualTo(1);
        return Files.readAllLines(err, StandardCharsets.UTF_8);
    }
}
