// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhnews.rule.PortalRule;
import io.github.zhnews.rule.RuleSet;
import io.github.zhnews.rule.RuleSource;
import io.github.zhnews.rulefile.RuleFile;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedRulesTest {
    private static final Path FOLDER = Path.of("src/main/resources/io/github/zhnews/portals");
    private static final String SOURCE = ShippedRules.class.getName();

    static List<Path> files() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    private static String id(Path file) {
        return file.getFileName().toString().replaceFirst("\\.yaml$", "");
    }

    @ParameterizedTest
    @MethodSource("files")
    void fileIsARuleThatIsNamedAfterItAndShort(Path file) throws IOException {
        assertThat(file.toString()).endsWith(".yaml");
        assertThat(RuleFile.load(file).id()).isEqualTo(id(file));
        assertThat(Files.readAllLines(file))
                .hasSizeLessThan(120)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(140));
    }

    @ParameterizedTest
    @MethodSource("files")
    void indexSaysWhatTheFileSays(Path file) {
        var rule = RuleFile.load(file);
        var known = new ShippedRules()
                .rules().stream()
                        .filter(shipped -> shipped.id().equals(id(file)))
                        .findFirst()
                        .orElseThrow();

        assertThat(known.name()).isEqualTo(rule.name());
        assertThat(known.hosts()).isEqualTo(rule.hosts());
        assertThat(known.elsewhere()).containsExactlyEntriesOf(rule.elsewhere());
        assertThat(known.layouts()).usingRecursiveComparison().isEqualTo(rule.layouts());
    }

    @Test
    void sourceGivesARuleForEachFile() throws IOException {
        var ids = files().stream().map(ShippedRulesTest::id).sorted().toList();

        assertThat(ids).hasSizeGreaterThan(100);
        assertThat(new ShippedRules().rules())
                .extracting(PortalRule::id)
                .containsExactlyInAnyOrderElementsOf(ids)
                .endsWith("baidu-news", "gov-meta"); // which know pages of others, too, and say less of them
        assertThat(RuleSet.discovered().rules()).hasSameSizeAs(ids);
        assertThat(RuleSet.discovered().refused()).isEmpty();
    }

    @Test
    void everyRuleIsSoundAndAloneForItsHosts() {
        var rules = new ShippedRules().rules().toArray(PortalRule[]::new);

        assertThat(RuleSet.of(rules).rules()).hasSize(rules.length);
    }

    @Test
    void moduleAndClassPathProvideTheSource() throws IOException {
        assertThat(Path.of("src/main/resources/META-INF/services", RuleSource.class.getName()))
                .hasContent(SOURCE);
        try (var module = Files.newInputStream(Path.of("target/classes/module-info.class"))) {
            assertThat(ModuleDescriptor.read(module).provides()).singleElement().satisfies(provides -> {
                assertThat(provides.service()).isEqualTo(RuleSource.class.getName());
                assertThat(provides.providers()).containsExactly(SOURCE);
            });
        }
    }

    @Test
    void indexIsReadAsItWasWritten(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("b.yaml"), """
                id: b
                name: 山城 早报
                hosts: [b.example, c.example]
                layouts:
                  - {name: pc, has: [h1, "#text"], elsewhere: ".b > i", body: "#text"}
                  - {name: m, has: h2, body: p}
                  - {name: old, has: h3, elsewhere: [.c, .d], body: p}
                """);
        Files.writeString(folder.resolve("a.yaml"), """
                id: a
                name: a
                hosts: a.example
                layouts: {name: pc, has: h1, body: p}
                """);
        RuleIndex.main(new String[] {folder.toString()});

        var rules = RuleIndex.read(Files.readString(folder.resolve(RuleIndex.NAME)));

        assertThat(rules).extracting(RuleIndex.ShippedRule::id).containsExactly("a", "b");
        assertThat(rules.get(0).elsewhere()).isEmpty();
        assertThat(rules.get(1).name()).isEqualTo("山城 早报");
        assertThat(rules.get(1).hosts()).containsExactly("b.example", "c.example");
        assertThat(List.copyOf(rules.get(1).elsewhere().entrySet()))
                .hasToString("[pc=[.b > i, h1, #text], old=[.c, .d, h3]]");
    }

    @Test
    void whatWouldBreakTheIndexIsRefused() {
        var rule = RuleFile.read("{id: a, name: \"a\\tb\", hosts: a, layouts: {name: a, has: p, body: p}}", "a.yaml");

        assertThatThrownBy(() -> RuleIndex.write(List.of(rule))).hasMessageContaining("control character");
    }
}
