// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhnews.bench.corpus.Gold;
import io.github.zhnews.bench.corpus.GoldPage;
import io.github.zhnews.bench.peer.Peer;
import io.github.zhnews.bench.peer.Reading;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTest {

    @Test
    void failureCountsAsNothingReadInTheFieldsThatTheExtractorHas() {
        var rows = Measurement.of(List.of(page("a", "寒来暑往"), page("b", "秋收冬藏")), List.of(new FailsOnB()));

        assertThat(rows).extracting(Row::failure).containsExactly("", "IllegalStateException");
        assertThat(rows.get(0).figures()).containsEntry(Figure.BODY, 1.0).containsEntry(Figure.TITLE, 1.0);
        assertThat(rows.get(1).figures())
                .containsEntry(Figure.BODY, 0.0)
                .containsEntry(Figure.TITLE, 0.0)
                .doesNotContainKey(Figure.AUTHORS);
    }

    @Test
    void fileHoldsTheMeasurement(@TempDir Path folder) throws IOException {
        var run = Runs.small(0.9);
        var file = folder.resolve("run.json");

        RunFile.write(run, file);
        var read = RunFile.read(file);

        assertThat(read.rows()).isEqualTo(run.rows());
        assertThat(read.extractors()).containsExactlyEntriesOf(run.extractors());
        assertThat(read.speed()).isEqualTo(run.speed());
        assertThat(Files.readString(file)).contains("\"body95\"");
    }

    @Test
    void fileWithoutPagesIsRefused(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("run.json"), "{}");

        assertThatThrownBy(() -> RunFile.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no pages");
    }

    @Test
    void tableHasALineForEachExtractorOfEachSet() {
        var table = Tables.means(Runs.small(0.9));

        assertThat(table.lines().filter(line -> line.startsWith("zhnews-no-rules")))
                .hasSize(2)
                .first()
                .asString()
                .matches("zhnews-no-rules +0\\.9500 +0\\.900–1\\.000 +– +– +0\\.5000 +– +1\\.0000 .* 0");
        assertThat(table.lines().filter(line -> line.startsWith("Dense")))
                .first()
                .asString()
                .endsWith(" 1");
    }

    @Test
    void halvesOfASetHaveTheirOwnMeans() {
        var halved = Runs.halved();

        assertThat(halved.groups())
                .extracting(Run.Group::name)
                .containsExactly("hills", "hills tune", "hills check", "lakes");
        assertThat(Tables.means(halved))
                .containsSubsequence(
                        "hills: 2 pages", "0.9500", "hills tune: 1 pages", "0.9000", "hills check: 1 pages", "1.0000");
    }

    @Test
    void barsOfMeasuredSetsAreChecked(@TempDir Path folder) throws IOException {
        var file = Files.writeString(
                folder.resolve("bars"),
                "# told\n\nhills no-rules body 0.95\nhills no-rules exact 0.51\nseas no-rules body 1\nlakes rules body 0.1\n");

        var outcomes = Bars.read(file).check(Runs.small(0.9));

        assertThat(outcomes).extracting(Bars.Outcome::figure).containsExactly(Figure.BODY, Figure.EXACT, Figure.BODY);
        // the last one was not measured with rules
        assertThat(outcomes).extracting(Bars.Outcome::below).containsExactly(false, true, true);
        assertThat(Tables.bars(outcomes)).contains("exact       0.5000  0.510  BELOW");
    }

    @Test
    void barThatIsNoneIsRefused(@TempDir Path folder) throws IOException {
        for (var line : List.of("hills no-rules body", "hills no-rules beauty 0.9", "hills no-rules body high")) {
            var file = Files.writeString(folder.resolve("bars"), line);

            assertThatThrownBy(() -> Bars.read(file))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(line);
        }
    }

    @Test
    void differenceNamesThePagesAndWhatChanged() {
        var difference = Difference.of(Runs.small(0.9), Runs.small(1));

        assertThat(difference)
                .contains("zhnews-no-rules: 1 of 3 pages differ")
                .contains("hills/one", "body 0.9000 → 1.0000, exact 0.0000 → 1.0000")
                .containsPattern("body +\\+0\\.0333 .* 1 better, 0 worse")
                .doesNotContain("title", "Dense", "two");
    }

    @Test
    void sameMeasurementsDoNotDiffer() {
        assertThat(Difference.of(Runs.small(1), Runs.small(1))).startsWith("The two do not differ");
    }

    @Test
    void pagesAndExtractorsOfOneMeasurementAreNamed() {
        var all = Runs.small(1);
        var extractors = Map.of("zhnews-no-rules", "1");
        var fewer = new Run(all.environment(), extractors, all.rows().subList(0, 2), all.speed());

        assertThat(Difference.of(all, fewer)).endsWith("only in the first: 2\n  Dense & lines\n  lakes/three\n");
    }

    private static GoldPage page(String name, String text) {
        var gold = new Gold(List.of(text), "甲", null, null, List.of("乙"), null, null, List.of(), List.of());
        return new GoldPage("set", name, "", "portal", null, text, gold);
    }

    private static final class FailsOnB implements Peer {
        @Override
        public String name() {
            return "fails";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public Reading read(String html, @Nullable URI url) {
            if (html.startsWith("秋")) {
                throw new IllegalStateException("no");
            }
            return new Reading(html, "甲", null, null, null, null, null);
        }
    }
}
