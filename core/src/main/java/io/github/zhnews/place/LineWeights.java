// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.place;

import io.github.zhnews.body.LineKinds;
import io.github.zhnews.body.SectionNames;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;

/** How much each line of a page speaks for its being an article's text, and, where negative, against it. */
final class LineWeights {
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
    /** What a text weighs that may well have more comments than words. */
    private static final int SHORT_TEXT = 100;
    /** What a line weighs that is surely a sentence. */
    static final int SENTENCE = 20;
    /** What a line weighs that is no sentence, where sentences alone count. */
    private static final int NO_SENTENCE = -12;

    private final int[] weight;
    private final int[] total;

    private LineWeights(int[] weight) {
        this.weight = weight;
        total = new int[weight.length + 1];
        for (int i = 0; i < weight.length; i++) {
            total[i + 1] = total[i] + weight[i];
        }
    }

    /** Sentences weigh as much as they are long, links and labels weigh against, and parts named as no text do not speak. */
    static LineWeights of(Page page, LineKinds kinds) {
        return new LineWeights(weights(page, kinds));
    }

    /** The same without regard to what is a link or how elements are named. */
    static LineWeights withLinks(Page page) {
        var lines = page.lines();
        var weight = new int[lines.size()];
        for (int i = 0; i < weight.length; i++) {
            int letters = lines.letters(i);
            weight[i] = letters >= 2 * SENTENCE ? Math.min(letters, MAX_LINE) : letters - SENTENCE;
        }
        return new LineWeights(weight);
    }

    /** What is no sentence weighs against, however little of it there is, whatever elements are named. */
    static LineWeights ofSentences(Page page, LineKinds kinds) {
        var lines = page.lines();
        var weight = new int[lines.size()];
        for (int i = 0; i < weight.length; i++) {
            int own = weight(lines, i);
            weight[i] = own >= SENTENCE && !kinds.isBoilerplate(i) ? own : NO_SENTENCE;
        }
        return new LineWeights(weight);
    }

    /** The same, where also what stands below a linked headline weighs against: it sums up another article. */
    static LineWeights withoutCards(Page page, LineKinds kinds) {
        var lines = page.lines();
        var weight = new int[lines.size()];
        int link = -3;
        for (int i = 0; i < weight.length; i++) {
            int own = weight(lines, i);
            boolean isLink = lines.linkLetters(i) * 2 > lines.letters(i);
            link = isLink ? i : link;
            boolean isSentence = own >= SENTENCE && !kinds.isBoilerplate(i);
            weight[i] = isLink ? 2 * NO_SENTENCE : !isSentence ? NO_SENTENCE : i - link <= 2 ? -own : own;
        }
        return new LineWeights(weight);
    }

    /** What a line counts. */
    int of(int line) {
        return weight[line];
    }

    /** The sum of the weights of lines. */
    int between(int firstLine, int endLine) {
        return total[endLine] - total[firstLine];
    }

    int size() {
        return weight.length;
    }

    private static boolean isSection(int tag) {
        return Tag.isBlock(tag) && tag != Tag.P && tag != Tag.LI && tag != Tag.BODY && tag != Tag.HTML && tag != Tag.TR;
    }

    private static int[] weights(Page page, LineKinds kinds) {
        Lines lines = page.lines();
        int[] weight = new int[lines.size()];
        for (int i = 0; i < weight.length; i++) {
            weight[i] = weight(lines, i);
            if (weight[i] >= SENTENCE && kinds.isBoilerplate(i)) {
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

    /** What a line counts by itself. */
    static int weight(Lines lines, int line) {
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
        int next = 0; // the next line that speaks for anything
        while (node < tree.size()) {
            int from = lines.at(node);
            int to = lines.at(tree.end(node));
            next = Math.max(next, from);
            while (next < to && weight[next] < 0) {
                next++;
            }
            if (next >= to) {
                node = tree.end(node);
                continue;
            }
            if (!isSection(tree.tag(node)) || !SectionNames.isBoilerplate(tree, node)) {
                node++;
                continue;
            }
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
