// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCheckCommandTest {
    @TempDir
    Path folder;

    private Path pages;

    @BeforeEach
    void setUp() throws IOException {
        pages = Files.createDirectory(folder.resolve("pages"));
        Files.writeString(folder.resolve("orchard.yaml"), """
                id: orchard
                name: 果园早报
                hosts: orchard.example
                layouts:
                  - name: pc-2024
                    has: [.lead, h1]
                    title: {text: .lead}
                  - name: pc-2020
                    seen: {from: 2020-01, to: 2020-12, pages: 1}
                    has: h1
                    title: [{text: .lead}, {text: b}]
                    source: {text: .from}
                """);
        Files.writeString(pages.resolve("a.html"), page("杏子上市", "<b>杏子上市了</b>"));
        Files.writeString(pages.resolve("b.html"), page("樱桃上市", ""));
        Files.writeString(pages.resolve("c.html"), page("桃子上市", "").replace("h1>", "h3>"));
        Files.writeString(pages.resolve("d.html"), page("梨子上市", ""));
        Files.writeString(folder.resolve("urls.tsv"), """
                a.html\thttps://orchard.example/a.html
                b.html\thttps://www.orchard.example/b.html
                c.html\thttps://orchard.example/c.html
                d.html\thttps://meadow.example/d.html
                """);
    }

    private static String page(String fruit, String more) {
        return Pages.titled("山脚果园头一批" + fruit).replace("<div>", "<div>2021-06-01 08:00</div><div>" + more);
    }

    private Zhnews check(String... options) {
        var args = new ArrayList<>(List.of("rules", "check", pages.toString(), "--urls"));
        args.add(folder.resolve("urls.tsv").toString());
        args.addAll(List.of("--rule-files", folder.resolve("orchard.yaml").toString()));
        args.addAll(List.of(options));
        return Zhnews.run(args.toArray(String[]::new));
    }

    @Test
    void pagesTellOfTheirLayoutsHostsAndValues() {
        var run = check("--format", "json");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        var json = run.json();
        assertThat(json.at("/summary/pages").intValue()).isEqualTo(4);
        assertThat(json.at("/summary/known").intValue()).isEqualTo(3);
        assertThat(json.at("/summary/knownMatched").intValue()).isEqualTo(2);
        assertThat(json.at("/summary/different/title").intValue()).isEqualTo(1);
        assertThat(json.at("/layouts/1/layout").textValue()).isEqualTo("orchard/pc-2020");
        assertThat(json.at("/layouts/1/years/2021").intValue()).isEqualTo(2);
        assertThat(json.at("/layouts/1/fields/title/found").intValue()).isEqualTo(1);
        assertThat(json.at("/layouts/1/notes/0/page").textValue()).endsWith("/a.html");
        assertThat(json.at("/layouts/1/notes/0/rule").textValue()).isEqualTo("杏子上市了");
        assertThat(json.at("/layouts/1/notes/0/generic").textValue()).isEqualTo("山脚果园头一批杏子上市");
        assertThat(json.at("/layouts/1/unmet"))
                .extracting(part -> part.textValue())
                .containsExactly("title: text(.lead)", "source: text(.from)");
        assertThat(json.at("/unmatched/0/page").textValue()).endsWith("/c.html");
        assertThat(json.at("/hosts/0/host").textValue()).isEqualTo("meadow.example");
    }

    @Test
    void onePortalIsCheckedByItself() {
        var run = check("--portal", "orchard");

        assertThat(run.out())
                .startsWith("orchard/pc-2020: 2 pages (2021 ×2)\n")
                .contains("Layouts that no page has: 1\n  orchard/pc-2024\n", "layouts met                  1 of 2\n")
                .doesNotContain("meadow.example");
    }

    @Test
    void pageGoesToTheFileGiven() throws IOException {
        var target = folder.resolve("check.html");

        var run = check("--format", "html", "--portal", "orchard", "-o", target.toString());

        assertThat(run.out()).isEmpty();
        assertThat(Jsoup.parse(Files.readString(target)).select("table.layouts tbody tr"))
                .hasSize(1);
    }

    @Test
    void fileThatIsNoPageIsToldInALineAndTheOthersAreChecked() throws IOException {
        Files.write(pages.resolve("picture.html"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0});
        Files.writeString(pages.resolve("words.html"), "山脚果园");
        Files.writeString(pages.resolve("zero.html"), "");

        var run = check("--portal", "orchard");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().lines())
                .hasSize(3)
                .allMatch(line -> line.matches("zhnews: .*/pages/(picture|words|zero)\\.html: no page: .*"));
        assertThat(run.out()).startsWith("orchard/pc-2020: 2 pages");
    }

    @Test
    void fileThatIsMissingIsToldInALine() {
        var run = Zhnews.run("rules", "check", folder.resolve("no").toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("zhnews: " + folder.resolve("no") + ": no such file\n");
    }
}
