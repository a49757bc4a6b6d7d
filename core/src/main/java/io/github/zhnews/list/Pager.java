package io.github.zhnews.list;

import io.github.zhnews.html.Attr;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.PageTurn;
import io.github.zhnews.text.Spaces;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the page that continues a list. */
final class Pager {
    private static final int LONGEST = 40;
    private static final Pattern MORE = Pattern.compile("(?:加载|載入|查看|浏览|顯示|点击)?更多.{0,4}");
    /** The call by which the publishing system of many portals and authorities writes its pager: pages, this page, name, ending. */
    private static final Pattern CALL = Pattern.compile(
            "createPageHTML\\( *(\\d{1,4}) *, *(\\d{1,4}) *, *[\"']([\\w-]{1,40})[\"'] *, *[\"'](\\w{2,6})[\"']");

    private Pager() {}

    static @Nullable URI next(Page page) {
        var worded = worded(page);
        if (worded != null) {
            return worded;
        }
        var head = stated(page);
        if (head != null) {
            return head;
        }
        var called = called(page);
        return called != null ? called : numbered(page);
    }

    private static @Nullable URI worded(Page page) {
        var tree = page.tree();
        URI first = null;
        for (int i = 0; i < tree.size(); i++) {
            if (tree.tag(i) != Tag.A || !(PageTurn.isNext(words(tree, i)) || PageTurn.isNext(title(tree, i)))) {
                continue;
            }
            var url = address(page, i);
            if (url != null && page.address() != null && PageTurn.continues(page.address(), url)) {
                return url;
            }
            first = first == null ? url : first;
        }
        return first;
    }

    private static String words(Tree tree, int link) {
        int length = tree.textTo(link) - tree.textFrom(link);
        return length > LONGEST ? "" : Spaces.clean(tree.chars(), tree.textFrom(link), tree.textTo(link));
    }

    private static String title(Tree tree, int link) {
        var title = tree.attr(link, Attr.TITLE);
        return title == null ? "" : title;
    }

    private static @Nullable URI address(Page page, int link) {
        var href = page.tree().attr(link, Attr.HREF);
        var url = href == null ? null : page.resolve(href);
        return url == null || url.equals(page.address()) ? null : url;
    }

    /** {@code rel=next}. */
    private static @Nullable URI stated(Page page) {
        var tree = page.tree();
        for (int i = 0; i < tree.size(); i++) {
            boolean isLink = tree.tag(i) == Tag.LINK || tree.tag(i) == Tag.A;
            var rel = isLink ? tree.attr(i, Attr.REL) : null;
            if (rel != null && rel.strip().equalsIgnoreCase("next")) {
                return address(page, i);
            }
        }
        return null;
    }

    private static @Nullable URI called(Page page) {
        var scripts = page.scripts();
        for (int i = 0; i < scripts.size(); i++) {
            var script = page.tree().raw(scripts.get(i));
            int at = script.indexOf("createPage");
            if (at < 0) {
                continue;
            }
            var call = CALL.matcher(script);
            if (call.find(at)) {
                int next = Integer.parseInt(call.group(2)) + 1;
                boolean isLast = next >= Integer.parseInt(call.group(1));
                return isLast ? null : page.resolve(call.group(3) + "_" + next + "." + call.group(4));
            }
        }
        return null;
    }

    /** The link with the next number, or with 更多, whose address goes on from the page's own. */
    private static @Nullable URI numbered(Page page) {
        var own = page.address();
        if (own == null) {
            return null;
        }
        var tree = page.tree();
        var next = String.valueOf(PageTurn.number(own) + 1);
        for (int i = 0; i < tree.size(); i++) {
            if (tree.tag(i) == Tag.A && isNumberOrMore(words(tree, i), next)) {
                var url = address(page, i);
                if (url != null && PageTurn.continues(own, url)) {
                    return url;
                }
            }
        }
        return null;
    }

    private static boolean isNumberOrMore(String words, String number) {
        return words.equals(number)
                || words.equals("[" + number + "]")
                || MORE.matcher(words).matches();
    }
}
