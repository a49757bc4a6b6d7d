// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import io.github.zhnews.html.NameSet;
import io.github.zhnews.html.Tree;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Region;
import java.util.BitSet;

/** Tells which elements hold pictures that are not the article's. */
final class PictureBoxes {
    private static final NameSet PERSONS = NameSet.of("persons");

    private final Tree tree;
    private final Lines lines;
    private final Region region;
    private final Trimmed trimmed;
    private final BitSet looked = new BitSet();
    private final BitSet others = new BitSet();

    PictureBoxes(Tree tree, Lines lines, Region region, Trimmed trimmed) {
        this.tree = tree;
        this.lines = lines;
        this.region = region;
        this.trimmed = trimmed;
    }

    /** Whether the pictures in an element are covers of videos, portraits, or go with the words of a box of which none stays. */
    boolean isOther(int node) {
        int container = region.container();
        if (node <= container) {
            return false;
        }
        if (!looked.get(node)) {
            looked.set(node);
            int around = tree.parent(node);
            boolean isBox = around == container;
            boolean isPerson = tree.isNamed(node, PERSONS) && !keepsWords(node);
            others.set(
                    node,
                    isOther(around) || isPerson || SectionNames.isVideoBox(tree, node) || isBox && isDropped(node));
        }
        return others.get(node);
    }

    private boolean isDropped(int box) {
        return lines.at(tree.end(box)) - lines.at(box) >= 2 && !keepsWords(box);
    }

    private boolean keepsWords(int box) {
        int from = lines.at(box);
        int to = Math.min(lines.at(tree.end(box)), region.endLine());
        return from < to && trimmed.kept(from, to) > 0;
    }
}
