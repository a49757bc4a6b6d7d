// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.list;

import io.github.zhnews.html.Attr;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.PageTurn;
import io.github.zhnews.vocabulary.Words;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the page that continues a list. */
final class Pager {
    private static final Words MORE = Words.of("links.more");
    /** The call by which the publishing system of many portals and authorities writes its pager: pages, this page, name, ending. */
    private static final Pattern CALL = Pattern.compile(
            "createPageHTML\\( *(\\d{1,4}) *, *(\\d{1,4}) *, *[\"']([\\w-]{1,40})[\"'] *, *[\"'](\\w{2,6})[\"']");

    private Pager() {}

    /** The link that is worded so, or that the page states otherwise, or the one with the next number or 更多. */
    static @Nullable URI next(Page page) {
        var tree = page.tree();
        var own = page.address();
        var number = own == null ? null : String.valueOf(PageTurn.number(own) + 1);
        URI worded = null;
        URI numbered = null;
        for (int i = 0; i < tree.size(); i++) {
            var words = tree.tag(i) == Tag.A ? PageTurn.words(tree, i) : "";
            boolean isNext = PageTurn.isNext(words) || tree.tag(i) == Tag.A && isNextByTitle(tree, i);
            if (!isNext && !words.equals(number) && !MORE.begin(words)) {
                continue;
            }
            var url = PageTurn.address(page, i);
            boolean continues = url != null && own != null && PageTurn.continues(own, url);
            if (isNext && continues) {
                return url;
            }
            worded = isNext && worded == null ? url : worded;
            numbered = continues && numbered == null ? url : numbered;
        }
        var next = worded == null ? stated(page) : worded;
        next = next == null ? called(page) : next;
        return next == null ? numbered : next;
    }

    private static boolean isNextByTitle(Tree tree, int link) {
        var title = tree.attr(link, Attr.TITLE);
        return title != null && PageTurn.isNext(PageTurn.words(title));
    }

    /** {@code rel=next}. */
    private static @Nullable URI stated(Page page) {
        var tree = page.tree();
        for (int i = 0; i < tree.size(); i++) {
            boolean isLink = tree.tag(i) == Tag.LINK || tree.tag(i) == Tag.A;
            var rel = isLink ? tree.attr(i, Attr.REL) : null;
            if (rel != null && rel.strip().equalsIgnoreCase("next")) {
                return PageTurn.address(page, i);
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
}
