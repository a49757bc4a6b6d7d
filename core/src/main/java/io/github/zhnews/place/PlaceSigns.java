package io.github.zhnews.place;

import io.github.zhnews.body.LineKinds;
import io.github.zhnews.body.SectionNames;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    private static final int MAX_TOPIC_CHARS = 6000;
    private static final int START_LINES = 3;
    private static final int DESCRIBED = 14;

    private final Tree tree;
    private final Lines lines;
    private final Headline headline;
    private final LineKinds kinds;
    private final LineWeights weights;
    private final Region heaviest;
    private final int[] spoken;
    private final int heaviestWeight;
    private final long[] topic;
    private final int topicSize;
    /** The pairs of the headline that were met, in the place that is looked at and behind what begins again in it. */
    private final long[] seen = new long[PairSet.LONGS];

    private final long[] seenBehind = new long[PairSet.LONGS];
    private final @Nullable String description;

    /**
     * Prepares for a page.
     *
     * @param heaviest what weighs most
     */
    PlaceSigns(Page page, Headline headline, LineKinds kinds, LineWeights weights, Region heaviest) {
        this.headline = headline;
        this.kinds = kinds;
        this.weights = weights;
        this.heaviest = heaviest;
        tree = page.tree();
        lines = page.lines();
        spoken = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            int letters = lines.letters(i);
            boolean isSentence = letters >= 40 || LineWeights.weight(lines, i) >= LineWeights.SENTENCE;
            spoken[i + 1] = spoken[i] + (isSentence ? letters : 0);
        }
        heaviestWeight = heaviest.exists() ? weights.between(heaviest.firstLine(), heaviest.endLine()) : 0;
        topic = new long[PairSet.LONGS];
        topicSize = PairSet.add(topic, headline.text());
        description = description(page);
    }

    /** The letters of a line that reads as a sentence, within a link too, or 0. */
    private int sentence(int line) {
        return spoken[line + 1] - spoken[line];
    }

    private static @Nullable String description(Page page) {
        for (var key : List.of("og:description", "description")) {
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

    /** The signs of a place. */
    public float[] of(Region place) {
        int from = place.firstLine();
        int to = place.endLine();
        int sentences = 0;
        int letters = 0;
        int linkLines = 0;
        int teasers = 0;
        int labels = 0;
        int streak = 0;
        int longest = 0;
        int doubted = 0;
        int linkedSentences = 0;
        int bars = 0;
        int cutOff = 0;
        int behindEnd = 0;
        boolean ended = false;
        int headings = 0;
        int linkedHeadings = 0;
        int lastLink = Integer.MIN_VALUE / 2;
        int firstSentence = -1;
        boolean described = false;
        int restarts = 0;
        int behindRestart = 0;
        int topicBehind = 0;
        int lastSentence = -1;
        Arrays.fill(seen, 0);
        Arrays.fill(seenBehind, 0);
        int topicHits = 0;
        int topicAtStart = 0;
        int chars = 0;
        for (int i = from; i < to; i++) {
            int all = lines.letters(i);
            int linked = lines.linkLetters(i);
            boolean isLinked = linked * 2 > all;
            int block = tree.tag(lines.block(i));
            if (block >= Tag.H1 && block <= Tag.H4 && i != headline.line()) {
                headings += isLinked ? 0 : 1;
                linkedHeadings += isLinked ? 1 : 0;
            }
            int sentence = sentence(i);
            if (sentence > 0) {
                firstSentence = firstSentence < 0 ? i : firstSentence;
                sentences++;
                letters += sentence;
                linkedSentences += linked;
                doubted += weights.of(i) <= 0 && !isLinked ? sentence : 0;
                teasers += i - lastLink <= 2 ? sentence : 0;
                behindEnd += ended ? sentence : 0;
                behindRestart += restarts > 0 ? sentence : 0;
                lastSentence = i;
                streak += sentence;
                longest = Math.max(longest, streak);
                char last = tree.chars()[lines.to(i) - 1];
                cutOff += last == '…' || last == '.' && !isLatin(i) ? 1 : 0;
                if (chars < MAX_TOPIC_CHARS) {
                    chars += lines.to(i) - lines.from(i);
                    topicHits += PairSet.hits(topic, seen, tree.chars(), lines.from(i), lines.to(i));
                    if (restarts > 0) {
                        topicBehind += PairSet.hits(topic, seenBehind, tree.chars(), lines.from(i), lines.to(i));
                    }
                    topicAtStart = sentences <= START_LINES ? topicHits : topicAtStart;
                    described = described || description != null && starts(i, description);
                }
            } else if (isLinked && all >= 6) {
                linkLines++;
                streak = 0;
                lastLink = i;
            } else {
                labels++;
            }
            if (sentences > 0 && kinds.isBar(i)) {
                bars++;
                restarts += isRestart(i, from) ? 1 : 0;
            }
            ended |= sentences > 0 && kinds.isBehindText(i);
        }
        int whole = Math.max(spoken[lines.size()], 1);
        int line = headline.line();
        int between = line >= 0 && line < from ? spoken[from] - spoken[line + 1] : 0;
        return new float[] {
            (float) letters / whole,
            log(letters),
            log(sentences),
            sentences == 0 ? 0 : log(letters / sentences),
            ratio(place.linkLetters(tree), place.letters(tree)),
            ratio(linkLines, sentences + 1),
            ratio(teasers, letters),
            ratio(longest, letters),
            ratio(labels, sentences + 1),
            ratio(spoken[from], whole),
            ratio(whole - spoken[to], whole),
            ratio(between, letters + 1),
            line < 0 ? 0 : line < from ? 1 : line < to ? firstSentence < 0 || line < firstSentence ? 2 : 3 : 4,
            line < 0 || line >= to ? -1 : log(Math.max(0, (firstSentence < 0 ? from : firstSentence) - line)),
            ratio(linkedHeadings, sentences + 1),
            headings,
            description == null ? -1 : described ? 1 : 0,
            topicSize == 0 ? -1 : ratio(topicHits, topicSize),
            topicSize == 0 ? -1 : ratio(topicAtStart, topicSize),
            ratio(doubted, letters),
            named(place.container()),
            ratio(linkedSentences, letters),
            bars,
            ratio(behindEnd, letters),
            place.from() == place.container() ? 0 : 1,
            overlap(place, heaviest),
            ratio(weights.between(from, to), Math.max(heaviestWeight, 1)),
            ratio(
                    spoken[from]
                            - spoken[Math.max(0, from - NEAR)]
                            + spoken[Math.min(lines.size(), to + NEAR)]
                            - spoken[to],
                    letters + 1),
            isHidden(place.container()) ? 1 : 0,
            ratio(cutOff, sentences),
            log(whole),
            ratio(tree.linkLetters(0), tree.letters(0)),
            firstSentence < 0 ? 1 : Math.min(firstSentence - from, 20),
            restarts,
            ratio(behindRestart, letters),
            restarts == 0 || topicSize == 0 ? -1 : ratio(topicBehind, topicSize),
            topicSize == 0 ? -1 : ratio(topicAtEnd(lastSentence, from), topicSize),
            follows(to),
            ratio(equals(to, Math.min(lines.size(), to + REACH), lastSentence), letters + 1),
            ratio(equals(Math.max(0, from - REACH), from, firstSentence), letters + 1)
        };
    }

    /** Whether a bar stands below what may be a headline, as it does above a text. */
    private boolean isRestart(int bar, int from) {
        for (int i = bar - 1; i >= Math.max(from, bar - 3); i--) {
            if (sentence(i) == 0 && lines.letters(i) >= 8 && !kinds.isBar(i)) {
                return true;
            }
        }
        return false;
    }

    private int topicAtEnd(int lastSentence, int from) {
        Arrays.fill(seen, 0);
        int hits = 0;
        int count = 0;
        for (int i = lastSentence; i >= from && count < START_LINES; i--) {
            if (sentence(i) > 0) {
                count++;
                hits += PairSet.hits(topic, seen, tree.chars(), lines.from(i), lines.to(i));
            }
        }
        return hits;
    }

    /** The letters of sentences that stand in the very element that a sentence of the place stands in: its equals. */
    private int equals(int from, int to, int sentence) {
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
    private int follows(int to) {
        if (to >= lines.size()) {
            return 0;
        }
        for (int i = to + 1; i < Math.min(lines.size(), to + 4); i++) {
            if (kinds.isBar(i) && isRestart(i, to)) {
                return 4;
            }
        }
        return sentence(to) > 0 ? 1 : lines.linkLetters(to) * 2 > lines.letters(to) ? 3 : 2;
    }

    private boolean isLatin(int line) {
        char c = tree.chars()[lines.from(line)];
        return c < 0x250;
    }

    private boolean starts(int line, String description) {
        return PairSet.startsWith(tree.chars(), lines.from(line), lines.to(line), description);
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
        int both = from < to ? spoken[to] - spoken[from] : 0;
        int all = spoken[a.endLine()] - spoken[a.firstLine()] + spoken[b.endLine()] - spoken[b.firstLine()] - both;
        return ratio(both, all);
    }

    private static float log(int n) {
        return (float) Math.log1p(n);
    }

    private static float ratio(int part, int whole) {
        return whole == 0 ? 0 : (float) part / whole;
    }
}
