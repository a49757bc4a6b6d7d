// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import io.github.zhnews.html.Tree;
import io.github.zhnews.model.Block;
import io.github.zhnews.model.Image;
import io.github.zhnews.model.Reason;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import io.github.zhnews.vocabulary.Words;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The pictures before and behind the words of a text that decorate it: moving ones, codes to scan, and what follows a call to scan
 * it. Among the words, the same would be the article's unless a call points at it.
 */
final class Ornaments {
    private static final Words MOVING = Words.of("addresses.moving");
    private static final Words CODE_ABOVE = Words.of("furniture.code-above");
    /** How far the sides of a square may differ. */
    private static final double SQUARE = 0.02;

    private final Tree tree;
    private final Lines lines;
    private final Region region;
    private final Trimmed trimmed;
    /** The pictures before the text, as far as it does not show them again: they were chosen with more care. */
    private final Set<URI> leads = new HashSet<>();

    private final Set<URI> squares = new HashSet<>();
    private final Set<URI> called = new HashSet<>();
    private final Set<URI> pointedAt = new HashSet<>();

    Ornaments(Page page, Region region, Trimmed trimmed) {
        tree = page.tree();
        lines = page.lines();
        this.region = region;
        this.trimmed = trimmed;
    }

    /** Notes a picture before the text. */
    void lead(Image image) {
        leads.add(image.url());
    }

    /** Notes a picture that is one if no words stand before it, or none behind it. */
    void look(int node, Image image) {
        leads.remove(image.url());
        if (Math.abs(Pictures.ratio(tree, node) - 1) < SQUARE) {
            squares.add(image.url());
        }
        int before = lines.at(node) - 1;
        if (before >= region.firstLine() && trimmed.reason(before) == Reason.PROMOTION) {
            called.add(image.url());
        }
        int behind = before + 1;
        if (behind < region.endLine()
                && trimmed.reason(behind) == Reason.PROMOTION
                && CODE_ABOVE.in(lines.text(behind))) {
            pointedAt.add(image.url());
        }
    }

    /** Takes them off both ends of a text, and codes that a line points at wherever they stand. */
    void strip(List<Block> blocks) {
        if (!pointedAt.isEmpty()) {
            blocks.removeIf(block -> isIn(pointedAt, block));
        }
        int words = 0;
        while (words < blocks.size() && blocks.get(words) instanceof Block.Figure) {
            words++;
        }
        if (words == blocks.size()) {
            return;
        }
        int end = blocks.size();
        while (blocks.get(end - 1) instanceof Block.Figure) {
            end--;
        }
        if (words > 0 || end < blocks.size()) {
            boolean hasOthers = hasResting(blocks);
            blocks.subList(end, blocks.size()).removeIf(block -> isOne(block, hasOthers) || isIn(called, block));
            blocks.subList(0, words).removeIf(block -> isOne(block, hasOthers));
        }
    }

    private boolean hasResting(List<Block> blocks) {
        for (var block : blocks) {
            if (block instanceof Block.Figure figure && !isMoving(figure)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOne(Block block, boolean hasOthers) {
        return isIn(squares, block) || hasOthers && block instanceof Block.Figure figure && isMoving(figure);
    }

    private boolean isMoving(Block.Figure figure) {
        var url = figure.image().url();
        return !leads.contains(url) && MOVING.in(url.toString().toLowerCase(Locale.ROOT));
    }

    private static boolean isIn(Set<URI> pictures, Block block) {
        return block instanceof Block.Figure figure
                && pictures.contains(figure.image().url());
    }
}
