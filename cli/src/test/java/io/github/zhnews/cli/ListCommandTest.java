// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListCommandTest {
    private static final String INDEX = """
            <html><head><meta charset="utf-8"><title>本地_河口新闻网</title></head><body>
            <div class="nav"><a href="/">首页</a> <a href="/news/">新闻</a></div>
            <ul class="list">
            <li><a href="/2024/0506/c1-101.html">青石河新桥通车 两岸往来只需三分钟</a><span>昨天 08:15</span></li>
            <li><a href="/2024/0505/c1-102.html">山脚果园头一批杏子上市</a><span>2024-05-05</span></li>
            <li><a href="/2024/0505/c1-103.html">两座旧粮仓改作乡村书屋</a><span>2024-05-05</span></li>
            <li><a href="/2024/0504/c1-104.html">渡口小学的孩子们种下第二片茶园</a><span>2024-05-04</span></li>
            </ul><a href="/local_2.html">下一页</a></body></html>
            """;

    @TempDir
    Path folder;

    private static Zhnews list(String... options) {
        var args = new String[options.length + 2];
        args[0] = "list";
        args[1] = "-";
        System.arraycopy(options, 0, args, 2, options.length);
        return Zhnews.run(INDEX.getBytes(StandardCharsets.UTF_8), args);
    }

    @Test
    void articlesNextPageAndPatternsAreWritten() {
        var run = list("--url", "https://news.hekou.example/local.html");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        var json = run.json();
        assertThat(json.fieldNames()).toIterable().containsExactly("file", "entries", "nextPage", "patterns");
        assertThat(json.get("file").textValue()).isEqualTo("-");
        assertThat(json.get("entries")).hasSize(4);
        var entry = json.get("entries").get(1);
        assertThat(entry.fieldNames()).toIterable().containsExactly("title", "url", "publishedAt", "summary");
        assertThat(entry.get("title").textValue()).isEqualTo("山脚果园头一批杏子上市");
        assertThat(entry.get("url").textValue()).isEqualTo("https://news.hekou.example/2024/0505/c1-102.html");
        assertThat(entry.get("publishedAt").textValue()).isEqualTo("2024-05-05");
        assertThat(entry.get("summary").isNull()).isTrue();
        assertThat(json.get("nextPage").textValue()).isEqualTo("https://news.hekou.example/local_2.html");
        assertThat(json.get("patterns").get(0).textValue()).isEqualTo("/yyyy/MMdd/c1-*.html");
    }

    @Test
    void relativeTimesNeedTheMomentOfSaving() {
        assertThat(list("--format", "text").out()).startsWith("/2024/0506/c1-101.html\t\t青石河新桥通车");
        assertThat(list("--format", "text", "--at", "2024-05-07T12:00").out())
                .startsWith("/2024/0506/c1-101.html\t2024-05-06T08:15\t青石河新桥通车");
    }

    @Test
    void severalPagesAreALineEachAndSummedUp() throws IOException {
        Files.writeString(folder.resolve("a.html"), INDEX);
        Files.writeString(folder.resolve("b.html"), "<p>404");

        var json = Zhnews.run("list", folder.toString());
        var text = Zhnews.run("list", "--format", "text", folder.toString());

        assertThat(json.files()).containsExactly(folder + "/a.html", folder + "/b.html");
        assertThat(json.jsonLines().get(1).get("entries")).isEmpty();
        assertThat(json.err()).startsWith("zhnews: 2 pages, 4 articles, 0 failed, ");
        assertThat(text.out().lines())
                .hasSize(4)
                .allMatch(line -> line.split("\t").length == 3 || line.contains("\t\t"));
    }
}
