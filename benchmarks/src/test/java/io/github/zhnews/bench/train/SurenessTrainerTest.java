// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.train;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.fields.Agreement;
import io.github.zhnews.fields.Evidence;
import io.github.zhnews.fields.SurenessTable;
import io.github.zhnews.model.Field;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SurenessTrainerTest {
    private static Weighed source(String site, double strength, double right) {
        var evidence = new Evidence(false, strength, Agreement.ALONE);
        return new Weighed("tune", site, false, false, Field.SOURCE, evidence, strength, right);
    }

    private static Stream<Weighed> sites(int count, double strength, double right) {
        return IntStream.range(0, count).mapToObj(i -> source("site" + i, strength, right));
    }

    private static double sure(Stream<Weighed> values, double strength) {
        return SurenessTable.of(SurenessTrainer.table(values.toList()))
                .of(Field.SOURCE, new Evidence(false, strength, Agreement.ALONE));
    }

    @Test
    void whatManySitesShowIsBelieved() {
        assertThat(sure(sites(50, 0.7, 1), 0.7)).isGreaterThan(0.95);
        assertThat(sure(sites(50, 0.7, 0), 0.7)).isLessThan(0.1);
    }

    @Test
    void whatOneSiteShowsCountsOnceHoweverManyPagesItHas() {
        var pages = Collections.nCopies(200, source("site", 0.7, 1)).stream();

        assertThat(sure(pages, 0.7)).isBetween(0.7, 0.85);
    }

    @Test
    void strongerEvidenceIsNeverLessSure() {
        var values = Stream.concat(sites(20, 0.7, 1), sites(20, 0.9, 0)).toList();

        assertThat(sure(values.stream(), 0.9)).isEqualTo(sure(values.stream(), 0.7));
    }

    @Test
    void reliabilityIsToldByFieldAndHalf() {
        var values = List.of(source("a", 0.7, 1), source("b", 0.7, 1));

        assertThat(Sureties.table(values, 5))
                .contains("source, pages, no rules, tune")
                .contains("0.70+: 2 0.700 1.000");
    }
}
