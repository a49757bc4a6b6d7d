// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.place;

import io.github.zhnews.body.LineKinds;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import java.util.ArrayList;
import java.util.List;

/** The places where a page's text may stand, seen in several ways: no one view is right on all pages. */
final class Proposals {
    /** How many places are looked at, at the most. */
    static final int MOST = 32;
    /** How many elements one weighting proposes. */
    private static final int ELEMENTS = 4;
    /** How many runs one weighting proposes. */
    private static final int RUNS = 3;
    /** At how many signs of something else a text is ended. */
    private static final int BREAKS = 4;
    /** The lines between a headline and its text. */
    private static final int MAX_BAR = 12;
    /** The letters of a link that may be a headline. */
    private static final int LINK_LETTERS = 6;
    /** How far up from the heaviest element. */
    private static final int CLIMB = 3;

    private final Page page;
    private final Tree tree;
    private final Lines lines;
    private final LineKinds kinds;
    private final List<Region> all = new ArrayList<>();

    private Proposals(Page page, LineKinds kinds) {
        this.page = page;
        this.kinds = kinds;
        tree = page.tree();
        lines = page.lines();
    }

    /** All of them, each once, the heaviest element first. */
    static List<Region> of(Page page, Headline headline, LineKinds kinds, LineWeights weights, Region heaviest) {
        var proposals = new Proposals(page, kinds);
        proposals.add(heaviest);
        var spoken = LineWeights.ofSentences(page, kinds);
        var linked = LineWeights.withLinks(page);
        if (headline.line() >= 0) {
            proposals.behind(headline.line() + 1);
        }
        if (heaviest.exists()) {
            proposals.behind(heaviest.firstLine());
        }
        for (var view : List.of(weights, spoken, linked, LineWeights.withoutCards(page, kinds))) {
            proposals.elements(view);
            proposals.runs(view);
        }
        proposals.around(heaviest);
        return proposals.all;
    }

    private void add(Region region) {
        if (!region.exists() || region.firstLine() >= region.endLine() || all.size() >= MOST) {
            return;
        }
        for (var other : all) {
            if (other.firstLine() == region.firstLine() && other.endLine() == region.endLine()) {
                return;
            }
        }
        all.add(region);
    }

    private void elements(LineWeights weights) {
        var heaviest = new HeaviestElement(page, weights);
        add(heaviest.find());
        heaviest.best(ELEMENTS).forEach(this::add);
    }

    /** The lines one after another that weigh most together, and those before or behind them. */
    private void runs(LineWeights weights) {
        runs(weights, 0, lines.size(), RUNS);
    }

    private void runs(LineWeights weights, int from, int to, int count) {
        var heaviest = HeaviestRun.of(weights::of, from, to);
        if (heaviest.weight() > 0) {
            var run = run(heaviest.first(), heaviest.end());
            add(run);
            if (count > 1) {
                // What stands before it may be the text as well as what stands behind.
                runs(weights, from, run.firstLine(), count - 2);
                runs(weights, run.endLine(), to, count - 2);
            }
        }
    }

    /** The siblings that hold lines, within the innermost element that holds them all. */
    private Region run(int first, int end) {
        int last = lines.endNode(end - 1) - 1;
        int container = lines.block(first);
        while (container > 0 && last >= tree.end(container)) {
            container = tree.parent(container);
        }
        if (first + 1 == end) {
            return Region.of(page, container);
        }
        return Region.run(page, container, child(container, lines.firstNode(first)), tree.end(child(container, last)));
    }

    private int child(int container, int node) {
        int child = node;
        while (child > container && tree.parent(child) != container) {
            child = tree.parent(child);
        }
        return child;
    }

    /** What stands behind the headline, up to each of the first signs that something else begins. */
    private void behind(int line) {
        int start = line;
        int first = line;
        while (first < lines.size() && !isSentence(first)) {
            first++;
        }
        start = first - start > MAX_BAR ? first : start;
        int end = start;
        int lastBreak = -1;
        int breaks = 0;
        for (int i = first; i < lines.size() && breaks < BREAKS; i++) {
            if (isBreak(i)) {
                if (lastBreak < end && end > start) {
                    add(run(start, i));
                    breaks++;
                    lastBreak = i;
                }
            } else if (isSentence(i)) {
                end = i + 1;
            }
        }
    }

    private boolean isSentence(int line) {
        return LineWeights.weight(lines, line) >= LineWeights.SENTENCE;
    }

    /** Whether a line opens something else: a further headline, a card, a list of links, a bar, the foot. */
    private boolean isBreak(int line) {
        int tag = tree.tag(lines.block(line));
        boolean isLink = isLink(line);
        if (tag == Tag.H1 || tag == Tag.H2 || isLink && tag > Tag.H2 && tag <= Tag.H4) {
            return true;
        }
        if (kinds.isBehindText(line) || kinds.isBar(line)) {
            return true;
        }
        return isLink
                && line + 1 < lines.size()
                && (isLink(line + 1) || isSentence(line + 1) || line + 2 < lines.size() && isLink(line + 2));
    }

    private boolean isLink(int line) {
        return lines.linkLetters(line) >= LINK_LETTERS && lines.linkLetters(line) * 3 > lines.letters(line) * 2;
    }

    private void around(Region heaviest) {
        int node = heaviest.container();
        for (int i = 0; i < CLIMB && node > 0; i++) {
            node = tree.parent(node);
            if (node > 0) {
                add(Region.of(page, node));
            }
        }
    }
}
