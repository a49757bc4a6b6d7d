// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.train;

import io.github.zhnews.bench.train.PlacePage.Option;
import io.github.zhnews.place.PlaceChoice;
import io.github.zhnews.place.PlaceDoubt;
import io.github.zhnews.place.PlaceModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A place that might have been chosen, with what speaks for doubting it.
 *
 * @param isChosen whether it was
 * @param isRuled whether it is the one that the layout of a portal chose
 */
record Doubted(PlacePage page, List<Float> signs, double f1, boolean isChosen, boolean isRuled) {
    /** How many of a page's places are doubted besides the chosen one. */
    private static final int MOST = 4;

    /** The places of pages that models have not seen which might have been chosen. */
    static List<Doubted> of(List<PlacePage> pages, Models models) {
        var choice = models.choice();
        var doubted = new ArrayList<Doubted>();
        for (var page : pages) {
            int count = page.places().size();
            int chosen = choice.of(page.hasHeaviest(), page::signs, () -> count);
            var places = new LinkedHashSet<Integer>(List.of(chosen, 0));
            IntStream.range(0, count)
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> -choice.rank().value(page.signs(i))))
                    .limit(MOST)
                    .forEach(places::add);
            for (int place : places) {
                var option = page.places().get(place);
                doubted.add(new Doubted(page, signs(page, option, choice, false), option.f1(), place == chosen, false));
            }
            var ruled = page.ruled();
            if (ruled != null) {
                doubted.add(new Doubted(page, signs(page, ruled, choice, true), ruled.f1(), true, true));
            }
        }
        return doubted;
    }

    private static List<Float> signs(PlacePage page, Option own, PlaceChoice choice, boolean isRuled) {
        var others =
                IntStream.range(0, page.places().size()).mapToObj(page::signs).toList();
        var signs = new ArrayList<Float>();
        for (float sign :
                PlaceDoubt.signs(Trainer.floats(own.signs()), others, choice, isRuled, Trainer.floats(own.text()))) {
            signs.add(sign);
        }
        return signs;
    }

    boolean isWrong() {
        return f1 < PlacePage.WRONG;
    }

    boolean isRight() {
        return f1 >= PlacePage.RIGHT;
    }

    /** How likely it is wrong, as a model says. */
    double doubt(PlaceModel model) {
        return new PlaceDoubt(model).of(Trainer.floats(signs));
    }
}
