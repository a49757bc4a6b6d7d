// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import io.github.zhnews.html.Attr;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.page.Lines;

/** How a line is set, as far as its markup says: centred, small, tinted, slanted, bold, large. */
final class LineLooks {
    static final int CENTRED = 1;
    static final int SMALL = 2;
    static final int TINTED = 4;
    static final int SLANTED = 8;
    static final int BOLD = 16;
    static final int LARGE = 32;
    /** What marks a heading: it may change within the line. */
    static final int OF_HEADINGS = BOLD | LARGE;

    /** How many elements around a line's block may say how it is set. */
    private static final int MAX_AROUND = 2;
    /** The most characters of a style that a person may have set. */
    private static final int MAX_STYLE = 2000;
    /** What is set beside the ways of an element that was looked at. */
    private static final byte KNOWN = 64;

    private final Tree tree;
    private final Lines lines;
    private final int container;
    /** What the elements of the container say, 0 where they have not been asked: lines share what is around them. */
    private byte[] known = new byte[0];

    LineLooks(Tree tree, Lines lines, int container) {
        this.tree = tree;
        this.lines = lines;
        this.container = container;
    }

    /** The ways in which a line is set, as a whole or at least at its beginning. */
    int of(int line) {
        if (known.length == 0) {
            known = new byte[tree.end(container) - container];
        }
        int looks = 0;
        int around = 0;
        int node = tree.parent(lines.firstNode(line));
        for (int i = 0; i < Lines.MAX_CLIMB && node > container && around <= MAX_AROUND; i++) {
            int own = own(node);
            looks |= tree.end(node) >= lines.endNode(line) ? own : own & OF_HEADINGS;
            around += Tag.isBlock(tree.tag(node)) ? 1 : 0;
            node = tree.parent(node);
        }
        return looks;
    }

    private static int byTag(int tag) {
        if (tag == Tag.STRONG || tag == Tag.B || Tag.isHeading(tag)) {
            return BOLD;
        }
        if (tag == Tag.EM || tag == Tag.I) {
            return SLANTED;
        }
        return tag == Tag.CENTER ? CENTRED : tag == Tag.SMALL ? SMALL : 0;
    }

    /** What an element itself says. */
    private int own(int node) {
        int at = node - container;
        if (known[at] == 0) {
            known[at] = (byte) (KNOWN | byTag(tree.tag(node)) | byAttributes(node));
        }
        return known[at] & ~KNOWN;
    }

    private int byAttributes(int node) {
        boolean isCentred = tree.hasAttr(node, Attr.ALIGN)
                && (tree.attrContains(node, Attr.ALIGN, "center") || tree.attrContains(node, Attr.ALIGN, "middle"));
        int looks = isCentred ? CENTRED : 0;
        int from = tree.attrFrom(node, Attr.STYLE);
        int to = from > 0 ? tree.attrTo(node, Attr.STYLE) : 0;
        return to <= from || to - from > MAX_STYLE ? looks : looks | StyleLooks.of(tree.source(), from, to);
    }
}
