package io.github.zhnews.list;

import io.github.zhnews.html.Attr;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.list.Pieces.Piece;
import io.github.zhnews.model.StatedTime;
import io.github.zhnews.text.AddressDates;
import io.github.zhnews.text.TimeContext;
import io.github.zhnews.text.Times;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the times that stand beside the entries of a list, in all the short forms that lists use. */
final class EntryTimes {
    private static final int LONGEST = 80;

    private static final Pattern BRACKETS = Pattern.compile("[\\[\\]()（）【】]");
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

    /** The time that the pieces of an entry state, or {@code null}; {@code from} to {@code to} are its nodes. */
    @Nullable
    StatedTime in(List<Piece> pieces, int from, int to, URI url) {
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
        return split != null ? split : clock(pieces, url);
    }

    /** Whether a piece says when, and so is no part of a summary. */
    boolean isTime(String piece) {
        var words = plain(piece);
        return of(words, context.withYear(2000)) != null
                || CLOCK.matcher(words).matches()
                || DAY.matcher(words).matches()
                || MONTH.matcher(words).matches()
                || YEAR.matcher(words).matches();
    }

    private static String plain(String piece) {
        return BRACKETS.matcher(piece).replaceAll(" ").strip();
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

    /** A time of day alone is one of the day that the address tells. */
    private @Nullable StatedTime clock(List<Piece> pieces, URI url) {
        var day = AddressDates.date(url.toString());
        for (var piece : pieces) {
            var words = plain(piece.text());
            if (day != null && CLOCK.matcher(words).matches()) {
                return Times.parse(day + " " + words.replace('：', ':'), context);
            }
        }
        return null;
    }
}
