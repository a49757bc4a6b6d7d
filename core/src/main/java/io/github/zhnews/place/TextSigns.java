// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.place;

import io.github.zhnews.model.Block;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import io.github.zhnews.text.people.Datelines;
import io.github.zhnews.text.people.SignOffs;
import io.github.zhnews.vocabulary.Words;
import java.util.List;

/**
 * What tells whether a text that was read is the article's, as numbers: how it begins and ends, whether it speaks of what headline and
 * head speak of, and whether its paragraphs speak of the same. The model of the doubt is trained on them.
 */
public final class TextSigns {
    /** The signs in the order in which {@link #of} gives them. */
    public static final List<String> NAMES = List.of(
            "textLetters",
            "textKept",
            "textOfPage",
            "paragraphs",
            "openEnds",
            "openEnd",
            "openStart",
            "titleAtStart",
            "titleInText",
            "behindTitle",
            "describedAtStart",
            "describedInText",
            "keywords",
            "cohesion",
            "strangers",
            "strangersAtStart",
            "strangersAtEnd",
            "datelines",
            "signOffs",
            "subheadings");

    private static final Words DESCRIPTIONS = Words.of("meta-keys.summary");
    private static final Words KEYWORDS = Words.of("meta-keys.keywords");
    private static final String ENDS = "。！？!?”\"』」）)】]》…~～;；：:";
    private static final String NO_STARTS = "，。、；：！？）】》”,.;:!?)]";
    /** So many paragraphs tell what a text is about. */
    private static final int START = 2;
    /** The share of its pairs that a paragraph has in common with the others, below which it speaks of something else. */
    private static final float STRANGE = 0.12f;
    /** A paragraph of fewer letters has nothing in common with others by chance. */
    private static final int LONG = 30;

    private static final int MOST_CHARS = 20_000;
    private static final int LONGEST_WORD = 12;
    private static final int MOST_WORDS = 12;
    private static final int LONGEST_HEAD = 80;

    private TextSigns() {}

    /** The signs of what was read in a place. */
    public static float[] of(Page page, Headline headline, Region place, List<Block> blocks) {
        var texts =
                blocks.stream().map(Block::text).filter(text -> !text.isBlank()).toList();
        var tree = page.tree();
        int letters = texts.stream().mapToInt(TextSigns::letters).sum();
        int plain = tree.letters(0) - tree.linkLetters(0);
        var title = new Topic(headline.text());
        var described = new Topic(stated(page, DESCRIPTIONS));
        int behindTitle = 0;
        int open = 0;
        int paragraphs = 0;
        int datelines = 0;
        int signOffs = 0;
        int chars = 0;
        float titleAtStart = -1;
        float describedAtStart = -1;
        for (int i = 0; i < texts.size() && chars < MOST_CHARS; i++) {
            var text = texts.get(i);
            chars += text.length();
            paragraphs++;
            behindTitle = title.met(text) >= 2 ? 0 : behindTitle + letters(text);
            described.met(text);
            if (i < START) {
                titleAtStart = title.share();
                describedAtStart = described.share();
            }
            open += ENDS.indexOf(text.charAt(text.length() - 1)) < 0 ? 1 : 0;
            datelines += i > 0 && isDateline(text) ? 1 : 0;
            signOffs += i < texts.size() - 1 && isSignOff(text) ? 1 : 0;
        }
        var cohesion = new Cohesion(texts);
        var last = texts.isEmpty() ? "。" : texts.get(texts.size() - 1);
        var first = texts.isEmpty() ? "。" : texts.get(0);
        return new float[] {
            (float) Math.log1p(letters),
            ratio(letters, place.letters(tree)),
            ratio(letters, plain),
            (float) Math.log1p(texts.size()),
            ratio(open, paragraphs),
            ENDS.indexOf(last.charAt(last.length() - 1)) < 0 ? 1 : 0,
            NO_STARTS.indexOf(first.charAt(0)) >= 0 ? 1 : 0,
            titleAtStart,
            title.share(),
            ratio(behindTitle, letters),
            describedAtStart,
            described.share(),
            keywords(page, texts),
            cohesion.mean(),
            cohesion.strangers(0, texts.size()),
            cohesion.strangers(0, (texts.size() + 1) / 2),
            cohesion.strangers(texts.size() / 2, texts.size()),
            datelines,
            signOffs,
            blocks.stream().filter(Block.Heading.class::isInstance).count()
        };
    }

