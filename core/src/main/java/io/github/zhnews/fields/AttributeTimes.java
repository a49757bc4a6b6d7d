package io.github.zhnews.fields;

import io.github.zhnews.html.Attr;
import io.github.zhnews.html.Tag;
import io.github.zhnews.model.Origin;
import io.github.zhnews.model.StatedTime;
import io.github.zhnews.page.Found;
import io.github.zhnews.text.time.TimeContext;
import io.github.zhnews.text.time.Times;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The times in attributes of the elements around the dateline bar and the text: {@code datetime}, {@code data-ptime} … */
final class AttributeTimes {
    private static final int[] KNOWN = {Attr.DATETIME, Attr.of("data-time"), Attr.of("data-ptime"), Attr.of("data-val")
    };

    /** Names that only few pages use; looked for in the elements that hold all of the article. */
    private static final String[] RARE = {
        "ptime",
        "data-publish-time",
        "data-publishtime",
        "data-pubtime",
        "data-article-publish-time",
        "data-timestamp",
        "data-date"
    };

    private static final int MAX_NODES = 200;

    private AttributeTimes() {}

    /** The times, those of the bar first. */
    static List<Found<StatedTime>> of(Margins around, TimeContext context) {
        var times = new ArrayList<Found<StatedTime>>(2);
        var tree = around.page().tree();
        if (tree.size() < 2) {
            return times;
        }
        int first = firstNode(around);
        int end = Math.min(endNode(around), first + MAX_NODES);
        for (int node = first; node < end; node++) {
            if (tree.tag(node) != Tag.TEXT) {
                for (int attr : KNOWN) {
                    add(tree.attr(node, attr), context, times);
                }
            }
        }
        for (int node = tree.parent(first); node > 0; node = tree.parent(node)) {
            for (int attr : KNOWN) {
                add(tree.attr(node, attr), context, times);
            }
            for (var name : RARE) {
                add(tree.attr(node, name), context, times);
            }
        }
        return times;
    }

    private static int firstNode(Margins around) {
        var lines = around.page().lines();
        int line = around.headline().line();
        if (line < 0) {
            line = around.bar().isEmpty() ? 0 : around.bar().get(0).line();
        }
        return line < lines.size() ? Math.max(lines.block(line), 1) : 1;
    }

    private static int endNode(Margins around) {
        var lead = around.lead();
        return lead.isEmpty()
                ? around.page().tree().size()
                : around.page().lines().firstNode(lead.get(0).line());
    }

    private static void add(@Nullable String value, TimeContext context, List<Found<StatedTime>> times) {
        var time = value == null ? null : Times.parse(value, context);
        if (time != null) {
            times.add(new Found<>(time, new Origin.Heuristic("attribute"), 0.85));
        }
    }
}
