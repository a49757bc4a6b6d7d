package io.github.zhnews.body;

import io.github.zhnews.model.Block;
import io.github.zhnews.model.Removed;
import java.util.List;

/**
 * An article's text and what was left out of it.
 *
 * @param removed what stood within the same element and is no part of it
 *
 */
public record Body(List<Block> blocks, List<Removed> removed) {
    /** No text. */
    public static final Body NONE = new Body(List.of(), List.of());

    /** Copies the lists. */
    public Body {
        blocks = List.copyOf(blocks);
        removed = List.copyOf(removed);
    }
}
