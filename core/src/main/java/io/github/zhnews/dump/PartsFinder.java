// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.dump;

import io.github.zhnews.body.LineKinds;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.place.HeaviestRun;
import io.github.zhnews.text.time.TimeContext;
import io.github.zhnews.text.time.Times;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds headline and text among the lines of a dump. The text is the run of lines with the greatest sum of weights, where
 * sentences weigh as much as they are long and lines without a stop weigh against: those are links, labels and headlines.
 */
final class PartsFinder {
    private static final int STOP_WEIGHT = 6;
    /** What a sentence needs in letters to weigh anything. */
    private static final int LABEL_LETTERS = 9;
    /** The letters from which on a line without a stop is as likely a paragraph as a headline. */
    private static final int LONG_LINE = 45;

    private static final int MAX_LINE_WEIGHT = 400;
    private static final int MAX_LABEL_WEIGHT = 20;
    /** What a line weighs that only stands behind texts. */
    private static final int BARRIER = -150;

    private static final int MIN_TEXT_WEIGHT = 30;

    /** How often a dump holds a headline at the most; a link in a menu stands there more often. */
    private static final int MAX_REPEATED = 4;

    private static final int MIN_TITLE = 6;
    private static final int MAX_TITLE = 60;
    private static final int MAX_HEADING = 30;
    private static final int MAX_BAR = 90;
    /** How many lines above the text the headline stands at the most. */
    private static final int MAX_ABOVE = 60;
    /** How many lines above the dateline bar the headline stands at the most. */
    private static final int NEAR_BAR = 8;
    /** How many lines behind the text the keywords stand at the most. */
    private static final int NEAR_TEXT = 3;

    private static final Pattern KEYWORDS =
            Pattern.compile("[\\p{IsHan}\\p{Alnum}]{2,10}(?: [\\p{IsHan}\\p{Alnum}]{2,10}){1,9}");

    private static final Pattern NUMBERS = Pattern.compile("(?:^| )\\d+(?: |$)");

    private static final TimeContext TIMES = TimeContext.in(ZoneOffset.ofHours(8));

    private final List<String> texts;
    private final Lines lines;
    private final LineKinds kinds;
    private final int size;
    /** The full stops of each line; those of questions and calls count where they can't be those of a headline. */
    private final int[] stops;

    private int first;
    private int end;

    /**
     * What the lines are.
     *
     * @param title the line of the headline, or -1
     * @param end the line behind the last one, notes and promotion at its end included; 0 where there is no text
     */
    record Parts(int title, int first, int end, BitSet headings, List<String> keywords) {
        static final Parts NONE = new Parts(-1, -1, 0, new BitSet(), List.of());

        boolean hasText() {
            return end > 0;
        }

        boolean isText(int line) {
            return line >= first && line < end;
        }
    }

    private PartsFinder(Page page, List<String> texts) {
        this.texts = texts;
        lines = page.lines();
        kinds = new LineKinds(page);
        size = texts.size();
        stops = new int[size];
        Arrays.setAll(stops, this::stopsOf);
    }

    /**
     * Finds the parts.
     *
     * @param texts the lines' texts
     */
    static Parts find(Page page, List<String> texts) {
        return new PartsFinder(page, texts).find();
    }

    private int stopsOf(int line) {
        int full = count("。", line);
        return full + (full > 0 || lines.letters(line) >= MAX_HEADING ? count("！？；…", line) : 0);
    }

    private int count(String signs, int line) {
        return (int) texts.get(line).chars().filter(c -> signs.indexOf(c) >= 0).count();
    }

    private Parts find() {
        if (!findRun()) {
            return Parts.NONE;
        }
        int title = title();
        takeIn();
        return new Parts(title, first, end, headings(), keywords());
    }

    private boolean findRun() {
        var run = HeaviestRun.of(this::weight, 0, size);
        first = run.first();
        end = run.end();
        return run.weight() >= MIN_TEXT_WEIGHT;
    }

