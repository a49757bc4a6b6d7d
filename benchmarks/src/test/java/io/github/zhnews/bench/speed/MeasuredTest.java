// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuredTest {
    private static final Environment HERE = environment("17.0.9+9 X", "1.24.1");
    private static final Pages PAGES =
            new Pages("some", List.of(new NamedPage("a", "<p>甲</p>", null), new NamedPage("b", "<p>乙</p>", null)));

    private static Environment environment(String jdk, String jsoup) {
        return new Environment("2024-01-02", "some processor", "some system", jdk, "1.0", jsoup);
    }

    /** A process in which jsoup took some milliseconds, and the library a part of it. */
    private static Sample fork(double millis, double ratio, double bytes) {
        double nanos = millis * 1e6;
        return new Sample(
                Map.of(Variant.JSOUP, nanos, Variant.RULES, nanos * ratio, Variant.NO_RULES, nanos * ratio),
                Map.of(Variant.JSOUP, 5000.0, Variant.RULES, bytes, Variant.NO_RULES, bytes),
                0.9);
    }

    private static Measured measured(double... ratios) {
        return measured(HERE, 2000, ratios);
    }

    private static Measured measured(Environment environment, double bytes, double... ratios) {
        var forks = new ArrayList<Sample>();
        for (double ratio : ratios) {
            forks.add(fork(10, ratio, bytes));
        }
        return Measured.of(environment, PAGES, 100, forks);
    }

    @Test
    void processesWhereJsoupDidNotSettleAreLeftOut() {
        var measured = Measured.of(
                HERE, PAGES, 100, List.of(fork(10, 0.40, 2000), fork(14, 0.28, 2000), fork(11, 0.40, 2000)));

        assertThat(measured.forks()).isEqualTo(2);
        assertThat(measured.unsettled()).isEqualTo(1);
        assertThat(measured.jsoupMicrosPerPage()).isEqualTo(Math.sqrt(110) * 500, within(1.0));
        var rules = measured.variants().get("rules");
        assertThat(rules).isNotNull();
        assertThat(rules.ratio().estimate()).isEqualTo(0.40, within(1e-9));
        assertThat(rules.bytesPerPage().estimate()).isEqualTo(1000, within(1e-9));
    }

    @Test
    void sameFiguresAreNotWorse() {
        var comparison = Comparison.of(measured(0.35, 0.36, 0.355), measured(0.36, 0.35, 0.36));

        assertThat(comparison.verdict()).isEqualTo(Verdict.OK);
        assertThat(comparison.rows()).hasSize(4);
        assertThat(comparison.notes()).isEmpty();
    }

    @Test
    void moreTimeThanAllowedIsWorse() {
        var comparison = Comparison.of(measured(0.42, 0.43, 0.425), measured(0.36, 0.35, 0.36));

        assertThat(comparison.verdict()).isEqualTo(Verdict.WORSE);
        assertThat(comparison.rows().get(0)).contains("+19.2 % of +10 %", "WORSE");
    }

    @Test
    void noiseAboutTheLimitIsNoAnswer() {
        var comparison = Comparison.of(measured(0.30, 0.36, 0.42), measured(0.36, 0.35, 0.36));

        assertThat(comparison.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(comparison.isDecided()).isFalse();
    }

    @Test
    void moreMemoryThanAllowedIsWorse() {
        var before = measured(0.35, 0.35, 0.35);

        assertThat(Comparison.of(measured(HERE, 2050, 0.35, 0.35, 0.35), before).verdict())
                .isEqualTo(Verdict.OK);
        assertThat(Comparison.of(measured(HERE, 2070, 0.35, 0.35, 0.35), before).verdict())
                .isEqualTo(Verdict.WORSE);
    }

    @Test
    void whatIsNotComparableIsNoAnswer() {
        var now = measured(0.35, 0.35, 0.35);

        assertThat(Comparison.of(now, null).verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(Comparison.of(now, null).notes().get(0)).contains("not in the baseline");
        assertNoAnswer(now, measured(environment("17.0.9+9 X", "1.23.0"), 2000, 0.35, 0.35), "jsoup is 1.24.1");
        assertNoAnswer(now, measured(environment("21.0.1+2 X", "1.24.1"), 2000, 0.35, 0.35), "JDK is 17.0.9");
        var otherPages = Measured.of(
                HERE,
                new Pages("some", List.of(new NamedPage("a", "<p>丙</p>", null))),
                100,
                List.of(fork(10, 0.35, 2000), fork(10, 0.35, 2000)));
        assertNoAnswer(now, otherPages, "pages have changed");
    }

    private static void assertNoAnswer(Measured now, Measured before, String reason) {
        var comparison = Comparison.of(now, before);
        assertThat(comparison.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(comparison.notes().get(0)).contains(reason);
    }

    @Test
    void jdkUpdateIsComparable() {
        var before = measured(environment("17.0.15+6 Y", "1.24.1"), 2000, 0.35, 0.35);

        assertThat(Comparison.of(measured(0.35, 0.35), before).verdict()).isEqualTo(Verdict.OK);
    }

    @Test
    void otherTextAndGreaterSpeedAreSaid() {
        var before = Measured.of(HERE, PAGES, 200, List.of(fork(10, 0.5, 2000), fork(10, 0.5, 2000)));

        assertThat(Comparison.of(measured(0.35, 0.35), before).notes())
                .anyMatch(note -> note.contains("100 letters, they had 200"))
                .anyMatch(note -> note.contains("Clearly faster"));
    }

    @Test
    void baselineKeepsTheSetsThatWereNotMeasured(@TempDir Path folder) throws Exception {
        var file = folder.resolve("baseline.json");
        var first = measured(0.35, 0.36);
        var second = measured(0.45, 0.46);
        Baseline.read(file).update("first", first);
        Baseline.read(file).update("second", second);

        var read = Baseline.read(file);

        assertThat(read.of("first")).isEqualTo(first);
        assertThat(read.of("second")).isEqualTo(second);
        assertThat(read.of("third")).isNull();
    }
}
