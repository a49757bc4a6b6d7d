// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.zhnews.cli.check.LayoutFindings.FieldCount;
import io.github.zhnews.cli.check.LayoutFindings.Note;
import io.github.zhnews.cli.check.RuleFindings.HostCount;
import io.github.zhnews.model.Field;
import io.github.zhnews.model.PageKind;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CollectorTest {
    private static final RuleFindings ALL = Findings.of("x");

    private static LayoutFindings layout(RuleFindings findings, String name) {
        return findings.layouts().stream()
                .filter(layout -> layout.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static LayoutFindings checked(PageFindings... pages) {
        var collector = new Collector(ShoreRule.RULES, Set.of());
        for (var page : pages) {
            collector.add(page);
        }
        return layout(collector.findings(), "shore/pc-2020");
    }

    @Test
    void pagesAreCountedByWhetherTheirHostIsKnownAndALayoutFits() {
        assertThat(ALL.pages()).isEqualTo(8);
        assertThat(ALL.known()).isEqualTo(5);
        assertThat(ALL.knownMatched()).isEqualTo(3);
        assertThat(ALL.matchedShare()).isEqualTo(0.75);
        assertThat(ALL.elsewhere()).isEqualTo(1);
        assertThat(ALL.unmatched()).extracting(PageFindings::page).containsExactly("x4.html", "5.html");
        assertThat(ALL.unmatchedArticles()).isEqualTo(1);
    }

    @Test
    void hostsWithoutARuleAreListedByTheNumberOfTheirPages() {
        assertThat(ALL.hosts()).containsExactly(new HostCount("two.example", 2, 1), new HostCount("one.example", 1, 0));
    }

    @Test
    void layoutsThatNoPageHasAreNamed() {
        assertThat(ALL.layouts())
                .extracting(LayoutFindings::name)
                .containsExactly("shore/pc-2024", "shore/pc-2020", "shore/pc-2010", "shore/cms");
        assertThat(ALL.met()).extracting(LayoutFindings::name).containsExactly("shore/pc-2020", "shore/cms");
        assertThat(ALL.unmet()).containsExactly("shore/pc-2024", "shore/pc-2010");
    }

    @Test
    void pagesOfALayoutAreCountedByYear() {
        assertThat(layout(ALL, "shore/pc-2020").years()).containsExactly(entry(0, 1), entry(2021, 1), entry(2023, 1));
    }

    @Test
    void fieldsAreCountedAndWhatIsNotTheSameIsNotedByFieldAndPage() {
        var layout = layout(ALL, "shore/pc-2020");

        assertThat(layout.fields())
                .containsExactly(
                        new FieldCount(Field.TITLE, 2, 1, 0, 0),
                        new FieldCount(Field.SOURCE, 1, 0, 1, 0),
                        new FieldCount(Field.KEYWORDS, 0, 0, 0, 1),
                        new FieldCount(Field.BODY, 1, 1, 0, 0));
        assertThat(layout.differences()).isEqualTo(2);
        assertThat(layout.notes())
                .contains(new Note("x1.html", Findings.value(Field.TITLE, Agreement.DIFFERENT, "甲x", "乙x")))
                .extracting(note -> note.comparison().field())
                .containsExactly(Field.TITLE, Field.SOURCE, Field.KEYWORDS, Field.BODY);
        assertThat(ALL.differences()).containsExactly(entry(Field.TITLE, 1), entry(Field.BODY, 1));
    }

    @Test
    void onlyWhatFoundNothingOnAnyPageIsUnmet() {
        assertThat(layout(ALL, "shore/pc-2020").unmet()).containsExactly("drop: .later");
        assertThat(layout(ALL, "shore/pc-2024").unmet()).isEmpty();
    }

    @Test
    void whatTheRuleSaysOfMonthsAndPagesIsComparedWithThoseMet() {
        var one = Findings.matched("1.html", "2021-05", List.of());
        var late = Findings.matched("2.html", "2022-01", List.of());
        var early = Findings.matched("3.html", "2020-02", List.of());
        var undated = Findings.matched("4.html", null, List.of());

        assertThat(checked(one, undated).isSeenRight()).isTrue();
        assertThat(checked(one, one, one).isSeenRight()).isFalse();
        assertThat(checked(one, late).isSeenRight()).isFalse();
        assertThat(checked(one, early).isSeenRight()).isTrue();
        assertThat(checked(early, late).met())
                .isEqualTo(new Seen(Optional.of(YearMonth.of(2020, 2)), Optional.of(YearMonth.of(2022, 1)), 2));
    }

    @Test
    void ruleAskedForIsCheckedByItsOwnPages() {
        var collector = new Collector(ShoreRule.RULES, Set.of("shore"));
        collector.add(Findings.unmatched("1.html", "shore.example", PageKind.ARTICLE));
        collector.add(Findings.elsewhere("2.html", "two.example"));
        collector.add(Findings.unmatched("3.html", "two.example", PageKind.ARTICLE));
        var none = new Collector(ShoreRule.RULES, Set.of("other"));
        none.add(Findings.elsewhere("2.html", "two.example"));

        assertThat(collector.findings().pages()).isEqualTo(2);
        assertThat(none.findings().pages()).isZero();
        assertThat(none.findings().layouts()).isEmpty();
    }
}
