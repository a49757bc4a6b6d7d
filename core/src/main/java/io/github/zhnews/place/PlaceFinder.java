// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.place;

import io.github.zhnews.body.LineKinds;
import io.github.zhnews.html.Tag;
import io.github.zhnews.model.Block;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds where a page's text stands. */
public final class PlaceFinder {
    /** The pictures of a gallery, at least. */
    private static final int GALLERY_PICTURES = 4;
    /** The letters that a picture's caption has, at the most. */
    private static final int CAPTION = 60;

    private final Page page;
    private final Headline headline;
    private final LineKinds kinds;
    private final LineWeights weights;
    private final Region heaviest;
    private final PlaceSigns signs;
    private @Nullable List<Region> proposals;
    /** Asked for at least twice: is it sure, and what is expected of it? */
    private float @Nullable [] ofHeaviest;

    /** Prepares for a page. */
    public PlaceFinder(Page page, Headline headline, LineKinds kinds) {
        this.page = page;
        this.headline = headline;
        this.kinds = kinds;
        weights = LineWeights.of(page, kinds);
        heaviest = new HeaviestElement(page, weights).find();
        signs = new PlaceSigns(page, headline, kinds, weights, heaviest);
    }

    /** Finds the place. */
    public Place find() {
        if (heaviest.exists() && isGallery()) {
            return at(heaviest);
        }
        int place = PlaceChoice.TRAINED.of(
                heaviest.exists(), i -> signs(place(i)), () -> proposals().size());
        return place < 0 ? new Place(Region.NONE, 0) : at(place(place));
    }

    /** The heaviest element, which is not weighed against other places. */
    public Place heaviestPlace() {
        return new Place(heaviest, 0);
    }

    /** Whether what weighs most is pictures with their captions: no place with more sentences is better than that. */
    private boolean isGallery() {
        var tree = page.tree();
        int pictures = 0;
        for (int i = heaviest.firstInner(); i < heaviest.to(); i++) {
            pictures += tree.tag(i) == Tag.IMG && tree.tag(tree.parent(i)) != Tag.A ? 1 : 0;
        }
        return pictures >= GALLERY_PICTURES && heaviest.letters(tree) < pictures * CAPTION;
    }

    private Region place(int number) {
        return number == 0 && heaviest.exists() ? heaviest : proposals().get(number);
    }

    /** A place that others have found. */
    public Place at(Region region) {
        return new Place(region, PlaceChoice.TRAINED.expect(signs(region)));
    }

    /**
     * How likely a text is not the article's, 0 to 1. All places are looked at for that.
     *
     * @param region where it stands
     * @param isRuled whether a portal's layout says so
     * @param blocks the text
     */
    public double doubt(Region region, boolean isRuled, List<Block> blocks) {
        var others = proposals().stream().map(signs::of).toList();
        var text = TextSigns.of(page, headline, region, blocks);
        return PlaceDoubt.TRAINED.of(PlaceDoubt.signs(signs.of(region), others, PlaceChoice.TRAINED, isRuled, text));
    }

    /** All places that are looked at, the best first. */
    public List<Place> ranked() {
        return proposals().stream()
                .sorted(Comparator.comparingDouble(
                        region -> -PlaceChoice.TRAINED.rank().value(signs.of(region))))
                .map(this::at)
                .toList();
    }

    /** The element that weighs most. */
    public Region heaviest() {
        return heaviest;
    }

    /** All places that are looked at, the heaviest element first. */
    public List<Region> proposals() {
        if (proposals == null) {
            proposals = Proposals.of(page, headline, kinds, weights, heaviest);
        }
        return proposals;
    }

    /** What speaks for and against a place: {@link PlaceSigns#NAMES}. */
    public float[] signs(Region place) {
        if (!place.equals(heaviest)) {
            return signs.of(place);
        }
        if (ofHeaviest == null) {
            ofHeaviest = signs.of(heaviest);
        }
        return ofHeaviest;
    }
}
