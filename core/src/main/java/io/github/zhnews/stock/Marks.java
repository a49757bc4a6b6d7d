// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.stock;

import io.github.zhnews.html.Attr;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.model.SecurityMention.Market;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import io.github.zhnews.text.Spaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the securities that the markup of a text marks: elements named after them, links to their prices. */
final class Marks {
    private static final int MAX_MARKS = 200;
    private static final int MAX_NAME = 30;

    private static final Pattern SIGNS = Pattern.compile("^[$\\[【 ]+|(?<![$\\]】 ])[$\\]】 ]+$");

    /**
     * A name that is marked.
     *
     * @param quote the price that stands in an element behind it, or {@code null}
     */
    record Mark(String name, Code code, @Nullable LiveQuote quote) {}

    private final Tree tree;
    private final List<Mark> marks = new ArrayList<>();

    private Marks(Tree tree) {
        this.tree = tree;
    }

    static List<Mark> in(Page page, Region region) {
        if (!region.exists()) {
            return List.of();
        }
        var finder = new Marks(page.tree());
        finder.walk(region);
        return finder.marks;
    }

    private void walk(Region region) {
        int node = region.firstInner();
        while (node < region.to() && marks.size() < MAX_MARKS) {
            var code = tree.tag(node) == Tag.TEXT ? null : code(node);
            if (code == null) {
                node++;
            } else {
                add(node, code);
                node = tree.end(node);
            }
        }
    }

    private @Nullable Code code(int node) {
        var id = tree.attr(node, Attr.ID);
        var named = id == null ? null : byId(id);
        var href = named == null && tree.tag(node) == Tag.A ? tree.attr(node, Attr.HREF) : null;
        return href == null ? named : QuotePages.read(href);
    }

    /** {@code stock_sh600519}, {@code hkstock_hk00700}, {@code usstock_BABA}. */
    private static @Nullable Code byId(String id) {
        int at = id.indexOf("stock_");
        if (at != 0 && at != 2) {
            return null;
        }
        var rest = id.substring(at + "stock_".length());
        var code = Code.prefixed(rest);
        if (code != null) {
            return code;
        }
        return switch (id.substring(0, at).toLowerCase(Locale.ROOT)) {
            case "hk" -> Code.of(Market.HONG_KONG, rest);
            case "us" -> Code.of(Market.UNITED_STATES, rest.toUpperCase(Locale.ROOT));
            default -> Code.bare(rest);
        };
    }

    private void add(int node, Code code) {
        var words = text(node);
        int bracket = Math.max(words.indexOf('('), words.indexOf('（'));
        var name =
                SIGNS.matcher(bracket > 0 ? words.substring(0, bracket) : words).replaceAll("");
        if (!name.isEmpty() && name.length() <= MAX_NAME && Code.read(name) == null) {
            marks.add(new Mark(name, code, quoteBehind(node)));
        }
    }

    /** The price in the element that follows, such as {@code <span id="quote_BABA">}. */
    private @Nullable LiveQuote quoteBehind(int node) {
        int next = tree.nextSibling(node);
        while (next >= 0 && tree.tag(next) == Tag.TEXT && text(next).isEmpty()) {
            next = tree.nextSibling(next);
        }
        var id = next < 0 || tree.tag(next) == Tag.TEXT ? null : tree.attr(next, Attr.ID);
        if (id == null || !id.startsWith("quote_")) {
            return null;
        }
        var words = text(next);
        return words.length() < 3 ? null : LiveQuote.read(words.substring(1, words.length() - 1));
    }

    private String text(int node) {
        int from = tree.textFrom(node);
        return Spaces.clean(tree.chars(), from, Math.min(tree.textTo(node), from + 2 * MAX_NAME));
    }
}
