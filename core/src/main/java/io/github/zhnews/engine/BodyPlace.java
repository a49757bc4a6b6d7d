package io.github.zhnews.engine;

import io.github.zhnews.body.BodyFinder;
import io.github.zhnews.body.BodyMarks;
import io.github.zhnews.body.LineKinds;
import io.github.zhnews.html.Tree;
import io.github.zhnews.model.Field;
import io.github.zhnews.model.Origin;
import io.github.zhnews.page.Found;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import io.github.zhnews.script.Content;
import java.nio.CharBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Where the text stands: where the layout says, or where the generic search finds it.
 *
 * @param content the text itself, where the layout reads it from the page's data, or {@code null}
 * @param warning what seems to be wrong with the layout, or an empty string
 */
record BodyPlace(
        Region region, BodyMarks marks, @Nullable Content content, boolean isRuled, Origin origin, String warning) {
    /** The letters outside of links that make a layout's container believable without a second look. */
    private static final int BELIEVABLE = 200;

    /** How many sentences another element has that is believed rather. */
    private static final int NEWS = 3;

    /**
     * Finds the place.
     *
     * @param fallback whether the generic search may be used where the layout has a place and nothing is there
     */
    static BodyPlace find(Page page, LineKinds kinds, @Nullable RuledValues layout, boolean fallback) {
        if (layout == null || !layout.places(Field.BODY)) {
            return generic(page, kinds);
        }
        var place = page.budget().orNull(() -> ruled(page, kinds, layout, fallback));
        return place != null ? place : generic(page, kinds);
    }

    private static BodyPlace ruled(Page page, LineKinds kinds, RuledValues layout, boolean fallback) {
        var ruled = layout.body(page);
        if (ruled != null) {
            return fallback ? checked(page, kinds, layout, ruled) : at(page, layout, ruled);
        }
        var content = layout.content(page);
        if (content != null) {
            return new BodyPlace(Region.NONE, BodyMarks.NONE, content.value(), true, content.origin(), "");
        }
        if (!fallback) {
            return new BodyPlace(Region.NONE, BodyMarks.NONE, null, false, new Origin.Heuristic("none"), "");
        }
        return generic(
                BodyFinder.find(page, kinds),
                "layout " + layout.name() + ": no text is where it should be; the layout may have changed");
    }

    private static BodyPlace checked(Page page, LineKinds kinds, RuledValues layout, Found<Integer> ruled) {
        int container = ruled.value();
        var tree = page.tree();
        int letters = plain(tree, container);
        if (letters < BELIEVABLE) {
            var region = BodyFinder.find(page, kinds);
            boolean within = !region.exists() || tree.isWithin(region.container(), container);
            // Short news has a sentence; what stands where the text was once has a caption or a tool's words.
            if (!within && sentences(tree, container) == 0 && sentences(tree, region.container()) >= NEWS) {
                return generic(
                        region,
                        "layout " + layout.name() + ": its text has " + letters
                                + " letters outside of links, another element " + plain(tree, region.container())
                                + "; the layout may have changed");
            }
        }
        return at(page, layout, ruled);
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
        int container = ruled.value();
        var lines = page.lines();
        var region =
                new Region(container, lines.at(container), lines.at(page.tree().end(container)));
        return new BodyPlace(region, layout.marks(page, container), null, true, ruled.origin(), "");
    }

    private static BodyPlace generic(Page page, LineKinds kinds) {
        return generic(BodyFinder.find(page, kinds), "");
    }

    private static BodyPlace generic(Region region, String warning) {
        return new BodyPlace(region, BodyMarks.NONE, null, false, new Origin.Heuristic("text"), warning);
    }
}
