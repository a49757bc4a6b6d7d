// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.NewsParser;
import io.github.zhnews.rule.PortalRule;
import io.github.zhnews.rule.RuleSet;
import io.github.zhnews.rulefile.RuleFile;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever a page says, the rule that is drafted of it is the one that it should be and nothing more. */
class DraftFileTest {
    private static final URI ADDRESS = URI.create("https://news.yunxi.example/2024/0506/ferry.html");
    /** A rule file has no longer texts; the command takes shorter names alone. */
    private static final int MAX_NAME = 1_000;

    private static LayoutDraft draft(String page) {
        var article = NewsParser.builder().rules(RuleSet.none()).build().parse(page, ADDRESS);
        return LayoutDraft.of(Portal.of(ADDRESS), ADDRESS, page, article);
    }

    private static String file(String name, LayoutDraft draft) {
        return DraftFile.of(Portal.of(ADDRESS), name, draft);
    }

    private static PortalRule rule(String file) {
        return RuleFile.read(file, "yunxi.yaml");
    }

    @Test
    void fileHoldsAnyNameAsAText() {
        var draft = draft(Attacks.shown("").get(0));
        var expected = rule(file("云溪新闻", draft));
        assertThat(expected.name()).isEqualTo("云溪新闻");
        assertThat(expected.hosts()).containsExactly("yunxi.example");

        var names = Attacks.all().stream()
                .map(attack -> attack.replaceAll("\\p{Cc}", " ").replaceAll("\\p{Cs}", "\uFFFD"))
                .filter(name -> !name.isBlank() && name.length() <= MAX_NAME)
                .toList();
        assertThat(names).hasSizeGreaterThan(20);
        for (var name : names) {
            var file = file(name, draft);
            var rule = rule(file);
            assertThat(rule.name()).as(file).isEqualTo(name);
            assertThat(rule.hosts()).as(file).isEqualTo(expected.hosts());
            assertThat(rule.layouts()).as(file).usingRecursiveComparison().isEqualTo(expected.layouts());
            assertThat(file.codePoints().filter(c -> c != '\n')).as(file).allMatch(Characters::isHarmless);
        }
    }

    @Test
    void fileIsThatOfARuleWhateverThePageIs() {
        int read = 0;
        for (var attack : List.of("\"}]", "\\\"", "\\u0022", "'", "\\", "%s", "\n", "# a", "\u2028", "\uD800")) {
            for (var page :
                    List.of(Attacks.shown(attack).get(0), Attacks.raw(attack).get(0))) {
                var draft = draft(page);
                if (draft.has().isEmpty()) {
                    continue; // refused by the command
                }
                var rule = rule(file(attack + "云", draft));
                assertThat(rule.id()).isEqualTo("yunxi");
                assertThat(rule.layouts()).hasSize(1);
                read++;
            }
        }
        assertThat(read).isPositive();
    }
}
