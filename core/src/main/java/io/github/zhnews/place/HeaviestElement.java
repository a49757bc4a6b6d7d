// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.place;

import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the element that holds the article's text: the one whose lines have the greatest sum of weights, where sentences weigh
 * as much as they are long and links and labels weigh against. A larger element wins only by text, a smaller one by leaving
 * out what is none, so no threshold on depth or size is needed.
 */
public final class HeaviestElement {
    /** The share of an element's weight that one within it must have to take its place. */
    private static final int NARROW_PERCENT = 80;

    private final Page page;
    private final Tree tree;
    private final Lines lines;
    private final LineWeights weights;

    HeaviestElement(Page page, LineWeights weights) {
        this.page = page;
        this.weights = weights;
        tree = page.tree();
        lines = page.lines();
    }

    Region find() {
        int best = -1;
        int bestScore = 0;
        for (int node = 1; node < tree.size(); node++) {
            if (!isContainer(node)) {
                continue;
            }
            int score = score(node);
            // ">=" lets the inner one of two elements with the same lines win.
            if (score > 0 && (score > bestScore || score == bestScore && tree.isWithin(node, best))) {
                best = node;
                bestScore = score;
            }
        }
        if (best < 0) {
            return Region.NONE;
        }
        best = isParagraph(best) ? widen(best) : narrow(best);
        return Region.of(page, best);
    }

    /** The heaviest elements, each with lines of its own. */
    List<Region> best(int most) {
        var best = new ArrayList<Region>();
        var scores = new int[most];
        for (int node = 1; node < tree.size(); node++) {
            int score = isContainer(node) ? score(node) : 0;
            if (score <= scores[most - 1] || isAlone(node)) {
                continue;
            }
            var region = Region.of(page, node);
            int place = 0;
            while (place < best.size() && scores[place] > score) {
                place++;
            }
            best.add(place, region);
            System.arraycopy(scores, place, scores, place + 1, most - 1 - place);
            scores[place] = score;
            if (best.size() > most) {
                best.remove(most);
            }
        }
        return best;
    }

    /** Whether an element has all lines of the one around it: it says no more than that. */
    private boolean isAlone(int node) {
        int around = tree.parent(node);
        return isContainer(around)
                && lines.at(around) == lines.at(node)
                && lines.at(tree.end(around)) == lines.at(tree.end(node));
    }

    /**
     * Steps down to the one element within that has nearly all of the weight: what stands beside it in elements of its own (a
     * headline, comments, a teaser) gave the outer one its lead. Paragraphs that stand beside it are its equals and keep the
     * outer one.
     */
    private int narrow(int outer) {
        int node = outer;
        while (true) {
            int inner = heaviestChild(node);
            if (inner < 0
                    || score(inner) * 100L < score(node) * (long) NARROW_PERCENT
                    || hasParagraphsBeside(node, inner)) {
                return node;
            }
            node = inner;
        }
    }

    /** A paragraph alone is the text only where what stands around it is none: its picture and its equals go with it. */
    private int widen(int inner) {
        int outer = inner;
        while (isParagraph(outer)) {
            outer = tree.parent(outer);
        }
        boolean isFrame = tree.tag(outer) == Tag.BODY || score(outer) * 100L < score(inner) * (long) NARROW_PERCENT;
        return isFrame && !(score(outer) > 0 && hasParagraphsBeside(outer, inner)) ? inner : outer;
    }

    /** An inline element that holds blocks is none: pages have a span or one of their own around the whole text. */
    private boolean isParagraph(int node) {
        if (tree.tag(node) == Tag.P || Tag.isBlock(tree.tag(node))) {
            return tree.tag(node) == Tag.P;
        }
        int i = node + 1;
        while (i < tree.end(node) && !Tag.isBlock(tree.tag(i))) {
            i++;
        }
        return i == tree.end(node);
    }

    private int heaviestChild(int node) {
        int best = -1;
        for (int c = tree.firstChild(node); c >= 0; c = tree.nextSibling(c)) {
            if (isContainer(c) && tree.tag(c) != Tag.P && (best < 0 || score(c) > score(best))) {
                best = c;
            }
        }
        return best;
    }

    private boolean hasParagraphsBeside(int node, int inner) {
        return hasParagraph(lines.at(node), lines.at(inner), node)
                || hasParagraph(lines.at(tree.end(inner)), lines.at(tree.end(node)), node);
    }

    private boolean hasParagraph(int from, int to, int node) {
        for (int i = from; i < to; i++) {
            int block = lines.block(i);
            boolean own = block == node || tree.tag(block) == Tag.P && tree.parent(block) == node;
            if (own && weights.of(i) >= LineWeights.SENTENCE) {
                return true;
            }
        }
        return false;
    }

    /** The sum of the weights of an element's lines. */
    int score(int node) {
        return weights.between(lines.at(node), lines.at(tree.end(node)));
    }

    /** Whether an element is one that may hold a text. */
    boolean isContainer(int node) {
        int tag = tree.tag(node);
        return Tag.isBlock(tag) || tag == Tag.OTHER || tag == Tag.SPAN || tag == Tag.FONT;
    }
}
