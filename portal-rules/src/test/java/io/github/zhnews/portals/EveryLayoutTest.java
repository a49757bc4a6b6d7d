// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.NewsParser;
import io.github.zhnews.PageInput;
import io.github.zhnews.charset.HtmlDecoder;
import io.github.zhnews.engine.RulePlace;
import io.github.zhnews.html.Selector;
import io.github.zhnews.html.TreeBuilder;
import io.github.zhnews.model.Article;
import io.github.zhnews.model.Field;
import io.github.zhnews.model.Image;
import io.github.zhnews.model.Limits;
import io.github.zhnews.model.StatedTime;
import io.github.zhnews.page.Page;
import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import io.github.zhnews.rule.Read;
import io.github.zhnews.rule.RuleSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every layout of every rule must have a page that it reads by itself, without the search that stands in for a rule. What a
 * fixture must hold is told in CONTRIBUTING.md.
 */
class EveryLayoutTest {
    private static final RuleSet RULES = RuleSet.discovered();
    private static final NewsParser RULES_ONLY =
            NewsParser.builder().rules(RULES).fallback(false).build();
    private static final NewsParser PARSER = NewsParser.builder().rules(RULES).build();
    private static final Map<String, List<Fixture>> FIXTURES =
            Fixture.all().stream().collect(groupingBy(Fixture::name));

    private static final Map<Field, Function<Article, Object>> VALUES = new EnumMap<>(Field.class);

    static {
        VALUES.put(Field.TITLE, Article::title);
        VALUES.put(Field.SUBTITLE, Article::subtitle);
        VALUES.put(
                Field.PUBLISHED,
                article -> article.published().map(StatedTime::toString).orElse(""));
        VALUES.put(
                Field.MODIFIED,
                article -> article.modified().map(StatedTime::toString).orElse(""));
        VALUES.put(
                Field.SOURCE,
                article -> article.source().map(source -> source.name()).orElse(""));
        VALUES.put(Field.AUTHORS, Article::authors);
        VALUES.put(Field.EDITORS, Article::editors);
        VALUES.put(Field.KEYWORDS, Article::keywords);
        VALUES.put(Field.SUMMARY, Article::summary);
        VALUES.put(Field.CHANNEL, Article::channel);
        VALUES.put(
                Field.NEXT_PAGE,
                article -> article.nextPage().map(Object::toString).orElse(""));
    }

    private static final Set<String> OTHER_KEYS = Set.of("url", "evidence", "note", "body", "images", "captions");

    static List<PortalRule> rules() {
        return RULES.rules();
    }