    private int weight(int line) {
        int letters = lines.letters(line);
        if (kinds.isBehindText(line)) {
            return BARRIER;
        }
        if (kinds.isBoilerplate(line)) {
            return -LABEL_LETTERS;
        }
        if (stops[line] > 0) {
            return Math.min(letters + STOP_WEIGHT * stops[line], MAX_LINE_WEIGHT) - LABEL_LETTERS;
        }
        return letters >= LONG_LINE && !isEnumeration(line)
                ? Math.min(letters - LONG_LINE, LONG_LINE)
                : -Math.min(letters + 4, MAX_LABEL_WEIGHT);
    }

    /** Names beside each other, as of channels and linked sites: blanks part them, not commas. */
    private boolean isEnumeration(int line) {
        int blanks = count(" |", line);
        return blanks >= 3 && blanks > count("，、,：", line);
    }

    /** The nearest line above the text with a time and little else, or -1. */
    private int bar() {
        int highest = Math.max(0, first - MAX_ABOVE);
        int bar = first - 1;
        while (bar >= highest && !isBar(bar)) {
            bar--;
        }
        return bar >= highest ? bar : isBar(first) ? first : -1;
    }

    private boolean isBar(int line) {
        return lines.letters(line) <= MAX_BAR
                && stops[line] == 0
                && !Times.findAll(texts.get(line), TIMES).isEmpty();
    }

    private int title() {
        int bar = bar();
        int near = bar < 0 ? -1 : titleAbove(bar, NEAR_BAR);
        return near >= 0 ? near : titleAbove(first, MAX_ABOVE);
    }

    /** Of the lines above a place the nearest that the dump repeats, or else the nearest that looks like a headline. */
    private int titleAbove(int place, int within) {
        int nearest = -1;
        for (int i = place - 1; i >= Math.max(0, place - within); i--) {
            if (mayBeTitle(i)) {
                if (isRepeated(i)) {
                    return i;
                }
                nearest = nearest < 0 ? i : nearest;
            }
        }
        return nearest;
    }

    private boolean mayBeTitle(int line) {
        int letters = lines.letters(line);
        return letters >= MIN_TITLE
                && letters <= MAX_TITLE
                && !kinds.isBoilerplate(line)
                && !kinds.isBar(line)
                && !isBar(line)
                && !texts.get(line).contains(" > ");
    }

    /** A dump may hold what the page's title, its path and its heading said. */
    private boolean isRepeated(int line) {
        var text = texts.get(line);
        long times = texts.stream()
                .filter(other -> other.startsWith(text))
                .limit(MAX_REPEATED + 1)
                .count();
        return times > 1 && times <= MAX_REPEATED;
    }

    /** The notes that end the text have no weight of their own. */
    private void takeIn() {
        while (end < size && (kinds.isBoilerplate(end) && !kinds.isBehindText(end) || kinds.isByline(end))) {
            end++;
        }
    }

    private BitSet headings() {
        var headings = new BitSet();
        for (int i = first; i + 1 < end; i++) {
            if (i > first && isLabel(i) && stops[i - 1] > 0 && (stops[i + 1] > 0 || ends(i + 1, "：:"))) {
                headings.set(i);
            }
        }
        return headings;
    }

    private boolean isLabel(int line) {
        return lines.letters(line) >= 2
                && lines.letters(line) <= MAX_HEADING
                && stops[line] == 0
                && !ends(line, "，。；：、,.;:”\"）)")
                && !kinds.isBoilerplate(line)
                && !kinds.isByline(line);
    }

    private boolean ends(int line, String signs) {
        var text = texts.get(line);
        return signs.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private List<String> keywords() {
        for (int i = end; i < Math.min(size, end + NEAR_TEXT); i++) {
            var text = texts.get(i);
            var words = List.of(text.split(" "));
            if (KEYWORDS.matcher(text).matches()
                    && !NUMBERS.matcher(text).find()
                    && !kinds.isBoilerplate(i)
                    && Set.copyOf(words).size() == words.size()) {
                return words;
            }
        }
        return List.of();
    }
}
