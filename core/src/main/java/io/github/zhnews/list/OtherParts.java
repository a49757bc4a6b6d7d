// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.list;

import io.github.zhnews.html.NameSet;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.text.Spaces;
import io.github.zhnews.vocabulary.Words;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The parts of a page that hold links to other things than its list: navigation, foot, advertisements, rankings. */
final class OtherParts {
    private static final int NAV = 1;
    private static final int FOOT = 2;
    private static final int AD = 4;
    private static final int RANK = 8;
    private static final int HOT = 16;
    private static final int SIDE = 32;

    /** How elements of each kind are named, in the order of their bits. */
    private static final List<NameSet> NAMES = Stream.of(
                    "list-navigation", "list-foot", "list-advertisement", "list-ranking", "list-hot", "list-side")
            .map(NameSet::of)
            .toList();

    /** Lines above a list that are no caption: links to more, numbers, times. */
    private static final Pattern NO_CAPTION =
            Pattern.compile("(?i)" + Words.regex("links.more") + ".{0,4}|[\\d.>»+ ]+|.{0,5}[:：-]\\d\\d.{0,6}");

    private static final int LONGEST_CAPTION = 16;
    private static final int LINES_BACK = 3;

    private final Tree tree;
    private final Lines lines;
    private final byte[] zones;
    private final int most;

    OtherParts(Page page, Anchors anchors) {
        tree = page.tree();
        lines = page.lines();
        most = tree.linkLetters(0) / 2;
        zones = new byte[tree.size()];
        for (int i = 1; i < tree.size(); i++) {
            if (anchors.within(i) > 0) {
                zones[i] = (byte) (zones[tree.parent(i)] | zone(i));
            }
        }
    }

    /** What an element says of itself, unless it holds most of the page. */
    private int zone(int node) {
        if (tree.linkLetters(node) > most && tree.tag(node) != Tag.A) {
            return 0;
        }
        int tag = tree.tag(node);
        int zone = tag == Tag.NAV ? NAV : tag == Tag.FOOTER ? FOOT : tag == Tag.ASIDE ? SIDE : 0;
        for (int i = 0; i < NAMES.size(); i++) {
            zone |= tree.isNamed(node, NAMES.get(i)) ? 1 << i : 0;
        }
        return zone;
    }

    /**
     * How much a link's place speaks against it.
     *
     * @param isRanking whether the page has nothing but rankings, which then are its list
     */
    int weight(Anchor anchor, boolean isRanking) {
        int zone = zones[anchor.node()];
        int weight = (zone & NAV) != 0 ? -4 : 0;
        weight += (zone & FOOT) != 0 ? -8 : 0;
        weight += (zone & AD) != 0 ? -8 : 0;
        if (!isRanking) {
            weight += (zone & RANK) != 0 ? -8 : (zone & HOT) != 0 ? -3 : 0;
            weight += (zone & SIDE) != 0 ? -3 : 0;
        }
        return weight;
    }

    /**
     * How much the caption above a group of links speaks against them.
     *
     * @param isMember whether a link belongs to a group, and so is no caption, by its place among all links
     *
     */
    int captionWeight(Anchor first, IntPredicate isMember, boolean isRanking) {
        int line = line(first) - 1;
        for (int back = 0; back < LINES_BACK && line >= 0; back++, line--) {
            if (lines.letters(line) > LONGEST_CAPTION || isMember.test(lines.firstNode(line))) {
                return 0;
            }
            var words = lines.text(line);
            if (ListCaption.isOfOtherSites(words) || ListCaption.isNotMain(words)) {
                return isRanking && !ListCaption.isOfOtherSites(words) ? 0 : -8;
            }
            if (!NO_CAPTION.matcher(words).matches() && Spaces.isHan(words.codePointAt(0))) {
                return 0;
            }
        }
        return 0;
    }

    /** The line that a link stands in, or the next one where it shows no words. */
    private int line(Anchor anchor) {
        int line = lines.at(anchor.node());
        return line > 0 && lines.endNode(line - 1) > anchor.node() ? line - 1 : line;
    }

    /** Whether a link stands among the words of running text. */
    boolean isInText(Anchor anchor) {
        int line = line(anchor);
        if (line >= lines.size() || lines.firstNode(line) >= tree.end(anchor.node())) {
            return false;
        }
        int plain = lines.letters(line) - lines.linkLetters(line);
        return plain > 40 && plain > 2 * tree.letters(anchor.node()) && lines.stops(line) >= 2;
    }
}