    static List<Fixture> fixtures() {
        return Fixture.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void pageIsReadByItsLayoutAlone(Fixture fixture) {
        var extraction = RULES_ONLY
                .read(PageInput.bytes(fixture.bytes()).at(fixture.url()))
                .extraction();
        var article = extraction.article();
        var softly = new SoftAssertions();
        softly.assertThat(extraction.report().layout()).as("layout").isEqualTo(fixture.name());
        softly.assertThat(extraction.report().warnings()).as("warnings").isEmpty();
        VALUES.forEach((field, value) -> {
            var key = key(field);
            boolean declared = !layout(fixture).reads(field).isEmpty();
            softly.assertThat(declared && !fixture.expected().has(key))
                    .as(key + " is left out")
                    .isFalse();
            if (fixture.expected().has(key)) {
                var expected = fixture.expected().get(key).isArray() ? fixture.texts(key) : fixture.text(key);
                softly.assertThat(value.apply(article)).as(key).isEqualTo(expected);
            }
        });
        softly.assertThat(article.text().lines().toList()).as("body").isEqualTo(fixture.texts("body"));
        softly.assertThat(article.images().stream().map(Image::url).map(Object::toString))
                .as("images")
                .isEqualTo(fixture.texts("images"));
        softly.assertThat(article.images().stream().map(Image::caption).filter(c -> !c.isEmpty()))
                .as("captions")
                .isEqualTo(fixture.texts("captions"));
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void layoutIsKnownWithoutTheAddressWhereThePageTellsIt(Fixture fixture) {
        var layout = layout(fixture);
        var extraction = PARSER.read(PageInput.bytes(fixture.bytes())).extraction();
        if (!layout.elsewhere().isEmpty() || extraction.article().url().isPresent()) {
            assertThat(extraction.report().layout()).isEqualTo(fixture.name());
        }
        if (!layout.isUnproven()) { // whose text is not what is taken
            assertThat(extraction.article().text().lines()).isEqualTo(fixture.texts("body"));
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void expectationSaysWhatTheFixtureRestsOn(Fixture fixture) {
        var keys = new HashSet<String>();
        fixture.expected().fieldNames().forEachRemaining(keys::add);
        var known = Stream.concat(VALUES.keySet().stream().map(EveryLayoutTest::key), OTHER_KEYS.stream())
                .collect(toSet());
        assertThat(known).containsAll(keys);
        // seen: on pages of the portal; named: by several who read such pages; weak: some of it by one, or guessed;
        // unproven: all
        // of it, and in a layout that no page has
        assertThat(fixture.text("evidence")).isIn("seen", "named", "weak", "unproven");
        assertThat(fixture.text("note").isBlank()).as("what is weak about it").isEqualTo(!fixture.isWeak());
        assertThat(fixture.isUnproven())
                .as("unproven")
                .isEqualTo(layout(fixture).isUnproven());
        assertThat(fixture.texts("body")).as("body").isNotEmpty();
        assertThat(fixture.url().getHost()).as("url").isNotNull();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyPartOfEveryLayoutIsMetInAFixture(PortalRule rule) {
        var unmet = new LinkedHashSet<String>();
        for (var layout : rule.layouts()) {
            var name = rule.id() + "/" + layout.name();
            var fixtures = FIXTURES.getOrDefault(name, List.of());
            var pages = fixtures.stream().map(EveryLayoutTest::page).toList();
            if (fixtures.isEmpty()) {
                unmet.add(name + ": a fixture");
                continue;
            }
            for (var css : selectors(layout)) {
                if (pages.stream().noneMatch(page -> Selector.compile(css).first(page.tree(), 0) >= 0)) {
                    unmet.add(name + ": a page with " + css);
                }
            }
            for (var field : VALUES.keySet()) {
                for (var read : layout.reads(field)) {
                    if (pages.stream()
                            .allMatch(page -> RulePlace.of(read).texts(page).isEmpty())) {
                        unmet.add(name + ": a page with " + key(field) + " at " + read);
                    }
                }
                boolean isDeclared = !layout.reads(field).isEmpty()
                        || field == Field.NEXT_PAGE && !layout.nextPage().isEmpty();
                if (isDeclared && fixtures.stream().noneMatch(fixture -> fixture.expects(key(field)))) {
                    unmet.add(name + ": an expectation of " + key(field));
                }
            }
            for (var read : layout.bodyData()) {
                if (pages.stream().allMatch(page -> RulePlace.of(read).content(page) == null)) {
                    unmet.add(name + ": a page with its text at " + read);
                }
            }
            for (var start : layout.tail()) {
                if (pages.stream().noneMatch(page -> hasLine(page, start))) {
                    unmet.add(name + ": a page with a line that begins with " + start);
                }
            }
        }
        assertThat(unmet).as("what no fixture has").isEmpty();
    }

    private static boolean hasLine(Page page, String start) {
        return IntStream.range(0, page.lines().size())
                .anyMatch(line -> page.lines().text(line).startsWith(start));
    }

    @Test
    void everyFixtureIsOfALayout() {
        var layouts = RULES.rules().stream()
                .flatMap(rule -> rule.layouts().stream().map(layout -> rule.id() + "/" + layout.name()))
                .collect(toSet());
        assertThat(layouts).containsAll(FIXTURES.keySet());
    }

    private static Layout layout(Fixture fixture) {
        return RULES.rules().stream()
                .filter(rule -> rule.id().equals(fixture.rule()))
                .flatMap(rule -> rule.layouts().stream())
                .filter(layout -> layout.name().equals(fixture.layout()))
                .findFirst()
                .orElseThrow();
    }

    private static Page page(Fixture fixture) {
        var html = HtmlDecoder.decode(fixture.bytes(), null).text();
        return Page.of(new TreeBuilder(Limits.defaults()).build(html), fixture.url());
    }

    private static String key(Field field) {
        var words = field.name().toLowerCase(Locale.ROOT);
        return words.equals("next_page") ? "nextPage" : words;
    }

    /** All selectors, those of a list each by itself. */
    private static List<String> selectors(Layout layout) {
        var reads = Arrays.stream(Field.values())
                .flatMap(field -> layout.reads(field).stream())
                .map(Read::selector)
                .flatMap(Optional::stream)
                .toList();
        return Stream.of(
                        layout.has(),
                        layout.elsewhere(),
                        reads,
                        layout.body(),
                        layout.drop(),
                        layout.captions(),
                        layout.nextPage())
                .flatMap(Collection::stream)
                .flatMap(css -> alternatives(css).stream())
                .toList();
    }

    private static List<String> alternatives(String css) {
        var alternatives = new ArrayList<String>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < css.length(); i++) {
            char c = css.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (c == ',' && depth == 0) {
                alternatives.add(css.substring(from, i).strip());
                from = i + 1;
            }
        }
        alternatives.add(css.substring(from).strip());
        return alternatives;
    }
}
