// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.within;

import io.github.zhnews.NewsParser;
import io.github.zhnews.bench.growth.Entry.Input;
import io.github.zhnews.model.Limits;
import io.github.zhnews.rule.RuleSet;
import io.github.zhnews.shape.Shape;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GrowthTest {
    private static final String PAGE = "<h1>云溪渡口恢复通航</h1><p>停航三个月的云溪渡口昨日恢复通航，首班渡船载客四十余人，船工说江面上的雾比往年散得早。</p>";

    private static Growth of(Map<Integer, Double> nanos) {
        return new Growth(Entry.PARSE, "渡口", new TreeMap<>(nanos), "", "");
    }

    @Test
    void sameCostOfACharacterIsTwiceTheTimeOfTwiceThePage() {
        var growth = of(Map.of(1000, 50.0, 2000, 50.0, 8000, 50.0));

        assertThat(growth.steepest()).isCloseTo(2, within(1e-9));
        assertThat(growth.most()).isCloseTo(0.05, within(1e-9));
        assertThat(growth.expected(3)).isCloseTo(0.05, within(1e-9));
        assertThat(growth.isWithin(2.3, 0.6)).isTrue();
    }

    @Test
    void quadraticTimeIsSeenBetweenAnyTwoLengths() {
        assertThat(of(Map.of(1000, 50.0, 4000, 200.0)).steepest()).isCloseTo(4, within(1e-9));
        assertThat(of(Map.of(1000, 50.0, 2000, 50.0, 4000, 100.0)).steepest()).isCloseTo(4, within(1e-9));
        assertThat(of(Map.of(1000, 50.0, 2000, 100.0)).expected(2)).isCloseTo(0.4, within(1e-9));
        assertThat(of(Map.of(1000, 50.0, 2000, 100.0)).isWithin(2.3, 0.6)).isFalse();
    }

    @Test
    void expensiveCharacterIsTooMuch() {
        assertThat(of(Map.of(1000, 600.0, 2000, 600.0)).isWithin(2.3, 0.6)).isFalse();
    }

    @Test
    void pageThatEndsInAnErrorIsWorst() {
        var failed = new Growth(Entry.PARSE, "渡口", new TreeMap<>(), "", "StackOverflowError");

        assertThat(failed.isWithin(2.3, 0.6)).isFalse();
        assertThat(failed.expected(1)).isGreaterThan(of(Map.of(1000, 1e9)).expected(1));
    }

    @Test
    void shorterTimesOfTwoMeasurementsCount() {
        var first = of(Map.of(1000, 50.0, 2000, 90.0));
        var second = of(Map.of(1000, 70.0, 2000, 50.0));

        assertThat(first.shorter(second).nanos()).isEqualTo(Map.of(1000, 50.0, 2000, 50.0));
    }

    @Test
    void refusedPageSaysSo() {
        var parser = NewsParser.builder()
                .rules(RuleSet.none())
                .limits(Limits.defaults().withCharacters(1500))
                .build();
        var growth =
                Growth.measure(Entry.PARSE, new Case(Shape.of("渡口", "", "渡口"), null), List.of(1000, 2000), 1, parser);

        assertThat(growth.nanos()).containsOnlyKeys(1000);
        assertThat(growth.refused()).contains("1500").contains("characters");
        assertThat(growth.isWithin(2.3, Double.MAX_VALUE)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Entry.class)
    void everyEntryPointReadsAPage(Entry entry) {
        var input = new Input(NewsParser.create(), PAGE, null);

        assertThatCode(() -> entry.prepare(input).run()).doesNotThrowAnyException();
    }

    @Test
    void pagesOfRulesHaveAddressesAndAnyLength() throws IOException {
        var cases = Cases.ofRules();

        assertThat(cases).hasSizeGreaterThan(Cases.all().size()).allMatch(c -> c.url() != null);
        assertThat(cases.get(0).shape().page(100_000)).hasSizeBetween(100_000, 150_000);
    }
}
