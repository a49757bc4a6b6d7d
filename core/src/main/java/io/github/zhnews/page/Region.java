// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.page;

import io.github.zhnews.html.Tree;

/**
 * Where the text of the article stands on the page: an element, or a run of siblings within one.
 *
 * @param container the element
 * @param from the first node, the element itself where all of it is meant
 * @param to the node behind the last
 */
public record Region(int container, int from, int to, int firstLine, int endLine) {
    /** No text. */
    public static final Region NONE = new Region(-1, 0, 0, 0, 0);

    /** A whole element. */
    public static Region of(Page page, int container) {
        return run(page, container, container, page.tree().end(container));
    }

    /** Siblings within an element, or the element. */
    public static Region run(Page page, int container, int from, int to) {
        var lines = page.lines();
        return new Region(container, from, to, lines.at(from), lines.at(to));
    }

    /** Lines within an element. */
    public static Region ofLines(Page page, int container, int firstLine, int endLine) {
        var lines = page.lines();
        int end = page.tree().end(container);
        int from = firstLine == lines.at(container) ? container : lines.firstNode(firstLine);
        int to = endLine == lines.at(end) ? end : lines.endNode(endLine - 1);
        return new Region(container, from, to, firstLine, endLine);
    }

    /** The first node within the element. */
    public int firstInner() {
        return Math.max(from, container + 1);
    }

    /** The letters that stand there. */
    public int letters(Tree tree) {
        return tree.lettersBetween(from, to);
    }

    /** Those of them that stand in links. */
    public int linkLetters(Tree tree) {
        return tree.linkLettersBetween(from, to);
    }

    /** Whether there is a text at all. */
    public boolean exists() {
        return container >= 0;
    }
}
