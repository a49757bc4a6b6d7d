// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.place;

import io.github.zhnews.html.Tag;
import io.github.zhnews.page.Region;
import java.util.Arrays;

/** Counts the lines of a place by what they are. One is used for one place after another. */
final class PlaceCount {
    private static final int MAX_TOPIC_CHARS = 6000;
    /** The letters from which a link is a headline rather than a label. */
    private static final int HEADLINE = 6;
    /** How many lines below a link a teaser stands. */
    private static final int BELOW = 2;

    private final SpokenLines lines;
    /** The pairs of the headline that were met, in the place and behind what begins again in it. */
    private final long[] met;

    private final long[] metBehind;

    int sentences;
    /** The letters of the sentences, */
    int letters;
    /** of those that speak against being an article's, */
    int doubted;
    /** of those right below links, */
    int teasers;
    /** of those behind what stands behind texts, */
    int behindEnd;
    /** of those behind a further headline, */
    int behindRestart;
    /** and of those in links. */
    int linkedSentences;
    /** The letters of the longest row of sentences without a link between them. */
    int longest;

    int linkLines;
    int labels;
    int bars;
    int restarts;
    int cutOff;
    int headings;
    int linkedHeadings;
    int firstSentence;
    int lastSentence;
    boolean described;
    /** The pairs of the headline that the sentences say, the first of them, and those behind a further headline. */
    int topicHits;

    int topicAtStart;
    int topicBehind;

    private int streak;
    private int lastLink;
    private int chars;
    private boolean ended;

    PlaceCount(SpokenLines lines) {
        this.lines = lines;
        met = lines.topic.noneMet();
        metBehind = lines.topic.noneMet();
    }

    /** Counts the lines of a place, and no more those of the place before. */
    void count(Region place) {
        clear();
        int from = place.firstLine();
        int to = place.endLine();
        for (int i = from; i < to; i++) {
            boolean isLinked = lines.isLinked(i);
            addHeading(i, isLinked);
            int sentence = lines.sentence(i);
            if (sentence > 0) {
                addSentence(i, sentence, isLinked);
            } else if (isLinked && lines.lines.letters(i) >= HEADLINE) {
                linkLines++;
                streak = 0;
                lastLink = i;
            } else {
                labels++;
            }
            if (sentences > 0 && lines.kinds.isBar(i)) {
                bars++;
                restarts += lines.isRestart(i, from) ? 1 : 0;
            }
            ended |= sentences > 0 && lines.kinds.isBehindText(i);
        }
    }

    private void clear() {
        sentences = 0;
        letters = 0;
        doubted = 0;
        teasers = 0;
        behindEnd = 0;
        behindRestart = 0;
        linkedSentences = 0;
        longest = 0;
        linkLines = 0;
        labels = 0;
        bars = 0;
        restarts = 0;
        cutOff = 0;
        headings = 0;
        linkedHeadings = 0;
        firstSentence = -1;
        lastSentence = -1;
        described = false;
        topicHits = 0;
        topicAtStart = 0;
        topicBehind = 0;
        streak = 0;
        lastLink = Integer.MIN_VALUE / 2;
        chars = 0;
        ended = false;
        Arrays.fill(met, 0);
        Arrays.fill(metBehind, 0);
    }

    private void addHeading(int line, boolean isLinked) {
        int block = lines.tree.tag(lines.lines.block(line));
        if (block >= Tag.H1 && block <= Tag.H4 && line != lines.headline.line()) {
            headings += isLinked ? 0 : 1;
            linkedHeadings += isLinked ? 1 : 0;
        }
    }

    private void addSentence(int line, int sentence, boolean isLinked) {
        firstSentence = firstSentence < 0 ? line : firstSentence;
        lastSentence = line;
        sentences++;
        letters += sentence;
        linkedSentences += lines.lines.linkLetters(line);
        doubted += !isLinked && lines.weights.of(line) <= 0 ? sentence : 0;
        teasers += line - lastLink <= BELOW ? sentence : 0;
        behindEnd += ended ? sentence : 0;
        behindRestart += restarts > 0 ? sentence : 0;
        streak += sentence;
        longest = Math.max(longest, streak);
        cutOff += lines.isCutOff(line) ? 1 : 0;
        if (chars < MAX_TOPIC_CHARS) {
            chars += lines.lines.to(line) - lines.lines.from(line);
            addTopic(line);
        }
    }

    private void addTopic(int line) {
        topicHits += lines.topic.hits(met, line);
        topicBehind += restarts > 0 ? lines.topic.hits(metBehind, line) : 0;
        topicAtStart = sentences <= SpokenLines.START_LINES ? topicHits : topicAtStart;
        described = described || lines.isDescribed(line);
    }
}
