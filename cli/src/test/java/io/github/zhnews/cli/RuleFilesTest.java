// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFilesTest {
    private static final String RULE = """
            id: %s
            name: 果园早报
            hosts: %s
            layouts:
              - name: pc
                has: h1
                title: {text: h1}
            """;

    @TempDir
    Path folder;

    private Path page;

    @BeforeEach
    void setUp() throws IOException {
        page = Files.writeString(folder.resolve("page.html"), Pages.titled("山脚果园头一批杏子上市"));
    }

    private Zhnews parse(String host, Object... options) {
        var arguments = new String[options.length + 4];
        arguments[0] = "parse";
        for (int i = 0; i < options.length; i++) {
            arguments[i + 1] = options[i].toString();
        }
        arguments[options.length + 1] = "--url";
        arguments[options.length + 2] = "https://" + host + "/1.html";
        arguments[options.length + 3] = page.toString();
        return Zhnews.run(arguments);
    }

    private Path rule(String file, String id, String host) throws IOException {
        return Files.writeString(folder.resolve(file), RULE.formatted(id, host));
    }

    @Test
    void rulesOfFolderAreUsed() throws IOException {
        rule("a.yaml", "orchard", "orchard.example");

        assertThat(parse("www.orchard.example", "--rule-files", folder)
                        .json()
                        .get("layout")
                        .textValue())
                .isEqualTo("orchard/pc");
    }

    @Test
    void ownRuleIsAskedBeforeTheShippedOne() throws IOException {
        rule("a.yaml", "own-sina", "sina.com.cn");

        assertThat(parse("news.sina.com.cn", "--rule-files", folder)
                        .json()
                        .get("layout")
                        .textValue())
                .isEqualTo("own-sina/pc");
    }

    @Test
    void filesAreAskedInTheOrderGiven() throws IOException {
        var first = rule("b.yaml", "first", "orchard.example");
        var second = rule("a.yaml", "second", "orchard.example");

        assertThat(parse("orchard.example", "--rule-files", first, "--rule-files", second)
                        .json()
                        .get("layout")
                        .textValue())
                .isEqualTo("first/pc");
    }

    @Test
    void allBadFilesAreToldWithLineAndColumn() throws IOException {
        var bad = Files.writeString(folder.resolve("a.yaml"), "id: orchard\nname: #orchard\n");
        rule("b.yaml", "orchard", "orchard.example");
        var missing = folder.resolve("missing.yaml");

        var run = parse("orchard.example", "--rule-files", folder, "--rule-files", missing);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .startsWith(
                        "zhnews: " + bad
                                + ":2:7: a text with #orchard in it must be in quotes; a comment has a blank behind its #",
                        missing + ": it can't be read: it does not exist");
    }

    @Test
    void folderWithoutRuleFilesIsAnError() {
        var run = parse("orchard.example", "--rule-files", folder);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("zhnews: " + folder + ": there is no *.yaml or *.yml file in it\n");
    }

    @Test
    void noRulesAndRuleFilesExcludeEachOther() {
        var run = parse("orchard.example", "--no-rules", "--rule-files", folder);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("zhnews: --no-rules and --rule-files exclude each other\n");
    }
}
