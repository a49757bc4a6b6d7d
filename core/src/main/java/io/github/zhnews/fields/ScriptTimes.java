// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import io.github.zhnews.model.Origin;
import io.github.zhnews.model.StatedTime;
import io.github.zhnews.model.StatedTime.Precision;
import io.github.zhnews.page.Found;
import io.github.zhnews.page.Page;
import io.github.zhnews.text.time.TimeContext;
import io.github.zhnews.text.time.Times;
import io.github.zhnews.vocabulary.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Looks for times among the characters of a page's scripts, without reading them as data. */
final class ScriptTimes {
    private static final int MIN_SCRIPT = 20;
    /** Larger scripts are libraries or lists of other articles. */
    private static final int MAX_SCRIPT = 1 << 19;

    private static final int SHORTEST_VALUE = 7;
    private static final int LONGEST_VALUE = 64;
    /** Weekday, month, day and year before a clock. */
    private static final int LONGEST_BEFORE_DIGIT = 40;

    /** How far before a value its key may begin. */
    private static final int LONGEST_BEFORE = 80;

    private static final int LONGEST_KEY = 40;
    private static final int STRIDE = 4;
    /** A time to the second has so many digits and colons in a row, on a clock or as a number. */
    private static final int STRIDE_TO_SECOND = 7;
    /** The digits of 2019-3-4, and of the seconds since 1970; a time on a clock has more. */
    private static final int DIGITS_OF_DAY = 6;

    private static final int DIGITS_OF_SECOND = 10;
    /** Where the minutes stand in a day with its clock written as one number: 20190304102030. */
    private static final int MINUTE_OF_CLOCK = 10;

    private static final char[] NEW_DATE = "new Date".toCharArray();

    private static final List<String> KEYS =
            Words.of("meta-keys.script-published", "meta-keys.script-times").all();
    /** The keys behind these are too common to be trusted where nothing on the page confirms them. */
    private static final int TRUSTED =
            Words.of("meta-keys.script-published").all().size();

    private static final Words OTHER = Words.of("meta-keys.script-other");

    private final Page page;
    private final TimeContext context;
    private final @Nullable StatedTime shown;
    /** The minute of the hour that is shown, which is the same on clocks of nearly all zones; -1 where none is. */
    private final int minute;

    private @Nullable Found<StatedTime> best;
    private int bestRank = TRUSTED;

    private ScriptTimes(Page page, TimeContext context, @Nullable StatedTime shown) {
        this.page = page;
        this.context = context;
        this.shown = shown;
        minute = shown == null || shown.precision() != Precision.MINUTE
                ? -1
                : shown.local().getMinute();
    }

    /** A time that says more exactly what the page shows, or {@code null}. */
    static @Nullable Found<StatedTime> refining(Page page, StatedTime shown, TimeContext context) {
        return new ScriptTimes(page, context, shown).find();
    }

    /** A time under a key that is one of publication, or {@code null}. */
    static @Nullable Found<StatedTime> any(Page page, TimeContext context) {
        return new ScriptTimes(page, context, null).find();
    }

    private @Nullable Found<StatedTime> find() {
        var tree = page.tree();
        var scripts = page.scripts();
        for (int i = 0; i < scripts.size() && !(shown != null && best != null); i++) {
            int from = tree.rawFrom(scripts.get(i));
            int to = tree.rawTo(scripts.get(i));
            if (to - from >= MIN_SCRIPT && to - from <= MAX_SCRIPT) {
                scan(tree.source(), from, to);
            }
        }
        return best;
    }

    /**
     * Looks at each value with a digit; a time has one among any four characters, behind its weekday and month. What says a time
     * more exactly says its second.
     */
    private void scan(char[] page, int from, int to) {
        int stride = shown == null ? STRIDE : STRIDE_TO_SECOND;
        for (int i = from + stride; i < to; i += stride) {
            int start = isDigit(page[i]) || shown != null && isInClock(page, i) ? startOfValue(page, from, i) : from;
            if (start > from) {
                int end = endOfValue(page, start, to);
                if (end - start >= SHORTEST_VALUE && mayBeTime(page, start, end)) {
                    consider(page, Math.max(from, start - LONGEST_BEFORE), start, end);
                    i = Math.max(i, end);
                }
            }
        }
    }

    /**
     * Numbers have as many digits as seconds or milliseconds since 1970 or as a day with its clock; others have a year. What says
     * a time more exactly says its minute, too.
     */
    private boolean mayBeTime(char[] page, int from, int to) {
        int digits = 0;
        boolean clock = false;
        boolean number = true;
        for (int i = from; i < to; i++) {
            char c = page[i];
            if (isDigit(c)) {
                digits++;
            } else {
                number &= c <= ' ';
                clock |= c == ':' && (minute < 0 || i + 2 < to && twoDigits(page, i + 1) == minute);
            }
        }
        if (!number) {
            return digits >= (shown == null ? DIGITS_OF_DAY : DIGITS_OF_SECOND) && (shown == null || clock);
        }
        return switch (digits) {
            case 10, 13 -> minute < 0 || isInMinute(page, from, to);
            case 14 -> minute < 0 || to - from > 14 || twoDigits(page, from + MINUTE_OF_CLOCK) == minute;
            default -> shown == null && digits % 2 == 0;
        };
    }

