// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.train;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.place.PlaceSigns;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.junit.jupiter.api.Test;

class TrainerTest {
    /** Places whose text is the better the higher their first sign is; the heaviest element is a bad one. */
    private static List<PlacePage> pages() {
        return IntStream.range(0, 40)
                .mapToObj(i -> new PlacePage(
                        "set",
                        "page" + i,
                        "tune",
                        "site" + i % 7,
                        true,
                        List.of(option(0.1), option(0.3), option(0.9), option(0.6)),
                        null))
                .toList();
    }

    private static PlacePage.Option option(double f1) {
        var signs = Stream.concat(Stream.of((float) f1), Collections.nCopies(PlaceSigns.NAMES.size() - 1, 0f).stream())
                .toList();
        return new PlacePage.Option(signs, List.of(), f1);
    }

    @Test
    void modelsPreferWhatTheyHaveSeenToBeBetter() throws XGBoostError {
        var models = Models.train(pages());
        var choice = models.choice();

        var chosen = Chosen.of(pages().get(0), choice);

        assertThat(chosen.place()).isEqualTo(2);
        assertThat(chosen.f1()).isEqualTo(0.9);
        assertThat(chosen.expected()).isBetween(0.8, 1.0);
    }

    @Test
    void samePagesMakeTheSameModel() throws XGBoostError {
        assertThat(Models.train(pages())).isEqualTo(Models.train(pages()));
    }

    @Test
    void tableTellsWhatTheChoiceGains() throws XGBoostError {
        var chosen = Models.train(pages()).choose(pages());

        assertThat(Choices.table(chosen))
                .contains("set tune")
                .contains("0.1000")
                .contains("0.9000");
        assertThat(Choices.reliability(chosen)).contains("0.8 to 0.9");
    }
}
