// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeCommandTest {
    private static final String LATER = """
            <html><head><meta charset="utf-8"><title>青石河新桥通车 两岸往来只需三分钟(2)</title></head><body>
            <h1>青石河新桥通车 两岸往来只需三分钟(2)</h1><div class="article">
            <p>新桥的照明由两岸的太阳能板供电，夜里行人走近时灯光渐亮，走远之后又慢慢暗下去，一年可省电四万度。</p>
            <p>东岸的早市也搬到了桥头，卖菜的人不必再赶头一班渡船，六点钟出门，七点钟就能在西岸摆好摊子。</p>
            <p>（责任编辑：何青）</p></div></body></html>
            """;

    @TempDir
    Path folder;

    private String first;
    private String second;

    @BeforeEach
    void setUp() throws IOException {
        first = Files.writeString(folder.resolve("a.html"), Pages.bridge().replace("gb2312", "utf-8"))
                .toString();
        second = Files.writeString(folder.resolve("a_2.html"), LATER).toString();
    }

    @Test
    void pagesBecomeOneRecord() {
        var run = Zhnews.run("merge", first, second);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        var json = run.json();
        var keys = new ArrayList<String>();
        Zhnews.run("parse", first).json().fieldNames().forEachRemaining(keys::add);
        assertThat(json.fieldNames()).toIterable().containsExactlyElementsOf(keys);
        assertThat(json.get("file").textValue()).isEqualTo(first);
        assertThat(json.get("title").textValue()).isEqualTo("青石河新桥通车 两岸往来只需三分钟");
        assertThat(json.get("publishedAt").textValue()).isEqualTo("2024-05-06T08:15");
        assertThat(json.get("editors").get(0).textValue()).isEqualTo("何青");
        assertThat(json.get("text").textValue().lines())
                .hasSize(5)
                .last()
                .asString()
                .startsWith("东岸的早市");
        assertThat(json.get("origins").fieldNames()).toIterable().contains("title", "publishedAt", "editors", "blocks");
        assertThat(json.get("removed").findValuesAsText("text")).contains("（责任编辑：何青）");
    }

    @Test
    void orderIsThatOfTheArguments() {
        assertThat(Zhnews.run("merge", "--format", "text", second, first)
                        .out()
                        .lines()
                        .toList())
                .element(2)
                .asString()
                .startsWith("新桥的照明");
    }

    @Test
    void everyFormatIsWritten() {
        assertThat(Zhnews.run("merge", "--format", "jsonl", first, second).jsonLines())
                .hasSize(1);
        assertThat(Zhnews.run("merge", "--format", "markdown", first, second).out())
                .startsWith("# 青石河新桥通车");
        assertThat(Zhnews.run("merge", "--format", "html", first, second).out()).containsOnlyOnce("<article");
        assertThat(Zhnews.run("merge", "--format", "csv", first, second).out().lines())
                .hasSize(2);
    }

    @Test
    void missingPageIsNoHalfArticle() {
        var missing = folder.resolve("a_3.html");
        var out = folder.resolve("out.json");

        var run = Zhnews.run("merge", first, missing.toString(), second, "-o", out.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("zhnews: " + missing + ": no such file\n");
        assertThat(out).doesNotExist();
    }
}
