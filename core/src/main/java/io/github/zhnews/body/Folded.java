// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import io.github.zhnews.html.Tree;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import io.github.zhnews.vocabulary.Words;
import java.util.BitSet;
import java.util.Locale;

/** Tells the part of a text that is folded until a reader asks for it from other hidden text. */
final class Folded {
    /** The most letters of what unfolds a text. */
    private static final int MAX_BUTTON = 16;
    /** How many lines beside the folded part it may stand. */
    private static final int NEAR_LINES = 2;
    /** The letters from which a line with stops is a sentence. */
    private static final int SENTENCE = 20;

    /** How many hidden parts are compared with the text. */
    private static final int MAX_LOOKS = 20;

    private static final Words UNFOLD = Words.of("links.unfold");

    private final Tree tree;
    private final Lines lines;
    private final Region region;
    private final LineKinds kinds;
    /** The elements of which a part is folded. */
    private final BitSet open = new BitSet();

    private int looks;

    Folded(Page page, Region region, LineKinds kinds) {
        tree = page.tree();
        lines = page.lines();
        this.region = region;
        this.kinds = kinds;
    }

    /** Whether a hidden element belongs to the text: something beside it unfolds it, and its sentences stand nowhere else. */
    boolean has(int hidden) {
        int around = tree.parent(hidden);
        if (!open.get(around) && looks < MAX_LOOKS && isBesideButton(hidden)) {
            looks++;
            open.set(around, hasNewSentence(hidden));
        }
        return open.get(around);
    }

    private boolean isBesideButton(int node) {
        int from = lines.at(node);
        int to = lines.at(tree.end(node));
        return hasButton(from - NEAR_LINES, from) || hasButton(to, to + NEAR_LINES);
    }

    private boolean hasButton(int from, int to) {
        for (int i = Math.max(from, 0); i < Math.min(to, lines.size()); i++) {
            if (lines.letters(i) <= MAX_BUTTON
                    && UNFOLD.in(lines.text(i).toLowerCase(Locale.ROOT).replace(" ", ""))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasNewSentence(int node) {
        int from = lines.at(node);
        int to = lines.at(tree.end(node));
        for (int i = from; i < to; i++) {
            if (lines.letters(i) >= SENTENCE && lines.stops(i) > 0 && kinds.group(i) == null && !isData(i)) {
                return !standsElsewhere(i, from, to);
            }
        }
        return false;
    }

    /** What begins with an address is said to programs. */
    private boolean isData(int line) {
        return LineForms.beginsWithAddress(tree.chars(), lines.from(line), lines.to(line));
    }

    private boolean standsElsewhere(int line, int from, int to) {
        for (int i = region.firstLine(); i < region.endLine(); i++) {
            if ((i < from || i >= to) && kinds.areSame(i, line)) {
                return true;
            }
        }
        return false;
    }
}
