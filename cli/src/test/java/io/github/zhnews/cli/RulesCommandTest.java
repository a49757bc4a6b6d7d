// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.zhnews.NewsParser;
import io.github.zhnews.PageInput;
import io.github.zhnews.model.Origin;
import io.github.zhnews.rule.RuleSet;
import io.github.zhnews.rulefile.RuleFile;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {
    private static final String ADDRESS = "https://news.hekou-daily.com.cn/2024/bridge.html";
    private static final Path RULE = Path.of("src/main/resources/io/github/zhnews/portals/hekou-daily.yaml");
    private static final Path FIXTURE = Path.of("src/test/resources/fixtures/hekou-daily/pc-2024-1.html");
    private static final Path EXPECTED = Path.of("src/test/resources/fixtures/hekou-daily/pc-2024-1.json");

    @TempDir
    Path folder;

    private byte[] page() {
        return Pages.bridge()
                .replace("<p>住在", "<p>（责任编辑：何青）</p><p>住在")
                .replace("</head>", "<meta property=\"og:site_name\" content='河口\"网\\u0022'></head>")
                .getBytes(Charset.forName("GBK"));
    }

    private Zhnews draft(String... options) throws IOException {
        var page = Files.write(folder.resolve("page.html"), page());
        var args =
                new java.util.ArrayList<>(List.of("rules", "new", ADDRESS, page.toString(), "-o", folder.toString()));
        args.addAll(List.of(options));
        return Zhnews.run(args.toArray(String[]::new));
    }

    @Test
    void draftedRuleReadsThePageAlone() throws IOException {
        assertThat(draft().exitCode()).isZero();

        var rule = RuleFile.load(folder.resolve(RULE));
        assertThat(rule.id()).isEqualTo("hekou-daily");
        assertThat(rule.name()).isEqualTo("河口\"网\\u0022");
        assertThat(rule.hosts()).containsExactly("hekou-daily.com.cn");
        var parser =
                NewsParser.builder().rules(RuleSet.of(rule)).fallback(false).build();
        var generic = NewsParser.builder().rules(RuleSet.none()).build();
        var read = parser.read(PageInput.bytes(Files.readAllBytes(folder.resolve(FIXTURE)))
                        .at(URI.create(ADDRESS)))
                .extraction();
        assertThat(read.report().layout()).isEqualTo("hekou-daily/pc-2024");
        assertThat(read.article())
                .isEqualTo(generic.read(PageInput.bytes(page()).at(URI.create(ADDRESS)))
                        .article());
        assertThat(read.report().findings().values().stream()
                        .filter(finding -> finding.origin().kind() == Origin.Kind.RULE))
                .hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void fixtureIsThePageAndItsExpectationIsStillToBeChecked() throws IOException {
        draft();

        assertThat(folder.resolve(FIXTURE)).hasBinaryContent(page());
        var expected = new JsonMapper().readTree(folder.resolve(EXPECTED).toFile());
        assertThat(expected.get("url").textValue()).isEqualTo(ADDRESS);
        assertThat(expected.get("evidence").textValue()).isEqualTo("unchecked");
        assertThat(expected.get("published").textValue()).isEqualTo("2024-05-06T08:15");
        assertThat(expected.get("source").textValue()).isEqualTo("河口晚报");
        assertThat(expected.get("body")).hasSize(3);
        assertThat(expected.get("images").get(0).textValue()).endsWith("/pic/bridge.jpg");
    }

    @Test
    void filesThatAreThereAreOverwrittenOnRequestOnly() throws IOException {
        draft();
        Files.delete(folder.resolve(RULE));
        Files.writeString(folder.resolve(EXPECTED), "checked");

        var refused = draft();

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("is there already", "--force");
        assertThat(folder.resolve(RULE)).doesNotExist();
        assertThat(folder.resolve(EXPECTED)).hasContent("checked");
        assertThat(draft("--force").exitCode()).isZero();
        assertThat(folder.resolve(EXPECTED)).content().contains("unchecked");
    }

    @Test
    void pageWithoutATextIsRefused() throws IOException {
        var page = Files.writeString(folder.resolve("page.html"), "<p>404");

        var run = Zhnews.run("rules", "new", ADDRESS, page.toString(), "-o", folder.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("no text is found");
        assertThat(Zhnews.run("rules", "new", "https://127.0.0.1/a", page.toString())
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void listNamesPortalsHostsLayoutsYearsAndFields() {
        var text = Zhnews.run("rules", "list");
        var json = Zhnews.run("rules", "list", "--format", "json").json();

        assertThat(text.out())
                .contains("sina  新浪网  sina.cn, sina.com.cn\n")
                .containsPattern("(?m)^  pc-2017 +2017-11\\.\\.[-0-9]+ +title ");
        var sina = StreamSupport.stream(json.spliterator(), false)
                .filter(rule -> rule.get("id").textValue().equals("sina"))
                .findFirst()
                .orElseThrow();
        assertThat(sina.get("name").textValue()).isEqualTo("新浪网");
        assertThat(sina.get("layouts").get(0).get("name").textValue()).isEqualTo("pc-2017");
        assertThat(sina.get("layouts").get(0).get("fields"))
                .extracting(field -> field.textValue())
                .contains("title", "published", "body");
    }
}
