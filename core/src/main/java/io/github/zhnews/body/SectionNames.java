package io.github.zhnews.body;

import io.github.zhnews.html.Attr;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What the makers of pages call the parts that are no article: the words in {@code id} and {@code class}. Words are compared
 * whole ({@code news-hot_list} is news, hot, list), so that {@code ad} is not found in {@code head}.
 */
final class SectionNames {
    private static final Set<String> BOILERPLATE = words(
            // navigation and frame of the site
            "nav navi navbar navigation menu topbar toolbar sidebar aside footer foot copyright breadcrumb crumb crumbs crumbsnav"
                    + " weizhi sitemap header login register search"
                    // readers' comments
                    + " comment comments commentbox cmt pinglun reply replies discuss gentie tie"
                    // other articles
                    + " related relate relative relation relatednews relevant recommend recommended recommendation recom tuijian xiangguan"
                    + " hot hotnews rank ranking paihang guess like likes more morenews prevnext nextprev"
                    // sharing and tools
                    + " share shares sharebar bdshare bdsharebuttonbox jiathis fenxiang fontsize tools print mood vote digg"
                    // promotion
                    + " ad ads adv advert advertisement adbox gg guanggao sponsor promo promotion qrcode erweima ewm appdownload"
                    + " subscribe wxfollow pager pagination pagenav paging tags taglist");

    private SectionNames() {}

    private static Set<String> words(String list) {
        return new HashSet<>(Set.of(list.split(" ")));
    }

    /** Whether an element is named as something other than an article's text. */
    static boolean isBoilerplate(Tree tree, int node) {
        int tag = tree.tag(node);
        if (tag == Tag.NAV || tag == Tag.FOOTER || tag == Tag.ASIDE) {
            return true;
        }
        return matches(tree.attr(node, Attr.CLASS)) || matches(tree.attr(node, Attr.ID));
    }

    /** Whether an element is named as a player: its picture is the video's, not the article's. */
    static boolean isVideoBox(Tree tree, int node) {
        return tree.attrContains(node, Attr.CLASS, "video") || tree.attrContains(node, Attr.ID, "video");
    }

    private static boolean matches(@org.jspecify.annotations.Nullable String value) {
        if (value == null || value.isEmpty()) {
            return false;
        }
        int start = 0;
        int n = value.length();
        for (int i = 0; i <= n; i++) {
            boolean cut = i == n
                    || !Character.isLetter(value.charAt(i))
                    || i > start && Character.isUpperCase(value.charAt(i)) && Character.isLowerCase(value.charAt(i - 1));
            if (!cut) {
                continue;
            }
            if (i - start >= 2 && BOILERPLATE.contains(value.substring(start, i).toLowerCase(Locale.ROOT))) {
                return true;
            }
            start = i < n && Character.isLetter(value.charAt(i)) ? i : i + 1;
        }
        return false;
    }
}
