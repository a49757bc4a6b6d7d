// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.engine;

import io.github.zhnews.body.BodyMarks;
import io.github.zhnews.html.Tree;
import io.github.zhnews.model.Field;
import io.github.zhnews.model.Origin;
import io.github.zhnews.page.Found;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import io.github.zhnews.place.Place;
import io.github.zhnews.script.Content;
import java.nio.CharBuffer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where the text stands: where the layout says, or where the generic search finds it.
 *
 * @param expected how far the text there is expected to be the article's, 0 to 1
 * @param layout the layout that says what the parts of the element are, or {@code null}
 * @param content the text itself, where the layout reads it from the page's data, or {@code null}
 * @param warning what seems to be wrong with the layout, or an empty string
 */
public record BodyPlace(
        Region region,
        double expected,
        @Nullable RuledValues layout,
        @Nullable Content content,
        boolean isRuled,
        Origin origin,
        String warning) {
    /** How often a layout that matches a page is right about where its text stands. */
    static final double RULED = 0.97;

    /** The letters outside of links that make a layout's container believable without a second look. */
    private static final int BELIEVABLE = 200;

    /** How many sentences another element has that is believed rather. */
    private static final int NEWS = 3;

    /**
     * Finds the place.
     *
     * @param fallback whether the generic search may be used where the layout has a place and nothing is there
     * @param search the generic search
     */
    public static BodyPlace find(Page page, @Nullable RuledValues layout, boolean fallback, Supplier<Place> search) {
        if (layout == null || !layout.places(Field.BODY)) {
            return found(search.get());
        }
        var place = page.budget().orNull(() -> ruled(page, layout, fallback, search));
        return place != null ? place : found(search.get());
    }

    private static BodyPlace ruled(Page page, RuledValues layout, boolean fallback, Supplier<Place> search) {
        var ruled = fallback ? layout.body(page) : null;
        if (ruled != null) {
            return checked(page, layout, ruled, search);
        }
        var stated = stated(page, layout);
        if (stated != null) {
            return stated;
        }
        if (!fallback) {
            return new BodyPlace(Region.NONE, 0, null, null, false, Origin.heuristic("none"), "");
        }
        return generic(
                search.get(),
                "layout " + layout.name() + ": no text is where it should be; the layout may have changed");
    }

    /** The place that a layout states, whatever stands elsewhere; {@code null} where nothing is there. */
    static @Nullable BodyPlace stated(Page page, RuledValues layout) {
        var ruled = layout.body(page);
        if (ruled != null) {
            return at(page, layout, ruled);
        }
        var content = layout.content(page);
        return content == null
                ? null
                : new BodyPlace(Region.NONE, RULED, null, content.value(), true, content.origin(), "");
    }

    /** The place that the generic search finds. */
    static BodyPlace found(Place place) {
        return generic(place, "");
    }

    private static BodyPlace checked(Page page, RuledValues layout, Found<Integer> ruled, Supplier<Place> search) {
        int container = ruled.value();
        var tree = page.tree();
        int letters = plain(tree, container);
        if (letters < BELIEVABLE) {
            var found = search.get();
            var region = found.region();
            boolean within = !region.exists() || tree.isWithin(region.container(), container);
            // Short news has a sentence; what stands where the text was once has a caption or a tool's words.
            if (!within && sentences(tree, container) == 0 && sentences(tree, region.container()) >= NEWS) {
                return generic(
                        found,
                        "layout " + layout.name() + ": its text has " + letters
                                + " letters outside of links, another element " + plain(tree, region.container())
                                + "; the layout may have changed");
            }
        }
        return at(page, layout, ruled);
    }

    /** What the layout says of the parts of the text, which who reads no text does without. */
    public BodyMarks marks(Page page) {
        return layout == null
                ? BodyMarks.NONE
                : page.budget().orElse(() -> layout.marks(page, region.container()), BodyMarks.NONE);
    }

    private static long sentences(Tree tree, int node) {
        return CharBuffer.wrap(tree.chars(), tree.textFrom(node), tree.textTo(node) - tree.textFrom(node))
                .chars()
                .filter(c -> c == '。')
                .count();
    }

    private static int plain(Tree tree, int node) {
        return tree.letters(node) - tree.linkLetters(node);
    }

    private static BodyPlace at(Page page, RuledValues layout, Found<Integer> ruled) {
        return new BodyPlace(Region.of(page, ruled.value()), RULED, layout, null, true, ruled.origin(), "");
    }

    private static BodyPlace generic(Place place, String warning) {
        return new BodyPlace(place.region(), place.expected(), null, null, false, Origin.heuristic("text"), warning);
    }
}
