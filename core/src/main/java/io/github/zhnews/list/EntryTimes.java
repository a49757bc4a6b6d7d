// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.list;

import io.github.zhnews.html.Attr;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.list.EntryParts.Piece;
import io.github.zhnews.model.StatedTime;
import io.github.zhnews.text.time.AddressDate;
import io.github.zhnews.text.time.CellTimes;
import io.github.zhnews.text.time.TimeContext;
import io.github.zhnews.text.time.Times;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the times that stand beside the entries of a list, in all the short forms that lists use. */
final class EntryTimes {
    private static final int LONGEST_HEADING = 16;

    private final Tree tree;
    private final EntryParts parts;
    private final TimeContext context;

    EntryTimes(Tree tree, EntryParts parts, TimeContext context) {
        this.tree = tree;
        this.parts = parts;
        this.context = context;
    }

    /** The time that the pieces of an entry state, or {@code null}. */
    @Nullable
    StatedTime in(List<Piece> pieces, int from, int to, URI url, @Nullable StatedTime heading) {
        var time = read(pieces, from, to, url, heading);
        return time == null ? null : time.in(context.zone());
    }

    private @Nullable StatedTime read(List<Piece> pieces, int from, int to, URI url, @Nullable StatedTime heading) {
        var help = context.withYearOf(url);
        for (var piece : pieces) {
            var time = CellTimes.parse(piece.text(), help);
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
            var time =
                    Headlines.length(piece.text()) <= LONGEST_HEADING ? CellTimes.parse(piece.text(), context) : null;
            day = time != null && time.precision() == StatedTime.Precision.DATE ? time : day;
        }
        return day;
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

    /** A day set apart from its month, as on a calendar's leaf. */
    private static @Nullable StatedTime split(List<Piece> pieces) {
        for (int i = 0; i + 1 < pieces.size() && i < 8; i++) {
            var time = CellTimes.joined(pieces.get(i).text(), pieces.get(i + 1).text());
            if (time != null) {
                return time;
            }
        }
        return null;
    }

    /** A time of day alone is one of the day that the heading tells, or the address. */
    private @Nullable StatedTime clock(List<Piece> pieces, URI url, @Nullable StatedTime heading) {
        var address = AddressDate.of(url);
        var day = heading != null || address == null ? heading : address.time();
        for (var piece : pieces) {
            // On a picture it is the length of a video.
            boolean isBeside = heading != null || parts.linkAround(piece.node()) < 0;
            var time = day != null && isBeside
                    ? CellTimes.clock(piece.text(), day.local().toLocalDate(), context)
                    : null;
            if (time != null) {
                return time;
            }
        }
        return null;
    }
}
