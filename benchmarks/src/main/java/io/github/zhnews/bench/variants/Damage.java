// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.variants;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What makes a page another one to read while its text stays what it is, or becomes its first paragraphs. */
enum Damage {
    /** One to three paragraphs are left of the text. */
    SHORT {
        @Override
        int apply(MarkedPage page, Filler filler) {
            int kept = filler.between(1, 3);
            page.cut(kept);
            return kept;
        }
    },
    /** Cards of other articles with summaries stand beside a text of a few paragraphs. */
    TEASERS {
        @Override
        int apply(MarkedPage page, Filler filler) {
            int kept = filler.between(2, 6);
            page.cut(kept);
            var teasers = filler.teasers(filler.between(4, 12));
            if (filler.even()) {
                page.container().appendChild(teasers);
            } else {
                around(page.container()).after(teasers);
            }
            return kept;
        }
    },
    /** A second and a third article are loaded below the first. */
    SECOND {
        @Override
        int apply(MarkedPage page, Filler filler) {
            var first = filler.even() ? page.container() : around(page.container());
            first.after(filler.article(page.container()));
            first.after(filler.article(page.container()));
            if (filler.even()) {
                int kept = filler.between(2, 8);
                page.cut(kept);
                return kept;
            }
            return page.size();
        }
    },
    /** A hundred headlines stand before a short text, some of them in its own cell. */
    MENU {
        @Override
        int apply(MarkedPage page, Filler filler) {
            int kept = filler.between(2, 6);
            page.cut(kept);
            page.document().body().prependChild(filler.links(100));
            around(page.container()).before(filler.links(filler.between(5, 30)));
            return kept;
        }
    },
    /** The paragraphs stand beside lists of links, in no element of their own. */
    DISSOLVED {
        @Override
        int apply(MarkedPage page, Filler filler) {
            var container = page.container();
            container.before(filler.links(filler.between(8, 30)));
            container.after(filler.links(filler.between(8, 40)));
            if (!container.tagName().equals("body")) {
                container.unwrap();
            }
            return page.size();
        }
    },
    /** The whole text is a link, as on pages that want to be read in an app. */
    LINKED {
        @Override
        int apply(MarkedPage page, Filler filler) {
            var link = new Element("a").attr("href", "/app/open");
            for (var child : List.copyOf(page.container().childNodes())) {
                link.appendChild(child);
            }
            page.container().appendChild(link);
            return page.size();
        }
    },
    /** The elements around the text have names that say other things. */
    RENAMED {
        @Override
        int apply(MarkedPage page, Filler filler) {
            for (var element = page.container(); element != null; element = element.parent()) {
                element.removeAttr("id").attr("class", filler.one(NAMES));
            }
            return page.size();
        }
    },
    /** What others write stands before the text. */
    SIDEBAR {
        @Override
        int apply(MarkedPage page, Filler filler) {
            var side = new Element("div").addClass(filler.one(List.of("left", "side", "col-3", "w300", "fl")));
            side.appendChild(filler.links(filler.between(5, 20)));
            side.appendChild(filler.teasers(filler.between(3, 8)));
            if (filler.even()) {
                page.document().body().prependChild(side);
            } else {
                around(page.container()).before(side);
            }
            return page.size();
        }
    },
    /** The second half is not shown until a button is pressed. */
    FOLDED {
        @Override
        int apply(MarkedPage page, Filler filler) {
            var folded = new Element("div")
                    .attr("style", "display:none")
                    .addClass(filler.one(List.of("more", "rest", "fold")));
            var pieces = page.piecesFrom(page.size() / 2);
            if (!pieces.isEmpty()) {
                Node before = pieces.get(0);
                before.before(folded);
                pieces.forEach(folded::appendChild);
                var button = new Element(filler.one(List.of("div", "a", "button")));
                folded.after(button.text(filler.one(List.of("展开全文", "阅读全文", "查看全文", "点击展开剩余全文"))));
            }
            return page.size();
        }
    };

    private static final List<String> NAMES = List.of(
            "disableAsideSection enableGAMAds",
            "no-sidebar layout",
            "has-related",
            "css-1x9k2",
            "with-comments",
            "row",
            "page-wrap footer-fixed",
            "main-left",
            "");

    /**
     * Damages a page.
     *
     * @return how many of its paragraphs are left
     */
    abstract int apply(MarkedPage page, Filler filler);

    /** The element around a text's, or the text's where that is the page. */
    private static Element around(Element container) {
        var parent = container.parent();
        return parent == null
                        || parent.tagName().equals("body")
                        || parent.tagName().equals("html")
                ? container
                : parent;
    }
}
