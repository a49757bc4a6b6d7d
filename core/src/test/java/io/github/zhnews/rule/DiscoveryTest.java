// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rule;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.NewsParser;
import io.github.zhnews.PageInput;
import io.github.zhnews.model.Warning;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a provider of a rule does, it costs that rule alone. */
class DiscoveryTest {
    private static final Layout LAYOUT = Layout.named("pc").has("h1").body("p").build();

    @TempDir
    private Path folder;

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

    /** Is for a host of another provider too. */
    public static final class Second extends Working {
        @Override
        public String id() {
            return "second";
        }

        @Override
        public Set<String> hosts() {
            return Set.of("second.example", "working.example");
        }
    }

    /** Has the id of another provider. */
    public static final class SameId extends Working {
        @Override
        public Set<String> hosts() {
            return Set.of("same.example");
        }
    }

    /** A provider with a fault; its host is known. */
    public abstract static class Faulty extends Working {
        @Override
        public String id() {
            return "faulty";
        }

        @Override
        public Set<String> hosts() {
            return Set.of("faulty.example");
        }
    }

    /** Fails as a rule with a bad selector does. */
    public static final class BadSelector extends Faulty {
        /** Where the selector is. */
        private static final class Layouts {
            static final Layout BAD = Layout.named("bad").has("p:has(a)").build();
        }

        @Override
        public List<Layout> layouts() {
            return List.of(Layouts.BAD);
        }
    }

    /** Fails when it is asked for its id. */
    public static final class ThrowingId extends Faulty {
        @Override
        public String id() {
            throw new UnsupportedOperationException("no id");
        }
    }

    /** Has no name. */
    public static final class NullName extends Faulty {
        @Override
        public String name() {
            return null;
        }
    }

    /** Has layouts without end. */
    public static final class Endless extends Faulty {
        @Override
        @SuppressWarnings("InfiniteRecursion")
        public List<Layout> layouts() {
            return layouts();
        }
    }

    /** Was compiled against another version of something. */
    public static final class Unlinked extends Faulty {
        @Override
        public List<Layout> layouts() {
            throw new NoClassDefFoundError("no/such/Thing");
        }
    }

    /** Has an expression that is none. */
    public static final class BadExpression extends Faulty {
        @Override
        public List<Layout> layouts() {
            return List.of(Layout.named("pc")
                    .has("h1")
                    .title(Read.match("h1", "(".repeat(10)))
                    .body("p")
                    .build());
        }
    }

    /** Fails as soon as its class is used. */
    public static final class Uninitialized extends Faulty {
        private static final int NUMBER = Integer.parseInt("none");

        /** Makes it. */
        public Uninitialized() {
            assertThat(NUMBER).isZero();
        }
    }

    /** Fails when it is asked for its hosts. */
    public static final class ThrowingHosts extends Faulty {
        @Override
        public Set<String> hosts() {
            throw new AssertionError("no hosts");
        }
    }

    private static List<String> ids(List<PortalRule> rules) {
        return rules.stream().map(PortalRule::id).toList();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                BadSelector.class,
                ThrowingId.class,
                NullName.class,
                Endless.class,
                Unlinked.class,
                BadExpression.class,
                ThrowingHosts.class,
                Uninitialized.class
            })
    void faultyProviderCostsItselfAlone(Class<?> provider) throws IOException {
        var rules = discovered(Stream.of(provider, Working.class).map(Class::getName));

        assertThat(ids(rules.rules())).containsExactly("working");
        assertThat(rules.refused())
                .singleElement()
                .satisfies(refused -> assertThat(refused.reason()).contains(provider.getName()));
    }

    @ParameterizedTest
    @ValueSource(classes = {BadSelector.class, ThrowingId.class, NullName.class, Endless.class, Unlinked.class})
    void pagesOfItsHostsSayWhatIsLeftOut(Class<?> provider) throws IOException {
        var parser = NewsParser.builder()
                .rules(discovered(Stream.of(provider, Working.class).map(Class::getName)))
                .build();

        assertThat(warnings(parser, "https://www.faulty.example./1.html"))
                .singleElement()
                .satisfies(
                        warning -> assertThat(warning).startsWith("left out: ").contains(provider.getName()));
        assertThat(warnings(parser, "https://working.example/1.html")).isEmpty();
        assertThat(warnings(parser, "https://other.example/1.html")).isEmpty();
    }

    private static List<String> warnings(NewsParser parser, String url) {
        return parser.read(PageInput.html("<h1>春</h1><p>夏").at(URI.create(url))).report().warnings().stream()
                .map(Warning::message)
                .toList();
    }

    @Test
    void providersOfOneHostAreAskedInOrder() throws IOException {
        var rules = discovered(Stream.of(Working.class, Second.class).map(Class::getName));

        assertThat(ids(rules.forHost("www.working.example"))).containsExactly("working", "second");
        assertThat(ids(rules.forHost("second.example"))).containsExactly("second");
        assertThat(rules.refused()).isEmpty();
    }

    @Test
    void secondProviderOfAnIdIsLeftOut() throws IOException {
        var rules = discovered(Stream.of(Working.class, SameId.class).map(Class::getName));

        assertThat(rules.forHost("same.example")).isEmpty();
        assertThat(rules.forHost("working.example")).hasSize(1);
        assertThat(rules.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.reason()).contains(SameId.class.getName(), Working.class.getName());
            assertThat(refused.isFor("www.same.example")).isTrue();
        });
    }

    @Test
    void missingClassDoesNotHideTheOthers() throws IOException {
        var rules = discovered(Stream.of("no.such.Rule", Working.class.getName()));

        assertThat(ids(rules.rules())).containsExactly("working");
        assertThat(rules.refused())
                .singleElement()
                .satisfies(refused -> assertThat(refused.reason()).contains("no.such.Rule"));
    }

    @Test
    void malformedLineCostsItselfAlone() throws IOException {
        var rules = discovered(Stream.of(
                "# rules",
                Working.class.getName() + " # good",
                "not a name",
                "",
                "no.such.Rule",
                Second.class.getName()));

        assertThat(ids(rules.rules())).containsExactly("working", "second");
        assertThat(rules.refused())
                .extracting(RefusedRule::reason)
                .hasSize(2)
                .anySatisfy(reason -> assertThat(reason).contains("no.such.Rule"));
    }

    private RuleSet discovered(Stream<String> lines) throws IOException {
        var services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(PortalRule.class.getName()), lines.collect(joining("\n")));
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
