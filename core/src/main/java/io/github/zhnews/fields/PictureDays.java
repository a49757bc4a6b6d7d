// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import io.github.zhnews.html.Attr;
import io.github.zhnews.html.Tag;
import io.github.zhnews.model.Origin;
import io.github.zhnews.model.StatedTime;
import io.github.zhnews.page.Found;
import io.github.zhnews.text.time.AddressDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The days in the addresses of a text's first pictures, which were mostly uploaded when the text was published. */
final class PictureDays {
    private static final int MOST = 5;
    private static final int LONGEST_ADDRESS = 400;
    private static final List<Integer> ADDRESSES =
            Stream.of("src", "data-src", "data-original").map(Attr::of).toList();
    private static final Origin PICTURE = Origin.heuristic("picture");

    private PictureDays() {}

    static List<Found<StatedTime>> of(Margins around) {
        var days = new ArrayList<Found<StatedTime>>(MOST);
        var tree = around.page.tree();
        var lines = around.page.lines();
        int first = around.lead.isEmpty() ? lines.size() : around.lead.get(0).line;
        int node = first == 0 || first == lines.size() ? tree.size() : lines.endNode(first - 1);
        int end = around.end.isEmpty() ? node : lines.endNode(around.end.get(around.end.size() - 1).line);
        for (; node < end && days.size() < MOST; node++) {
            if (tree.tag(node) == Tag.IMG) {
                for (int attr : ADDRESSES) {
                    var day = day(tree.attr(node, attr));
                    if (day != null) {
                        days.add(new Found<>(day, PICTURE, 0.5));
                    }
                }
            }
        }
        return days;
    }

    private static @Nullable StatedTime day(@Nullable String address) {
        var date = address == null || address.length() > LONGEST_ADDRESS ? null : AddressDate.in(address);
        return date == null ? null : date.time();
    }
}
