package io.github.zhnews.body;

import io.github.zhnews.html.Attr;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.html.WordSet;

/**
 * What the makers of pages call the parts that are no article: the words in {@code id} and {@code class}. Words are compared
 * whole ({@code news-hot_list} is news, hot, list), so that {@code ad} is not found in {@code head}.
 */
final class SectionNames {
    private static final WordSet BOILERPLATE = WordSet.of(
            // navigation and frame of the site
            "nav navi navbar navigation menu topbar toolbar sidebar aside footer foot copyright breadcrumb crumb crumbs crumbsnav"
                    + " weizhi sitemap header login register search"
                    // readers' comments
                    + " comment comments commentbox commentlist cmt pinglun reply replies discuss gentie tie"
                    // other articles
                    + " related relate relative relation relatednews relevant recommend recommended recommendation recom tuijian xiangguan"
                    + " hot hotnews rank ranking paihang guess like likes more morenews prevnext nextprev"
                    // sharing and tools
                    + " share shares sharebar bdshare bdsharebuttonbox jiathis fenxiang fontsize tools print mood vote digg"
                    // promotion
                    + " ad ads adv advert advertisement adbox gg guanggao sponsor promo promotion qrcode erweima ewm appdownload"
                    + " subscribe wxfollow pager pagination pagenav paging tags taglist");

    /** Names of what readers say about an article, and of nothing else. */
    private static final WordSet READERS = WordSet.of("comments commentbox commentlist gentie replies reply");

    /** The same in two words: comment-list, comment_wrap. A part named comment alone may be an opinion column. */
    private static final String[] READERS_LISTS = {
        "comment-list",
        "comment_list",
        "comment-wrap",
        "comment_wrap",
        "comment-box",
        "comment_box",
        "comment-item",
        "comment_item",
        "comment-area",
        "comment_area",
        "comments-"
    };

    private SectionNames() {}

    /** Whether an element is named as readers' comments: those may be longer than the text. */
    static boolean isReaders(Tree tree, int node) {
        if (tree.attrHasWord(node, Attr.CLASS, READERS) || tree.attrHasWord(node, Attr.ID, READERS)) {
            return true;
        }
        for (var list : READERS_LISTS) {
            if (tree.attrContains(node, Attr.CLASS, list) || tree.attrContains(node, Attr.ID, list)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element is named as something other than an article's text. */
    static boolean isBoilerplate(Tree tree, int node) {
        int tag = tree.tag(node);
        if (tag == Tag.NAV || tag == Tag.FOOTER || tag == Tag.ASIDE) {
            return true;
        }
        return tree.attrHasWord(node, Attr.CLASS, BOILERPLATE) || tree.attrHasWord(node, Attr.ID, BOILERPLATE);
    }

    /** Whether an element is named as a player: its picture is the video's, not the article's. */
    static boolean isVideoBox(Tree tree, int node) {
        return tree.attrContains(node, Attr.CLASS, "video") || tree.attrContains(node, Attr.ID, "video");
    }
}
