package io.github.zhnews.engine;

import io.github.zhnews.html.Attr;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.page.Page;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Picks the link to the next page of an article from the links between its pages. */
final class NextPage {
    /** How such a link is worded, without blanks and brackets. */
    private static final Set<String> WORDS =
            Set.of("下一页", "下页", "后一页", "下一頁", "下頁", "后页", "next", "nextpage", ">", ">>", "»", "›");

    private NextPage() {}

    static @Nullable URI among(Page page, int... nodes) {
        var tree = page.tree();
        int only = -1;
        int count = 0;
        for (int node : nodes) {
            for (int i = node; i < tree.end(node); i++) {
                if (tree.tag(i) == Tag.A && tree.hasAttr(i, Attr.HREF)) {
                    if (WORDS.contains(words(tree, i))) {
                        return address(page, i);
                    }
                    only = i;
                    count++;
                }
            }
        }
        return count == 1 && tree.tag(nodes[0]) == Tag.A ? address(page, only) : null;
    }

    private static String words(Tree tree, int link) {
        var text = Display.text(tree, link).toLowerCase(java.util.Locale.ROOT);
        var words = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (" [](（）【】".indexOf(text.charAt(i)) < 0) {
                words.append(text.charAt(i));
            }
        }
        var bare = words.toString();
        return bare.length() > 3 && bare.endsWith(">") ? bare.substring(0, bare.indexOf('>')) : bare;
    }

    private static @Nullable URI address(Page page, int link) {
        var href = page.tree().attr(link, Attr.HREF);
        var url = href == null || href.startsWith("#") || href.startsWith("javascript:") ? null : page.resolve(href);
        return url == null || url.equals(page.address()) ? null : url;
    }
}
