// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code parse --text} and {@code parse --page}. */
class PageCommandTest {
    private static final String DUMP = """
            北岭科技发布存储样机

            北岭科技发布存储样机
            2024年03月12日 16:45 山城财讯

            北岭科技（688998.SH）的样机本周亮相，给沉寂了半年的存储行业带来新的变数。同行都在等它的价格。

            负责样机的工程师说，产线从一条扩到三条，单颗的价格就能再降两成；材料的更替还要等到秋天才见分晓。
            3条评论|12人参与网友评论

            APP专享直播

            开播时间 | 4-02 09:00
            东礁基金:春季策略会

            股市直播

            股票简称 最新价 涨跌幅
            东礁电子 14.20 -1.18%

            新股

              • 03-08 青礁股份 920999 5.57
              • 03-07 南岭光电 688999 --
            """;

    @TempDir
    Path folder;

    private static List<String> keys(JsonNode node) {
        var keys = new ArrayList<String>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    @Test
    void recordOfAPageHoldsTheArticleAndWhatStandsAroundIt() throws IOException {
        var file = folder.resolve("dump.txt");
        Files.writeString(file, DUMP);

        var run = Zhnews.run("parse", "--text", "--page", file.toString());

        assertThat(run.exitCode()).isZero();
        var json = run.json();
        assertThat(keys(json)).containsExactly("file", "article", "modules", "captions", "securities", "quality");
        assertThat(keys(json.get("article"))).startsWith("kind", "url", "title").endsWith("origins");
        assertThat(json.get("article").get("title").textValue()).isEqualTo("北岭科技发布存储样机");
        assertThat(json.get("modules"))
                .hasToString("{\"comments\":{\"count\":3,\"participants\":12},"
                        + "\"liveBroadcasts\":[{\"startsAt\":\"04-02T09:00\",\"title\":\"东礁基金:春季策略会\"}],"
                        + "\"quotes\":[{\"name\":\"东礁电子\",\"last\":14.2,\"changePercent\":-1.18}],"
                        + "\"newListings\":[{\"date\":\"03-08\",\"name\":\"青礁股份\",\"code\":\"920999\",\"issuePrice\":5.57},"
                        + "{\"date\":\"03-07\",\"name\":\"南岭光电\",\"code\":\"688999\"}],"
                        + "\"rankings\":[],\"related\":[]}");
        assertThat(json.get("captions"))
                .hasToString("{\"liveBroadcasts\":[\"APP专享直播\"],\"quotes\":[\"股市直播\"],\"newListings\":[\"新股\"]}");
        assertThat(json.get("securities"))
                .hasToString("[{\"name\":\"北岭科技\",\"code\":\"688998\",\"market\":\"shanghai\"}]");
        assertThat(json.get("quality").get("flaws")).hasToString("[\"short_text\"]");
    }

    @Test
    void textOfAPageGivesTheSameRecordAsAnyPage() throws IOException {
        var file = folder.resolve("dump.txt");
        Files.write(file, DUMP.getBytes(Charset.forName("GB18030")));

        var json = Zhnews.run("parse", "--text", file.toString()).json();

        assertThat(keys(json)).startsWith("file", "kind", "url", "title").doesNotContain("modules");
        assertThat(json.get("publishedAt").textValue()).isEqualTo("2024-03-12T16:45");
        assertThat(json.get("source").get("name").textValue()).isEqualTo("山城财讯");
    }

    @Test
    void standardInputWithoutMarkupIsADump() {
        var json = Zhnews.run(DUMP.getBytes(StandardCharsets.UTF_8), "parse", "--page", "-")
                .json();
        assertThat(json.get("modules").get("comments").get("count").intValue()).isEqualTo(3);
        var html = Zhnews.run(Pages.bridge().getBytes(StandardCharsets.UTF_8), "parse", "-")
                .json();
        assertThat(html.get("title").textValue()).isNotEmpty();
        assertThat(html.get("text").textValue()).doesNotContain("<");
    }

    @Test
    void linksAroundAPageAreWrittenByList() {
        var html = Pages.bridge() + "<div><h3>热门排行</h3><ul><li><a href=\"/a/1.html\">北岭县今年再添三所小学</a></li>"
                + "<li><a href=\"/a/2.html\">东礁渡口恢复夜间通航</a></li></ul></div>";
        var run = Zhnews.run(
                html.getBytes(StandardCharsets.UTF_8),
                "parse",
                "--page",
                "--url",
                "https://news.hekou.example/1.html",
                "-");
        assertThat(run.json().get("modules").get("rankings"))
                .hasToString("[{\"caption\":\"热门排行\",\"links\":["
                        + "{\"title\":\"北岭县今年再添三所小学\",\"url\":\"https://news.hekou.example/a/1.html\"},"
                        + "{\"title\":\"东礁渡口恢复夜间通航\",\"url\":\"https://news.hekou.example/a/2.html\"}]}]");
    }

    @Test
    void folderOfDumpsIsReadByTheirSuffix() throws IOException {
        Files.writeString(folder.resolve("a.txt"), DUMP);
        Files.writeString(folder.resolve("b.html"), Pages.bridge());

        var run = Zhnews.run("parse", "--text", folder.toString());

        assertThat(run.files()).containsExactly(folder + "/a.txt");
    }

    @Test
    void pageIsForJson() {
        var run = Zhnews.run("parse", "--page", "--format", "text", "x.html");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--page is for json and jsonl");
    }

    @Test
    void recordOfMetadataHasNoText() throws IOException {
        var file = folder.resolve("dump.txt");
        Files.writeString(file, DUMP);

        var record =
                Zhnews.run("parse", "--text", "--metadata", file.toString()).json();

        assertThat(keys(record))
                .containsExactly(
                        "file",
                        "url",
                        "title",
                        "subtitle",
                        "publishedAt",
                        "modifiedAt",
                        "source",
                        "authors",
                        "byline",
                        "editors",
                        "keywords",
                        "summary",
                        "channel",
                        "language",
                        "siteName",
                        "image",
                        "location",
                        "access",
                        "originalTitle",
                        "corrections");
        assertThat(record.get("title").asText()).isEqualTo("北岭科技发布存储样机");
    }
}
