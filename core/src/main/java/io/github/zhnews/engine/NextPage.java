package io.github.zhnews.engine;

import io.github.zhnews.html.Attr;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.model.Origin;
import io.github.zhnews.page.Addresses;
import io.github.zhnews.page.Found;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.PageTurn;
import io.github.zhnews.page.Region;
import io.github.zhnews.text.Spaces;
import java.net.URI;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the link to the next page of an article. */
final class NextPage {
    /** How a link to the whole text is worded. */
    private static final Set<String> WHOLE = Set.of(
            "余下全文", "餘下全文", "阅读全文", "閱讀全文", "查看全文", "浏览全文", "显示全文", "顯示全文", "全文阅读", "全文閱讀", "在本页阅读全文", "在本页显示全文",
            "单页阅读", "全文", "阅读余下全文");

    /** What the words of such links begin with, so that no other link's words are read. */
    private static final String STARTS = "下后後余餘阅閱查浏显顯全在单[【（(nN123456789";

    private static final int LONGEST = 12;
    private static final int LINES_BEFORE = 4;
    private static final int LINES_BEHIND = 12;

    private NextPage() {}

    /** The next page where a rule says in which elements the links between the pages stand. */
    static @Nullable URI among(Page page, int... nodes) {
        var tree = page.tree();
        int only = -1;
        int count = 0;
        for (int node : nodes) {
            for (int i = node; i < tree.end(node); i++) {
                if (tree.tag(i) == Tag.A && tree.hasAttr(i, Attr.HREF)) {
                    if (PageTurn.isNext(DisplayedText.text(tree, i))) {
                        return address(page, i);
                    }
                    only = i;
                    count++;
                }
            }
        }
        return count == 1 && tree.tag(nodes[0]) == Tag.A ? address(page, only) : null;
    }

    /**
     * The next page where nothing is known of the layout: the links at the end of the text and right behind it are looked at,
     * and taken only if their address goes on from the page's own.
     */
    static Stream<Found<URI>> behind(Page page, Region region) {
        var given = page.given();
        var own = given == null || !Addresses.isDocument(given) ? null : given;
        if (!region.exists()) {
            return Stream.empty();
        }
        return Found.inTurn(
                () -> Stream.ofNullable(linked(page, region, own))
                        .map(url -> new Found<>(url, new Origin.Heuristic("next page"), 0.8)),
                () -> Stream.ofNullable(own == null ? null : stated(page, own))
                        .map(url -> new Found<>(url, new Origin.Meta("next"), 0.8)));
    }

    private static @Nullable URI linked(Page page, Region region, @Nullable URI own) {
        var tree = page.tree();
        var lines = page.lines();
        int first = Math.max(region.firstLine(), region.endLine() - LINES_BEFORE);
        int last = Math.min(lines.size(), region.endLine() + LINES_BEHIND);
        int to = last == lines.size() ? tree.size() : lines.firstNode(last);
        var following = String.valueOf(PageTurn.number(own) + 1);
        URI other = null;
        for (int i = first < lines.size() ? linkStart(tree, lines.firstNode(first)) : to; i < to; i++) {
            var words = tree.tag(i) == Tag.A ? words(tree, i) : "";
            boolean isNext = !words.isEmpty() && PageTurn.isNext(words);
            if (isNext || !words.isEmpty() && (WHOLE.contains(words) || words.equals(following))) {
                var url = address(page, i);
                if (url != null && (own == null ? isNext && PageTurn.isNumbered(url) : PageTurn.continues(own, url))) {
                    if (isNext) {
                        return url;
                    }
                    other = other == null ? url : other;
                }
            }
        }
        return other;
    }

    /** The first line may begin within a link. */
    private static int linkStart(Tree tree, int node) {
        return tree.tag(tree.parent(node)) == Tag.A ? tree.parent(node) : node;
    }

    /** The words of a short link that could lead to another page, else an empty string. */
    private static String words(Tree tree, int link) {
        char[] s = tree.chars();
        int from = tree.textFrom(link);
        int to = tree.textTo(link);
        while (from < to && Spaces.isSpace(s[from])) {
            from++;
        }
        boolean mayBe =
                from < to && to - from <= 4 * LONGEST && STARTS.indexOf(s[from]) >= 0 && tree.letters(link) <= LONGEST;
        if (!mayBe) {
            return "";
        }
        var words = Spaces.clean(s, from, to);
        int inner = words.length() - 1;
        return inner > 1 && "[【（(".indexOf(words.charAt(0)) >= 0 ? words.substring(1, inner) : words;
    }

    /** {@code rel=next} in the head, which many sites use for the next article. */
    private static @Nullable URI stated(Page page, URI own) {
        var tree = page.tree();
        for (int i = 1; i < tree.size() && tree.tag(i) != Tag.BODY; i++) {
            if (tree.tag(i) == Tag.LINK && tree.attrContains(i, Attr.REL, "next")) {
                var url = address(page, i);
                return url != null && PageTurn.continues(own, url) ? url : null;
            }
        }
        return null;
    }

    private static @Nullable URI address(Page page, int link) {
        var href = page.tree().attr(link, Attr.HREF);
        var url = href == null ? null : page.resolve(href);
        return url == null || url.equals(page.address()) || url.equals(page.given()) ? null : url;
    }
}
