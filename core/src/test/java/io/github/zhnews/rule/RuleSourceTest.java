// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rule;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhnews.NewsParser;
import io.github.zhnews.PageInput;
import io.github.zhnews.model.Warning;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules whose layouts are loaded when a page needs them. */
class RuleSourceTest {
    private static final List<String> LOADED = new ArrayList<>();

    @TempDir
    private Path folder;

    @BeforeEach
    void nothingIsLoaded() {
        LOADED.clear();
    }

    /** A rule that says what it was asked for. */
    private record Rule(String id, Set<String> hosts, Map<String, List<String>> elsewhere, List<Layout> layouts)
            implements PortalRule {
        static Rule of(String id, Layout... layouts) {
            return new Rule(id, Set.of(id + ".example"), Map.of(), List.of(layouts));
        }

        @Override
        public String name() {
            return id;
        }

        @Override
        public List<Layout> layouts() {
            synchronized (LOADED) {
                LOADED.add(id);
            }
            return layouts;
        }
    }

    /** Has rules of all kinds. */
    public static final class Source implements RuleSource {
        @Override
        public List<PortalRule> rules() {
            var layout = Layout.named("pc").has("h1").body("div").build();
            var marked = Layout.named("pc")
                    .has("h1")
                    .elsewhere("#marked")
                    .body("div")
                    .build();
            return List.of(
                    Rule.of("a", layout),
                    Rule.of("b", layout),
                    new Rule("c", Set.of(), Map.of("pc", List.of("#marked", "h1")), List.of(marked)),
                    Rule.of("bad"),
                    Rule.of("a", layout));
        }
    }

    /** Has none. */
    public static final class Failing implements RuleSource {
        @Override
        public List<PortalRule> rules() {
            throw new IllegalStateException("no index");
        }
    }

    private RuleSet discovered(Class<?>... sources) throws IOException {
        var services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(
                services.resolve(RuleSource.class.getName()),
                Stream.of(sources).map(Class::getName).collect(joining("\n")));
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            return RuleSet.discovered();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static String layout(NewsParser parser, String html, String host) {
        return parser.read(PageInput.html(html).at(URI.create("https://" + host + "/1.html")))
                .report()
                .layout();
    }

    @Test
    void layoutsAreLoadedWhenAPageNeedsThem() throws IOException {
        var rules = discovered(Source.class);
        var parser = NewsParser.builder().rules(rules).build();

        assertThat(rules.rules()).extracting(PortalRule::id).containsExactly("a", "b", "c", "bad");
        assertThat(layout(parser, "<h1>春</h1><div>夏</div>", "other.example")).isEmpty();
        assertThat(LOADED).isEmpty();

        assertThat(layout(parser, "<h1>春</h1><div>夏</div>", "www.b.example")).isEqualTo("b/pc");
        assertThat(layout(parser, "<h1>春</h1><div>夏</div>", "b.example")).isEqualTo("b/pc");
        assertThat(LOADED).containsExactly("b");

        assertThat(layout(parser, "<h1>春</h1><div id=marked>夏</div>", "other.example"))
                .isEqualTo("c/pc");
        assertThat(LOADED).containsExactly("b", "c");
    }

    @Test
    void layoutsAreLoadedOnceWhateverThreadsNeedThem() throws Exception {
        var parser = NewsParser.builder().rules(discovered(Source.class)).build();
        var threads = Executors.newFixedThreadPool(8);
        try {
            Callable<String> page = () -> layout(parser, "<h1>春</h1><div id=marked>夏</div>", "a.example")
                    + layout(parser, "<h1>春</h1><div id=marked>夏</div>", "other.example");
            var pages = IntStream.range(0, 64).mapToObj(i -> page).toList();
            for (var read : threads.invokeAll(pages)) {
                assertThat(read.get()).isEqualTo("a/pcc/pc");
            }
        } finally {
            threads.shutdown();
        }
        assertThat(LOADED).containsExactlyInAnyOrder("a", "c");
    }

    @Test
    void faultThatIsFoundLateCostsTheRuleAloneAndIsTold() throws IOException {
        var rules = discovered(Source.class);
        var parser = NewsParser.builder().rules(rules).build();
        assertThat(rules.refused()).hasSize(1); // the second rule of an id

        var report = parser.read(PageInput.html("<h1>春</h1><div>夏</div>").at(URI.create("https://bad.example/1.html")))
                .report();

        assertThat(report.layout()).isEmpty();
        assertThat(report.warnings())
                .extracting(Warning::message)
                .anySatisfy(
                        warning -> assertThat(warning).startsWith("left out: ").contains("it has no layouts"));
        assertThat(rules.refused()).hasSize(2);
        assertThat(layout(parser, "<h1>春</h1><div>夏</div>", "a.example")).isEqualTo("a/pc");
        assertThatThrownBy(() -> RuleSet.of(rules.forHost("bad.example").get(0)))
                .hasMessageContaining("it has no layouts");
    }

    @Test
    void sourceThatFailsCostsItsRulesAlone() throws IOException {
        var rules = discovered(Failing.class, Source.class);

        assertThat(rules.rules()).hasSize(4);
        assertThat(rules.refused())
                .anySatisfy(refused -> assertThat(refused.reason()).contains("Failing", "no index"));
    }
}
