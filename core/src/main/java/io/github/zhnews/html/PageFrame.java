package io.github.zhnews.html;

/**
 * The elements {@code html}, {@code head} and {@code body}, of which a page has one each: they open with their tags or, where
 * those are missing, with what belongs into them.
 */
final class PageFrame {
    private final TreeWriter out;
    private boolean html;
    private boolean head;
    private boolean body;

    PageFrame(TreeWriter out) {
        this.out = out;
    }

    void clear() {
        html = head = body = false;
    }

    boolean isStarted() {
        return html;
    }

    boolean hasBody() {
        return body;
    }

    /** Makes way for one of the three; answers whether it is the page's first. */
    boolean prepare(int tag) {
        if (tag == Tag.HTML) {
            boolean first = !html;
            html = true;
            return first;
        }
        if (tag == Tag.HEAD) {
            ensureHtml();
            boolean first = !head && !body;
            head = true;
            return first;
        }
        boolean first = !body;
        if (first) {
            endHead();
            body = true;
        }
        return first;
    }

    /** Makes way for content: of the head, or else of the body. */
    void prepareFor(boolean headContent) {
        if (body) {
            return;
        }
        if (headContent) {
            ensureHead();
        } else if (!out.open.has(Tag.NOSCRIPT) && !out.open.has(Tag.TEMPLATE)) {
            endHead();
            out.openImplied(Tag.BODY);
            body = true;
        }
    }

    private void ensureHtml() {
        if (!html) {
            out.openImplied(Tag.HTML);
            html = true;
        }
    }

    private void ensureHead() {
        if (!head) {
            ensureHtml();
            out.openImplied(Tag.HEAD);
            head = true;
        }
    }

    private void endHead() {
        ensureHead();
        out.closeTo(2); // the root and html
    }
}
