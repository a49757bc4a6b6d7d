// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import io.github.zhnews.model.Block;
import io.github.zhnews.model.Removed;
import java.util.List;

/**
 * An article's text and what was left out of it.
 *
 * @param removed what stood within the same element and is no part of it
 * @param fates what became of each of the element's lines
 */
public record Body(List<Block> blocks, List<Removed> removed, LineFates fates) {
    /** No text. */
    public static final Body NONE = new Body(List.of(), List.of(), LineFates.NONE);

    /** Copies the lists. */
    public Body {
        blocks = List.copyOf(blocks);
        removed = List.copyOf(removed);
    }

    /** The same with other blocks. */
    public Body with(List<Block> others) {
        return new Body(others, removed, fates);
    }

    /** The same where the text turns out to be no article's. */
    public Body ofNoArticle() {
        return new Body(List.of(), removed, fates.ofNoArticle());
    }
}
