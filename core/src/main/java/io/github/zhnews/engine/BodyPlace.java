package io.github.zhnews.engine;

import io.github.zhnews.body.BodyFinder;
import io.github.zhnews.body.LineKinds;
import io.github.zhnews.model.Origin;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import org.jspecify.annotations.Nullable;

/** Where the text stands: where the layout says, or where the generic search finds it. */
final class BodyPlace {
    /** The letters that make a layout's container believable without a second look. */
    private static final int BELIEVABLE = 200;

    private final Region region;
    private final int[] dropped;
    private final Origin origin;

    private BodyPlace(Region region, int[] dropped, Origin origin) {
        this.region = region;
        this.dropped = dropped;
        this.origin = origin;
    }

    static BodyPlace find(Page page, LineKinds kinds, @Nullable LayoutReader layout, Draft draft) {
        var ruled = layout == null ? null : layout.body(page);
        if (layout == null || ruled == null) {
            return generic(BodyFinder.find(page, kinds));
        }
        int container = ruled.value();
        var tree = page.tree();
        if (tree.letters(container) < BELIEVABLE) {
            var region = BodyFinder.find(page, kinds);
            boolean within = !region.exists() || tree.isWithin(region.container(), container);
            if (!within && tree.letters(region.container()) > 2 * BELIEVABLE) {
                draft.warn("layout " + layout.name() + ": its text has " + tree.letters(container)
                        + " letters, another element " + tree.letters(region.container())
                        + "; the layout may have changed");
                return generic(region);
            }
        }
        var lines = page.lines();
        var region = new Region(container, lines.at(container), lines.at(tree.end(container)));
        return new BodyPlace(region, layout.dropped(page, container), ruled.origin());
    }

    private static BodyPlace generic(Region region) {
        return new BodyPlace(region, new int[0], new Origin.Heuristic("text"));
    }

    Region region() {
        return region;
    }

    /** The elements within that are no part of the text. */
    int[] dropped() {
        return dropped;
    }

    /** What found the text. */
    Origin origin() {
        return origin;
    }
}
