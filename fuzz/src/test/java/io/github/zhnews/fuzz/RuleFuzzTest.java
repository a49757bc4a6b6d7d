// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.zhnews.NewsParser;
import io.github.zhnews.html.Selector;
import io.github.zhnews.html.Tree;
import io.github.zhnews.html.TreeBuilder;
import io.github.zhnews.model.Limits;
import io.github.zhnews.rule.PortalRule;
import io.github.zhnews.rule.RuleSet;
import io.github.zhnews.rulefile.RuleFile;
import io.github.zhnews.rulefile.RuleFileException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text as a selector, and any text as a rule file. */
class RuleFuzzTest {
    private static final URI URL = URI.create("https://www.shancheng.example/a/1.html");
    private static final List<String> PAGES = List.of(RuleTexts.PAGE, RuleTexts.SOUP);
    private static final List<Tree> TREES = PAGES.stream()
            .map(page -> new TreeBuilder(Limits.defaults()).build(page))
            .toList();

    static Stream<byte[]> seeds() {
        return Stream.of(
                        RuleTexts.RULES.stream().map(rule -> Input.with('r' << 8, rule)),
                        RuleTexts.SELECTORS.stream().map(selector -> Input.with('s' << 8, selector)),
                        Seeds.pieces(DataPieces.RULE))
                .flatMap(all -> all);
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = Seeds.DURATION)
    void anyTextIsASelectorOrARule(byte[] bytes) {
        var input = Input.of(bytes);
        int kind = input.choice();
        input.choice();
        var text = input.text(DataPieces.RULE);
        if (kind % 2 == 's' % 2) {
            selector(text);
        } else {
            rule(text);
        }
    }

    private static void selector(String css) {
        Selector selector;
        try {
            selector = Selector.compile(css);
        } catch (IllegalArgumentException e) {
            Checks.that(e.getMessage() != null, "a refusal has a reason");
            return;
        }
        for (var tree : TREES) {
            var all = selector.all(tree, 0);
            var one = IntStream.range(0, tree.size())
                    .filter(node -> selector.matches(tree, node))
                    .toArray();
            Checks.that(Arrays.equals(all, one), "all that match are found");
            Checks.that(selector.first(tree, 0) == (all.length > 0 ? all[0] : -1), "the first is found");
        }
    }

    private static void rule(String yaml) {
        var rule = read(yaml);
        if (rule == null) {
            return;
        }
        RuleSet rules;
        try {
            rules = RuleSet.of(rule);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("a rule that was read is refused: " + e.getMessage(), e);
        }
        var parser = NewsParser.builder().rules(rules).build();
        for (var page : PAGES) {
            Checks.page(parser, page, URL);
        }
    }

    private static @Nullable PortalRule read(String yaml) {
        try {
            var rule = RuleFile.read(yaml, "rule.yaml");
            Checks.that(!rule.id().isBlank() && !rule.layouts().isEmpty(), "a rule has a name and layouts");
            return rule;
        } catch (RuleFileException e) {
            Checks.that(
                    !e.reason().isBlank() && e.line() >= 0 && e.column() >= 0, "a refusal has a reason and a place");
            return null;
        }
    }
}
