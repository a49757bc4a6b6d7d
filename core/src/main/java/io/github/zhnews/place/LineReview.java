// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.place;

import io.github.zhnews.body.LineFates;
import io.github.zhnews.body.LineKinds;
import io.github.zhnews.body.SectionNames;
import io.github.zhnews.html.ElementNames;
import io.github.zhnews.html.Tree;
import io.github.zhnews.model.LineDecision;
import io.github.zhnews.model.Reason;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Tells of each line of a page what became of it. For people who ask; no parse does it. */
public final class LineReview {
    private final Tree tree;
    private final Lines lines;
    private final LineKinds kinds;
    private final LineWeights weights;
    /** The elements within one that is named as no text. */
    private final BitSet sections = new BitSet();

    private final Map<Integer, String> names = new HashMap<>();

    /** Weighs the lines of a page. */
    public LineReview(Page page) {
        kinds = new LineKinds(page);
        tree = page.tree();
        lines = page.lines();
        weights = LineWeights.of(page, kinds);
        for (int node = 1; node < tree.size(); node++) {
            sections.set(node, sections.get(tree.parent(node)) || SectionNames.isBoilerplate(tree, node));
        }
    }

    /** Tells what became of each line. */
    public List<LineDecision> decisions(Headline headline, LineFates fates) {
        return IntStream.range(0, lines.size())
                .mapToObj(line -> decision(line, headline, fates))
                .toList();
    }

    private LineDecision decision(int line, Headline headline, LineFates fates) {
        var fate = fates.of(line);
        var reason = fate != null ? fate : line == headline.line() ? Reason.HEADLINE : look(line);
        return LineDecision.of(lines.text(line), fates.verdict(line), reason)
                .withWeight(weights.of(line))
                .withElement(names.computeIfAbsent(lines.block(line), block -> ElementNames.of(tree, block)));
    }

    /** What a line outside of the text looks like. */
    private Reason look(int line) {
        var group = kinds.group(line);
        if (kinds.isBar(line)) {
            return Reason.DATELINE;
        }
        if (kinds.isByline(line)) {
            return Reason.BYLINE;
        }
        if (group != null) {
            return group.reason();
        }
        if (lines.linkLetters(line) * 2 > lines.letters(line)) {
            return Reason.LINKS;
        }
        return sections.get(lines.block(line))
                ? Reason.SECTION
                : weights.of(line) >= LineWeights.SENTENCE ? Reason.SENTENCE : Reason.LABEL;
    }
}