    /** Whether the ten digits that a number begins with are seconds since 1970 within the minute that is shown. */
    private boolean isInMinute(char[] page, int from, int to) {
        long seconds = 0;
        int digits = 0;
        for (int i = from; i < to && digits < DIGITS_OF_SECOND; i++) {
            if (isDigit(page[i])) {
                seconds = seconds * 10 + page[i] - '0';
                digits++;
            }
        }
        return seconds / 60 % 60 == minute;
    }

    private static int twoDigits(char[] page, int at) {
        return (page[at] - '0') * 10 + page[at + 1] - '0';
    }

    /** Where a value begins: with these digits, or behind the quote before what else a time has; else {@code from}. */
    private static int startOfValue(char[] page, int from, int digit) {
        int least = Math.max(from, digit - LONGEST_BEFORE_DIGIT);
        int start = digit;
        while (start > least && digit - start < STRIDE_TO_SECOND && isDigit(page[start - 1])) {
            start--;
        }
        if (begins(page, skipBlanksBack(page, least, start))) {
            return start;
        }
        if (start == least || !isGap(page[start - 1])) {
            return from;
        }
        while (start > least && (isGap(page[start - 1]) || isLatin(page[start - 1]) || isDigit(page[start - 1]))) {
            start--;
        }
        return start > least && isQuote(page[start - 1]) && Times.mayBegin(page[start]) ? start : from;
    }

    private static boolean isInClock(char[] page, int at) {
        return page[at] == ':' && isDigit(page[at - 1]);
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == ',' || c == '.' || c == '-' || c == '/' || c == ':';
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    /** Whether a value may begin at an index; behind an hour stand its minutes. */
    private static boolean begins(char[] page, int at) {
        char before = at > 1 ? page[at - 1] : 0;
        return isQuote(before) || before == '=' || before == '(' || before == ':' && !isDigit(page[at - 2]);
    }

    private static int endOfValue(char[] page, int start, int to) {
        char before = page[start - 1];
        boolean quoted = isQuote(before);
        int end = start;
        int most = Math.min(to, start + LONGEST_VALUE);
        while (end < most && (quoted ? page[end] != before : !endsBare(page[end]))) {
            end++;
        }
        return end;
    }

    private static boolean endsBare(char c) {
        return switch (c) {
            case ',', ';', '&', ')', '}', ']', '"', '\'', '<', '\n' -> true;
            default -> false;
        };
    }

    private void consider(char[] page, int from, int start, int end) {
        var key = keyBefore(page, from, start);
        if (key.isEmpty()) {
            return;
        }
        var name = key.toLowerCase(Locale.ROOT).replace("_", "");
        int rank = KEYS.indexOf(name);
        if (shown == null ? rank < 0 || rank >= bestRank : !mayBePublication(name, rank)) {
            return;
        }
        var time = Times.parse(new String(page, start, end - start).replace("\\", ""), context);
        if (time != null && (shown == null || refines(shown, time, rank >= 0 && rank < TRUSTED))) {
            best = new Found<>(time, Origin.script(key), 0.6);
            bestRank = rank;
        }
    }

    /** Whether it is the first that does. */
    private boolean refines(StatedTime stated, StatedTime time, boolean trusted) {
        return best == null
                && time.precision() == Precision.SECOND
                && (trusted
                        ? SameTime.agreeOnAnyClock(stated, time, context.zone())
                        : SameTime.agree(stated, time, context.zone()));
    }

    /** What agrees with a day only may be of any event of that day. */
    private boolean mayBePublication(String name, int rank) {
        boolean dateOnly = shown == null || !shown.hasTimeOfDay();
        return !OTHER.in(name) && (!dateOnly || rank >= 0 && rank < TRUSTED || name.contains("pub"));
    }

    private static String keyBefore(char[] s, int from, int value) {
        int i = skipBack(s, from, value, "\"'\\(");
        if (i - from >= NEW_DATE.length && Arrays.equals(s, i - NEW_DATE.length, i, NEW_DATE, 0, NEW_DATE.length)) {
            i = skipBlanksBack(s, from, i - NEW_DATE.length);
        }
        if (i == from || s[i - 1] != ':' && s[i - 1] != '=') {
            return "";
        }
        int end = skipBack(s, from, i - 1, "\"'\\|");
        int start = end;
        while (start > from && end - start < LONGEST_KEY && isWord(s[start - 1])) {
            start--;
        }
        return new String(s, start, end - start);
    }

    private static int skipBlanksBack(char[] s, int from, int to) {
        int i = to;
        while (i > from && s[i - 1] <= ' ') {
            i--;
        }
        return i;
    }

    private static int skipBack(char[] s, int from, int to, String marks) {
        int i = to;
        while (i > from && (s[i - 1] <= ' ' || marks.indexOf(s[i - 1]) >= 0)) {
            i--;
        }
        return i;
    }

    private static boolean isWord(char c) {
        return isLatin(c) || c == '_' || c == '$' || isDigit(c);
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
