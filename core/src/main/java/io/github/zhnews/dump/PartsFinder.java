package io.github.zhnews.dump;

import io.github.zhnews.body.LineKinds;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.text.Spaces;
import io.github.zhnews.text.time.TimeContext;
import io.github.zhnews.text.time.Times;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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
    /** The most that one line can weigh. */
    private static final int MAX_LINE = 400;

    private static final int MAX_LABEL = 20;
    /** What a line weighs that only stands behind texts. */
    private static final int BARRIER = -150;
    /** What the lines of a text weigh at the least. */
    private static final int LEAST = 30;

    private static final int MAX_REPEATED = 4;

    private static final int MIN_TITLE = 6;
    private static final int MAX_TITLE = 60;
    /** How many lines above the text the headline stands at the most. */
    private static final int MAX_ABOVE = 60;
    /** How many lines above the dateline bar the headline stands at the most. */
    private static final int NEAR_BAR = 8;
    /** The letters of the longest dateline bar. */
    private static final int MAX_BAR = 90;
    /** How many lines behind the text the keywords stand at the most. */
    private static final int NEAR_TEXT = 3;

    private static final int MAX_HEADING = 30;

    private static final Pattern KEYWORDS =
            Pattern.compile("[\\p{IsHan}\\p{Alnum}]{2,10}(?: [\\p{IsHan}\\p{Alnum}]{2,10}){1,9}");

    private static final Pattern NUMBERS = Pattern.compile("(?:^| )\\d+(?: |$)");

    private static final TimeContext TIMES = TimeContext.in(ZoneOffset.ofHours(8));

    private final Page page;
    private final Lines lines;
    private final LineKinds kinds;
    /** The full stops of each line; those of questions and calls count where they can't be those of a headline. */
    private final int[] stops;

    private final int size;
    private int first;
    private int end;

    private PartsFinder(Page page, LineKinds kinds) {
        this.page = page;
        lines = page.lines();
        this.kinds = kinds;
        size = lines.size();
        stops = new int[size];
        for (int i = 0; i < size; i++) {
            stops[i] = stopsOf(i);
        }
    }

    static @Nullable DumpParts find(Page page, LineKinds kinds) {
        return new PartsFinder(page, kinds).find();
    }

    private int stopsOf(int line) {
        char[] s = page.tree().chars();
        int full = 0;
        int others = 0;
        for (int i = lines.from(line); i < lines.to(line); i++) {
            full += s[i] == '。' ? 1 : 0;
            others += "！？；…".indexOf(s[i]) >= 0 ? 1 : 0;
        }
        return full + (full > 0 || lines.letters(line) >= MAX_HEADING ? others : 0);
    }

    private @Nullable DumpParts find() {
        if (!findRun()) {
            return null;
        }
        int bar = bar();
        int title = title(bar);
        takeIn();
        return new DumpParts(title, first, end, headings(), keywords());
    }

    private boolean findRun() {
        int best = 0;
        int sum = 0;
        int start = 0;
        for (int i = 0; i < size; i++) {
            sum += weight(i);
            if (sum <= 0) {
                sum = 0;
                start = i + 1;
            } else if (sum > best) {
                best = sum;
                first = start;
                end = i + 1;
            }
        }
        return best >= LEAST;
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
            return Math.min(letters + STOP_WEIGHT * stops[line], MAX_LINE) - LABEL_LETTERS;
        }
        return letters >= LONG_LINE && !isEnumeration(line)
                ? Math.min(letters - LONG_LINE, LONG_LINE)
                : -Math.min(letters + 4, MAX_LABEL);
    }

    /** Names beside each other, as of channels and linked sites: blanks part them, not commas. */
    private boolean isEnumeration(int line) {
        char[] s = page.tree().chars();
        int blanks = 0;
        int commas = 0;
        for (int i = lines.from(line); i < lines.to(line); i++) {
            blanks += s[i] == ' ' || s[i] == '|' ? 1 : 0;
            commas += "，、,：".indexOf(s[i]) >= 0 ? 1 : 0;
        }
        return blanks >= 3 && blanks > commas;
    }

    /** The nearest line above the text with a time and little else, or -1. */
    private int bar() {
        for (int i = first - 1; i >= Math.max(0, first - MAX_ABOVE); i--) {
            if (isBar(i)) {
                return i;
            }
        }
        return isBar(first) ? first : -1;
    }

    private boolean isBar(int line) {
        return lines.letters(line) <= MAX_BAR
                && stops[line] == 0
                && !Times.findAll(lines.text(line), TIMES).isEmpty();
    }

    private int title(int bar) {
        int near = -1;
        if (bar >= 0) {
            near = titleAbove(bar, NEAR_BAR);
        }
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
                && lines.text(line).indexOf(" > ") < 0;
    }

    /** A dump may hold what the page's title, its path and its heading said; a link in a menu stands there more often. */
    private boolean isRepeated(int line) {
        var text = lines.text(line);
        int times = 0;
        for (int i = 0; i < size && times <= MAX_REPEATED; i++) {
            times += lines.letters(i) >= lines.letters(line) && startsWith(i, text) ? 1 : 0;
        }
        return times > 1 && times <= MAX_REPEATED;
    }

    /** Whether a line's text, with blanks collapsed, begins so; told without making the text. */
    private boolean startsWith(int line, String text) {
        char[] s = page.tree().chars();
        int at = 0;
        for (int i = lines.from(line); i < lines.to(line) && at < text.length(); i++) {
            char c = Spaces.isSpace(s[i]) ? ' ' : s[i];
            boolean isCollapsed = c == ' ' && at > 0 && text.charAt(at - 1) == ' ' || Spaces.isIgnorable(c);
            if (c == text.charAt(at)) {
                at++;
            } else if (!isCollapsed) {
                return false;
            }
        }
        return at == text.length();
    }

    /** Lines at the edges that the sum left out: a short first paragraph, the notes that end the text. */
    private void takeIn() {
        while (end < size && (kinds.isBoilerplate(end) && !kinds.isBehindText(end) || kinds.isByline(end))) {
            end++;
        }
    }

    private BitSet headings() {
        var headings = new BitSet();
        for (int i = first; i + 1 < end; i++) {
            if (isLabel(i) && i > first && stops[i - 1] > 0 && (stops[i + 1] > 0 || endsInColon(i + 1))) {
                headings.set(i);
            }
        }
        return headings;
    }

    private boolean isLabel(int line) {
        var text = lines.text(line);
        return lines.letters(line) >= 2
                && lines.letters(line) <= MAX_HEADING
                && stops[line] == 0
                && "，。；：、,.;:”\"）)".indexOf(text.charAt(text.length() - 1)) < 0
                && !kinds.isBoilerplate(line)
                && !kinds.isByline(line);
    }

    private boolean endsInColon(int line) {
        var text = lines.text(line);
        return text.endsWith("：") || text.endsWith(":");
    }

    private List<String> keywords() {
        for (int i = end; i < Math.min(size, end + NEAR_TEXT); i++) {
            var text = lines.text(i);
            if (KEYWORDS.matcher(text).matches()
                    && !NUMBERS.matcher(text).find()
                    && !kinds.isBoilerplate(i)
                    && new HashSet<>(List.of(text.split(" "))).size() == text.split(" ").length) {
                return List.of(text.split(" "));
            }
        }
        return List.of();
    }
}
