package io.github.zhnews.body;

import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;

/**
 * Finds the element that holds the article's text: the one whose lines have the greatest sum of weights, where sentences weigh
 * as much as they are long and links and labels weigh against. A larger element wins only by text, a smaller one by leaving
 * out what is none, so no threshold on depth or size is needed.
 */
public final class BodyFinder {
    /** What a stop adds to a line's letters: sentences have stops, menus have none. */
    private static final int STOP_WEIGHT = 6;
    /** What a line needs in letters, stops apart, to weigh nothing. */
    private static final int LABEL_LETTERS = 9;
    /** How many lines without links, one after another, weigh against the element around them. */
    private static final int MAX_LABELS = 3;
    /** What a line made of links loses besides its letters. */
    private static final int LINK_LINE = 8;
    /** How many letters a stop accounts for: a longer run without one is a list of words, not a sentence. */
    private static final int LETTERS_PER_STOP = 60;
    /** The most that one line can weigh. */
    private static final int MAX_LINE = 600;

    /** The share of an element's weight that one within it must have to take its place. */
    private static final int NARROW_PERCENT = 80;
    /** What a text weighs that may well have more comments than words. */
    private static final int SHORT_TEXT = 100;
    /** What a line weighs that is surely a sentence. */
    static final int SENTENCE = 20;

    private final Tree tree;
    private final Lines lines;
    private final int[] weight;
    private final int[] total;

    BodyFinder(Page page, LineKinds kinds) {
        tree = page.tree();
        lines = page.lines();
        weight = weights(page, kinds);
        total = new int[weight.length + 1];
        for (int i = 0; i < weight.length; i++) {
            total[i + 1] = total[i] + weight[i];
        }
    }

    /** Finds the text of a page. */
    public static Region find(Page page, LineKinds kinds) {
        return new BodyFinder(page, kinds).find();
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
        return new Region(best, lines.at(best), lines.at(tree.end(best)));
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
            if (own && weight[i] >= SENTENCE) {
                return true;
            }
        }
        return false;
    }

    /** The sum of the weights of an element's lines. */
    int score(int node) {
        return total[lines.at(tree.end(node))] - total[lines.at(node)];
    }

    /** What a line counts for the elements around it. */
    int weight(int line) {
        return weight[line];
    }

    private static boolean isSection(int tag) {
        return Tag.isBlock(tag) && tag != Tag.P && tag != Tag.LI && tag != Tag.BODY && tag != Tag.HTML && tag != Tag.TR;
    }

    /** Whether an element is one that may hold a text. */
    boolean isContainer(int node) {
        int tag = tree.tag(node);
        return Tag.isBlock(tag) || tag == Tag.OTHER || tag == Tag.SPAN || tag == Tag.FONT;
    }

    private static int[] weights(Page page, LineKinds kinds) {
        Lines lines = page.lines();
        int[] weight = new int[lines.size()];
        for (int i = 0; i < weight.length; i++) {
            weight[i] = weight(lines, i);
            if (weight[i] >= SENTENCE && kinds.group(i) != null) {
                weight[i] = -1; // a disclaimer is made of sentences too
            }
        }
        var positive = new int[weight.length + 1];
        int labels = 0;
        for (int i = 0; i < weight.length; i++) {
            positive[i + 1] = positive[i] + Math.max(weight[i], 0);
            labels = weight[i] < 0 && lines.linkLetters(i) == 0 ? labels + 1 : 0;
            // Many words beside each other are a table or a list of names, which a text may well contain.
            weight[i] = labels > MAX_LABELS ? 0 : weight[i];
        }
        discountSections(page, weight, positive);
        return weight;
    }

    private static int weight(Lines lines, int line) {
        int letters = lines.letters(line);
        int linked = lines.linkLetters(line);
        int plain = letters - linked;
        if (linked > plain) {
            return -LINK_LINE - Math.min(linked, 40);
        }
        int stops = lines.stops(line);
        int spoken = Math.min(plain, LETTERS_PER_STOP * (stops + 1));
        return Math.min(spoken + STOP_WEIGHT * stops, MAX_LINE) - LABEL_LETTERS - 2 * linked;
    }

    /** Text in a part named as comments, footer, recommendations … does not speak for the element around it. */
    private static void discountSections(Page page, int[] weight, int[] positive) {
        Tree tree = page.tree();
        Lines lines = page.lines();
        int node = 1;
        while (node < tree.size()) {
            int tag = tree.tag(node);
            if (!isSection(tag) || !SectionNames.isBoilerplate(tree, node)) {
                node++;
                continue;
            }
            int from = lines.at(node);
            int to = lines.at(tree.end(node));
            boolean isMost = (positive[to] - positive[from]) * 2 > positive[weight.length];
            if (isMost && !(SectionNames.isReaders(tree, node) && positive[from] >= SHORT_TEXT)) {
                node++; // it holds most of the page: whatever its name says, it is no side matter
                continue;
            }
            for (int i = from; i < to; i++) {
                weight[i] = Math.min(weight[i], -1);
            }
            node = tree.end(node);
        }
    }
}
