// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.place;

import io.github.zhnews.body.LineKinds;
import io.github.zhnews.body.SectionNames;
import io.github.zhnews.html.Tree;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import java.util.List;

/**
 * What tells whether a place holds the article's text, as numbers. The model is trained on these very numbers: what changes here
 * wants a new training.
 */
public final class PlaceSigns {
    /** The signs in the order in which {@link #of} gives them. */
    public static final List<String> NAMES = List.of(
            "share",
            "letters",
            "sentences",
            "mean",
            "linked",
            "linksPerSentence",
            "teasers",
            "streak",
            "labelsPerSentence",
            "before",
            "after",
            "between",
            "headline",
            "linesBetween",
            "linkedHeadings",
            "headings",
            "description",
            "topic",
            "topicAtStart",
            "doubted",
            "named",
            "linkedSentences",
            "bars",
            "behindEnd",
            "isRun",
            "heaviest",
            "weight",
            "near",
            "hidden",
            "cutOff",
            "pageSentences",
            "pageLinks",
            "labelsAtStart",
            "restarts",
            "behindRestart",
            "topicBehindRestart",
            "topicAtEnd",
            "follows",
            "continued",
            "begun");

    private static final int NEAR = 6;
    /** How many lines around a place may be its paragraphs' equals. */
    private static final int REACH = 40;
    /** How many lines before the first sentence are told apart. */
    private static final int LONG_START = 20;

    private final Tree tree;
    private final SpokenLines spoken;
    private final LineWeights weights;
    private final Region heaviest;
    private final int heaviestWeight;
    private final PlaceCount count;

    /**
     * Prepares for a page.
     *
     * @param heaviest what weighs most
     */
    PlaceSigns(Page page, Headline headline, LineKinds kinds, LineWeights weights, Region heaviest) {
        this.weights = weights;
        this.heaviest = heaviest;
        tree = page.tree();
        spoken = new SpokenLines(page, headline, kinds, weights);
        heaviestWeight = heaviest.exists() ? weights.between(heaviest.firstLine(), heaviest.endLine()) : 0;
        count = new PlaceCount(spoken);
    }

    /** The signs of a place. */
    public float[] of(Region place) {
        count.count(place);
        int from = place.firstLine();
        int to = place.endLine();
        int size = spoken.size();
        int letters = count.letters;
        int whole = Math.max(spoken.whole(), 1);
        return new float[] {
            (float) letters / whole,
            log(letters),
            log(count.sentences),
            count.sentences == 0 ? 0 : log(letters / count.sentences),
            ratio(place.linkLetters(tree), place.letters(tree)),
            ratio(count.linkLines, count.sentences + 1),
            ratio(count.teasers, letters),
            ratio(count.longest, letters),
            ratio(count.labels, count.sentences + 1),
            ratio(spoken.between(0, from), whole),
            ratio(whole - spoken.between(0, to), whole),
            ratio(afterHeadline(from), letters + 1),
            headlineAt(from, to),
            linesToHeadline(from, to),
            ratio(count.linkedHeadings, count.sentences + 1),
            count.headings,
            !spoken.hasDescription() ? -1 : count.described ? 1 : 0,
            ofTopic(count.topicHits),
            ofTopic(count.topicAtStart),
            ratio(count.doubted, letters),
            named(place.container()),
            ratio(count.linkedSentences, letters),
            count.bars,
            ratio(count.behindEnd, letters),
            place.from() == place.container() ? 0 : 1,
            overlap(place, heaviest),
            ratio(weights.between(from, to), Math.max(heaviestWeight, 1)),
            ratio(
                    spoken.between(Math.max(0, from - NEAR), from) + spoken.between(to, Math.min(size, to + NEAR)),
                    letters + 1),
            isHidden(place.container()) ? 1 : 0,
            ratio(count.cutOff, count.sentences),
            log(whole),
            ratio(tree.linkLetters(0), tree.letters(0)),
            count.firstSentence < 0 ? 1 : Math.min(count.firstSentence - from, LONG_START),
            count.restarts,
            ratio(count.behindRestart, letters),
            count.restarts == 0 ? -1 : ofTopic(count.topicBehind),
            ofTopic(spoken.topicAtEnd(count.lastSentence, from)),
            spoken.follows(to),
            ratio(spoken.equals(to, Math.min(size, to + REACH), count.lastSentence), letters + 1),
            ratio(spoken.equals(Math.max(0, from - REACH), from, count.firstSentence), letters + 1)
        };
    }

    /** The letters of sentences between the headline and what begins at a line. */
    private int afterHeadline(int from) {
        int line = spoken.headline.line();
        return line >= 0 && line < from ? spoken.between(line + 1, from) : 0;
    }

    /** Where the headline is displayed: nowhere 0, before a place 1, before its first sentence 2, within it 3, behind it 4. */
    private int headlineAt(int from, int to) {
        int line = spoken.headline.line();
        if (line < from) {
            return line < 0 ? 0 : 1;
        }
        return line >= to ? 4 : count.firstSentence < 0 || line < count.firstSentence ? 2 : 3;
    }

    private float linesToHeadline(int from, int to) {
        int line = spoken.headline.line();
        int first = count.firstSentence < 0 ? from : count.firstSentence;
        return line < 0 || line >= to ? -1 : log(Math.max(0, first - line));
    }

    /** The share of the headline's pairs that some are, or -1 where it has none. */
    private float ofTopic(int pairs) {
        return spoken.topic.size() == 0 ? -1 : ratio(pairs, spoken.topic.size());
    }

    private int named(int container) {
        int node = container;
        for (int i = 0; i < 3 && node > 0; i++) {
            if (SectionNames.isArticle(tree, node)) {
                return 2 - i / 2;
            }
            if (SectionNames.isBoilerplate(tree, node)) {
                return -2 + i / 2;
            }
            node = tree.parent(node);
        }
        return 0;
    }

    private boolean isHidden(int container) {
        return tree.climb(container, 0, Lines.MAX_CLIMB, tree::isHidden) > 0;
    }

    /** How far two places hold the same sentences. */
    private float overlap(Region a, Region b) {
        int from = Math.max(a.firstLine(), b.firstLine());
        int to = Math.min(a.endLine(), b.endLine());
        int both = from < to ? spoken.between(from, to) : 0;
        int all = spoken.between(a.firstLine(), a.endLine()) + spoken.between(b.firstLine(), b.endLine()) - both;
        return ratio(both, all);
    }

    private static float log(int n) {
        return (float) Math.log1p(n);
    }

    private static float ratio(int part, int whole) {
        return whole == 0 ? 0 : (float) part / whole;
    }
}
