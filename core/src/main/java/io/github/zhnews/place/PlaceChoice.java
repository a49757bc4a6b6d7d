// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.place;

import io.github.zhnews.text.Resources;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;

/**
 * Chooses among places: the heaviest element, unless both models prefer another place, one of them by a margin. The heaviest
 * element is right on nearly all pages, and models err, too.
 *
 * @param rank tells which of a page's places is the best; what it says means nothing beside another page's
 * @param expected tells how far the text of a place is expected to be the article's: F1, from 0 to 1 or a little beyond
 */
public record PlaceChoice(PlaceModel rank, PlaceModel expected) {
    /** The models that are part of the library. */
    static final PlaceChoice TRAINED = new PlaceChoice(model("rank.txt"), model("expected.txt"));

    /** How much better than the heaviest element another place must be. */
    private static final float MARGIN = 1.1f;
    /** What is expected of the heaviest element where no other place need be looked at. */
    private static final float SURE = 0.8f;

    private static PlaceModel model(String file) {
        return PlaceModel.of(Resources.lines(PlaceChoice.class, file), PlaceSigns.NAMES);
    }

    /**
     * Chooses.
     *
     * @param hasHeaviest whether the first place is the heaviest element
     * @param signs the signs of a place
     * @param count how many places there are; not asked where the heaviest element is sure
     * @return the number of the place, or -1 where there is none
     */
    public int of(boolean hasHeaviest, IntFunction<float[]> signs, IntSupplier count) {
        var first = hasHeaviest ? signs.apply(0) : null;
        float least = first == null ? 0 : expected.value(first);
        if (least >= SURE) {
            return 0;
        }
        int best = first == null ? -1 : 0;
        float most = first == null ? Float.NEGATIVE_INFINITY : rank.value(first) + MARGIN;
        int places = count.getAsInt();
        for (int i = best + 1; i < places; i++) {
            var seen = signs.apply(i);
            float value = rank.value(seen);
            if (value > most && expected.value(seen) >= least) {
                best = i;
                most = value;
            }
        }
        return best;
    }

    /** What is expected of a place with these signs, from 0 to 1. */
    public double expect(float[] signs) {
        return Math.max(0, Math.min(1, expected.value(signs)));
    }
}
