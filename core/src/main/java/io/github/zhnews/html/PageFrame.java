// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.html;

/**
 * The elements {@code html}, {@code head} and {@code body}, of which a page has one each: they open with their tags or, where
 * those are missing, with what belongs into them.
 */
final class PageFrame {
    private final TreeWriter out;
    /** The last of the three that was opened; their numbers follow each other. */
    private int opened;

    PageFrame(TreeWriter out) {
        this.out = out;
    }

    void clear() {
        opened = Tag.HTML - 1;
    }

    boolean has(int tag) {
        return opened >= tag;
    }

    /** Makes way for one of the three; answers whether it is the page's first. */
    boolean prepare(int tag) {
        if (has(tag)) {
            return false;
        }
        openTo(tag - 1);
        if (tag == Tag.BODY) {
            out.closeTo(2); // the root and html
        }
        opened = tag;
        return true;
    }

    /** Makes way for content: of the head, or else of the body. */
    void prepareFor(boolean headContent) {
        if (has(Tag.BODY)) {
            return;
        }
        if (headContent) {
            openTo(Tag.HEAD);
        } else if (!out.has(Tag.NOSCRIPT) && !out.has(Tag.TEMPLATE)) {
            prepare(Tag.BODY);
            out.openImplied(Tag.BODY);
        }
    }

    private void openTo(int tag) {
        while (opened < tag) {
            out.openImplied(++opened);
        }
    }
}
