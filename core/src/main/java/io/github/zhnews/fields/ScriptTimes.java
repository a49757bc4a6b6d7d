package io.github.zhnews.fields;

import io.github.zhnews.model.Origin;
import io.github.zhnews.model.StatedTime;
import io.github.zhnews.model.StatedTime.Precision;
import io.github.zhnews.page.Found;
import io.github.zhnews.page.Page;
import io.github.zhnews.text.time.TimeContext;
import io.github.zhnews.text.time.Times;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** TitleLooks for times among the characters of a page's scripts, without reading them as data. */
final class ScriptTimes {
    private static final int MIN_SCRIPT = 20;
    /** Larger scripts are libraries or lists of other articles. */
    private static final int MAX_SCRIPT = 1 << 19;

    private static final int LONGEST_VALUE = 40;
    /** How far before a value its key may begin. */
    private static final int LONGEST_BEFORE = 80;

    private static final int STRIDE = 4;

    /** Keys of times of publication, the most telling first, in lower case without underscores. */
    private static final List<String> KEYS = List.of("""
            datepublished publishtime publishedtime pubtime pubdate publishdate publishedat publishat newstime ptime displaytime showtime
            releasetime releasedate posttime ct ctime createtime createdat date time datetime""".split("\\s+"));

    /** The last keys are too common to be trusted where nothing on the page confirms them. */
    private static final int TRUSTED = KEYS.size() - 3;

    /** Parts of names of times that are none of publication. */
    private static final String[] OTHER =
            "mod update now server sys expire start end begin ver build last reg login comment cache timeout delay"
                    .split(" ");

    private final Page page;
    private final TimeContext context;
    private final @Nullable StatedTime shown;
    private @Nullable Found<StatedTime> best;
    private int bestRank = TRUSTED;

    private ScriptTimes(Page page, TimeContext context, @Nullable StatedTime shown) {
        this.page = page;
        this.context = context;
        this.shown = shown;
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

    /** TitleLooks at each number that begins as times of this and the last century do. A date has a digit among any four characters. */
    private void scan(char[] page, int from, int to) {
        for (int i = from + STRIDE; i < to; i += STRIDE) {
            if (isDigit(page[i])) {
                int start = i;
                while (start > i - STRIDE && isDigit(page[start - 1])) {
                    start--;
                }
                if ((page[start] == '1' || page[start] == '2') && begins(page[start - 1])) {
                    // A number that begins as times do is rare: from here on a short string is at hand.
                    int before = Math.max(from, start - LONGEST_BEFORE);
                    var s = new String(page, before, Math.min(to, start + LONGEST_VALUE + 1) - before);
                    if (isTimeLike(s, start - before)) {
                        int end = endOfValue(s, start - before);
                        consider(s, start - before, end);
                        i = before + end;
                    }
                }
            }
        }
    }

    private static boolean begins(char before) {
        return before <= ' ' || before == '"' || before == '\'' || before == ':' || before == '=' || before == '(';
    }

    /** Ten or thirteen digits, or four and a mark. */
    private static boolean isTimeLike(String s, int from) {
        int i = from;
        while (i < s.length() && isDigit(s.charAt(i))) {
            i++;
        }
        int digits = i - from;
        return digits == 10 || digits == 13 || digits == 4 && i < s.length() && "-/\\年".indexOf(s.charAt(i)) >= 0;
    }

    private static int endOfValue(String s, int from) {
        int i = from;
        while (i < s.length()
                && i - from < LONGEST_VALUE
                && (isDigit(s.charAt(i)) || "-/.:TZ+ \\年月日时分秒".indexOf(s.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    private void consider(String s, int from, int to) {
        var key = keyBefore(s, from);
        if (key.isEmpty()) {
            return;
        }
        var name = key.toLowerCase(Locale.ROOT).replace("_", "");
        int rank = KEYS.indexOf(name);
        if (shown == null ? rank < 0 || rank >= bestRank : !mayBePublication(name, rank)) {
            return;
        }
        var time = Times.parse(s.substring(from, to).replace("\\", ""), context);
        if (time != null && (shown == null || refines(shown, time))) {
            best = new Found<>(time, new Origin.Script(key), 0.6);
            bestRank = rank;
        }
    }

    /** Whether it is the first that does. */
    private boolean refines(StatedTime stated, StatedTime time) {
        return best == null && time.precision() == Precision.SECOND && TimeAgreement.of(stated, time, context.zone());
    }

    /** What agrees with a day only may be of any event of that day. */
    private boolean mayBePublication(String name, int rank) {
        for (var part : OTHER) {
            if (name.contains(part)) {
                return false;
            }
        }
        boolean dateOnly = shown == null || shown.precision() == Precision.DATE;
        return !dateOnly || rank >= 0 && rank < TRUSTED || name.contains("pub");
    }

    private static String keyBefore(String s, int value) {
        int i = skipBack(s, value, "\"'\\(");
        if (i >= 8 && s.startsWith("new Date", i - 8)) {
            i = skipBack(s, i - 8, "");
        }
        if (i == 0 || s.charAt(i - 1) != ':' && s.charAt(i - 1) != '=') {
            return "";
        }
        int end = skipBack(s, i - 1, "\"'\\|");
        int start = end;
        while (start > 0 && end - start < LONGEST_VALUE && isWord(s.charAt(start - 1))) {
            start--;
        }
        return s.substring(start, end);
    }

    private static int skipBack(String s, int from, String marks) {
        int i = from;
        while (i > 0 && (s.charAt(i - 1) <= ' ' || marks.indexOf(s.charAt(i - 1)) >= 0)) {
            i--;
        }
        return i;
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '$' || isDigit(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
