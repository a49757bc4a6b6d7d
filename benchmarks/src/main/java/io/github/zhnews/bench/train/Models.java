// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.train;

import io.github.zhnews.place.PlaceChoice;
import io.github.zhnews.place.PlaceModel;
import io.github.zhnews.place.PlaceSigns;
import java.util.List;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** The two models of {@link PlaceChoice}, as text. */
record Models(List<String> rank, List<String> expected) {
    static Models train(List<PlacePage> pages) throws XGBoostError {
        return new Models(Trainer.rank(pages), Trainer.expected(pages));
    }

    PlaceChoice choice() {
        return new PlaceChoice(PlaceModel.of(rank, PlaceSigns.NAMES), PlaceModel.of(expected, PlaceSigns.NAMES));
    }

    /** What these models choose on pages. */
    List<Chosen> choose(List<PlacePage> pages) {
        var choice = choice();
        return pages.stream().map(page -> Chosen.of(page, choice)).toList();
    }
}