    private static boolean isDateline(String text) {
        return Datelines.read(text.substring(0, Math.min(text.length(), LONGEST_HEAD))) != null;
    }

    private static boolean isSignOff(String text) {
        return SignOffs.read(text.substring(Math.max(0, text.length() - LONGEST_HEAD))) != null;
    }

    private static String stated(Page page, Words keys) {
        var entry = page.meta().first(keys);
        return entry == null
                ? ""
                : entry.value().substring(0, Math.min(entry.value().length(), 400));
    }

    /** The share of the page's keywords that a text has, or -1 where it has none. */
    private static float keywords(Page page, List<String> texts) {
        int count = 0;
        int met = 0;
        for (var word : stated(page, KEYWORDS).split("[,，;；、| ]+", MOST_WORDS)) {
            if (word.length() >= 2 && word.length() <= LONGEST_WORD) {
                count++;
                met += texts.stream().anyMatch(text -> text.contains(word)) ? 1 : 0;
            }
        }
        return count == 0 ? -1 : ratio(met, count);
    }

    private static int letters(String text) {
        return (int) text.chars().filter(Character::isLetterOrDigit).count();
    }

    private static float ratio(int part, int whole) {
        return whole == 0 ? 0 : (float) part / whole;
    }

    /** A text whose words may be met in others. */
    private static final class Topic {
        private final long[] pairs = new long[PairSet.LONGS];
        private final long[] seen = new long[PairSet.LONGS];
        private final int size;
        private int met;

        Topic(String text) {
            size = PairSet.add(pairs, text);
        }

        /** How many of its pairs stand in a text. */
        int met(String text) {
            var chars = text.toCharArray();
            met += PairSet.hits(pairs, seen, chars, 0, chars.length);
            return size == 0 ? 0 : PairSet.hits(pairs, new long[PairSet.LONGS], chars, 0, chars.length);
        }

        /** The share of its pairs that were met by now, or -1 where it has none. */
        float share() {
            return size == 0 ? -1 : (float) met / size;
        }
    }

    /** What the paragraphs of a text have in common. */
    private static final class Cohesion {
        private static final int SLOTS = 1 << 15;
        /** For each pair of letters the paragraph that has it, counted from 1, or -1 where several have. */
        private final short[] holders = new short[SLOTS];

        private final float[] common;
        private final int[] letters;

        Cohesion(List<String> texts) {
            common = new float[texts.size()];
            letters = new int[texts.size()];
            int chars = 0;
            int end = 0;
            for (; end < texts.size() && chars < MOST_CHARS; end++) {
                chars += texts.get(end).length();
                hold(texts.get(end), (short) (end + 1));
            }
            for (int i = 0; i < end; i++) {
                compare(texts.get(i), i);
            }
        }

        private void hold(String text, short paragraph) {
            for (int i = 1; i < text.length(); i++) {
                if (isPair(text, i)) {
                    int slot = slot(text, i);
                    short holder = holders[slot];
                    holders[slot] = holder == 0 || holder == paragraph ? paragraph : -1;
                }
            }
        }

        private void compare(String text, int paragraph) {
            int shared = 0;
            int all = 0;
            for (int i = 1; i < text.length(); i++) {
                if (isPair(text, i)) {
                    all++;
                    shared += holders[slot(text, i)] == -1 ? 1 : 0;
                }
            }
            letters[paragraph] = all;
            common[paragraph] = ratio(shared, all);
        }

        private static boolean isPair(String text, int i) {
            return Character.isLetterOrDigit(text.charAt(i - 1)) && Character.isLetterOrDigit(text.charAt(i));
        }

        private static int slot(String text, int i) {
            return (text.charAt(i - 1) * 31 + text.charAt(i)) * 0x9E3779B1 >>> 17;
        }

        float mean() {
            float sum = 0;
            int all = 0;
            for (int i = 0; i < letters.length; i++) {
                sum += common[i] * letters[i];
                all += letters[i];
            }
            return all == 0 ? 0 : sum / all;
        }

        /** The share of the letters of some paragraphs that speak of something else. */
        float strangers(int from, int to) {
            int strange = 0;
            int all = 0;
            for (int i = from; i < to; i++) {
                all += letters[i];
                strange += letters[i] >= LONG && common[i] < STRANGE ? letters[i] : 0;
            }
            return ratio(strange, all);
        }
    }
}
