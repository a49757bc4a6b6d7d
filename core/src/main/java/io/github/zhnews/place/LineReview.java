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
import io.github.zhnews.page.Region;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Tells of each line of a page what became of it, and what else might have been the text. For people who ask; no parse does it. */
public final class LineReview {
    /** What weighs less is no text by any measure. */
    private static final int LEAST_RIVAL = 30;

    private final Tree tree;
    private final Lines lines;
    private final LineKinds kinds;
    private final LineWeights weights;
    private final HeaviestElement elements;
    /** The elements within one that is named as no text. */
    private final BitSet sections = new BitSet();

    private final Map<Integer, String> names = new HashMap<>();

    /** Weighs the lines of a page. */
    public LineReview(Page page) {
        kinds = new LineKinds(page);
        tree = page.tree();
        lines = page.lines();
        weights = LineWeights.of(page, kinds);
        elements = new HeaviestElement(page, weights);
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
        return new LineDecision(
                lines.text(line),
                fates.verdict(line),
                fate != null ? fate : line == headline.line() ? Reason.HEADLINE : look(line),
                weights.of(line),
                names.computeIfAbsent(lines.block(line), block -> ElementNames.of(tree, block)));
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

    /** An element's weight when the text was looked for. */
    public int weight(int container) {
        return elements.score(container);
    }

    /** Where the generic search finds the text. */
    public Region found() {
        return elements.find();
    }

    /** The elements beside the text that came nearest to being it. */
    public List<Integer> rivals(Region region, int most) {
        var others = new ArrayList<Integer>();
        if (region.exists()) {
            others.add(region.container());
        }
        int text = others.size();
        IntStream.range(1, tree.size())
                .filter(node -> elements.isContainer(node) && elements.score(node) > LEAST_RIVAL)
                .boxed()
                .sorted(Comparator.comparing(elements::score).reversed())
                .filter(node -> others.size() < text + most && others.stream().noneMatch(other -> overlap(node, other)))
                .forEachOrdered(others::add);
        return others.subList(text, others.size());
    }

    private boolean overlap(int node, int other) {
        return node == other || tree.isWithin(node, other) || tree.isWithin(other, node);
    }
}
