package io.github.zhnews.list;

import io.github.zhnews.html.Attr;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.list.EntryParts.Piece;
import io.github.zhnews.model.StatedTime;
import io.github.zhnews.text.time.AddressDates;
import io.github.zhnews.text.time.TimeContext;
import io.github.zhnews.text.time.Times;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the times that stand beside the entries of a list, in all the short forms that lists use. */
final class EntryTimes {
    private static final int LONGEST = 80;
    private static final int LONGEST_HEADING = 16;

    /** A leap year, for words that are asked only whether they are a date. */
    private static final int SOME_YEAR = 2024;

    private static final Pattern RELATIVE = Pattern.compile("\\d{1,3} ?(?:秒|分钟?|分鐘|小时|小時|天|日)前|[今昨前][天日].{0,6}|刚刚|剛剛");
    private static final Pattern BRACKETS = Pattern.compile("[\\[\\]()（）【】]");
    /** A month of one digit, which is read as one only with the zero before it. */
    private static final Pattern SHORT = Pattern.compile("^(\\d)-(\\d\\d?)(?![\\d-])");

    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}(?= |$)");
    private static final Pattern MONTH = Pattern.compile("((?:19|20)\\d\\d) ?[-./年] ?(\\d{1,2})月?");
    private static final Pattern MONTH_AND_DAY = Pattern.compile("\\d{1,2}[-./]\\d{1,2}");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private final Tree tree;
    private final TimeContext context;

    EntryTimes(Tree tree, TimeContext context) {
        this.tree = tree;
        this.context = context;
    }

    /** The time that the pieces of an entry state, or {@code null}. */
    @Nullable
    StatedTime in(List<Piece> pieces, int from, int to, URI url, @Nullable StatedTime heading) {
        var year = AddressDates.year(url.toString());
        var help = year == null ? context : context.withYear(year);
        for (var piece : pieces) {
            var time = of(piece.text(), help);
            if (time != null) {
                return time;
            }
        }
        var marked = marked(from, to);
        if (marked != null) {
            return marked;
        }
        var split = split(pieces);
        return split != null ? split : clock(pieces, url, heading);
    }

    /** The last day that the pieces between two entries state, or {@code null}. */
    @Nullable
    StatedTime day(List<Piece> pieces) {
        StatedTime day = null;
        for (var piece : pieces) {
            var time = Headlines.length(piece.text()) <= LONGEST_HEADING ? of(piece.text(), context) : null;
            day = time != null && time.precision() == StatedTime.Precision.DATE ? time : day;
        }
        return day;
    }

    /** Whether pieces state a time, if maybe without its day. */
    boolean haveTime(List<Piece> pieces) {
        return pieces.stream().anyMatch(p -> p.text().length() <= LONGEST && isTime(p.text()));
    }

    /** Whether a piece says when, and so is no part of a summary. */
    boolean isTime(String piece) {
        var words = plain(piece);
        return of(words, context.withYear(SOME_YEAR)) != null
                || RELATIVE.matcher(words).matches()
                || CLOCK.matcher(words).matches()
                || DAY.matcher(words).matches()
                || MONTH.matcher(words).matches()
                || YEAR.matcher(words).matches();
    }

    private static String plain(String piece) {
        var words = BRACKETS.matcher(piece).replaceAll(" ").strip();
        return SHORT.matcher(words)
                .replaceFirst(m -> "0" + m.group(1) + (m.group(2).length() == 1 ? "-0" : "-") + m.group(2));
    }

    private static @Nullable StatedTime of(String piece, TimeContext context) {
        if (piece.length() > LONGEST) {
            return null;
        }
        var words = plain(piece);
        // A number is a rank or a count, though an id could be read as seconds.
        return words.chars().allMatch(c -> c >= '0' && c <= '9') ? null : Times.parse(words, context);
    }

    private @Nullable StatedTime marked(int from, int to) {
        for (int i = from; i < to; i++) {
            var value = tree.tag(i) == Tag.TIME ? tree.attr(i, Attr.DATETIME) : null;
            var time = value == null ? null : Times.parse(value, context);
            if (time != null) {
                return time;
            }
        }
        return null;
    }

    /** Reads a day set apart from its month, as a calendar's leaf: 31 and 2025-01, or 01-31 and 2025. */
    private @Nullable StatedTime split(List<Piece> pieces) {
        for (int i = 0; i + 1 < pieces.size() && i < 8; i++) {
            var first = plain(pieces.get(i).text());
            var second = plain(pieces.get(i + 1).text());
            var time = joined(first, second);
            time = time != null ? time : joined(second, first);
            if (time != null) {
                return time;
            }
        }
        return null;
    }

    private @Nullable StatedTime joined(String small, String large) {
        var month = MONTH.matcher(large);
        if (month.matches() && DAY.matcher(small).matches()) {
            return Times.parse(month.group(1) + "-" + month.group(2) + "-" + small, context);
        }
        return YEAR.matcher(large).matches() && MONTH_AND_DAY.matcher(small).matches()
                ? Times.parse(large + "-" + small.replaceAll("[./]", "-"), context)
                : null;
    }

    private boolean isLinked(Piece piece) {
        int node = piece.node();
        while (node > 0 && tree.tag(node) != Tag.A) {
            node = tree.parent(node);
        }
        return node > 0;
    }

    /** A time of day alone is one of the day that the heading tells, or the address. */
    private @Nullable StatedTime clock(List<Piece> pieces, URI url, @Nullable StatedTime heading) {
        var day = heading != null ? heading : AddressDates.date(url.toString());
        for (var piece : pieces) {
            var words = plain(piece.text());
            // On a picture it is the length of a video.
            boolean isBeside = heading != null || !isLinked(piece);
            if (day != null && isBeside && CLOCK.matcher(words).matches()) {
                return Times.parse(day + " " + words.replace('：', ':'), context);
            }
        }
        return null;
    }
}
