// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.train;

import io.github.zhnews.place.PlaceChoice;

/**
 * A page and the place that was chosen on it.
 *
 * @param place the number of the place
 * @param expected the F1 that is expected there
 */
record Chosen(PlacePage page, int place, double expected) {
    static Chosen of(PlacePage page, PlaceChoice choice) {
        int place =
                choice.of(page.hasHeaviest(), page::signs, () -> page.places().size());
        return new Chosen(page, place, choice.expect(page.signs(place)));
    }

    /** How far the text there is the gold. */
    double f1() {
        return page.f1(place);
    }
}
