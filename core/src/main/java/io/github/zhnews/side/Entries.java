// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.side;

import io.github.zhnews.html.Attr;
import io.github.zhnews.html.Tag;
import io.github.zhnews.list.Headlines;
import io.github.zhnews.model.Link;
import io.github.zhnews.text.Spaces;
import io.github.zhnews.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the lines of lists as links to articles. */
final class Entries {
    private static final int MIN_TITLE = 5;
    private static final int MAX_TITLE = 80;
    /** The Chinese characters that a headline has at least; names of users and counts have fewer. */
    private static final int MIN_HAN = 4;

    private static final Words TOOLS = Words.of("links.tools");
    private static final Pattern RANK = Pattern.compile("^0?([1-9]\\d*+)(?!\\p{Nd})[ .、．:：]*+");

    private final SideLines all;

    Entries(SideLines all) {
        this.all = all;
    }

    /** Whether most of a line is links of a headline's length. */
    boolean isEntry(int line) {
        return all.lines.linkLetters(line) * 2 >= all.lines.letters(line) && !of(line).isEmpty();
    }

    /** The links of a line that are as long as headlines. */
    List<Link> of(int line) {
        if (all.lines.linkLetters(line) < MIN_TITLE) {
            return List.of();
        }
        var links = new ArrayList<Link>();
        int last = -1;
        for (int node = all.lines.firstNode(line); node < all.lines.endNode(line); node++) {
            int link = all.tree.tag(node) == Tag.TEXT ? all.page.linkAround(node) : -1;
            if (link > 0 && link != last) {
                last = link;
                add(link, line, links);
            }
        }
        return links;
    }

    private void add(int link, int line, List<Link> links) {
        var tree = all.tree;
        int from = Math.max(link, all.lines.firstNode(line));
        int to = Math.min(tree.end(link), all.lines.endNode(line));
        int letters = tree.lettersBetween(from, to);
        var url = letters < MIN_TITLE || letters > MAX_TITLE ? null : all.page.link(link);
        if (url == null || url.getRawPath().length() <= 1 && url.getRawQuery() == null) {
            return; // of a front page
        }
        var words = Spaces.clean(tree.chars(), tree.textFrom(from), tree.textTo(to - 1));
        if (words.codePoints().filter(Spaces::isHan).count() >= MIN_HAN && !TOOLS.begin(words)) {
            var title = tree.attr(link, Attr.TITLE);
            var whole = title == null || title.length() > 2 * MAX_TITLE
                    ? words
                    : Headlines.whole(words, Spaces.clean(title));
            links.add(Link.of(whole, url));
        }
    }

    /** Links without the numbers of ranks before their titles, 1某某, 2某某 …, where all have theirs. */
    static List<Link> withoutRanks(List<Link> links) {
        var bare = new ArrayList<Link>();
        for (var link : links) {
            var title = link.title();
            var rank = RANK.matcher(title);
            boolean isRanked = rank.find() && rank.group(1).equals(Integer.toString(bare.size() + 1));
            if (!isRanked || rank.end() == title.length()) {
                return links;
            }
            bare.add(Link.of(title.substring(rank.end()), link.url()));
        }
        return bare;
    }
}
