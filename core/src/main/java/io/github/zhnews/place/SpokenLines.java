// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.place;

import io.github.zhnews.body.LineKinds;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/** What the lines of a page tell that its places are counted by: which of them are sentences, and which speak of its topic. */
final class SpokenLines {
    private static final Words DESCRIPTIONS = Words.of("meta-keys.summary");
    private static final int DESCRIBED = 14;
    /** The letters from which a line is taken for a sentence, whatever it is made of. */
    private static final int LONG = 40;
    /** How many lines at a text's start, or at its end, tell what it is about. */
    static final int START_LINES = 3;

    final Tree tree;
    final Lines lines;
    final Headline headline;
    final LineKinds kinds;
    final LineWeights weights;
    /** For each line the letters of the sentences before it. */
    private final int[] spoken;

    final TopicLines topic;
    private final @Nullable String description;

    SpokenLines(Page page, Headline headline, LineKinds kinds, LineWeights weights) {
        this.headline = headline;
        this.kinds = kinds;
        this.weights = weights;
        tree = page.tree();
        lines = page.lines();
        spoken = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            int letters = lines.letters(i);
            boolean isSentence = letters >= LONG || LineWeights.weight(lines, i) >= LineWeights.SENTENCE;
            spoken[i + 1] = spoken[i] + (isSentence ? letters : 0);
        }
        topic = new TopicLines(tree, lines, headline.text());
        description = description(page);
    }

    private static @Nullable String description(Page page) {
        for (var key : DESCRIPTIONS.all()) {
            var entry = page.meta().first(key);
            if (entry != null) {
                var letters = PairSet.letters(entry.value(), DESCRIBED);
                if (letters.length() == DESCRIBED) {
                    return letters;
                }
            }
        }
        return null;
    }

    /** The letters of a line that reads as a sentence, within a link too, or 0. */
    int sentence(int line) {
        return spoken[line + 1] - spoken[line];
    }

    /** The letters of sentences from a line on to another one. */
    int between(int from, int to) {
        return spoken[to] - spoken[from];
    }

    /** The letters of all sentences. */
    int whole() {
        return spoken[lines.size()];
    }

    int size() {
        return lines.size();
    }

    /** Whether most of a line is links. */
    boolean isLinked(int line) {
        return lines.linkLetters(line) * 2 > lines.letters(line);
    }

    boolean hasDescription() {
        return description != null;
    }

    /** Whether a line begins as the head describes the article. */
    boolean isDescribed(int line) {
        return description != null && PairSet.startsWith(tree.chars(), lines.from(line), lines.to(line), description);
    }

    /** Whether a bar stands below what may be a headline, as it does above a text. */
    boolean isRestart(int bar, int from) {
        for (int i = bar - 1; i >= Math.max(from, bar - 3); i--) {
            if (sentence(i) == 0 && lines.letters(i) >= 8 && !kinds.isBar(i)) {
                return true;
            }
        }
        return false;
    }

    /** How many pairs of the headline the last sentences up to one say. */
    int topicAtEnd(int lastSentence, int from) {
        var met = topic.noneMet();
        int hits = 0;
        int count = 0;
        for (int i = lastSentence; i >= from && count < START_LINES; i--) {
            if (sentence(i) > 0) {
                count++;
                hits += topic.hits(met, i);
            }
        }
        return hits;
    }

    /** The letters of sentences that stand in the very element that a sentence of the place stands in: its equals. */
    int equals(int from, int to, int sentence) {
        int sum = 0;
        for (int i = from; i < to && sentence >= 0; i++) {
            sum += holder(i) == holder(sentence) ? sentence(i) : 0;
        }
        return sum;
    }

    private int holder(int line) {
        int block = lines.block(line);
        int tag = tree.tag(block);
        return tag == Tag.P || tag == Tag.LI || tag >= Tag.H1 && tag <= Tag.H6 ? tree.parent(block) : block;
    }

    /** What stands behind a place: nothing 0, a sentence 1, a label 2, a link 3, what begins a further article 4. */
    int follows(int to) {
        if (to >= lines.size()) {
            return 0;
        }
        for (int i = to + 1; i < Math.min(lines.size(), to + 4); i++) {
            if (kinds.isBar(i) && isRestart(i, to)) {
                return 4;
            }
        }
        return sentence(to) > 0 ? 1 : isLinked(to) ? 3 : 2;
    }

    /** Whether a line breaks off, in an ellipsis or in full stops of Chinese. */
    boolean isCutOff(int line) {
        char last = tree.chars()[lines.to(line) - 1];
        return last == '…' || last == '.' && !isLatin(line);
    }

    private boolean isLatin(int line) {
        char c = tree.chars()[lines.from(line)];
        return c < 0x250;
    }
}
