package io.github.zhnews.side;

import io.github.zhnews.model.Link;
import java.util.ArrayList;
import java.util.List;

/** Takes the numbers of ranks off titles: 1某某, 2某某 … where all of a list have theirs. */
final class Ranks {
    private Ranks() {}

    static List<Link> without(List<Link> links) {
        var bare = new ArrayList<Link>();
        for (int i = 0; i < links.size(); i++) {
            var link = links.get(i);
            var title = withoutRank(link.title(), i + 1);
            if (title.isEmpty()) {
                return links;
            }
            bare.add(new Link(title, link.url()));
        }
        return bare;
    }

    private static String withoutRank(String title, int rank) {
        var number = Integer.toString(rank);
        int at = title.startsWith("0" + number) ? number.length() + 1 : title.startsWith(number) ? number.length() : -1;
        if (at < 0 || at >= title.length() || Character.isDigit(title.charAt(at))) {
            return "";
        }
        while (at < title.length() && " .、．:：".indexOf(title.charAt(at)) >= 0) {
            at++;
        }
        return title.substring(at);
    }
}
