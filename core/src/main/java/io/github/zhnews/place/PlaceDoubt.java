// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.place;

import io.github.zhnews.text.Resources;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tells how likely the text of a place is not the article's: by the signs of the place, and by how well the page's other places do
 * beside it.
 *
 * @param model says how likely, as the logarithm of the odds
 */
public record PlaceDoubt(PlaceModel model) {
    /** The signs of a doubt, in the order in which {@link #signs} gives them. */
    public static final List<String> NAMES = names();

    /** The model that is part of the library. */
    static final PlaceDoubt TRAINED =
            new PlaceDoubt(PlaceModel.of(Resources.lines(PlaceDoubt.class, "doubt.txt"), NAMES));

    /** The share of their sentences that two places have in common, from which they are views of one text, */
    private static final float SAME_TEXT = 0.5f;
    /** and from which they are one place. */
    private static final float SAME_PLACE = 0.97f;
    /** By how much a place leads where there is no other. */
    private static final float ALONE = 9;

    private static final int SHARE = PlaceSigns.NAMES.indexOf("share");
    private static final int BEFORE = PlaceSigns.NAMES.indexOf("before");

    private static List<String> names() {
        var names = new ArrayList<>(PlaceSigns.NAMES);
        names.addAll(List.of("expected", "rank", "lead", "otherExpected", "leadOfView", "otherViewExpected", "ruled"));
        names.addAll(TextSigns.NAMES);
        return List.copyOf(names);
    }

    /**
     * What speaks for and against a place beside others.
     *
     * @param own the signs of the place
     * @param others those of all places of the page
     * @param choice what ranks them
     * @param isRuled whether a portal's layout says that the text stands there
     * @param text the signs of the text that was read there
     */
    public static float[] signs(float[] own, List<float[]> others, PlaceChoice choice, boolean isRuled, float[] text) {
        float rank = choice.rank().value(own);
        float lead = ALONE;
        float other = 0;
        float leadOfView = ALONE;
        float otherView = 0;
        for (var place : others) {
            float overlap = overlap(own, place);
            float behind = rank - choice.rank().value(place);
            if (overlap < SAME_TEXT) {
                lead = Math.min(lead, behind);
                other = Math.max(other, choice.expected().value(place));
            } else if (overlap < SAME_PLACE) {
                leadOfView = Math.min(leadOfView, behind);
                otherView = Math.max(otherView, choice.expected().value(place));
            }
        }
        var signs = Arrays.copyOf(own, NAMES.size());
        int i = own.length;
        float ruled = isRuled ? 1 : 0;
        for (float sign : new float[] {choice.expected().value(own), rank, lead, other, leadOfView, otherView, ruled}) {
            signs[i++] = sign;
        }
        System.arraycopy(text, 0, signs, i, text.length);
        return signs;
    }

    /** The share of the sentences of two places, counted as shares of the page's, that both have. */
    private static float overlap(float[] a, float[] b) {
        float both = Math.min(a[BEFORE] + a[SHARE], b[BEFORE] + b[SHARE]) - Math.max(a[BEFORE], b[BEFORE]);
        float all = a[SHARE] + b[SHARE] - Math.max(0, both);
        return all <= 0 ? 0 : Math.max(0, both) / all;
    }

    /** How likely a text with these signs is not the article's, 0 to 1. */
    public double of(float[] signs) {
        return 1 / (1 + Math.exp(-model.value(signs)));
    }
}
