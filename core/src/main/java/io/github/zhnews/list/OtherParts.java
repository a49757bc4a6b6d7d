package io.github.zhnews.list;

import io.github.zhnews.html.NameSet;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.text.Spaces;
import java.util.regex.Pattern;

/** The parts of a page that hold links to other things than its list: navigation, foot, advertisements, rankings. */
final class OtherParts {
    private static final int NAV = 1;
    private static final int FOOT = 2;
    private static final int AD = 4;
    private static final int RANK = 8;
    private static final int HOT = 16;
    private static final int SIDE = 32;

    private static final NameSet NAV_NAMES = NameSet.of("list-navigation");
    private static final NameSet FOOT_NAMES = NameSet.of("list-foot");
    private static final NameSet AD_NAMES = NameSet.of("list-advertisement");
    private static final NameSet RANK_NAMES = NameSet.of("list-ranking");
    private static final NameSet HOT_NAMES = NameSet.of("list-hot");
    private static final NameSet SIDE_NAMES = NameSet.of("list-side");

    private static final Pattern RANKING = Pattern.compile("排行|热榜|熱榜|热门|熱門|点击|點擊|點閱|热[文读评议搜帖播]|熱[議搜文]|最热|最熱"
            + "|人气|人氣|关注榜|阅读榜|[周日月总]榜|猜你|猜您|为[你您]推荐|為[你您]推薦|大家都在看|你可能|您可能|都在搜");
    private static final Pattern OTHERS =
            Pattern.compile("友情|合作(?:媒体|网站|伙伴|單位|单位)|网站导航|相关链接|相關連結|^链接|快速导航|广告|廣告|赞助|推广|推廣|网群|网站群|專案企劃");
    private static final Pattern MORE = Pattern.compile("(?i)更多.{0,4}|more.{0,3}|[\\d.>»+ ]+|.{0,5}[:：-]\\d\\d.{0,6}");

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
        zone |= tree.isNamed(node, NAV_NAMES) ? NAV : 0;
        zone |= tree.isNamed(node, FOOT_NAMES) ? FOOT : 0;
        zone |= tree.isNamed(node, AD_NAMES) ? AD : 0;
        zone |= tree.isNamed(node, RANK_NAMES) ? RANK : 0;
        zone |= tree.isNamed(node, HOT_NAMES) ? HOT : 0;
        return zone | (tree.isNamed(node, SIDE_NAMES) ? SIDE : 0);
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
    int captionWeight(Anchor first, java.util.function.IntPredicate isMember, boolean isRanking) {
        int line = line(first) - 1;
        for (int back = 0; back < LINES_BACK && line >= 0; back++, line--) {
            if (lines.letters(line) > LONGEST_CAPTION || isMember.test(lines.firstNode(line))) {
                return 0;
            }
            var words = lines.text(line);
            if (OTHERS.matcher(words).find()) {
                return -8;
            }
            if (RANKING.matcher(words).find()) {
                return isRanking ? 0 : -8;
            }
            if (!MORE.matcher(words).matches() && Spaces.isHan(words.codePointAt(0))) {
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
