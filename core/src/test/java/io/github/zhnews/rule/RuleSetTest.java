package io.github.zhnews.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleSetTest {
    private static final Layout LAYOUT = Layout.named("pc").when("h1").body("p").build();

    private record Rule(String id, String name, Set<String> hosts, List<Layout> layouts) implements PortalRule {
        static Rule of(String id, String... hosts) {
            return new Rule(id, id, Set.of(hosts), List.of(LAYOUT));
        }
    }

    /** A provider that works. */
    public static class Working implements PortalRule {
        @Override
        public String id() {
            return "working";
        }

        @Override
        public String name() {
            return "好";
        }

        @Override
        public Set<String> hosts() {
            return Set.of("working.example");
        }

        @Override
        public List<Layout> layouts() {
            return List.of(LAYOUT);
        }
    }

    /** Claims the host of another provider. */
    public static final class Rival extends Working {
        @Override
        public Set<String> hosts() {
            return Set.of("rival.example", "working.example");
        }
    }

    /** Fails as a rule with a bad selector does. */
    public static final class Failing extends Working {
        private static final Layout BAD = Layout.named("bad").when("p:has(a)").build();

        @Override
        public List<Layout> layouts() {
            return List.of(BAD);
        }
    }

    /** Fails when it is asked. */
    public static final class Throwing extends Working {
        @Override
        public Set<String> hosts() {
            throw new UnsupportedOperationException("no hosts");
        }
    }

    private static List<String> ids(List<PortalRule> rules) {
        return rules.stream().map(PortalRule::id).toList();
    }

    @Test
    void hostsAreMatchedOnTheBoundariesOfTheirLabels() {
        var rules = RuleSet.of(Rule.of("a", "a.example"), Rule.of("b", "b.example", "example.org"));
        assertThat(ids(rules.forHost("a.example"))).containsExactly("a");
        assertThat(ids(rules.forHost("News.A.Example"))).containsExactly("a");
        assertThat(ids(rules.forHost("x.y.example.org"))).containsExactly("b");
        assertThat(rules.forHost("aa.example")).isEmpty();
        assertThat(rules.forHost("example")).isEmpty();
        assertThat(rules.forHost("a.example.com")).isEmpty();
        assertThat(rules.forHost("")).isEmpty();
        assertThat(rules.forHost("...")).isEmpty();
    }

    @Test
    void longestHostWinsWithinASet() {
        var rules = RuleSet.of(Rule.of("all", "a.example"), Rule.of("blog", "blog.a.example"));
        assertThat(ids(rules.forHost("my.blog.a.example"))).containsExactly("blog");
        assertThat(ids(rules.forHost("news.a.example"))).containsExactly("all");
    }

    @Test
    void setThatIsAddedToIsAskedFirst() {
        var mine = RuleSet.of(Rule.of("mine", "a.example"));
        var shipped = RuleSet.of(Rule.of("blog", "blog.a.example"), Rule.of("other", "b.example"));
        var both = mine.plus(shipped);
        assertThat(ids(both.forHost("blog.a.example"))).containsExactly("mine", "blog");
        assertThat(ids(both.forHost("b.example"))).containsExactly("other");
        assertThat(ids(both.rules())).containsExactly("mine", "blog", "other");
        assertThat(ids(mine.rules())).containsExactly("mine");
        assertThat(RuleSet.none().plus(mine).rules()).isEqualTo(mine.rules());
        assertThat(RuleSet.none().rules()).isEmpty();
    }

    @Test
    void hostOfTwoRulesIsRefusedWithBothNames() {
        assertThatThrownBy(() -> RuleSet.of(Rule.of("a", "x.example"), Rule.of("b", "y.example", "x.example")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("x.example", "a (a, ", "b (b, ");
    }

    @Test
    void incompleteRuleIsRefused() {
        var hosts = Set.of("x.example");
        var layouts = List.of(LAYOUT);
        assertThatThrownBy(() -> RuleSet.of(new Rule("A", "a", hosts, layouts))).hasMessageContaining("its id");
        assertThatThrownBy(() -> RuleSet.of(new Rule("a", " ", hosts, layouts))).hasMessageContaining("no name");
        assertThatThrownBy(() -> RuleSet.of(new Rule("a", "a", Set.of(), layouts)))
                .hasMessageContaining("no hosts");
        assertThatThrownBy(() -> RuleSet.of(new Rule("a", "a", hosts, List.of())))
                .hasMessageContaining("no layouts");
        assertThatThrownBy(() -> RuleSet.of(new Rule("a", "a", hosts, List.of(LAYOUT, LAYOUT))))
                .hasMessageContaining("two layouts named pc");
        for (var host : List.of("", ".x.example", "X.example", "x..example", "https://x.example", "x.example.")) {
            assertThatThrownBy(() -> RuleSet.of(new Rule("a", "a", Set.of(host), layouts)))
                    .hasMessageContaining("\"" + host + "\" is no host name");
        }
    }

    @Test
    void providersOnTheClassPathAreFoundAndFailingOnesLeftOut(@TempDir Path folder) throws IOException {
        var rules = discovered(folder, Failing.class, Throwing.class, Working.class, Rival.class);
        assertThat(rules.rules()).hasExactlyElementsOfTypes(Working.class);
        assertThat(ids(rules.forHost("www.working.example"))).containsExactly("working");
        assertThat(rules.forHost("rival.example")).isEmpty();
    }

    @Test
    void missingProviderDoesNotHideTheOthers(@TempDir Path folder) throws IOException {
        register(folder, "no.such.Rule\nnot a name\n");
        assertThat(discovered(folder).rules()).isEmpty();
        register(folder, "no.such.Rule\n" + Working.class.getName() + "\n");
        assertThat(discovered(folder).rules()).hasExactlyElementsOfTypes(Working.class);
    }

    private static void register(Path folder, String providers) throws IOException {
        var services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(PortalRule.class.getName()), providers);
    }

    private static RuleSet discovered(Path folder, Class<?>... providers) throws IOException {
        if (providers.length > 0) {
            register(folder, Stream.of(providers).map(Class::getName).collect(Collectors.joining("\n")));
        }
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            return RuleSet.discovered();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
